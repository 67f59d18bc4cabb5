package dev.arbiter;

import org.jspecify.annotations.Nullable;

/**
 * The database has no unique index that can arbitrate an upsert: it lacks the declared one (42P10),
 * or has it only as a deferrable constraint (55000). The message says which index is declared, and
 * the DDL that creates it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-insert.html#SQL-ON-CONFLICT">INSERT, ON
 *     CONFLICT Clause</a>
 */
public final class ConflictTargetException extends DatabaseException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message which index is declared and how to create it
   * @param sqlState the server's error code
   * @param table the table that the statement is about
   * @param statement the method that ran the statement
   * @param cause the driver's exception
   */
  public ConflictTargetException(
      String message,
      @Nullable String sqlState,
      @Nullable String table,
      @Nullable String statement,
      @Nullable Throwable cause) {
    super(message, sqlState, table, statement, cause);
  }
}
