package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;

/**
 * A declared constraint of a table, in PostgreSQL's own words: an exclusion constraint, or a unique
 * one or primary key that no other declaration can say.
 *
 * @param identifier the constraint's name
 * @param definition what follows the name: {@code EXCLUDE USING gist (room WITH =, during WITH &&)}
 */
public record ConstraintDefinition(Identifier identifier, String definition) {

  /** Checks that nothing is null. */
  public ConstraintDefinition {
    requireNonNull(identifier, "identifier");
    requireNonNull(definition, "definition");
  }

  /** A constraint of this name, as SQL writes it. */
  public static ConstraintDefinition of(String name, String definition) {
    return new ConstraintDefinition(Identifier.of(name), definition);
  }

  /** Its name as the catalog has it. */
  public String name() {
    return identifier.name();
  }

  /** {@code CONSTRAINT bookings_excl EXCLUDE …}, as {@code CREATE TABLE} takes it. */
  public String sql() {
    return "CONSTRAINT " + identifier.sql() + " " + definition;
  }
}
