package dev.arbiter.examples.benchmarks.libraries;

import dev.arbiter.examples.benchmarks.products.Answer;
import java.sql.SQLException;

/** A method with its rows or keys. */
@FunctionalInterface
public interface Call {

  /** Calls it, and commits; what is measured. */
  Answer run() throws SQLException;
}
