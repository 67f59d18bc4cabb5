package dev.arbiter.internal.statement;

import dev.arbiter.StatementListener;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** How single statements are executed: told to listeners or not. */
public sealed interface Execution permits PlainExecution, ToldExecution {

  /** Executes statements without listeners. */
  static Execution plain() {
    return new PlainExecution();
  }

  /** Reads the row that a statement returns; null means that it returned none. */
  <T> @Nullable T read(
      Connection connection, StatementDefinition definition, Binder binder, RowReader<T> reader)
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

  /** The same as {@link #read(Connection, StatementDefinition, Binder, RowReader)} in a batch. */
  <R, T> @Nullable T read(
      OpenStatement open,
      StatementDefinition definition,
      RowBinder<? super R> binder,
      R row,
      RowReader<T> reader)
      throws SqlFailure;

  /** The same as {@link #count(Connection, StatementDefinition, Binder)} in a batch. */
  <R> long count(
      OpenStatement open, StatementDefinition definition, RowBinder<? super R> binder, R row)
      throws SqlFailure;

  /** Executes SQL without parameters, of any number of statements. */
  void script(Connection connection, StatementDefinition definition) throws SqlFailure;

  /** The same, told to one listener more. */
  Execution with(StatementListener listener);
}
