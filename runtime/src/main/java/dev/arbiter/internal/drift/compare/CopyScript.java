package dev.arbiter.internal.drift.compare;

import static java.util.stream.Collectors.joining;

import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The DDL of a declared table as a temporary one.
 *
 * @param name the copy's name as SQL writes it
 */
record CopyScript(String name, TableDefinition table) {

  /** Of a copy that has the table's name. */
  static CopyScript of(TableDefinition table) {
    return new CopyScript("pg_temp." + table.identifier().sql(), table);
  }

  /** All of it as one script. */
  String all() {
    return Stream.concat(Stream.of(createTable()), parts().map(Map.Entry::getValue))
        .collect(joining("\n;\n"));
  }

  /** What the table cannot do without. */
  String createTable() {
    List<String> elements = new ArrayList<>();
    table.columns().forEach(it -> elements.add(it.sql()));
    table.indexes().stream()
        .filter(IndexDefinition::isConstraint)
        .forEach(it -> elements.add(it.constraint()));
    table.checks().forEach(it -> elements.add(it.sql()));
    return "CREATE TEMPORARY TABLE "
        + name
        + " ("
        + String.join(", ", elements)
        + ")"
        + (table.storage() == null ? "" : " WITH (" + table.storage() + ")");
  }

  /** The DDL of what the table can do without, by its name. */
  Stream<Map.Entry<String, String>> parts() {
    return Stream.concat(
        table.indexes().stream()
            .filter(it -> !it.isConstraint())
            .map(it -> Map.entry(it.name(), it.onTable(name).ddl())),
        table.constraints().stream()
            .map(it -> Map.entry(it.name(), "ALTER TABLE " + name + " ADD " + it.sql())));
  }

  /**
   * Whether one of the tables cannot have its copy beside that of the other: a table hides the type
   * of its name.
   */
  boolean hides(TableDefinition other) {
    String hidden = table.identifier().name();
    return hidden.equals(other.identifier().name())
        || other.columns().stream().anyMatch(it -> it.type().contains(hidden));
  }
}
