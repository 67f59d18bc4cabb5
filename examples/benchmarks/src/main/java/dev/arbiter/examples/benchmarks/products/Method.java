package dev.arbiter.examples.benchmarks.products;

import static dev.arbiter.examples.benchmarks.products.Item.NO_ID;
import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;

/** A method that takes many rows or keys: what it meets, what it leaves and what it answers. */
public enum Method {
  /** New rows, whose ids the server chooses. */
  INSERT_ALL("insertAll", 10_000),
  /** Half of the rows are there; those that are not come back. */
  INSERT_ALL_IF_ABSENT("insertAllIfAbsentBySku", 1_000),
  /** Half of the rows are there; all come back. */
  GET_OR_INSERT_ALL("getOrInsertAllBySku", 1_000),
  /** Half of the keys are there. */
  FIND_ALL("findAllById", 10_000),
  /** Half of the keys are there. */
  DELETE_ALL("deleteAllById", 1_000),
  /** All rows are there. */
  UPDATE_ALL("@Update of a list", 1_000),
  /** All rows are there, half of them as they should be; all come back. */
  UPSERT_CHANGED("@Upsert(skipUnchanged = true)", 1_000),
  /** Half of the rows are there, and half of the rows have ids. */
  UPSERT_MIXED("upsertAllBySku, some with ids", 1_000),
  /** Half of the rows are there. */
  UPSERT_ALL("upsertAllBySku", 1_000);

  private static final long FORMER_PRICE = 1_000_000;

  private final String title;
  private final int largest;

  Method(String title, int largest) {
    this.title = title;
    this.largest = largest;
  }

  /** What it is called in Java. */
  public String title() {
    return title;
  }

  /** Whether batches of that size are worth waiting for. */
  public boolean takes(int size) {
    return size <= largest;
  }

  /** The row of that number, as the method is given it. */
  public Item given(int number) {
    boolean hasId =
        switch (this) {
          case FIND_ALL, DELETE_ALL, UPDATE_ALL -> true;
          case UPSERT_MIXED -> number % 4 < 2;
          default -> false;
        };
    Item item = Item.of(number, number + 1);
    return hasId ? item : item.withId(NO_ID);
  }

  /** The row of that number that is there before; null if none is. */
  public @Nullable Item before(int number) {
    boolean even = number % 2 == 0;
    Item former = Item.of(number, FORMER_PRICE + number);
    return switch (this) {
      case INSERT_ALL -> null;
      case UPDATE_ALL -> former;
      case UPSERT_CHANGED -> even ? Item.of(number, number + 1) : former;
      default -> even ? former : null;
    };
  }

  /** The row that is there in the end; null if none is. */
  public @Nullable Item after(@Nullable Item before, Item given) {
    return switch (this) {
      case FIND_ALL -> before;
      case DELETE_ALL -> null;
      case INSERT_ALL_IF_ABSENT, GET_OR_INSERT_ALL -> requireNonNullElse(before, given);
      default -> before == null ? given : given.withId(before.id());
    };
  }

  /** Whether it notes when it has written a row. */
  public boolean stamps() {
    return this != UPDATE_ALL;
  }

  /** What a row adds to the {@link Answer#sum}: one to a count, its price to rows. */
  public long answer(@Nullable Item before, Item given) {
    return switch (this) {
      case INSERT_ALL, UPDATE_ALL, UPSERT_MIXED, UPSERT_ALL -> 1;
      case INSERT_ALL_IF_ABSENT -> before == null ? given.price() : 0;
      case GET_OR_INSERT_ALL -> requireNonNullElse(before, given).price();
      case FIND_ALL -> before == null ? 0 : before.price();
      case DELETE_ALL -> before == null ? 0 : 1;
      case UPSERT_CHANGED -> given.price();
    };
  }
}
