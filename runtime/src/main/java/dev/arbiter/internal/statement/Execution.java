package dev.arbiter.internal.statement;

import dev.arbiter.StatementListener;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** How single statements are executed: told to listeners or not. */
public sealed interface Execution permits PlainExecution, ObservedExecution {

  /** Executes statements without listeners. */
  static Execution plain() {
    return new PlainExecution();
  }

  /** Reads the row that a statement returns; null means that it returned none. */
  <T> @Nullable T read(
      Connection connection, StatementDefinition definition, Binder binder, RowReader<T> reader)
      throws SqlFailure;

  /**
   * Reads the row that a query returns for an input row; null means that it returned none.
   *
   * @param definition the query's statement for the row
   */
  <R, T> @Nullable T read(
      Connection connection, StatementDefinition definition, RowQuery<R, T> query, R row)
      throws SqlFailure;

  /** Reads the row that a query returns; null means that it returned none. */
  default <T> @Nullable T read(Connection connection, Query<T> query) throws SqlFailure {
    return read(connection, query.definition(), query.binder(), query.reader());
  }

  /** Counts the rows that a statement wrote, or returned. */
  long count(Connection connection, StatementDefinition definition, Binder binder)
      throws SqlFailure;

  /** Takes each row that a statement returns, and counts them. */
  long each(Connection connection, StatementDefinition definition, Binder binder, RowTaker taker)
      throws SqlFailure;

  /** Reads the row that a statement of a batch returns; null means that it returned none. */
  <R, T> @Nullable T read(
      OpenStatement open,
      StatementDefinition definition,
      RowBinder<? super R> binder,
      R row,
      RowReader<T> reader)
      throws SqlFailure;

  /** Counts the rows that a statement of a batch wrote, or returned. */
  <R> long count(
      OpenStatement open, StatementDefinition definition, RowBinder<? super R> binder, R row)
      throws SqlFailure;

  /** Sends rows by a COPY, and counts them. */
  long copy(Connection connection, StatementDefinition definition, RowSender rows)
      throws SqlFailure;

  /** Executes SQL without parameters, of any number of statements, and takes each row returned. */
  void script(Connection connection, StatementDefinition definition, RowTaker taker)
      throws SqlFailure;

  /** An execution that is told to one listener more. */
  Execution with(StatementListener listener);
}
