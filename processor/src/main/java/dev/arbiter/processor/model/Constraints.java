package dev.arbiter.processor.model;

import java.util.List;

/**
 * The constraints that are declared of a table as a whole, its keys excepted.
 *
 * @param others those in PostgreSQL's own words
 */
public record Constraints(List<Check> checks, List<Reference> references, List<Constraint> others) {

  public static final Constraints NONE = new Constraints(List.of(), List.of(), List.of());

  public Constraints {
    checks = List.copyOf(checks);
    references = List.copyOf(references);
    others = List.copyOf(others);
  }
}
