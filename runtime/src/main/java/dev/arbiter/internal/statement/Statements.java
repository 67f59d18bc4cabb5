package dev.arbiter.internal.statement;

import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.StatementDefinition.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Makes the statements of a generated DAO, from the method that runs each and its clauses.
 *
 * @param dao the DAO's simple name
 * @param table the table as SQL would write it
 * @param primaryKey the name of the primary key constraint, unquoted; null if there is none
 */
public record Statements(String dao, String table, @Nullable String primaryKey) {

  /** A statement that inserts, whose conflicts are resolved by the arbiter. */
  public StatementDefinition insert(
      String method, @Nullable IndexDefinition arbiter, String... clauses) {
    return statement(Kind.INSERT, method, arbiter, clauses);
  }

  /** A statement that updates, by the arbiter's key. */
  public StatementDefinition update(
      String method, @Nullable IndexDefinition arbiter, String... clauses) {
    return statement(Kind.UPDATE, method, arbiter, clauses);
  }

  /** A statement that deletes, by the arbiter's key. */
  public StatementDefinition delete(
      String method, @Nullable IndexDefinition arbiter, String... clauses) {
    return statement(Kind.DELETE, method, arbiter, clauses);
  }

  /** A statement that reads, by the arbiter's key. */
  public StatementDefinition select(
      String method, @Nullable IndexDefinition arbiter, String... clauses) {
    return statement(Kind.SELECT, method, arbiter, clauses);
  }

  /** A statement that creates or drops a part of a temporary table. */
  public StatementDefinition definition(
      String method, @Nullable IndexDefinition arbiter, String... clauses) {
    return statement(Kind.DEFINITION, method, arbiter, clauses);
  }

  /** A statement that takes rows which the client sends behind it. */
  public StatementDefinition copy(
      String method, @Nullable IndexDefinition arbiter, String... clauses) {
    return statement(Kind.COPY, method, arbiter, clauses);
  }

  private StatementDefinition statement(
      Kind kind, String method, @Nullable IndexDefinition arbiter, String... clauses) {
    return new StatementDefinition(
        dao + "." + method, table, kind, String.join("\n", clauses), arbiter, primaryKey);
  }
}
