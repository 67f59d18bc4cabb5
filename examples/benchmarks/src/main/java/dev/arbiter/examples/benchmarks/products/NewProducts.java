package dev.arbiter.examples.benchmarks.products;

import java.util.List;

/** Rows as Arbiter's DAO takes them. */
public final class NewProducts {

  private NewProducts() {}

  /** With ids where the application has chosen them. */
  public static List<NewProduct> of(List<Item> items) {
    return items.stream()
        .map(it -> it.hasId() ? start(it).id(it.id()).build() : plain(it))
        .toList();
  }

  /** Without ids, for an update by the other key. */
  public static List<NewProduct> withoutIds(List<Item> items) {
    return items.stream().map(NewProducts::plain).toList();
  }

  private static NewProduct plain(Item item) {
    return start(item).build();
  }

  private static NewProduct.Builder start(Item item) {
    return NewProduct.builder()
        .sku(item.sku())
        .name(item.name())
        .price(item.price())
        .stock(item.stock());
  }
}
