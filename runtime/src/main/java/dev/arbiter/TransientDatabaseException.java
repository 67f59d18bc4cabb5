package dev.arbiter;

import org.jspecify.annotations.Nullable;

/**
 * A failure that may be gone at the next try: a serialization failure (40001), a deadlock (40P01),
 * a lock that could not be obtained (55P03), a plan that a change of a column's type has put out of
 * date (0A000), or a lost connection (class 08, 57P01 to 57P03, and 25P03 and 57P05, by which the
 * server ends idle ones).
 *
 * <p>What is worth retrying is the whole transaction; where {@link #outcomeUnknown}, only if it may
 * run twice. Arbiter has already retried serialization failures, deadlocks and outdated plans of
 * its own transactions; see {@link Database}.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html">Serialization
 *     Failure Handling</a>
 */
public final class TransientDatabaseException extends DatabaseException {

  private static final long serialVersionUID = 1L;

  private final boolean outcomeUnknown;

  /**
   * Creates an exception after which nothing of the transaction is there.
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
    this(message, sqlState, table, statement, false, cause);
  }

  /**
   * Creates an exception.
   *
   * @param message what failed and what to do
   * @param sqlState the server's error code
   * @param table the table that the statement is about
   * @param statement the method that ran the statement
   * @param outcomeUnknown whether it is unknown what took place
   * @param cause the driver's exception
   */
  public TransientDatabaseException(
      String message,
      @Nullable String sqlState,
      @Nullable String table,
      @Nullable String statement,
      boolean outcomeUnknown,
      @Nullable Throwable cause) {
    super(message, sqlState, table, statement, cause);
    this.outcomeUnknown = outcomeUnknown;
  }

  /**
   * Whether the connection was lost while a commit was under way, so that what was written may be
   * there or not: the commit of a transaction of Arbiter's own, or of a single statement that
   * commits by itself. Else nothing of the transaction is there.
   *
   * <p>Run it again only if running twice does no harm, as an upsert of the same values does not;
   * Arbiter never does by itself.
   */
  public boolean outcomeUnknown() {
    return outcomeUnknown;
  }
}
