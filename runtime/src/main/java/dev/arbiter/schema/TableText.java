package dev.arbiter.schema;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the statements that create a table; none of them ends in a semicolon. */
final class TableText {

  private final TableDefinition table;

  TableText(TableDefinition table) {
    this.table = table;
  }

  /** All of one table, in the order in which they work: its schema, itself, its indexes. */
  String all() {
    Identifier schema = table.schema();
    return Stream.of(
            schema == null ? Stream.<String>of() : Stream.of(schema(schema)),
            Stream.of(createWithReferences()),
            indexes().stream(),
            laterReferences())
        .flatMap(it -> it)
        .map(it -> it + ";\n")
        .collect(joining());
  }

  static String schema(Identifier schema) {
    return "CREATE SCHEMA IF NOT EXISTS " + schema.sql();
  }

  /** The table with its foreign keys, but for {@link #laterReferences()}. */
  String createWithReferences() {
    return create(table.references().stream().filter(it -> !needsIndex(it)).toList());
  }

  /** The foreign keys that take an index of the table itself, added to it. */
  Stream<String> laterReferences() {
    return table.references().stream().filter(this::needsIndex).map(this::added);
  }

  /** The table without its foreign keys. */
  String create() {
    return create(List.of());
  }

  private String create(List<ReferenceDefinition> references) {
    return "CREATE TABLE "
        + table.name()
        + " (\n  "
        + String.join(",\n  ", elements(references))
        + "\n)"
        + (table.partitionKey() == null ? "" : " PARTITION BY " + table.partitionKey())
        + (table.storage() == null ? "" : " WITH (" + table.storage() + ")");
  }

  private List<String> elements(List<ReferenceDefinition> references) {
    List<String> elements = new ArrayList<>();
    table.columns().forEach(it -> elements.add(it.sql() + inline(it, references)));
    table.indexes().stream()
        .filter(IndexDefinition::isConstraint)
        .forEach(it -> elements.add(it.constraint()));
    table.checks().forEach(it -> elements.add(it.sql()));
    table.constraints().forEach(it -> elements.add(it.sql()));
    references.stream()
        .filter(it -> it.columns().size() > 1)
        .forEach(it -> elements.add(it.tableConstraint()));
    return elements;
  }

  private static String inline(ColumnDefinition column, List<ReferenceDefinition> references) {
    return references.stream()
        .filter(it -> it.columns().equals(List.of(column.identifier())))
        .map(it -> " " + it.constraint())
        .collect(joining());
  }

  /** The indexes that are no constraint's. */
  List<String> indexes() {
    return table.indexes().stream()
        .filter(it -> !it.isConstraint())
        .map(it -> new IndexText(it).statement())
        .toList();
  }

  /** The foreign keys, added to tables that are there. */
  List<String> references() {
    return table.references().stream().map(this::added).toList();
  }

  private String added(ReferenceDefinition reference) {
    return "ALTER TABLE " + table.name() + " ADD " + reference.tableConstraint();
  }

  /** Whether it refers to a key of the table itself that is no constraint's. */
  private boolean needsIndex(ReferenceDefinition reference) {
    List<String> referenced = reference.referenced().stream().map(Identifier::sql).toList();
    return reference.table().equals(table.name())
        && table.indexes().stream()
            .anyMatch(it -> it.isUnique() && !it.isConstraint() && isKey(it, referenced))
        && table.indexes().stream().noneMatch(it -> it.isConstraint() && isKey(it, referenced));
  }

  private static boolean isKey(IndexDefinition index, List<String> columns) {
    return index.parts().size() == columns.size() && index.parts().containsAll(columns);
  }
}
