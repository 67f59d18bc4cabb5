package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A statement that a generated DAO runs.
 *
 * @param name the method that runs it, such as {@code AccountDao.upsertByEmail}
 * @param table the table, as SQL would write it
 * @param sql the text as it is prepared through JDBC
 * @param arbiter the index that the statement relies on, as conflict target or as the key of a
 *     lookup; null if it relies on none
 * @param primaryKey the name of the table's primary key constraint, unquoted, by which a violation
 *     of the primary key is told from one of another index; null if the table declares none
 */
public record StatementDefinition(
    String name,
    String table,
    String sql,
    @Nullable IndexDefinition arbiter,
    @Nullable String primaryKey) {

  /** Checks that nothing is null that must not be. */
  public StatementDefinition {
    requireNonNull(name, "name");
    requireNonNull(table, "table");
    requireNonNull(sql, "sql");
  }

  /** A statement of a table whose primary key has the name that PostgreSQL gives by itself. */
  public StatementDefinition(
      String name, String table, String sql, @Nullable IndexDefinition arbiter) {
    this(name, table, sql, arbiter, primaryKey(table, arbiter));
  }

  /** A statement that relies on no index. */
  public StatementDefinition(String name, String table, String sql) {
    this(name, table, sql, null);
  }

  private static String primaryKey(String table, @Nullable IndexDefinition arbiter) {
    if (arbiter != null && arbiter.primaryKey()) {
      return arbiter.name();
    }
    String unqualified =
        table.endsWith("\"")
            ? table.substring(table.lastIndexOf('"', table.length() - 2) + 1, table.length() - 1)
            : table.substring(table.lastIndexOf('.') + 1);
    return unqualified + "_pkey";
  }
}
