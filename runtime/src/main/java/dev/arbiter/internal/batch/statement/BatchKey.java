package dev.arbiter.internal.batch.statement;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the duplicates of a key are found among the rows of a batch: one statement cannot write a row
 * twice, so that the second occurrence of a key has to wait for a second round.
 *
 * @param values what the key is made of, with {@code equals}: rows with equal values have the same
 *     key, or none of them has one; null where the row cannot conflict
 * @param certainly what of the key is different wherever its values are; null if nothing is
 * @param refused whether the server refuses a statement that would write a row twice
 * @param rounds asks the server, whose types and functions may make different values one key; null
 *     where equal values are all there is to it
 * @param <R> the input row's type
 */
public record BatchKey<R>(
    Function<R, ? extends @Nullable Object> values,
    @Nullable Function<R, ?> certainly,
    boolean refused,
    @Nullable ArrayStatement<R> rounds) {

  /** Of upserts. */
  public BatchKey(
      Function<R, ? extends @Nullable Object> values,
      @Nullable Function<R, ?> certainly,
      @Nullable ArrayStatement<R> rounds) {
    this(values, certainly, true, rounds);
  }

  /** Of updates, which would do nothing about the second occurrence. */
  public static <R> BatchKey<R> ofUpdates(
      Function<R, ? extends @Nullable Object> values, @Nullable ArrayStatement<R> rounds) {
    return new BatchKey<>(values, null, false, rounds);
  }

  /** Of statements that leave rows alone which are there, so that they take a key twice. */
  public static <R> BatchKey<R> ofInserts() {
    return new BatchKey<>(row -> null, null, false, null);
  }
}
