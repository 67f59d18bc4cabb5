package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;

/**
 * A name of the database, in both of its forms.
 *
 * @param name the name as the catalog has it
 * @param sql the name as SQL writes it: in double quotes where it needs them
 */
public record Identifier(String name, String sql) {

  /** Checks that nothing is null. */
  public Identifier {
    requireNonNull(name, "name");
    requireNonNull(sql, "sql");
  }

  /** The name that SQL writes so: in lower case, or in double quotes. */
  public static Identifier of(String sql) {
    boolean quoted = sql.charAt(0) == '"';
    return new Identifier(
        quoted ? sql.substring(1, sql.length() - 1).replace("\"\"", "\"") : sql, sql);
  }
}
