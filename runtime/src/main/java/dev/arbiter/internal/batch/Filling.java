package dev.arbiter.internal.batch;

import dev.arbiter.internal.batch.statement.ArrayStatement;
import dev.arbiter.internal.batch.statement.Staging;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.type.array.RowsCopy;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Fills the temporary table of a batch, chunk by chunk. */
@FunctionalInterface
interface Filling<R> {

  /**
   * Adds rows.
   *
   * @param before how many have been added before
   */
  void add(Execution execution, Connection connection, List<R> rows, long before) throws SqlFailure;

  /**
   * By COPY where driver and types allow it, which is decided before the first row; else arrays.
   */
  static <R> Filling<R> of(Connection connection, Staging<R> staging) throws SqlFailure {
    StatementDefinition copy = staging.copy();
    RowsCopy<R> columns = RowsCopy.ofNoColumns();
    try {
      staging.fill().binder().bind(columns);
      if (!columns.isPossibleOn(connection)) {
        return byArrays(staging.fill());
      }
    } catch (SQLException exception) {
      throw new SqlFailure(SqlFailure.Step.EXECUTE, copy, exception).on(connection);
    }
    return (execution, on, rows, before) ->
        execution.copy(on, copy, (open, sql) -> columns.send(open, sql, rows, before));
  }

  private static <R> Filling<R> byArrays(ArrayStatement<R> fill) {
    return (execution, on, rows, before) ->
        execution.count(
            on,
            fill.definition(),
            statement -> statement.setLong(fill.bind(statement, rows, 0) + 1, before));
  }
}
