package dev.arbiter.internal.distributed;

import dev.arbiter.internal.statement.RowStatement;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What writes many rows of a distributed table.
 *
 * @param each the statement for a row by itself; refuses a row that has none
 * @param values the statement of a row and those like it: one object for each kind of row
 * @param marks which rows a statement can take together, see {@link Marks}; null if any
 * @param key numbers the rows' keys; null if no key tells rows apart
 * @param byKey whether rows are written in the order of their keys, rather than in that of the list
 * @param <R> the input row's type
 */
public record DistributedBatch<R>(
    RowStatement<R> each,
    Function<? super R, ValuesStatement<R>> values,
    @Nullable Function<R, String> marks,
    @Nullable KeyNumbers<R> key,
    boolean byKey) {

  /** Rows that all have the same columns. */
  public static <R> DistributedBatch<R> of(
      RowStatement<R> each,
      ValuesStatement<R> values,
      @Nullable Function<R, String> marks,
      @Nullable KeyNumbers<R> key,
      boolean byKey) {
    return new DistributedBatch<>(each, row -> values, marks, key, byKey);
  }

  /** Rows that supply their identity column, and rows that do not. */
  public static <R> DistributedBatch<R> of(
      RowStatement<R> each,
      Predicate<? super R> suppliesIdentity,
      ValuesStatement<R> with,
      ValuesStatement<R> without,
      @Nullable Function<R, String> marks,
      @Nullable KeyNumbers<R> key,
      boolean byKey) {
    return new DistributedBatch<>(
        each, row -> suppliesIdentity.test(row) ? with : without, marks, key, byKey);
  }
}
