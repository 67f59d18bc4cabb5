package dev.arbiter.processor.read.references;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.DeclaredNames;
import dev.arbiter.processor.read.declaration.ExpressionChecks;
import dev.arbiter.processor.read.declaration.JavaTypes;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.declaration.SqlTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Reads {@code @ForeignKey}. */
public final class ForeignKeyReader {

  private final JavaTypes javaTypes;
  private final DeclaredNames names;
  private final SqlTable table;
  private final ExpressionChecks checks;
  private final Problems problems;

  public ForeignKeyReader(
      JavaTypes javaTypes,
      DeclaredNames names,
      SqlTable table,
      ExpressionChecks checks,
      Problems problems) {
    this.javaTypes = javaTypes;
    this.names = names;
    this.table = table;
    this.checks = checks;
    this.problems = problems;
  }

  /** Those of the record that can be. */
  public List<Reference> read(TypeElement record) {
    return Annotation.findAll(record, record, "ForeignKey", "ForeignKeys").stream()
        .flatMap(it -> read(it).stream())
        .toList();
  }

  private Optional<Reference> read(Annotation annotation) {
    String named = String.join(", ", texts(annotation.texts("columns")));
    String referring = "the foreign key (%s) of \"%s\"".formatted(named, table.name());
    List<Column> columns = columns(annotation);
    Optional<OtherTable> other =
        OtherTable.of(annotation, "references", referring, names, problems);
    List<RecordComponentElement> referenced =
        other.map(it -> referenced(it, annotation, referring)).orElse(List.of());
    boolean complete =
        !columns.isEmpty()
            && columns.size() == annotation.texts("columns").size()
            && other.isPresent()
            && sameCount(annotation, columns, other.get(), referenced, referring);
    problems.checkLength(annotation.string("name"), referring, annotation.origin("name"));
    if (!complete) {
      return Optional.empty();
    }
    for (int i = 0; i < columns.size(); i++) {
      String column = "\"%s.%s\"".formatted(table.name(), columns.get(i).name());
      other
          .get()
          .compare(
              column,
              columns.get(i).sqlType(),
              referenced.get(i),
              javaTypes,
              annotation.texts("columns").get(i).origin(),
              problems);
    }
    return Optional.of(
        new Reference(
            annotation.stringOrNull("name"),
            columns.stream().map(Column::name).toList(),
            other.get().schema(),
            other.get().name(),
            referenced.stream().map(names::column).toList(),
            other.get().placement(javaTypes),
            ReferenceAnnotation.rules(annotation),
            annotation.origin("references")));
  }

  private static List<String> texts(List<Annotation.Text> texts) {
    return texts.stream().map(Annotation.Text::text).toList();
  }

  private List<Column> columns(Annotation annotation) {
    List<Annotation.Text> texts = annotation.texts("columns");
    if (texts.isEmpty()) {
      problems.add(
          Tag.EMPTY_EXPRESSION,
          annotation.origin("columns"),
          "columns is empty, in @ForeignKey of \"%s\"; a foreign key has one column or more; name them"
              .formatted(table.name()));
    }
    List<Column> columns = new ArrayList<>();
    for (Annotation.Text text : texts) {
      checks.column(text, "@ForeignKey of \"%s\"".formatted(table.name())).ifPresent(columns::add);
    }
    return columns;
  }

  private List<RecordComponentElement> referenced(
      OtherTable other, Annotation annotation, String referring) {
    List<Annotation.Text> to = annotation.texts("to");
    if (to.isEmpty()) {
      return List.copyOf(other.primaryKey());
    }
    List<RecordComponentElement> referenced = new ArrayList<>();
    for (Annotation.Text text : to) {
      other.column("to", text, referring, problems).ifPresent(referenced::add);
    }
    if (to.size() == 1 && referenced.size() == 1) {
      other.checkKey(referenced.get(0), to.get(0).origin(), referring, problems);
    }
    return referenced;
  }

  private boolean sameCount(
      Annotation annotation,
      List<Column> columns,
      OtherTable other,
      List<RecordComponentElement> referenced,
      String referring) {
    int to = annotation.texts("to").size();
    if (columns.size() == referenced.size() || (to > 0 && referenced.size() < to)) {
      return columns.size() == referenced.size();
    }
    return problems.add(
        Tag.REFERENCE_KEY,
        annotation.origin(to == 0 ? "references" : "to"),
        "%s has %d %s and refers to %d of \"%s\"%s; each column refers to one; name as many: to = {…}"
            .formatted(
                referring,
                columns.size(),
                columns.size() == 1 ? "column" : "columns",
                referenced.size(),
                other.simpleName(),
                to == 0 ? ", its primary key" : ""));
  }
}
