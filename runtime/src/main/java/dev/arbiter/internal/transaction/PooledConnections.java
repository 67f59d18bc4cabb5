package dev.arbiter.internal.transaction;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One connection and one transaction per call, both Arbiter's own. */
public final class PooledConnections implements ConnectionSource {

  private final DataSource dataSource;
  private final ThreadsInBody threads;
  private final boolean requiresAutoCommit;

  private PooledConnections(
      DataSource dataSource, ThreadsInBody threads, boolean requiresAutoCommit) {
    this.dataSource = OwnSource.of(dataSource);
    this.threads = threads;
    this.requiresAutoCommit = requiresAutoCommit;
  }

  /** Commits each call, also on connections that come with autocommit off. */
  public PooledConnections(DataSource dataSource) {
    this(dataSource, new ThreadsInBody(), false);
  }

  /** Throws on connections with autocommit off: whose transaction they are in is not known. */
  static PooledConnections inAutoCommit(DataSource dataSource, ThreadsInBody threads) {
    return new PooledConnections(dataSource, threads, true);
  }

  @Override
  public <T extends @Nullable Object> T call(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return this.<T>lent(
        statement,
        connection -> {
          boolean autoCommit = autoCommit(connection, statement);
          return Retries.retrying(
              () ->
                  autoCommit
                      ? work.on(connection)
                      : new OwnTransaction(connection, statement, false).run(work));
        });
  }

  @Override
  public <T extends @Nullable Object> T batch(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return this.<T>lent(
        statement,
        connection -> {
          OwnTransaction transaction = transaction(connection, statement);
          return Retries.retrying(() -> transaction.run(work));
        });
  }

  @Override
  public <T extends @Nullable Object> T batchOfOne(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return call(statement, work);
  }

  @Override
  public <T extends @Nullable Object> T batchOnce(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return this.<T>lent(statement, connection -> transaction(connection, statement).run(work));
  }

  @Override
  public boolean joinsTransactions() {
    return false;
  }

  @Override
  public <T extends @Nullable Object, E extends Exception> T transaction(
      TransactionScope<T, E> work) throws E, SqlFailure {
    threads.enter();
    try {
      return LentConnection.from(dataSource, null)
          .<T, E>use(connection -> transaction(connection, null).runBody(work));
    } finally {
      threads.leave();
    }
  }

  private <T extends @Nullable Object> T lent(
      StatementDefinition statement, LentConnection.Use<T, SqlFailure> use) throws SqlFailure {
    threads.requireOutside();
    return LentConnection.from(dataSource, statement).use(use);
  }

  private OwnTransaction transaction(Connection connection, @Nullable StatementDefinition statement)
      throws SqlFailure {
    return new OwnTransaction(connection, statement, autoCommit(connection, statement));
  }

  private boolean autoCommit(Connection connection, @Nullable StatementDefinition statement)
      throws SqlFailure {
    boolean autoCommit = ConnectionSource.inAutoCommit(connection, statement);
    if (requiresAutoCommit && !autoCommit) {
      throw new IllegalStateException(
          "The data source hands out connections with autocommit off, and nobody is known to hold a"
              + " transaction that would commit what is written, so that nothing was. Call it"
              + " inside a transaction, or use Database.of(dataSource), which commits each call by"
              + " itself. Where a transaction is held that was not found, say so by a"
              + " dev.arbiter.OuterTransactions.");
    }
    return autoCommit;
  }
}
