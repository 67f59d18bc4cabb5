package dev.arbiter.internal.dao;

import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements in their order, each once: methods have equal ones in common. */
final class StatementSet {

  private final Map<Identity, StatementDefinition> statements = new LinkedHashMap<>();

  private record Identity(String sql, @Nullable IndexDefinition arbiter) {}

  /** The statement, or the equal one of another method that is there already. */
  StatementDefinition add(StatementDefinition statement) {
    return statements.computeIfAbsent(
        new Identity(statement.sql(), statement.arbiter()), it -> statement);
  }

  List<StatementDefinition> toList() {
    return List.copyOf(statements.values());
  }
}
