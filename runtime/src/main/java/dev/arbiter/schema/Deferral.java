package dev.arbiter.schema;

/**
 * When a constraint is checked.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-set-constraints.html">SET
 *     CONSTRAINTS</a>
 */
public enum Deferral {
  /** With each statement. */
  NOT_DEFERRABLE(""),
  /** With each statement, unless the transaction says otherwise. */
  DEFERRABLE("DEFERRABLE"),
  /** At the transaction's end, unless it says otherwise. */
  INITIALLY_DEFERRED("DEFERRABLE INITIALLY DEFERRED");

  private final String sql;

  Deferral(String sql) {
    this.sql = sql;
  }

  /** As the end of a constraint's definition; empty for PostgreSQL's default. */
  public String sql() {
    return sql;
  }
}
