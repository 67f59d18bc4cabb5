package dev.arbiter.processor.read;

import static java.util.Objects.requireNonNull;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.Dao;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.WrittenSql;
import dev.arbiter.processor.dao.WrittenSql.Kind;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.Components;
import dev.arbiter.processor.read.declaration.DeclaredNames;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Collects the SQL that stands in the annotations of a record without problems. */
public final class WrittenTexts {

  private final TypeElement record;
  private final Table table;
  private final List<WrittenSql> texts = new ArrayList<>();

  private WrittenTexts(TypeElement record, Table table) {
    this.record = record;
    this.table = table;
  }

  /** In the order of the declarations. */
  public static List<WrittenSql> of(TypeElement record, Dao dao) {
    WrittenTexts written = new WrittenTexts(record, dao.table());
    written.ofTable();
    record.getRecordComponents().forEach(written::ofComponent);
    written.ofIndexes();
    dao.declared().forEach(written::ofStatement);
    return written.texts;
  }

  private void ofTable() {
    Annotation.find(record, "Table")
        .filter(it -> it.stringOrNull("partitionBy") != null)
        .ifPresent(
            it -> add(Kind.PARTITION_KEY, "partitionBy of " + tableName(), it.text("partitionBy")));
    Annotation.findAll(record, record, "Check", "Checks")
        .forEach(it -> add(Kind.CHECK, "@Check of " + tableName(), it.text("value")));
  }

  private void ofComponent(RecordComponentElement component) {
    Element place = Components.field(component);
    Column column = table.column(DeclaredNames.column(component));
    Annotation.find(component, place, "Column")
        .filter(it -> it.stringOrNull("type") != null)
        .ifPresent(it -> add(Kind.TYPE, column, it, "type"));
    Annotation.find(component, place, "Default")
        .ifPresent(it -> add(Kind.DEFAULT, column, it, "value"));
    Annotation.find(component, place, "Computed")
        .ifPresent(it -> add(Kind.COMPUTED, column, it, "value"));
    Annotation.findAll(component, place, "Check", "Checks")
        .forEach(it -> add(Kind.CHECK, column, it, "value"));
    Annotation.find(component, place, "OnConflict")
        .filter(it -> it.has("set"))
        .ifPresent(it -> add(Kind.ON_CONFLICT, column, it, "set"));
    Annotation.find(component, place, "References")
        .ifPresent(
            it ->
                add(
                    Kind.REFERENCE,
                    placeOf(column, it),
                    new Annotation.Text("", it.origin("value")),
                    column,
                    null));
  }

  private void ofIndexes() {
    List<Annotation> annotations =
        Annotation.findAll(record, record, "UniqueIndex", "UniqueIndexes");
    List<UniqueKey> indexes =
        table.keys().stream().filter(it -> it.kind() == UniqueKey.Kind.INDEX).toList();
    for (int i = 0; i < indexes.size(); i++) {
      Annotation annotation = annotations.get(i);
      String name = "index \"%s\" of %s".formatted(indexes.get(i).name(), tableName());
      annotation.texts("expr").forEach(it -> add(Kind.KEY_PART, name, it));
      if (indexes.get(i).where() != null) {
        add(Kind.PREDICATE, "where of " + name, annotation.text("where"));
      }
    }
  }

  private void ofStatement(Operation statement) {
    Element method = ((ElementOrigin) requireNonNull(statement.declared())).element();
    String name = statement.action() == Action.UPSERT ? "Upsert" : "Update";
    Annotation annotation = Annotation.find(method, name).orElseThrow();
    for (Annotation.Text it : annotation.texts("values")) {
      add(Kind.VALUE, placeOf("values", statement), it, null, statement);
    }
    for (Annotation.Text it : annotation.texts("set")) {
      add(Kind.ASSIGNMENT, placeOf("set", statement), it, null, statement);
    }
    if (statement.where() != null) {
      Annotation.Text where = annotation.text("where");
      add(Kind.CONDITION, placeOf("where", statement), where, null, statement);
    }
  }

  private static String placeOf(String member, Operation statement) {
    return "%s of \"%s\"".formatted(member, statement.method());
  }

  private String placeOf(Column column, Annotation annotation) {
    return "@%s of \"%s.%s\"".formatted(annotation.name(), table.name(), column.name());
  }

  private String tableName() {
    return "\"" + table.name() + "\"";
  }

  private void add(Kind kind, String place, Annotation.Text text) {
    add(kind, place, text, null, null);
  }

  private void add(Kind kind, Column column, Annotation annotation, String member) {
    add(kind, placeOf(column, annotation), annotation.text(member), column, null);
  }

  private void add(
      Kind kind,
      String place,
      Annotation.Text text,
      @Nullable Column column,
      @Nullable Operation statement) {
    texts.add(new WrittenSql(kind, place, text.text(), column, statement, text.origin()));
  }
}
