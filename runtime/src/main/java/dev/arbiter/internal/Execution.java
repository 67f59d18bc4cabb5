package dev.arbiter.internal;

import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** One execution of one statement. */
final class Execution {

  private Execution() {}

  static <T> @Nullable T read(
      Connection connection, StatementDefinition definition, Binder binder, RowReader<T> reader)
      throws SqlFailure {
    try (PreparedStatement statement = connection.prepareStatement(definition.sql())) {
      binder.bind(statement);
      return read(statement, definition, reader);
    } catch (SQLException exception) {
      throw new SqlFailure(SqlFailure.Step.EXECUTE, definition, exception);
    }
  }

  static long count(Connection connection, StatementDefinition definition, Binder binder)
      throws SqlFailure {
    try (PreparedStatement statement = connection.prepareStatement(definition.sql())) {
      binder.bind(statement);
      return count(statement);
    } catch (SQLException exception) {
      throw new SqlFailure(SqlFailure.Step.EXECUTE, definition, exception);
    }
  }

  static @Nullable Void script(Connection connection, StatementDefinition definition)
      throws SqlFailure {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(definition.sql());
      return null;
    } catch (SQLException exception) {
      throw new SqlFailure(SqlFailure.Step.EXECUTE, definition, exception);
    }
  }

  /** Executes a statement that is bound; null means that it returned no row. */
  static <T> @Nullable T read(
      PreparedStatement statement, StatementDefinition definition, RowReader<T> reader)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      if (!rows.next()) {
        return null;
      }
      T row = reader.read(rows);
      if (rows.next()) {
        throw RowMismatch.severalRows(definition);
      }
      return row;
    }
  }

  /** Executes a statement that is bound, and counts what it wrote. */
  static long count(PreparedStatement statement) throws SQLException {
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
