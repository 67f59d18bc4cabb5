package dev.arbiter.examples.benchmarks.libraries;

import dev.arbiter.examples.benchmarks.products.Item;
import java.util.List;

/** The keys of rows. */
final class Items {

  private Items() {}

  static List<Long> ids(List<Item> rows) {
    return rows.stream().map(Item::id).toList();
  }

  static List<String> skus(List<Item> rows) {
    return rows.stream().map(Item::sku).toList();
  }
}
