package dev.arbiter.internal.dao;

import dev.arbiter.Upserted;
import dev.arbiter.internal.batch.statement.ArrayBinder;
import dev.arbiter.internal.sql.RowText;
import dev.arbiter.internal.statement.RowBinder;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.statement.Statements;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table are bound and read.
 *
 * @param statements makes statements
 * @param stage the name of the temporary table for large batches
 * @param reader reads a row
 * @param insert sets the parameters of an insert
 * @param own rows that supply their identity column, or of a table without one
 * @param suppliesIdentity tells these from others; null if all are such
 * @param lacking rows that leave their identity column out; null if there are none
 * @param <R> the input row's type
 * @param <T> the type of a row that is read
 */
public record TableRows<R, T>(
    Statements statements,
    String stage,
    RowReader<T> reader,
    RowBinder<R> insert,
    RowKind<R> own,
    @Nullable Predicate<R> suppliesIdentity,
    @Nullable RowKind<R> lacking) {

  /**
   * Rows of a table without an identity column that they may leave out.
   *
   * @param row the clauses of statements about a row
   * @param marks which of its optional columns a row supplies, as zeros and ones; null if there are
   *     none
   * @param columns sets arrays of the columns' values
   */
  public TableRows(
      Statements statements,
      String stage,
      RowText row,
      RowReader<T> reader,
      RowBinder<R> insert,
      @Nullable Function<R, String> marks,
      ArrayBinder<R> columns) {
    this(
        statements,
        stage,
        reader,
        insert,
        RowKind.of(statements, row, stage, marks, columns),
        null,
        null);
  }

  /** These rows, some of which leave their identity column out. */
  public TableRows<R, T> someLacking(
      Predicate<R> suppliesIdentity, @Nullable Function<R, String> marks, ArrayBinder<R> columns) {
    return new TableRows<>(
        statements,
        stage,
        reader,
        insert,
        own,
        suppliesIdentity,
        RowKind.of(statements, own.row().withoutIdentity(), stage, marks, columns));
  }

  /** The clauses of statements about a row. */
  RowText row() {
    return own.row();
  }

  /** Reads a row that an upsert wrote, and whether it was inserted. */
  RowReader<Upserted<T>> written() {
    return RowReader.withOutcome(reader, row().columns().size() + 1);
  }
}
