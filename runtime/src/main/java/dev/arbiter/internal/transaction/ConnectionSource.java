package dev.arbiter.internal.transaction;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Where connections come from, and with them, whose the transactions are. */
public sealed interface ConnectionSource
    permits PooledConnections,
        ManagedConnections,
        CallersConnection,
        JoinedTransaction,
        TogetherConnections {

  /** Runs a call of a single statement, or of several that need no transaction around them. */
  <T extends @Nullable Object> T call(StatementDefinition statement, Work<T> work)
      throws SqlFailure;

  /** Runs several statements, all or nothing; {@code statement} is the first. */
  <T extends @Nullable Object> T batch(StatementDefinition statement, Work<T> work)
      throws SqlFailure;

  /** Runs the one statement that a batch is: all or nothing by itself. */
  default <T extends @Nullable Object> T batchOfOne(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return batch(statement, work);
  }

  /**
   * Runs several statements, all or nothing, that cannot be tried again: their input is gone then.
   */
  default <T extends @Nullable Object> T batchOnce(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return batch(statement, work);
  }

  /**
   * Whether a transaction may be open that is not ours: one that a failing statement must not
   * abort.
   */
  default boolean joinsTransactions() {
    return true;
  }

  /** The source of connections that are in nobody else's transaction, where there is one. */
  default ConnectionSource apart() {
    return this;
  }

  /** Runs the user's code in a transaction. */
  <T extends @Nullable Object, E extends Exception> T transaction(TransactionScope<T, E> work)
      throws E, SqlFailure;

  /** Whether the connection commits each statement by itself. */
  static boolean inAutoCommit(Connection connection, @Nullable StatementDefinition statement)
      throws SqlFailure {
    try {
      return connection.getAutoCommit();
    } catch (SQLException exception) {
      throw new SqlFailure(SqlFailure.Step.CONNECT, statement, exception);
    }
  }
}
