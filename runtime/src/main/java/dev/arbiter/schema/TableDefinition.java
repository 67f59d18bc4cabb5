package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A table as its record declares it; every generated DAO has one as {@code TABLE}.
 *
 * @param name the table's name as SQL would write it, quoted and qualified where needed
 * @param ddl all statements that create the table and its indexes, separated by semicolons
 * @param indexes the conflict targets' indexes in the order of their declaration
 * @param statements the statements that the DAO runs
 */
public record TableDefinition(
    String name, String ddl, List<IndexDefinition> indexes, List<StatementDefinition> statements) {

  /** Takes copies of the lists. */
  public TableDefinition {
    requireNonNull(name, "name");
    requireNonNull(ddl, "ddl");
    indexes = List.copyOf(indexes);
    statements = List.copyOf(statements);
  }
}
