package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a generated DAO runs.
 *
 * @param name the method that runs it, such as {@code AccountDao.upsertByEmail}; overloads share it
 * @param table the table as SQL would write it, quoted and qualified where needed
 * @param sql the text as it is prepared through JDBC: one statement, {@code ?} for each parameter
 * @param arbiter the index that the statement relies on, as the arbiter of its conflicts or as the
 *     key of its lookup; null if it relies on none
 * @param primaryKey the name of the table's primary key constraint, unquoted, by which a violation
 *     of the primary key is told from one of another index; null if the table declares none
 */
public record StatementDefinition(
    String name,
    String table,
    String sql,
    @Nullable IndexDefinition arbiter,
    @Nullable String primaryKey) {

  private static final Pattern LAST_NAME =
      Pattern.compile("(?:[^.\"]+|\"(?<quoted>(?:[^\"]|\"\")+)\")$");

  /** Checks that nothing is null that must not be. */
  public StatementDefinition {
    requireNonNull(name, "name");
    requireNonNull(table, "table");
    requireNonNull(sql, "sql");
  }

  /**
   * A statement of a table whose primary key has the name that PostgreSQL gives it by itself:
   * {@code <table>_pkey}. Where the table has no primary key, the name is simply never met.
   */
  public StatementDefinition(
      String name, String table, String sql, @Nullable IndexDefinition arbiter) {
    this(
        name,
        table,
        sql,
        arbiter,
        arbiter != null && arbiter.primaryKey() ? arbiter.name() : unqualified(table) + "_pkey");
  }

  /** A statement that relies on no index, of a table whose primary key has that name too. */
  public StatementDefinition(String name, String table, String sql) {
    this(name, table, sql, null);
  }

  private static String unqualified(String table) {
    Matcher name = LAST_NAME.matcher(table);
    if (!name.find()) {
      return table;
    }
    String quoted = name.group("quoted");
    return quoted == null ? name.group() : quoted.replace("\"\"", "\"");
  }
}
