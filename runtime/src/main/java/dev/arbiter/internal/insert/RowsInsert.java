package dev.arbiter.internal.insert;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Inserts rows, of which those that supply their identity column need another statement than those
 * which do not.
 *
 * @param of the insert of a row and those like it: one object for each kind of row
 * @param <R> the input row's type
 */
public record RowsInsert<R>(Function<? super R, ArrayInsert<R>> of) {

  /** One insert for all rows. */
  public static <R> RowsInsert<R> of(ArrayInsert<R> insert) {
    return new RowsInsert<>(row -> insert);
  }

  /** This insert for rows that supply their identity column, and another for the others. */
  public RowsInsert<R> onlyIf(Predicate<R> suppliesIdentity, RowsInsert<R> otherwise) {
    return new RowsInsert<>(
        row -> suppliesIdentity.test(row) ? of.apply(row) : otherwise.of.apply(row));
  }
}
