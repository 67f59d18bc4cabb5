package dev.arbiter.internal.transaction;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One connection per call, and a transaction per call unless there is an outer one to join. */
public final class PooledConnections implements ConnectionSource {

  private final DataSource dataSource;
  private final boolean joinsOuterTransactions;
  private final Set<Thread> threadsInTransaction = ConcurrentHashMap.newKeySet();

  /**
   * Takes connections from this source, and joins the transactions open on them or commits its own.
   */
  public PooledConnections(DataSource dataSource, boolean joinsOuterTransactions) {
    this.dataSource = dataSource;
    this.joinsOuterTransactions = joinsOuterTransactions;
  }

  @Override
  public <T extends @Nullable Object> T call(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return retrying(statement, work, false);
  }

  @Override
  public <T extends @Nullable Object> T batch(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return retrying(statement, work, true);
  }

  @Override
  public <T extends @Nullable Object> T batchOfOne(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return call(statement, work);
  }

  @Override
  public <T extends @Nullable Object> T batchOnce(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    requireOutsideTransaction();
    return run(statement, work, true);
  }

  @Override
  public boolean joinsTransactions() {
    return joinsOuterTransactions;
  }

  @Override
  public <T extends @Nullable Object, E extends Exception> T transaction(
      TransactionScope<T, E> work) throws E, SqlFailure {
    requireOutsideTransaction();
    Thread thread = Thread.currentThread();
    threadsInTransaction.add(thread);
    try {
      return runTransaction(work);
    } finally {
      threadsInTransaction.remove(thread);
    }
  }

  private <T extends @Nullable Object> T retrying(
      StatementDefinition statement, Work<T> work, boolean atomic) throws SqlFailure {
    requireOutsideTransaction();
    return Retries.retrying(() -> run(statement, work, atomic));
  }

  private <T extends @Nullable Object> T run(
      StatementDefinition statement, Work<T> work, boolean atomic) throws SqlFailure {
    Connection connection = open(statement);
    try {
      T result = run(connection, statement, work, atomic);
      close(connection);
      return result;
    } catch (Throwable failure) {
      close(connection, failure);
      throw failure;
    }
  }

  private <T extends @Nullable Object> T run(
      Connection connection, StatementDefinition statement, Work<T> work, boolean atomic)
      throws SqlFailure {
    if (ConnectionSource.inAutoCommit(connection, statement)) {
      return atomic
          ? new OwnTransaction(connection, statement, true).run(work)
          : work.on(connection);
    }
    return joinsOuterTransactions
        ? new JoinedTransaction(connection).call(statement, work)
        : new OwnTransaction(connection, statement, false).run(work);
  }

  private <T extends @Nullable Object, E extends Exception> T runTransaction(
      TransactionScope<T, E> work) throws E, SqlFailure {
    Connection connection = open(null);
    try {
      boolean autoCommit = ConnectionSource.inAutoCommit(connection, null);
      T result =
          joinsOuterTransactions && !autoCommit
              ? new JoinedTransaction(connection).run(work)
              : new OwnTransaction(connection, null, autoCommit).runBody(work);
      close(connection);
      return result;
    } catch (Throwable failure) {
      close(connection, failure);
      throw failure;
    }
  }

  private void requireOutsideTransaction() {
    if (!threadsInTransaction.isEmpty() && threadsInTransaction.contains(Thread.currentThread())) {
      throw new IllegalStateException(
          "The Database outside a transaction was used inside its body: that call would run on"
              + " another connection, outside the transaction. Use the tx that the body is given,"
              + " as in database.transaction(tx -> new AccountDao(tx).insert(row)).");
    }
  }

  private Connection open(@Nullable StatementDefinition statement) throws SqlFailure {
    try {
      return dataSource.getConnection();
    } catch (SQLException exception) {
      throw new SqlFailure(SqlFailure.Step.CONNECT, statement, exception);
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException ignored) {
      // The work is done and committed: to fail now would say that it is not.
    }
  }

  private static void close(Connection connection, Throwable failure) {
    try {
      connection.close();
    } catch (SQLException exception) {
      failure.addSuppressed(exception);
    }
  }
}
