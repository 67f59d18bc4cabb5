package dev.arbiter.importer.declare;

import dev.arbiter.importer.catalog.CatalogCheck;
import dev.arbiter.importer.catalog.CatalogColumn;
import dev.arbiter.importer.catalog.CatalogTable;
import dev.arbiter.importer.source.Component;
import dev.arbiter.importer.source.JavaAnnotation;
import dev.arbiter.processor.model.IndexNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Declares the columns of a table, with what stands on them alone. */
final class ComponentDeclarations {

  private static final Set<String> INTEGERS = Set.of("int2", "int4", "int8");

  private final CatalogTable table;
  private final TableNames names;
  private final TypeChoice types;
  private final Remarks remarks;
  private final Set<String> zoneless;
  private boolean numbered;

  ComponentDeclarations(
      CatalogTable table,
      TableNames names,
      TypeChoice types,
      Set<String> zoneless,
      Remarks remarks) {
    this.table = table;
    this.names = names;
    this.types = types;
    this.zoneless = zoneless;
    this.remarks = remarks;
  }

  /**
   * A component.
   *
   * @param more what indexes and foreign keys put on it
   */
  Component component(CatalogColumn column, String name, boolean id, List<JavaAnnotation> more) {
    TypeChoice.Chosen chosen = types.of(column.type(), zoneless.contains(column.name()));
    List<JavaAnnotation> annotations = new ArrayList<>();
    if (id) {
      annotations.add(JavaAnnotation.of("Id"));
    }
    JavaAnnotation declared = declared(column, name, chosen.declared());
    if (!declared.attributes().isEmpty()) {
      annotations.add(declared);
    }
    JavaAnnotation source = source(column);
    if (source != null) {
      annotations.add(source);
    }
    annotations.addAll(more);
    checks(column, annotations);
    return new Component(
        name, chosen.type(), !column.notNull(), annotations, documentation(column));
  }

  private static @Nullable String documentation(CatalogColumn column) {
    return column.comment() == null || column.comment().isBlank() ? null : column.comment();
  }

  private JavaAnnotation declared(CatalogColumn column, String name, @Nullable String type) {
    JavaAnnotation declared = JavaAnnotation.of("Column");
    if (!names.naming().derived(name).equals(column.name())) {
      declared = declared.text("name", column.name());
    }
    return type == null ? declared : declared.text("type", type);
  }

  private @Nullable JavaAnnotation source(CatalogColumn column) {
    String expression = String.valueOf(column.expression());
    return switch (column.source()) {
      case NONE -> null;
      case DEFAULT -> {
        if (expression.contains("nextval(")) {
          remarks.add("a sequence that is not the column's own: " + expression);
        }
        yield JavaAnnotation.of("Default").text("value", PlainSql.value(expression, column.type()));
      }
      case SERIAL -> serial(column, expression);
      case STORED -> computed(expression);
      case VIRTUAL -> computed(expression).flag("stored", false);
      case IDENTITY_ALWAYS -> JavaAnnotation.of("Identity").flag("always", true);
      case IDENTITY_BY_DEFAULT -> identity(column);
    };
  }

  private JavaAnnotation computed(String expression) {
    return JavaAnnotation.of("Computed")
        .text("value", new PlainSql(table.columns()).expression(expression));
  }

  /** Of those that rows may supply, a record declares one. */
  private @Nullable JavaAnnotation identity(CatalogColumn column) {
    if (numbered) {
      remarks.add("a second identity: column " + column.name());
      return null;
    }
    numbered = true;
    return JavaAnnotation.of("Identity");
  }

  private JavaAnnotation serial(CatalogColumn column, String expression) {
    boolean integer =
        INTEGERS.contains(column.type().name())
            && column.type().builtIn()
            && !column.type().domain();
    if (numbered || !integer || !column.notNull()) {
      remarks.add("a sequence: " + column.name() + " DEFAULT " + expression);
      return JavaAnnotation.of("Default").text("value", expression);
    }
    numbered = true;
    return JavaAnnotation.of("Serial");
  }

  private void checks(CatalogColumn column, List<JavaAnnotation> annotations) {
    for (CatalogCheck check : table.checks()) {
      if (check.columns().equals(List.of(column.name()))) {
        annotations.addAll(check(table, check, remarks));
      }
    }
  }

  /** The checks that mention no column, or several. */
  static List<JavaAnnotation> ofTable(CatalogTable table, Remarks remarks) {
    return table.checks().stream()
        .filter(it -> it.columns().size() != 1)
        .flatMap(it -> check(table, it, remarks).stream())
        .toList();
  }

  private static List<JavaAnnotation> check(
      CatalogTable table, CatalogCheck check, Remarks remarks) {
    if (!check.remark().isEmpty()) {
      remarks.add("CHECK %s: (%s) %s".formatted(check.name(), check.expression(), check.remark()));
      return List.of();
    }
    String condition = new PlainSql(table.columns()).condition(check.expression());
    JavaAnnotation declared = JavaAnnotation.of("Check").text("value", condition);
    String column = check.columns().size() == 1 ? check.columns().get(0) : "";
    return List.of(
        IndexNames.check(table.name(), column).equals(check.name())
            ? declared
            : declared.text("name", check.name()));
  }
}
