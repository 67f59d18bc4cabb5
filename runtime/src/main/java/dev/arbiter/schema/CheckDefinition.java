package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A declared CHECK constraint, of a column or of a table.
 *
 * @param identifier the constraint's name; null leaves it to the server
 * @param expression what it checks, as SQL
 */
public record CheckDefinition(@Nullable Identifier identifier, String expression) {

  /** Checks that there is an expression. */
  public CheckDefinition {
    requireNonNull(expression, "expression");
  }

  /** A CHECK constraint whose name is the server's choice. */
  public static CheckDefinition of(String expression) {
    return new CheckDefinition(null, expression);
  }

  /** A CHECK constraint of this name, as SQL writes it. */
  public static CheckDefinition of(String name, String expression) {
    return new CheckDefinition(Identifier.of(name), expression);
  }

  /** Its name as the catalog has it; empty if that is left to the server. */
  public Optional<String> name() {
    return Optional.ofNullable(identifier).map(Identifier::name);
  }

  /** {@code CONSTRAINT hits_check CHECK (hits >= 0)}, as {@code CREATE TABLE} takes it. */
  public String sql() {
    return (identifier == null ? "" : "CONSTRAINT " + identifier.sql() + " ")
        + "CHECK ("
        + expression
        + ")";
  }
}
