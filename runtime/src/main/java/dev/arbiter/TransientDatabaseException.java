package dev.arbiter;

import org.jspecify.annotations.Nullable;

/**
 * A failure that may be gone at the next try: a serialization failure (40001), a deadlock (40P01),
 * a lock that was not to be had (55P03), or a lost connection (class 08, 57P01 to 57P03, and 25P03
 * and 57P05, by which the server ends idle ones).
 *
 * <p>What is worth retrying is the whole transaction. After a lost connection it is unknown whether
 * a commit took place: retry only what may run twice. Arbiter has already retried serialization
 * failures and deadlocks of its own transactions; see {@link Database}.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html">Serialization
 *     Failure Handling</a>
 */
public final class TransientDatabaseException extends DatabaseException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what failed and what to do
   * @param sqlState the server's error code
   * @param table the table that the statement is about
   * @param statement the method that ran the statement
   * @param cause the driver's exception
   */
  public TransientDatabaseException(
      String message,
      @Nullable String sqlState,
      @Nullable String table,
      @Nullable String statement,
      @Nullable Throwable cause) {
    super(message, sqlState, table, statement, cause);
  }
}
