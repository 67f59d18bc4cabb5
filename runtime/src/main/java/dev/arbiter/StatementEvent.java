package dev.arbiter;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One execution of one statement, as a {@link StatementListener} is told of it. It holds no
 * parameter's value.
 *
 * @param statement the method that ran the statement, such as {@code AccountDao.upsertByEmail}; a
 *     bounded set of names, fit for a metric's label
 * @param table the table that the statement is about, as SQL would write it
 * @param sql the text as it was prepared through JDBC, with {@code ?} for every parameter
 * @param rows how many rows the statement wrote or returned; 0 if it failed
 * @param nanoseconds how long it took, from preparing the statement to reading what it returned;
 *     not in it: taking a connection, beginning and ending the transaction, pauses before a retry
 * @param failure what it failed with, or null. A {@link DatabaseException}, whose message holds no
 *     value, but whose cause is the driver's and may; something else where the application's own
 *     code failed, such as the constructor of the record that was to be read
 */
public record StatementEvent(
    String statement,
    String table,
    String sql,
    long rows,
    long nanoseconds,
    @Nullable Throwable failure) {

  /** Checks that nothing is null that must not be. */
  public StatementEvent {
    requireNonNull(statement, "statement");
    requireNonNull(table, "table");
    requireNonNull(sql, "sql");
  }
}
