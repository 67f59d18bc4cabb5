package dev.arbiter.internal.transaction;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import org.jspecify.annotations.Nullable;

/** Connections on which each call has a transaction, also if it is a single statement. */
public record TogetherConnections(ConnectionSource connections) implements ConnectionSource {

  @Override
  public <T extends @Nullable Object> T call(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return connections.batch(statement, work);
  }

  @Override
  public <T extends @Nullable Object> T batch(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return connections.batch(statement, work);
  }

  @Override
  public <T extends @Nullable Object> T batchOnce(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return connections.batchOnce(statement, work);
  }

  @Override
  public boolean joinsTransactions() {
    return connections.joinsTransactions();
  }

  @Override
  public <T extends @Nullable Object, E extends Exception> T transaction(
      TransactionScope<T, E> work) throws E, SqlFailure {
    return connections.transaction(work);
  }
}
