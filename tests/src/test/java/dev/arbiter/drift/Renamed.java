package dev.arbiter.drift;

import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A declared table without foreign keys under another name, which its indexes get too. */
final class Renamed {

  private final TableDefinition original;
  private final String suffix;
  private final Map<IndexDefinition, IndexDefinition> indexes = new HashMap<>();

  Renamed(TableDefinition original, String suffix) {
    this.original = original;
    this.suffix = suffix;
  }

  TableDefinition table() {
    original.indexes().forEach(it -> indexes.put(it, renamed(it)));
    TableDefinition.Builder table =
        TableDefinition.of(text(original.name()))
            .columns(original.columns().toArray(ColumnDefinition[]::new))
            .indexes(original.indexes().stream().map(indexes::get).toArray(IndexDefinition[]::new))
            .statements(statements(original.statements()).toArray(StatementDefinition[]::new))
            .staging(statements(original.staging()));
    original.checks().forEach(it -> table.check(it.expression()));
    return table.build();
  }

  private List<StatementDefinition> statements(List<StatementDefinition> statements) {
    return statements.stream().map(this::renamed).toList();
  }

  private StatementDefinition renamed(StatementDefinition statement) {
    return new StatementDefinition(
        statement.name(),
        text(statement.table()),
        statement.kind(),
        text(statement.sql()),
        statement.arbiter() == null ? null : indexes.get(statement.arbiter()),
        statement.primaryKey());
  }

  private IndexDefinition renamed(IndexDefinition index) {
    String[] parts = index.parts().toArray(String[]::new);
    String name = text(index.identifier().sql());
    String table = text(index.table());
    IndexDefinition renamed =
        switch (index.kind()) {
          case PRIMARY_KEY -> IndexDefinition.primaryKey(name, table, parts);
          case UNIQUE_CONSTRAINT -> IndexDefinition.uniqueConstraint(name, table, parts);
          default -> IndexDefinition.uniqueIndex(name, table, parts);
        };
    String predicate = index.predicate();
    return predicate == null ? renamed : renamed.where(predicate);
  }

  /** The table's name is a word of its own, or begins an index's name. */
  private String text(String sql) {
    return sql.replaceAll("\\b(" + original.name() + ")(?![a-z])", "$1" + suffix);
  }
}
