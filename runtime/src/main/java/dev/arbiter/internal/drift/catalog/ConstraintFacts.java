package dev.arbiter.internal.drift.catalog;

import java.util.List;

/**
 * A CHECK constraint of the catalog.
 *
 * @param name its name, unquoted
 * @param columns the names of the columns that it mentions, unquoted
 * @param expression what it checks
 * @param validated whether every row meets it
 * @param enforced whether new rows have to
 */
public record ConstraintFacts(
    String name, List<String> columns, String expression, boolean validated, boolean enforced) {

  /** Copies the list. */
  public ConstraintFacts {
    columns = List.copyOf(columns);
  }

  /** {@code CHECK ((hits >= 0))}, as {@code ALTER TABLE … ADD} takes it. */
  public String sql() {
    return "CHECK (" + expression + ")";
  }

  /** Whether the server writes the two alike: then there is nothing to ask it. */
  public boolean isWrittenLike(ConstraintFacts other) {
    return expression.equals(other.expression);
  }
}
