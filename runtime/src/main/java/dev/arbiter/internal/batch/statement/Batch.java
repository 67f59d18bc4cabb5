package dev.arbiter.internal.batch.statement;

import dev.arbiter.internal.statement.RowStatement;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An upsert of many rows.
 *
 * @param each the statement for a row by itself; refuses a row that has none
 * @param all the upsert of a row and those like it: rows that supply their identity column have
 *     another than those which do not
 * @param <R> the input row's type
 */
public record Batch<R>(RowStatement<R> each, Function<? super R, BatchUpsert<R>> all) {

  /** One upsert for all rows. */
  public static <R> Batch<R> of(RowStatement<R> each, BatchUpsert<R> all) {
    return new Batch<>(each, row -> all);
  }

  /** An upsert for rows that supply their identity column, and one for those that do not. */
  public static <R> Batch<R> of(
      RowStatement<R> each,
      Predicate<? super R> suppliesIdentity,
      BatchUpsert<R> with,
      BatchUpsert<R> without) {
    return new Batch<>(each, row -> suppliesIdentity.test(row) ? with : without);
  }

  /** The upsert of a row and those like it. */
  public BatchUpsert<R> upsert(R row) {
    return all.apply(row);
  }
}
