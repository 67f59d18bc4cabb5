package dev.arbiter.internal.batch.statement;

import dev.arbiter.internal.statement.RowStatement;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An upsert of many rows.
 *
 * @param each the statement for a row by itself; refuses a row that has none
 * @param all the upsert of a row and those like it: rows that supply their identity column have
 *     another than those which do not
 * @param mixed the upsert of rows that are not all alike, by a role that may use the sequence of
 *     the identity column; null where all are
 * @param order the places of rows in the order of their keys, where the role may not; null where
 *     all are alike
 * @param <R> the input row's type
 */
public record Batch<R>(
    RowStatement<R> each,
    Function<? super R, BatchUpsert<R>> all,
    @Nullable BatchUpsert<R> mixed,
    @Nullable ArrayStatement<R> order) {

  /** One upsert for all rows. */
  public static <R> Batch<R> of(RowStatement<R> each, BatchUpsert<R> all) {
    return new Batch<>(each, row -> all, null, null);
  }

  /**
   * An upsert for rows that supply their identity column, and one for those that do not. Both kinds
   * can be given to the first as rows that supply different columns.
   *
   * @param order the places of rows in the order of their keys; none where the role may use the
   *     column's sequence
   */
  public static <R> Batch<R> of(
      RowStatement<R> each,
      Predicate<? super R> suppliesIdentity,
      BatchUpsert<R> with,
      BatchUpsert<R> without,
      ArrayStatement<R> order) {
    return new Batch<>(
        each, row -> suppliesIdentity.test(row) ? with : without, with.ofMixed(), order);
  }

  /** The upsert of a row and those like it. */
  public BatchUpsert<R> upsert(R row) {
    return all.apply(row);
  }
}
