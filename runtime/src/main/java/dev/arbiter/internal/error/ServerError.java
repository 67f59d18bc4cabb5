package dev.arbiter.internal.error;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a failure besides its text, which may hold values.
 *
 * @param sqlState the error code
 * @param severity {@code ERROR} or {@code FATAL}, in the server's language
 * @param constraint the violated constraint or index
 * @param column the column it is about
 * @param table the table it is about; null if the server names none
 * @param routine the server's function that raised it; never translated, unlike the message
 */
public record ServerError(
    @Nullable String sqlState,
    @Nullable String severity,
    @Nullable String constraint,
    @Nullable String column,
    @Nullable ViolatedTable table,
    @Nullable String routine) {

  /**
   * Whether it is about the connection. A protocol violation that leaves the connection open, as
   * poolers report it of a prepared statement that they do not know, is about the statement.
   */
  boolean isOfConnection() {
    return sqlState != null
        && sqlState.startsWith(SqlState.CONNECTION_EXCEPTION_CLASS)
        && !(sqlState.equals(SqlState.PROTOCOL_VIOLATION) && "ERROR".equals(severity));
  }

  /** This error, with the constraint under another name. */
  ServerError ofConstraint(String name) {
    return new ServerError(sqlState, severity, name, column, table, routine);
  }
}
