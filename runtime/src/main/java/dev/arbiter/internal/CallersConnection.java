package dev.arbiter.internal;

import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The caller's connection: never committed, rolled back or closed. */
final class CallersConnection implements ConnectionSource {

  private final Connection connection;

  CallersConnection(Connection connection) {
    this.connection = connection;
  }

  @Override
  public <T extends @Nullable Object> T call(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    try {
      return work.on(connection);
    } catch (SqlFailure failure) {
      throw markedIfInTransaction(failure);
    }
  }

  @Override
  public <T extends @Nullable Object> T batch(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    requireTransaction(statement, statement.name() + ", of several statements,");
    return call(statement, work);
  }

  @Override
  public <T extends @Nullable Object, E extends Exception> T transaction(
      TransactionScope<T, E> work) throws E, SqlFailure {
    requireTransaction(null, "transaction(…)");
    return new JoinedTransaction(connection).run(work);
  }

  private void requireTransaction(@Nullable StatementDefinition statement, String what)
      throws SqlFailure {
    if (ConnectionSource.inAutoCommit(connection, statement)) {
      throw new IllegalStateException(
          what
              + " needs a transaction, but the connection given to Database.of(connection) is in"
              + " autocommit mode, and its transactions are the caller's. Call"
              + " connection.setAutoCommit(false) and commit yourself, or use"
              + " Database.of(dataSource).");
    }
  }

  private SqlFailure markedIfInTransaction(SqlFailure failure) {
    try {
      return connection.getAutoCommit() ? failure : failure.inOuterTransaction();
    } catch (SQLException exception) {
      failure.addSuppressed(exception);
      return failure.inOuterTransaction();
    }
  }
}
