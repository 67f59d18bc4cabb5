package dev.arbiter.internal.transaction;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/**
 * The caller's connection: never closed, and never committed or rolled back while it is in a
 * transaction of the caller's. In autocommit mode there is none: what takes several statements has
 * one of its own, and leaves the connection in that mode.
 */
public final class CallersConnection implements ConnectionSource {

  private final Connection connection;
  private boolean inBody;

  /** Uses this connection, which it never closes. */
  public CallersConnection(Connection connection) {
    this.connection = connection;
  }

  @Override
  public <T extends @Nullable Object> T call(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    requireOutsideBody();
    return ConnectionSource.inAutoCommit(connection, statement)
        ? work.on(connection)
        : inTransaction(work);
  }

  @Override
  public <T extends @Nullable Object> T batch(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return ConnectionSource.inAutoCommit(connection, statement)
        ? Retries.retrying(() -> own(statement).run(work))
        : call(statement, work);
  }

  @Override
  public <T extends @Nullable Object> T batchOfOne(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return ConnectionSource.inAutoCommit(connection, statement)
        ? Retries.retrying(() -> work.on(connection))
        : call(statement, work);
  }

  @Override
  public <T extends @Nullable Object> T batchOnce(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return ConnectionSource.inAutoCommit(connection, statement)
        ? own(statement).run(work)
        : call(statement, work);
  }

  @Override
  public <T extends @Nullable Object, E extends Exception> T transaction(
      TransactionScope<T, E> work) throws E, SqlFailure {
    requireOutsideBody();
    if (!ConnectionSource.inAutoCommit(connection, null)) {
      return new JoinedTransaction(connection).run(work);
    }
    inBody = true;
    try {
      return own(null).runBody(work);
    } finally {
      inBody = false;
    }
  }

  private OwnTransaction own(@Nullable StatementDefinition statement) {
    return new OwnTransaction(connection, statement, true);
  }

  /** It would be in the transaction, but its failures would not keep the body from committing. */
  private void requireOutsideBody() {
    if (inBody) {
      throw new IllegalStateException(
          "The Database outside a transaction was used inside its body. Use the tx that the body is"
              + " given, as in database.transaction(tx -> new AccountDao(tx).insert(row)).");
    }
  }

  private <T extends @Nullable Object> T inTransaction(Work<T> work) throws SqlFailure {
    try {
      return work.on(connection);
    } catch (SqlFailure failure) {
      throw failure.inOuterTransaction();
    }
  }
}
