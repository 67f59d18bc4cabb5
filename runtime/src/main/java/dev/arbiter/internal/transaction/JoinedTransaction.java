package dev.arbiter.internal.transaction;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** A transaction that is already open, and that someone else ends. */
final class JoinedTransaction implements ConnectionSource {

  private final Connection connection;
  private volatile boolean ended;
  private boolean failed;
  private @Nullable Throwable brokenOff;

  JoinedTransaction(Connection connection) {
    this.connection = connection;
  }

  /** Runs the user's code on this transaction, and ends the handle that the code was given. */
  <T extends @Nullable Object, E extends Exception> T run(TransactionScope<T, E> work) throws E {
    try {
      return work.in(this);
    } finally {
      ended = true;
    }
  }

  /** Whether a statement failed, even if the user's code went on: the server may not commit. */
  boolean hasFailed() {
    return failed;
  }

  /** What broke off a call of several statements, of which the server has kept the first ones. */
  @Nullable Throwable brokenOff() {
    return brokenOff;
  }

  @Override
  public <T extends @Nullable Object> T call(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    requireNotEnded();
    try {
      return work.on(connection);
    } catch (SqlFailure failure) {
      failed = true;
      throw failure.inOuterTransaction();
    }
  }

  @Override
  public <T extends @Nullable Object> T batch(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    try {
      return call(statement, work);
    } catch (Throwable failure) {
      brokenOff = failure;
      throw failure;
    }
  }

  @Override
  public <T extends @Nullable Object> T batchOfOne(StatementDefinition statement, Work<T> work)
      throws SqlFailure {
    return call(statement, work);
  }

  @Override
  public <T extends @Nullable Object, E extends Exception> T transaction(
      TransactionScope<T, E> work) throws E {
    requireNotEnded();
    JoinedTransaction inner = new JoinedTransaction(connection);
    try {
      return inner.run(work);
    } finally {
      failed |= inner.failed;
      brokenOff = inner.brokenOff == null ? brokenOff : inner.brokenOff;
    }
  }

  private void requireNotEnded() {
    if (ended) {
      throw new IllegalStateException(
          "This transaction has ended: a tx is usable only inside the body it was given to. Use the"
              + " Database that the transaction was started on, or start another transaction.");
    }
  }
}
