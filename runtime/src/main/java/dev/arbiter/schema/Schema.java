package dev.arbiter.schema;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Creates what several tables declare: for tests, examples, and as the first script of a migration
 * tool.
 *
 * <p>Foreign keys come last, so that tables may be given in any order and may refer to each other
 * in a circle. Where the server has Citus, tables are distributed before they get foreign keys,
 * reference tables first; partitioned ones with theirs. Tables that are referred to and not given,
 * domains, functions and extensions are taken to exist.
 */
public final class Schema {

  private Schema() {}

  /**
   * The script that creates the tables, in an order that works: schemas, enum types, tables with
   * their sequences, indexes, what distributes them where the server has Citus, foreign keys. Each
   * statement ends in a semicolon and a line break.
   *
   * @throws IllegalArgumentException if two tables declare different labels for one enum type
   * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
   */
  public static String ddl(TableDefinition table, TableDefinition... more) {
    return ddl(list(table, more));
  }

  /**
   * The script that creates the tables of a collection.
   *
   * @throws IllegalArgumentException if two tables declare different labels for one enum type
   * @see #ddl(TableDefinition, TableDefinition...)
   */
  public static String ddl(Collection<TableDefinition> tables) {
    return SchemaScript.of(tables).text();
  }

  /**
   * Creates the tables in one transaction, as {@link #ddl(TableDefinition, TableDefinition...)}
   * writes them. An enum type that is there already, with the declared labels in their order, is
   * left as it is, and so is a schema.
   *
   * @throws DatabaseException if something cannot be created, saying what, or if an enum type is
   *     there with other labels; then nothing is created
   * @throws IllegalArgumentException if two tables declare different labels for one enum type
   */
  public static void create(Database database, TableDefinition table, TableDefinition... more) {
    create(database, list(table, more));
  }

  /**
   * Creates the tables of a collection.
   *
   * @throws DatabaseException if something cannot be created, saying what, or if an enum type is
   *     there with other labels; then nothing is created
   * @throws IllegalArgumentException if two tables declare different labels for one enum type
   * @see #create(Database, TableDefinition, TableDefinition...)
   */
  public static void create(Database database, Collection<TableDefinition> tables) {
    SchemaScript script = SchemaScript.of(tables);
    database.transaction(tx -> new SchemaCreation(tx.executor()).run(script));
  }

  private static List<TableDefinition> list(TableDefinition table, TableDefinition... more) {
    return Stream.concat(Stream.of(table), Arrays.stream(more)).toList();
  }
}
