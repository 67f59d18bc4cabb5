package dev.arbiter.internal.drift.catalog;

import java.util.List;
import java.util.Optional;

/** A table of the catalog. */
public record TableFacts(
    List<ColumnFacts> columns,
    List<IndexFacts> indexes,
    List<ConstraintFacts> checks,
    List<ForeignKeyFacts> foreignKeys,
    List<String> constraintNames) {

  /** Copies the lists. */
  public TableFacts {
    columns = List.copyOf(columns);
    indexes = List.copyOf(indexes);
    checks = List.copyOf(checks);
    foreignKeys = List.copyOf(foreignKeys);
    constraintNames = List.copyOf(constraintNames);
  }

  /** The column of this name, unquoted. */
  public Optional<ColumnFacts> column(String name) {
    return columns.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  /** The index of this name, unquoted. */
  public Optional<IndexFacts> index(String name) {
    return indexes.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  /** Whether the column is a part of the primary key. */
  public boolean isInPrimaryKey(ColumnFacts column) {
    return primaryKey().filter(it -> it.parts().contains(column.written())).isPresent();
  }

  /** Whether all parts of a key are columns that are NOT NULL. */
  public boolean areNotNull(IndexFacts index) {
    return index.parts().stream()
        .allMatch(
            part -> columns.stream().anyMatch(it -> it.notNull() && it.written().equals(part)));
  }

  /** The index of the primary key; empty if there is none. */
  public Optional<IndexFacts> primaryKey() {
    return indexes.stream().filter(IndexFacts::isPrimaryKey).findFirst();
  }
}
