package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A table as its record declares it; every generated DAO has one as {@code TABLE}. Made without a
 * database: what the real one looks like is a question for {@link Drift}.
 *
 * @param name the table's name as SQL would write it, quoted and qualified where needed
 * @param ddl the statements that create the table and its indexes, each ended by a semicolon: a
 *     migration's first script, as {@link Schema#create} runs it
 * @param indexes the indexes of the conflict targets, the primary key's first, then in the order of
 *     their declaration
 * @param statements the statements that the DAO runs, in the order of its methods, but for those
 *     about temporary tables: a server can plan each of them by itself
 * @param spooling the statements by which batches larger than a chunk go through temporary tables,
 *     one such table after the other: first the statement that creates it, last the one that drops
 *     it; empty if no batch needs one
 */
public record TableDefinition(
    String name,
    String ddl,
    List<IndexDefinition> indexes,
    List<StatementDefinition> statements,
    List<StatementDefinition> spooling) {

  /** Takes copies of the lists. */
  public TableDefinition {
    requireNonNull(name, "name");
    requireNonNull(ddl, "ddl");
    indexes = List.copyOf(indexes);
    statements = List.copyOf(statements);
    spooling = List.copyOf(spooling);
  }

  /** A table whose DAO uses no temporary tables. */
  public TableDefinition(
      String name,
      String ddl,
      List<IndexDefinition> indexes,
      List<StatementDefinition> statements) {
    this(name, ddl, indexes, statements, List.of());
  }
}
