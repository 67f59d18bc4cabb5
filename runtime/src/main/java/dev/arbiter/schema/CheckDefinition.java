package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;

/**
 * A declared CHECK constraint, of a column or of a table.
 *
 * @param expression what it checks, as SQL
 */
public record CheckDefinition(String expression) {

  /** Checks that nothing is null. */
  public CheckDefinition {
    requireNonNull(expression, "expression");
  }

  /** {@code CHECK (hits >= 0)}, as {@code CREATE TABLE} takes it. */
  public String sql() {
    return "CHECK (" + expression + ")";
  }
}
