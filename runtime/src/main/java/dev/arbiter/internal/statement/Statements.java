package dev.arbiter.internal.statement;

import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import org.jspecify.annotations.Nullable;

/** placeholder until facts-runtime lands. */
public record Statements(String dao, String table, @Nullable String primaryKey) {
  public StatementDefinition insert(
      String method, @Nullable IndexDefinition arbiter, String... clauses) {
    return of(method, arbiter, clauses);
  }

  public StatementDefinition update(
      String method, @Nullable IndexDefinition arbiter, String... clauses) {
    return of(method, arbiter, clauses);
  }

  public StatementDefinition delete(
      String method, @Nullable IndexDefinition arbiter, String... clauses) {
    return of(method, arbiter, clauses);
  }

  public StatementDefinition select(
      String method, @Nullable IndexDefinition arbiter, String... clauses) {
    return of(method, arbiter, clauses);
  }

  public StatementDefinition definition(
      String method, @Nullable IndexDefinition arbiter, String... clauses) {
    return of(method, arbiter, clauses);
  }

  private StatementDefinition of(
      String method, @Nullable IndexDefinition arbiter, String... clauses) {
    return new StatementDefinition(
        dao + "." + method, table, String.join("\n", clauses), arbiter, primaryKey);
  }
}
