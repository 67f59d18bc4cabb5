package dev.arbiter.internal.drift;

import java.util.List;
import java.util.Optional;

/** A table of the catalog. */
record TableFacts(
    List<ColumnFacts> columns,
    List<IndexFacts> indexes,
    List<ConstraintFacts> checks,
    List<ForeignKeyFacts> foreignKeys,
    List<String> constraintNames) {

  TableFacts {
    columns = List.copyOf(columns);
    indexes = List.copyOf(indexes);
    checks = List.copyOf(checks);
    foreignKeys = List.copyOf(foreignKeys);
    constraintNames = List.copyOf(constraintNames);
  }

  Optional<ColumnFacts> column(String name) {
    return columns.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  Optional<IndexFacts> index(String name) {
    return indexes.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  boolean isInPrimaryKey(ColumnFacts column) {
    return primaryKey().filter(it -> it.parts().contains(column.written())).isPresent();
  }

  Optional<IndexFacts> primaryKey() {
    return indexes.stream().filter(IndexFacts::isPrimaryKey).findFirst();
  }
}
