package dev.arbiter.internal.transaction;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Joins the transaction that somebody else holds; else each call has one of its own. */
public final class ManagedConnections implements ConnectionSource {

  private final DataSource dataSource;
  private final OuterConnections outer;
  private final ThreadsInBody threads = new ThreadsInBody();
  private final PooledConnections own;

  /** Takes connections from this source, and looks for those who may hold their transactions. */
  public ManagedConnections(DataSource dataSource) {
    this.dataSource = dataSource;
    this.outer = OuterConnections.of(dataSource);
    this.own = PooledConnections.inAutoCommit(dataSource, threads);
  }

  @Override
  public <T extends @Nullable Object> T call(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return joined(statement, work, () -> own.call(statement, work));
  }

  @Override
  public <T extends @Nullable Object> T batch(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return joined(statement, work, () -> own.batch(statement, work));
  }

  @Override
  public <T extends @Nullable Object> T batchOfOne(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return joined(statement, work, () -> own.batchOfOne(statement, work));
  }

  @Override
  public <T extends @Nullable Object> T batchOnce(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return joined(statement, work, () -> own.batchOnce(statement, work));
  }

  @Override
  public ConnectionSource apart() {
    return new PooledConnections(dataSource);
  }

  @Override
  public <T extends @Nullable Object, E extends Exception> T transaction(
      TransactionScope<T, E> work) throws E, SqlFailure {
    threads.requireOutside();
    LentConnection held = outer.held(null);
    if (held == null) {
      return own.transaction(work);
    }
    threads.enter();
    try {
      return held.<T, E>use(connection -> new JoinedTransaction(connection).run(work));
    } finally {
      threads.leave();
    }
  }

  private <T extends @Nullable Object> T joined(
      StatementDefinition statement, Work<T> work, Retries.Try<T> otherwise) throws SqlFailure {
    threads.requireOutside();
    LentConnection held = outer.held(statement);
    return held == null
        ? otherwise.run()
        : held.<T, SqlFailure>use(
            connection -> new JoinedTransaction(connection).call(statement, work));
  }
}
