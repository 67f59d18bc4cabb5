package dev.arbiter.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What a foreign key does, and when.
 *
 * @param onDelete as SQL writes it, {@code CASCADE} say; null for PostgreSQL's default
 * @param onUpdate likewise
 * @param deferral when the constraint is checked
 */
public record ReferenceRules(
    @Nullable String onDelete, @Nullable String onUpdate, Deferral deferral) {

  /** When a constraint is checked. */
  public enum Deferral {
    NONE(""),
    DEFERRABLE(" DEFERRABLE"),
    INITIALLY_DEFERRED(" DEFERRABLE INITIALLY DEFERRED");

    private final String sql;

    Deferral(String sql) {
      this.sql = sql;
    }

    /** What a constraint's definition says of it, with a space in front. */
    public String sql() {
      return sql;
    }
  }
}
