package dev.arbiter.internal.statement;

import dev.arbiter.StatementListener;
import dev.arbiter.internal.error.RowMismatch;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Executes statements through JDBC, and does nothing else. */
final class PlainExecution implements Execution {

  @Override
  public <T> @Nullable T read(
      Connection connection, StatementDefinition definition, Binder binder, RowReader<T> reader)
      throws SqlFailure {
    AutoCommit autoCommit = AutoCommit.of(connection);
    try (PreparedStatement statement = connection.prepareStatement(definition.sql())) {
      binder.bind(statement);
      return read(statement, definition, reader);
    } catch (SQLException exception) {
      throw autoCommit.failure(definition, exception);
    }
  }

  @Override
  public <R, T> @Nullable T read(
      Connection connection, StatementDefinition definition, RowQuery<R, T> query, R row)
      throws SqlFailure {
    AutoCommit autoCommit = AutoCommit.of(connection);
    try (PreparedStatement statement = connection.prepareStatement(definition.sql())) {
      query.statement().binder().bind(statement, row);
      return read(statement, definition, query.reader());
    } catch (SQLException exception) {
      throw autoCommit.failure(definition, exception);
    }
  }

  @Override
  public long count(Connection connection, StatementDefinition definition, Binder binder)
      throws SqlFailure {
    AutoCommit autoCommit = AutoCommit.of(connection);
    try (PreparedStatement statement = connection.prepareStatement(definition.sql())) {
      binder.bind(statement);
      return count(statement);
    } catch (SQLException exception) {
      throw autoCommit.failure(definition, exception);
    }
  }

  @Override
  public long each(
      Connection connection, StatementDefinition definition, Binder binder, RowTaker taker)
      throws SqlFailure {
    AutoCommit autoCommit = AutoCommit.of(connection);
    try (PreparedStatement statement = connection.prepareStatement(definition.sql())) {
      binder.bind(statement);
      try (ResultSet rows = statement.executeQuery()) {
        long count = 0;
        while (rows.next()) {
          row(
              rows,
              definition,
              row -> {
                taker.take(row);
                return row;
              });
          count++;
        }
        return count;
      }
    } catch (SQLException exception) {
      throw autoCommit.failure(definition, exception);
    }
  }

  @Override
  public <R, T> @Nullable T read(
      OpenStatement open,
      StatementDefinition definition,
      RowBinder<? super R> binder,
      R row,
      RowReader<T> reader)
      throws SqlFailure {
    try {
      // Not closed here: the next row may need it.
      @SuppressWarnings("resource")
      PreparedStatement statement = open.prepare(definition);
      binder.bind(statement, row);
      return read(statement, definition, reader);
    } catch (SQLException exception) {
      throw open.failure(definition, exception);
    }
  }

  @Override
  public <R> long count(
      OpenStatement open, StatementDefinition definition, RowBinder<? super R> binder, R row)
      throws SqlFailure {
    try {
      // Not closed here: the next row may need it.
      @SuppressWarnings("resource")
      PreparedStatement statement = open.prepare(definition);
      binder.bind(statement, row);
      return count(statement);
    } catch (SQLException exception) {
      throw open.failure(definition, exception);
    }
  }

  @Override
  public long copy(Connection connection, StatementDefinition definition, RowSender rows)
      throws SqlFailure {
    AutoCommit autoCommit = AutoCommit.of(connection);
    try {
      return rows.send(connection, definition.sql());
    } catch (SQLException exception) {
      throw autoCommit.failure(definition, exception);
    }
  }

  @Override
  public void script(Connection connection, StatementDefinition definition, RowTaker taker)
      throws SqlFailure {
    AutoCommit autoCommit = AutoCommit.of(connection);
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      boolean returns = statement.execute(definition.sql());
      while (returns || statement.getUpdateCount() != -1) {
        if (returns) {
          take(statement, taker);
        }
        returns = statement.getMoreResults();
      }
    } catch (SQLException exception) {
      throw autoCommit.failure(definition, exception);
    }
  }

  private static void take(Statement statement, RowTaker taker) throws SQLException {
    try (ResultSet rows = statement.getResultSet()) {
      while (rows.next()) {
        taker.take(rows);
      }
    }
  }

  @Override
  public Execution with(StatementListener listener) {
    return new ObservedExecution(this, List.of(listener));
  }

  private static <T> @Nullable T read(
      PreparedStatement statement, StatementDefinition definition, RowReader<T> reader)
      throws SQLException, SqlFailure {
    try (ResultSet rows = statement.executeQuery()) {
      if (!rows.next()) {
        return null;
      }
      T row = row(rows, definition, reader);
      if (rows.next()) {
        throw RowMismatch.severalRows(definition);
      }
      return row;
    }
  }

  /** What the driver finds wrong with a stored value says nothing about the statement's own. */
  private static <T> T row(ResultSet rows, StatementDefinition definition, RowReader<T> reader)
      throws SqlFailure {
    try {
      return reader.read(rows);
    } catch (SQLException exception) {
      throw new SqlFailure(SqlFailure.Step.READ, definition, exception);
    }
  }

  private static long count(PreparedStatement statement) throws SQLException {
    if (!statement.execute()) {
      return statement.getLargeUpdateCount();
    }
    try (ResultSet rows = statement.getResultSet()) {
      long count = 0;
      while (rows.next()) {
        count++;
      }
      return count;
    }
  }
}
