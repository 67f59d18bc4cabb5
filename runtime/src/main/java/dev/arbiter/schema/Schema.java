package dev.arbiter.schema;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;

/**
 * Creates tables: for tests, examples and first steps. Databases that live longer are better served
 * by a migration tool, which {@link TableDefinition#ddl()} gives its first script.
 */
public final class Schema {

  private Schema() {}

  /**
   * Creates the tables with their indexes, in the given order and in one transaction: a referenced
   * table comes before the one that refers to it.
   *
   * @throws DatabaseException if a table cannot be created, saying which; then none of them is
   * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
   */
  public static void create(Database database, TableDefinition table, TableDefinition... more) {
    database.transaction(
        tx -> {
          create(tx, table);
          for (TableDefinition next : more) {
            create(tx, next);
          }
        });
  }

  private static void create(Database tx, TableDefinition table) {
    tx.executor()
        .script(
            new StatementDefinition(
                "Schema.create",
                table.name(),
                StatementDefinition.Kind.SCRIPT,
                table.ddl(),
                null,
                null));
  }
}
