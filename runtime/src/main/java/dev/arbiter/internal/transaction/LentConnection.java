package dev.arbiter.internal.transaction;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A connection of a data source for the time of one call. */
record LentConnection(Connection connection) {

  /** What is done with the connection. */
  interface Use<T extends @Nullable Object, E extends Exception> {

    T of(Connection connection) throws E, SqlFailure;
  }

  static LentConnection from(DataSource source, @Nullable StatementDefinition statement)
      throws SqlFailure {
    try {
      return new LentConnection(source.getConnection());
    } catch (SQLException exception) {
      throw new SqlFailure(SqlFailure.Step.CONNECT, statement, exception);
    }
  }

  /** Uses the connection and gives it back. */
  <T extends @Nullable Object, E extends Exception> T use(Use<T, E> use) throws E, SqlFailure {
    T result;
    try {
      result = use.of(connection);
    } catch (Throwable failure) {
      close(failure);
      throw failure;
    }
    close();
    return result;
  }

  private void close() {
    try {
      connection.close();
    } catch (SQLException ignored) {
      // The work is done and committed: to fail now would say that it is not.
    }
  }

  private void close(Throwable failure) {
    try {
      connection.close();
    } catch (SQLException exception) {
      failure.addSuppressed(exception);
    }
  }
}
