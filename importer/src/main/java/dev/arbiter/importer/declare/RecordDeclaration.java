package dev.arbiter.importer.declare;

import dev.arbiter.importer.catalog.CatalogColumn;
import dev.arbiter.importer.catalog.CatalogDistribution;
import dev.arbiter.importer.catalog.CatalogTable;
import dev.arbiter.importer.name.ComponentNames;
import dev.arbiter.importer.source.Component;
import dev.arbiter.importer.source.JavaAnnotation;
import dev.arbiter.importer.source.JavaFile.RecordFile;
import dev.arbiter.processor.model.IndexNames;
import dev.arbiter.processor.scan.lex.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Declares a table as a record. */
final class RecordDeclaration {

  /** Beyond, an interface for each required column is more than it is worth. */
  private static final int MOST_STAGES = 16;

  private final CatalogTable table;
  private final TableNames names;
  private final TypeChoice types;
  private final Remarks remarks = new Remarks();

  RecordDeclaration(CatalogTable table, TableNames names, TypeChoice types) {
    this.table = table;
    this.names = names;
    this.types = types;
  }

  RecordFile file() {
    KeyColumns key = new KeyColumns(table);
    List<String> primaryKey = key.ofPrimaryKey();
    List<CatalogColumn> columns = key.inOrder();
    if (!columns.equals(table.columns())) {
      remarks.add("the order of its columns: those of the primary key follow the key");
    }
    Map<String, String> components = ComponentNames.of(columns, names.naming());
    IndexDeclarations indexes = new IndexDeclarations(table, primaryKey, components, remarks).run();
    ReferenceDeclarations references = new ReferenceDeclarations(table, names, remarks).run();
    ComponentDeclarations declarations =
        new ComponentDeclarations(table, names, types, new ZonelessColumns(table).names(), remarks);
    List<Component> declared = new ArrayList<>();
    for (CatalogColumn column : columns) {
      String name = column.name();
      List<JavaAnnotation> more =
          Stream.of(references.ofColumns().get(name), indexes.ofColumns().get(name))
              .flatMap(Stream::ofNullable)
              .toList();
      declared.add(
          declarations.component(
              column, components.getOrDefault(name, name), primaryKey.contains(name), more));
    }
    List<JavaAnnotation> annotations = new ArrayList<>(List.of(tableAnnotation(primaryKey)));
    annotations.addAll(indexes.ofTable());
    annotations.addAll(references.ofTable());
    annotations.addAll(ComponentDeclarations.ofTable(table, remarks));
    if (indexes.hasConstantPart()) {
      annotations.add(
          new JavaAnnotation("java.lang.SuppressWarnings", Map.of())
              .text("value", "arbiter:KeyWithoutColumn"));
    }
    table.others().forEach(remarks::add);
    return new RecordFile(
        names.records().getOrDefault(table.oid(), table.name()),
        table.comment() == null || table.comment().isBlank() ? null : table.comment(),
        annotations,
        declared,
        remarks.toList());
  }

  private JavaAnnotation tableAnnotation(List<String> primaryKey) {
    JavaAnnotation annotation = JavaAnnotation.of("Table");
    String record = names.records().getOrDefault(table.oid(), "");
    if (!names.naming().derived(record).equals(table.name())) {
      annotation = annotation.text("value", table.name());
    }
    if (!table.visible()) {
      annotation = annotation.text("schema", table.schema());
    }
    if (!primaryKey.isEmpty()) {
      String name = table.primaryKey().orElseThrow().name();
      annotation =
          IndexNames.primaryKey(table.name()).equals(name)
              ? annotation
              : annotation.text("primaryKey", name);
    }
    if (table.partitionKey() != null) {
      annotation = annotation.text("partitionBy", table.partitionKey());
    }
    CatalogDistribution distribution = table.distribution();
    if (distribution != null) {
      annotation =
          distribution.column() == null
              ? annotation.flag("reference", true)
              : annotation.text("distributedBy", Identifiers.quote(distribution.column()));
    }
    if (!table.options().isEmpty()) {
      annotation = annotation.text("with", String.join(", ", table.options()).replace("=", " = "));
    }
    return required() > MOST_STAGES ? annotation.flag("staged", false) : annotation;
  }

  private long required() {
    return table.columns().stream()
        .filter(it -> it.notNull() && it.source() == CatalogColumn.Source.NONE)
        .count();
  }
}
