package dev.arbiter.internal.error;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a failure besides its text, which may hold values.
 *
 * @param sqlState the error code
 * @param lost whether the driver lost the connection, after the server's own word if there was one
 * @param nested whether it arose in a function or in a trigger's statement, and not in the
 *     statement
 * @param constraint the violated constraint or index
 * @param column the column it is about
 * @param table the table it is about; null if the server names none
 * @param routine the server's function that raised it; never translated, unlike the message; of
 *     what no server raised, {@link #STATEMENT_POOLING} or null
 */
public record ServerError(
    @Nullable String sqlState,
    boolean lost,
    boolean nested,
    @Nullable String constraint,
    @Nullable String column,
    @Nullable ViolatedTable table,
    @Nullable String routine) {

  /** The server's function that finds a prepared statement's plan out of date. */
  private static final String PLAN_CHECK = "RevalidateCachedQuery";

  /** The error codes of values that are out of range, or of another length. */
  private static final Set<String> UNFIT =
      Set.of(
          SqlState.NUMERIC_VALUE_OUT_OF_RANGE,
          SqlState.DATETIME_FIELD_OVERFLOW,
          SqlState.STRING_DATA_RIGHT_TRUNCATION,
          SqlState.STRING_DATA_LENGTH_MISMATCH);

  /** Citus' functions that report what another server did. */
  private static final Set<String> HANDED_ON = Set.of("ReportResultError", "ReportCopyError");

  /** Instead of a function, PgBouncer, which refuses transactions in this mode. */
  static final String STATEMENT_POOLING = "statement pooling";

  /** That of a connection which was not to be had, as pools say in words only. */
  static ServerError refused() {
    return new ServerError(SqlState.UNABLE_TO_CONNECT, false, false, null, null, null, null);
  }

  /** That of a connection which is closed, so that nothing was sent. */
  static ServerError closed() {
    return new ServerError(
        SqlState.CONNECTION_DOES_NOT_EXIST, false, false, null, null, null, null);
  }

  /** Whether its SQLSTATE is one of connections. */
  boolean isOfConnectionClass() {
    return sqlState != null && sqlState.startsWith(SqlState.CONNECTION_EXCEPTION_CLASS);
  }

  /**
   * Whether a statement fails by it because of its connection. A protocol violation that leaves the
   * connection open is about the statement: a text with a zero byte, or what poolers report of a
   * prepared statement that they do not know.
   */
  boolean isOfConnection() {
    return isOfConnectionClass() && (lost || !SqlState.PROTOCOL_VIOLATION.equals(sqlState));
  }

  /** Whether the connection broke off when the server may have been at work for it. */
  boolean isLostAtWork() {
    return lost
        && !SqlState.IDLE_IN_TRANSACTION_TIMEOUT.equals(sqlState)
        && !SqlState.IDLE_SESSION_TIMEOUT.equals(sqlState);
  }

  /** Whether it came from a pooler that gives each statement another session. */
  boolean isOfStatementPooling() {
    return STATEMENT_POOLING.equals(routine);
  }

  /**
   * Whether a prepared statement returned columns of other types when it was planned: it did
   * nothing, and drivers prepare it anew.
   */
  public boolean isOutdatedPlan() {
    return SqlState.FEATURE_NOT_SUPPORTED.equals(sqlState) && PLAN_CHECK.equals(routine);
  }

  /** Whether a Citus cluster hands it on from a server other than the one that was asked. */
  boolean isOfAnotherServer() {
    return HANDED_ON.contains(String.valueOf(routine));
  }

  /** Whether a value does not fit into its type, or into its domain. */
  boolean isOfValue() {
    return sqlState != null
        && (UNFIT.contains(sqlState)
            || (sqlState.equals(SqlState.CHECK_VIOLATION) && table == null));
  }

  /** This error as a violation of a constraint, or of a column's NOT NULL. */
  ServerError named(String violation, @Nullable String name) {
    boolean ofColumn = violation.equals(SqlState.NOT_NULL_VIOLATION);
    return new ServerError(
        violation, lost, nested, ofColumn ? null : name, ofColumn ? name : null, table, routine);
  }

  /** This error, with the constraint under another name. */
  ServerError ofConstraint(String name) {
    return new ServerError(sqlState, lost, nested, name, column, table, routine);
  }
}
