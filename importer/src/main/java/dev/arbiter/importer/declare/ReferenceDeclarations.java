package dev.arbiter.importer.declare;

import dev.arbiter.importer.catalog.CatalogForeignKey;
import dev.arbiter.importer.catalog.CatalogTable;
import dev.arbiter.importer.source.JavaAnnotation;
import dev.arbiter.processor.model.IndexNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Declares the foreign keys of a table. */
final class ReferenceDeclarations {

  private static final Map<Character, String> ACTIONS =
      Map.of('r', "RESTRICT", 'c', "CASCADE", 'n', "SET_NULL", 'd', "SET_DEFAULT");

  private final CatalogTable table;
  private final TableNames names;
  private final Remarks remarks;
  private final List<JavaAnnotation> ofTable = new ArrayList<>();
  private final Map<String, JavaAnnotation> ofColumns = new LinkedHashMap<>();

  ReferenceDeclarations(CatalogTable table, TableNames names, Remarks remarks) {
    this.table = table;
    this.names = names;
    this.remarks = remarks;
  }

  /** What stands on the record. */
  List<JavaAnnotation> ofTable() {
    return List.copyOf(ofTable);
  }

  /** What stands on components, by the columns' names. */
  Map<String, JavaAnnotation> ofColumns() {
    return Map.copyOf(ofColumns);
  }

  ReferenceDeclarations run() {
    for (CatalogForeignKey key : table.foreignKeys()) {
      Optional<CatalogTable> other = names.table(key.table());
      if (other.isEmpty() || !key.declarable()) {
        remarks.add("foreign key " + key.name() + ": " + key.definition());
      } else {
        declare(key, other.get());
      }
    }
    return this;
  }

  private void declare(CatalogForeignKey key, CatalogTable other) {
    boolean usual = key.to().equals(new KeyColumns(other).ofPrimaryKey());
    String column = key.columns().get(0);
    if (key.columns().size() == 1 && !ofColumns.containsKey(column)) {
      JavaAnnotation references =
          JavaAnnotation.of("References").ofClass("value", names.record(other), ".class");
      ofColumns.put(
          column, rules(usual ? references : references.text("column", key.to().get(0)), key));
      return;
    }
    JavaAnnotation foreignKey =
        JavaAnnotation.of("ForeignKey")
            .texts("columns", key.columns())
            .ofClass("references", names.record(other), ".class");
    ofTable.add(rules(usual ? foreignKey : foreignKey.texts("to", key.to()), key));
  }

  private JavaAnnotation rules(JavaAnnotation annotation, CatalogForeignKey key) {
    JavaAnnotation ruled = action(annotation, "onDelete", "OnDelete", key.onDelete());
    ruled = action(ruled, "onUpdate", "OnUpdate", key.onUpdate());
    if (key.deferrable()) {
      ruled = ruled.flag(key.deferred() ? "initiallyDeferred" : "deferrable", true);
    }
    return IndexNames.foreignKey(table.name(), key.columns()).equals(key.name())
        ? ruled
        : ruled.text("name", key.name());
  }

  private static JavaAnnotation action(
      JavaAnnotation annotation, String attribute, String type, char letter) {
    String action = ACTIONS.get(letter);
    return action == null
        ? annotation
        : annotation.ofClass(attribute, "dev.arbiter.References", "." + type + "." + action);
  }
}
