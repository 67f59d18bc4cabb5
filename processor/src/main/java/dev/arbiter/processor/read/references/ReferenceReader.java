package dev.arbiter.processor.read.references;

import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.Components;
import dev.arbiter.processor.read.declaration.DeclaredNames;
import dev.arbiter.processor.read.declaration.JavaTypes;
import dev.arbiter.processor.read.declaration.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;

/** Reads {@code @References}: the other record's table, and the column that is referred to. */
public final class ReferenceReader {

  private final JavaTypes javaTypes;
  private final DeclaredNames names;
  private final Problems problems;

  public ReferenceReader(JavaTypes javaTypes, DeclaredNames names, Problems problems) {
    this.javaTypes = javaTypes;
    this.names = names;
    this.problems = problems;
  }

  /**
   * Empty, with a problem reported, if there is nothing to refer to.
   *
   * @param sqlType of the referring column, empty if its Java type is not supported
   */
  public Optional<Reference> read(
      RecordComponentElement component, Annotation references, Optional<SqlType> sqlType) {
    String referring = "\"" + Components.name(component) + "\"";
    Optional<OtherTable> table = OtherTable.of(references, "value", referring, names, problems);
    Optional<RecordComponentElement> column =
        table.flatMap(it -> column(it, references, referring));
    if (table.isEmpty() || column.isEmpty()) {
      return Optional.empty();
    }
    sqlType.ifPresent(
        it ->
            table
                .get()
                .compare(
                    referring, it, column.get(), javaTypes, references.origin("value"), problems));
    problems.checkLength(
        references.string("name"), "the foreign key of " + referring, references.origin("name"));
    return Optional.of(
        new Reference(
            references.stringOrNull("name"),
            List.of(names.column(component)),
            table.get().schema(),
            table.get().name(),
            List.of(names.column(column.get())),
            table.get().placement(javaTypes),
            ReferenceAnnotation.rules(references),
            references.origin("value")));
  }

  private Optional<RecordComponentElement> column(
      OtherTable table, Annotation references, String referring) {
    if (references.stringOrNull("column") == null) {
      return primaryKey(table, references, referring);
    }
    Optional<RecordComponentElement> column =
        table.column("column", references.text("column"), referring, problems);
    column.ifPresent(it -> table.checkKey(it, references.origin("column"), referring, problems));
    return column;
  }

  private Optional<RecordComponentElement> primaryKey(
      OtherTable table, Annotation references, String referring) {
    List<? extends RecordComponentElement> ids = table.primaryKey();
    if (ids.size() == 1) {
      return Optional.of(ids.get(0));
    }
    problems.add(
        Tag.REFERENCE_KEY,
        references.origin("value"),
        "%s refers to \"%s\", which has %s; a foreign key of one column needs one to refer to; name it: column = \"…\"%s"
            .formatted(
                referring,
                table.simpleName(),
                ids.isEmpty() ? "no @Id" : ids.size() + " components with @Id",
                ids.isEmpty() ? "" : ", or refer to all of them by @ForeignKey"));
    return Optional.empty();
  }
}
