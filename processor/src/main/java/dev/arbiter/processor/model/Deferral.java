package dev.arbiter.processor.model;

/** When a constraint is checked. */
public enum Deferral {
  NONE(""),
  DEFERRABLE(" DEFERRABLE"),
  INITIALLY_DEFERRED(" DEFERRABLE INITIALLY DEFERRED");

  private final String sql;

  Deferral(String sql) {
    this.sql = sql;
  }

  /** What an annotation says. */
  public static Deferral of(boolean deferrable, boolean initiallyDeferred) {
    if (initiallyDeferred) {
      return INITIALLY_DEFERRED;
    }
    return deferrable ? DEFERRABLE : NONE;
  }

  /** What a constraint's definition says of it, with a space in front. */
  public String sql() {
    return sql;
  }
}
