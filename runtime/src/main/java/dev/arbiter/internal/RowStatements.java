package dev.arbiter.internal;

import dev.arbiter.Upserted;
import dev.arbiter.internal.batch.statement.ArrayBinder;
import dev.arbiter.internal.batch.statement.ArrayStatement;
import dev.arbiter.internal.insert.ArrayInsert;
import dev.arbiter.internal.insert.RowsInsert;
import dev.arbiter.internal.statement.RowBinder;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.statement.RowStatement;
import dev.arbiter.schema.StatementDefinition;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes what a generated DAO runs for input rows. It knows their type and that of the rows that are
 * read, so that no constant of the DAO has its types inferred: that would be much of the time that
 * it takes to compile.
 *
 * @param <R> the input row's type
 * @param <T> the type of a row that is read
 */
public final class RowStatements<R, T> {

  private final RowReader<T> reader;
  private final RowReader<Upserted<T>> written;
  private final RowReader<Upserted<T>> unchanged;

  /**
   * @param columns how many columns {@code reader} reads; what became of a row stands behind them
   */
  public RowStatements(RowReader<T> reader, int columns) {
    this.reader = reader;
    this.written = RowReader.withOutcome(reader, columns + 1);
    this.unchanged = RowReader.unchanged(reader);
  }

  /** Reads a row that an upsert wrote, and whether it was inserted. */
  public RowReader<Upserted<T>> written() {
    return written;
  }

  /** Reads a row that an upsert left alone. */
  public RowReader<Upserted<T>> unchanged() {
    return unchanged;
  }

  /** Returns nothing. */
  public RowStatement<R> statement(StatementDefinition definition, RowBinder<R> binder) {
    return RowStatement.of(definition, binder);
  }

  /** Returns rows. */
  public RowQuery<R, T> query(StatementDefinition definition, RowBinder<R> binder) {
    return RowQuery.of(definition, binder, reader);
  }

  /** An upsert that returns rows, and what became of them. */
  public RowQuery<R, Upserted<T>> queryWritten(
      StatementDefinition definition, RowBinder<R> binder) {
    return RowQuery.of(definition, binder, written);
  }

  /** Locks a row that an insert conflicted with. */
  public RowQuery<R, Boolean> queryLocked(StatementDefinition definition, RowBinder<R> binder) {
    return RowQuery.of(definition, binder, RowReader.LOCKED);
  }

  /** Finds rows that an upsert left alone. */
  public RowQuery<R, Upserted<T>> queryUnchanged(
      StatementDefinition definition, RowBinder<R> binder) {
    return RowQuery.of(definition, binder, unchanged);
  }

  /** Takes many rows. */
  public ArrayStatement<R> arrays(StatementDefinition definition, ArrayBinder<R> binder) {
    return new ArrayStatement<>(definition, binder);
  }

  /**
   * Inserts many rows.
   *
   * @param marks which of its optional columns a row supplies, as zeros and ones; null if there are
   *     none
   * @param alike takes rows that supply the same columns
   * @param mixed takes rows that do not; null without marks
   */
  public RowsInsert<R> insert(
      @Nullable Function<R, String> marks,
      ArrayStatement<R> alike,
      @Nullable ArrayStatement<R> mixed) {
    return RowsInsert.of(new ArrayInsert<>(marks, alike, mixed));
  }
}
