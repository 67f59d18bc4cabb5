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
 * @param order the places of rows in the order of their keys, for rows that are not all alike; null
 *     where all are
 * @param <R> the input row's type
 */
public record Batch<R>(
    RowStatement<R> each,
    Function<? super R, BatchUpsert<R>> all,
    @Nullable ArrayStatement<R> order) {

  /** One upsert for all rows. */
  public static <R> Batch<R> of(RowStatement<R> each, BatchUpsert<R> all) {
    return new Batch<>(each, row -> all, null);
  }

  /** An upsert for rows that supply their identity column, and one for those that do not. */
  public static <R> Batch<R> of(
      RowStatement<R> each,
      Predicate<? super R> suppliesIdentity,
      BatchUpsert<R> with,
      BatchUpsert<R> without,
      ArrayStatement<R> order) {
    return new Batch<>(each, row -> suppliesIdentity.test(row) ? with : without, order);
  }

  /** The upsert of a row and those like it. */
  public BatchUpsert<R> upsert(R row) {
    return all.apply(row);
  }
}
