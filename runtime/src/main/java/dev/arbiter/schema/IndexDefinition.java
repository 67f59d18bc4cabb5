package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;

/**
 * A declared unique index, which a conflict target infers as its arbiter.
 *
 * @param name the index's name, unquoted, as the catalog has it
 * @param ddl the statement that creates it
 * @param primaryKey whether it is the index of the primary key
 */
public record IndexDefinition(String name, String ddl, boolean primaryKey) {

  /** Checks that nothing is null. */
  public IndexDefinition {
    requireNonNull(name, "name");
    requireNonNull(ddl, "ddl");
  }
}
