package dev.arbiter.importer.report;

import static java.util.stream.Collectors.joining;

import dev.arbiter.schema.Identifier;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.List;

/** Keys and indexes in words, and what they make of a column. */
final class KeyText {

  private KeyText() {}

  /** Its parts and predicate: {@code (LOWER(email)) WHERE active}. */
  static String of(IndexDefinition index) {
    return "("
        + String.join(", ", index.parts())
        + ")"
        + (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
        + (index.predicate() == null ? "" : " WHERE " + index.predicate());
  }

  /** What kind of key or index it is. */
  static String kind(IndexDefinition index) {
    return switch (index.kind()) {
      case PRIMARY_KEY -> "primary key";
      case UNIQUE_CONSTRAINT, UNIQUE_INDEX -> "unique";
      case INDEX -> "index";
    };
  }

  /** Its columns, in a line. */
  static String columns(ReferenceDefinition reference) {
    return reference.columns().stream().map(Identifier::sql).collect(joining(", "));
  }

  static boolean isInPrimaryKey(TableDefinition table, Identifier column) {
    return table
        .primaryKey()
        .filter(it -> it.parts().stream().anyMatch(part -> isColumn(part, column)))
        .isPresent();
  }

  /** Whether no two rows have the same value there: the column is a unique key, and all of it. */
  static boolean isUnique(TableDefinition table, List<Identifier> columns) {
    return table.indexes().stream()
        .filter(it -> it.isUnique() && it.predicate() == null)
        .filter(it -> it.parts().size() == columns.size())
        .anyMatch(
            it ->
                columns.stream()
                    .allMatch(
                        column -> it.parts().stream().anyMatch(part -> isColumn(part, column))));
  }

  static boolean isReference(TableDefinition table, Identifier column) {
    return table.references().stream().anyMatch(it -> it.columns().contains(column));
  }

  /** Whether it is told by a mark at its column: a unique key of one bare column, of all rows. */
  static boolean isMark(TableDefinition table, IndexDefinition index) {
    if (index.isPrimaryKey()) {
      return true;
    }
    return index.isUnique()
        && index.predicate() == null
        && !index.nullsNotDistinct()
        && index.parts().size() == 1
        && table.columns().stream().anyMatch(it -> isColumn(index.parts().get(0), it.identifier()));
  }

  private static boolean isColumn(String part, Identifier column) {
    return part.equals(column.sql());
  }
}
