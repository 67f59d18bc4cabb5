package dev.arbiter.internal;

import static java.util.Objects.requireNonNull;

import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A batch of one statement per row.
 *
 * <p>The rows are copied, so that a retry sees the same ones, and all statements are chosen before
 * the first runs, so that a row that has none leaves nothing written.
 */
record RowByRow<R>(
    List<R> rows, List<StatementDefinition> statements, RowBinder<? super R> binder) {

  static <R> RowByRow<R> of(
      Iterable<? extends R> rows,
      Function<? super R, StatementDefinition> statement,
      RowBinder<? super R> binder) {
    List<R> copy = new ArrayList<>();
    List<StatementDefinition> statements = new ArrayList<>();
    for (R row : rows) {
      copy.add(requireNonNull(row, "a row of the batch"));
      statements.add(statement.apply(row));
    }
    return new RowByRow<>(copy, statements, binder);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  int size() {
    return rows.size();
  }

  StatementDefinition firstStatement() {
    return statements.get(0);
  }

  long count(Connection connection) throws SqlFailure {
    try (OpenStatement open = new OpenStatement(connection)) {
      long count = 0;
      for (int i = 0; i < rows.size(); i++) {
        count += count(open, i);
      }
      return count;
    }
  }

  <T> List<T> read(Connection connection, RowReader<T> reader, Unreturned<? super R, T> unreturned)
      throws SqlFailure {
    try (OpenStatement open = new OpenStatement(connection)) {
      List<T> results = new ArrayList<>(rows.size());
      for (int i = 0; i < rows.size(); i++) {
        T result = read(open, i, reader);
        if (result == null) {
          result = unreturned.instead(connection, statements.get(i), rows.get(i));
        }
        if (result != null) {
          results.add(result);
        }
      }
      return results;
    }
  }

  private long count(OpenStatement open, int i) throws SqlFailure {
    StatementDefinition definition = statements.get(i);
    try {
      var statement = open.prepare(definition);
      binder.bind(statement, rows.get(i));
      return Execution.count(statement);
    } catch (SQLException exception) {
      throw new SqlFailure(SqlFailure.Step.EXECUTE, definition, exception);
    }
  }

  private <T> @Nullable T read(OpenStatement open, int i, RowReader<T> reader) throws SqlFailure {
    StatementDefinition definition = statements.get(i);
    try {
      var statement = open.prepare(definition);
      binder.bind(statement, rows.get(i));
      return Execution.read(statement, definition, reader);
    } catch (SQLException exception) {
      throw new SqlFailure(SqlFailure.Step.EXECUTE, definition, exception);
    }
  }
}
