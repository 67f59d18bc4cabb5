package dev.arbiter.internal;

import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** A transaction that is already open, and that someone else ends. */
final class JoinedTransaction implements ConnectionSource {

  private final Connection connection;
  private volatile boolean ended;

  JoinedTransaction(Connection connection) {
    this.connection = connection;
  }

  /** Runs the user's code on this transaction, and ends the handle that the code was given. */
  static <T extends @Nullable Object, E extends Exception> T run(
      Connection connection, TransactionWork<T, E> work) throws E {
    JoinedTransaction transaction = new JoinedTransaction(connection);
    try {
      return work.in(new Executor(transaction));
    } finally {
      transaction.ended = true;
    }
  }

  @Override
  public <T extends @Nullable Object> T call(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    requireNotEnded();
    try {
      return work.on(connection);
    } catch (SqlFailure failure) {
      throw failure.inOuterTransaction();
    }
  }

  @Override
  public <T extends @Nullable Object> T batch(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return call(statement, work);
  }

  @Override
  public <T extends @Nullable Object, E extends Exception> T transaction(TransactionWork<T, E> work)
      throws E {
    requireNotEnded();
    return run(connection, work);
  }

  private void requireNotEnded() {
    if (ended) {
      throw new IllegalStateException(
          "This transaction has ended: a tx is usable only inside the body it was given to. Use the"
              + " Database that the transaction was started on, or start another transaction.");
    }
  }
}
