package dev.arbiter.examples.benchmarks.libraries;

import dev.arbiter.examples.benchmarks.products.Item;
import java.util.List;

/** What a library has for a method. */
@FunctionalInterface
public interface Form {

  /** Turns the rows into the objects that the library takes, which is not measured. */
  Call prepare(List<Item> rows);
}
