package dev.arbiter.examples.benchmarks.products;

/**
 * A product as an application has it: no library's type, and the same for all of them.
 *
 * @param id {@link #NO_ID} where the server shall choose it
 * @param price not zero
 */
public record Item(long id, String sku, String name, long price, int stock) {

  /** No product has it. */
  public static final long NO_ID = 0;

  /** Ids from here on are given by the application; the server's own are less. */
  static final long FIRST_ID = 1_000_000_000;

  /** The product of that number, at a price. */
  public static Item of(int number, long price) {
    // Neighbours by number are none by the name, as the digits are in no order.
    return new Item(
        FIRST_ID + number,
        "SKU-%08x".formatted(number * 0x9e3779b1),
        "Product number " + number,
        price,
        number % 100);
  }

  /** The same with another id. */
  public Item withId(long newId) {
    return new Item(newId, sku, name, price, stock);
  }

  /** Whether the application has chosen the id. */
  public boolean hasId() {
    return id != NO_ID;
  }
}
