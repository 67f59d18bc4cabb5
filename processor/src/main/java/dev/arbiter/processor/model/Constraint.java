package dev.arbiter.processor.model;

import java.util.Set;

/**
 * A constraint in PostgreSQL's own words.
 *
 * @param definition what follows its name
 */
public record Constraint(String name, Expression definition, Origin origin) {

  /** The columns that it is about, as far as they can be told. */
  public Set<String> mentions() {
    return definition.tree().columns();
  }

  /** What follows its name, as it is written. */
  public String sql() {
    return definition.sql().strip();
  }
}
