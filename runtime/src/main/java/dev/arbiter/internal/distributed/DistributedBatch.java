package dev.arbiter.internal.distributed;

import dev.arbiter.internal.batch.statement.ArrayStatement;
import dev.arbiter.internal.statement.RowStatement;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What writes many rows of a distributed table.
 *
 * @param each the statement for a row by itself; refuses a row that has none
 * @param values the statement of a row and those like it: one object for each kind of row
 * @param ofServer takes rows of one server as arrays, and returns the place of each last; null if
 *     none does
 * @param marks which rows a statement can take together, see {@link Marks}; null if any
 * @param key numbers the rows' keys; null if no key tells rows apart
 * @param byKey whether rows are written in the order of their keys, rather than in that of the list
 * @param <R> the input row's type
 */
public record DistributedBatch<R>(
    RowStatement<R> each,
    Function<? super R, ValuesStatement<R>> values,
    @Nullable ArrayStatement<R> ofServer,
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
    return new DistributedBatch<>(each, row -> values, null, marks, key, byKey);
  }

  /** Rows that are updated in the order of their keys. */
  public static <R> DistributedBatch<R> ofUpdates(
      RowStatement<R> each, ArrayStatement<R> ofServer, KeyNumbers<R> key) {
    ValuesStatement<R> none = ValuesStatement.none();
    return new DistributedBatch<>(each, row -> none, ofServer, null, key, true);
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
        each, row -> suppliesIdentity.test(row) ? with : without, null, marks, key, byKey);
  }
}
