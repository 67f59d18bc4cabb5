package dev.arbiter.processor.read.columns;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.Components;
import dev.arbiter.processor.read.declaration.DeclaredNames;
import dev.arbiter.processor.read.declaration.ExpressionChecks;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.declaration.SqlPlace;
import dev.arbiter.processor.read.declaration.SqlTable;
import dev.arbiter.processor.scan.judge.Assignment;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Checks the SQL that stands on components, and the table's own checks. */
public final class TextsOfRecord {

  private final TypeElement record;
  private final SqlTable table;
  private final ExpressionChecks checks;
  private final Problems problems;

  public TextsOfRecord(
      TypeElement record, SqlTable table, ExpressionChecks checks, Problems problems) {
    this.record = record;
    this.table = table;
    this.checks = checks;
    this.problems = problems;
  }

  public void check() {
    for (RecordComponentElement component : record.getRecordComponents()) {
      check(component, Components.field(component));
    }
    SqlPlace place = SqlPlace.of(SqlPlace.Kind.CHECK, "@Check of \"%s\"".formatted(table.name()));
    Annotation.findAll(record, record, "Check", "Checks")
        .forEach(it -> checks.expression(it.text("value"), place));
  }

  private void check(RecordComponentElement component, Element place) {
    String of = " of \"%s.%s\"".formatted(table.name(), DeclaredNames.column(component));
    Annotation.find(component, place, "Default")
        .ifPresent(
            it ->
                checks.expression(it.text("value"), place(SqlPlace.Kind.DEFAULT, "@Default" + of)));
    Annotation.find(component, place, "Computed")
        .ifPresent(
            it ->
                checks.expression(
                    it.text("value"), place(SqlPlace.Kind.COMPUTED, "@Computed" + of)));
    Annotation.findAll(component, place, "Check", "Checks")
        .forEach(
            it -> checks.expression(it.text("value"), place(SqlPlace.Kind.CHECK, "@Check" + of)));
    Annotation.find(component, place, "OnConflict")
        .filter(it -> it.has("set"))
        .ifPresent(it -> onConflict(component, it.text("set"), "@OnConflict" + of));
  }

  private void onConflict(RecordComponentElement component, Annotation.Text set, String name) {
    SqlPlace place = place(SqlPlace.Kind.ON_CONFLICT, name);
    if (!checks.expression(set, place)) {
      return;
    }
    String column = DeclaredNames.column(component);
    boolean comparisonIsMeant =
        table.column(column).map(Column::javaType).filter(TextsOfRecord::isBoolean).isPresent();
    if (Assignment.looksLikeAssignment(table.fragment(set.text()), column)) {
      String expression =
          Assignment.parse(set.text(), table.scope()) instanceof Assignment it
              ? it.expression().sql().strip()
              : set.text();
      problems.add(
          Tag.ASSIGNMENT_NOT_EXPRESSION,
          set.origin(),
          "%s: an assignment, in %s; set takes the new value as an expression; write set = \"%s\"%s"
              .formatted(
                  set.text(),
                  name,
                  expression,
                  comparisonIsMeant ? ", or put a comparison into parentheses" : ""));
    }
  }

  private static boolean isBoolean(dev.arbiter.processor.model.JavaType type) {
    return type.defaultSqlType().equals("boolean");
  }

  private static SqlPlace place(SqlPlace.Kind kind, String name) {
    return SqlPlace.of(kind, name);
  }
}
