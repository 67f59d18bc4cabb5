package dev.arbiter;

import org.jspecify.annotations.Nullable;

/**
 * A statement, a commit or a connection failed: the root of everything that Arbiter throws about a
 * database.
 *
 * <p>The message never holds a parameter's value. The cause is the driver's {@code SQLException},
 * whose message may hold some: pgjdbc's {@code logServerErrorDetail=false} leaves the server's
 * detail out.
 */
public class DatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String sqlState;
  private final @Nullable String table;
  private final @Nullable String statement;

  /**
   * Creates an exception.
   *
   * @param message what failed and what to do, without parameter values
   * @param sqlState the server's five-character error code; null if the failure is not the server's
   * @param table the table that the statement is about, as SQL would write it
   * @param statement the method that ran the statement, such as {@code AccountDao.upsertByEmail}
   * @param cause the driver's exception; null if the failure is not the driver's
   */
  public DatabaseException(
      String message,
      @Nullable String sqlState,
      @Nullable String table,
      @Nullable String statement,
      @Nullable Throwable cause) {
    super(message, cause);
    this.sqlState = sqlState;
    this.table = table;
    this.statement = statement;
  }

  /**
   * The server's five-character error code, or null if the failure is not the server's.
   *
   * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL Error
   *     Codes</a>
   */
  public final @Nullable String sqlState() {
    return sqlState;
  }

  /** The table as SQL would write it, or null if the failure belongs to none (a commit, say). */
  public final @Nullable String table() {
    return table;
  }

  /**
   * The method that ran the statement, such as {@code AccountDao.upsertByEmail}, or null if the
   * failure belongs to none.
   */
  public final @Nullable String statement() {
    return statement;
  }
}
