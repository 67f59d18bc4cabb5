package dev.arbiter.processor.read.columns;

import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.model.ReferenceRules;
import dev.arbiter.processor.model.ReferenceRules.Deferral;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.Components;
import dev.arbiter.processor.read.declaration.DeclaredNames;
import dev.arbiter.processor.read.declaration.JavaTypes;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.declaration.Suggestion;
import dev.arbiter.processor.scan.lex.Identifiers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @References}: the other record's table, and the column that is referred to. */
public final class ReferenceReader {

  private static final Map<String, String> ACTIONS =
      Map.of(
          "RESTRICT", "RESTRICT",
          "CASCADE", "CASCADE",
          "SET_NULL", "SET NULL",
          "SET_DEFAULT", "SET DEFAULT");

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
   * @param type of the referring component, empty if it is not supported
   */
  Optional<Reference> read(
      RecordComponentElement component,
      Annotation references,
      Optional<JavaType> type,
      SqlType sqlType) {
    if (!(references.type("value") instanceof DeclaredType declared)
        || declared.getKind() == TypeKind.ERROR) {
      return notDeclared(component, references);
    }
    TypeElement record = (TypeElement) declared.asElement();
    Optional<Annotation> table = Annotation.find(record, "Table");
    if (table.isEmpty()) {
      return notDeclared(component, references);
    }
    Optional<RecordComponentElement> column = column(component, references, record);
    column.ifPresent(it -> compare(component, references, type, sqlType, it));
    checkName(component, references);
    return column.map(
        it ->
            new Reference(
                references.stringOrNull("name"),
                table.get().stringOrNull("schema"),
                names.table(record, table.get()),
                names.column(it),
                rules(references),
                references.origin("value")));
  }

  private void checkName(RecordComponentElement component, Annotation references) {
    String name = references.string("name");
    if (Identifiers.bytes(name) > Identifiers.MAX_BYTES) {
      problems.add(
          Tag.IDENTIFIER_TOO_LONG,
          references.origin("name"),
          ColumnChecks.tooLong(
              name, "the foreign key of \"%s\"".formatted(Components.name(component))));
    }
  }

  private static ReferenceRules rules(Annotation references) {
    return new ReferenceRules(
        ACTIONS.get(references.constant("onDelete")),
        ACTIONS.get(references.constant("onUpdate")),
        deferral(references));
  }

  private static Deferral deferral(Annotation references) {
    if (references.bool("initiallyDeferred")) {
      return Deferral.INITIALLY_DEFERRED;
    }
    return references.bool("deferrable") ? Deferral.DEFERRABLE : Deferral.NONE;
  }

  private Optional<Reference> notDeclared(RecordComponentElement component, Annotation references) {
    TypeMirror type = references.type("value");
    if (type != null && type.getKind() != TypeKind.ERROR) {
      problems.add(
          Tag.REFERENCE_WITHOUT_TABLE,
          references.origin("value"),
          "\"%s\" refers to \"%s\", which has no @Table; a foreign key refers to a declared table; put @Table on \"%s\", or name another class"
              .formatted(
                  Components.name(component), JavaTypes.simple(type), JavaTypes.simple(type)));
    }
    return Optional.empty(); // Of a class that is missing the compiler speaks itself.
  }

  private Optional<RecordComponentElement> column(
      RecordComponentElement component, Annotation references, TypeElement record) {
    String named = references.stringOrNull("column");
    return named == null
        ? primaryKey(component, references, record)
        : named(component, references, record, named);
  }

  private Optional<RecordComponentElement> named(
      RecordComponentElement component, Annotation references, TypeElement record, String named) {
    Optional<? extends RecordComponentElement> column =
        Components.of(record).stream().filter(it -> names.column(it).equals(named)).findFirst();
    if (column.isEmpty()) {
      List<String> columns = Components.of(record).stream().map(names::column).toList();
      problems.add(
          Tag.UNKNOWN_COLUMN,
          references.origin("column"),
          "column = \"%s\": \"%s\" has no column \"%s\", for \"%s\" to refer to; %s"
              .formatted(
                  named,
                  record.getSimpleName(),
                  named,
                  Components.name(component),
                  Suggestion.of(named, columns)
                      .map("did you mean \"%s\"?"::formatted)
                      .orElse("it has " + String.join(", ", columns))));
    }
    return column.map(it -> it);
  }

  private Optional<RecordComponentElement> primaryKey(
      RecordComponentElement component, Annotation references, TypeElement record) {
    List<? extends RecordComponentElement> ids =
        Components.of(record).stream().filter(it -> Annotation.find(it, "Id").isPresent()).toList();
    if (ids.size() == 1) {
      return Optional.of(ids.get(0));
    }
    problems.add(
        Tag.REFERENCE_KEY,
        references.origin("value"),
        "\"%s\" refers to \"%s\", which has %s; a foreign key of one column needs one to refer to; name it: column = \"…\""
            .formatted(
                Components.name(component),
                record.getSimpleName(),
                ids.isEmpty() ? "no @Id" : ids.size() + " components with @Id"));
    return Optional.empty();
  }

  private void compare(
      RecordComponentElement component,
      Annotation references,
      Optional<JavaType> type,
      SqlType sqlType,
      RecordComponentElement target) {
    Optional<JavaType> targetType = javaTypes.of(target, Components.field(target));
    if (type.isEmpty() || targetType.isEmpty()) {
      return;
    }
    SqlType other = names.sqlType(target, target, targetType.get());
    if (!sqlType.mayCompareWith(other)) {
      problems.add(
          Tag.REFERENCE_TYPE,
          references.origin("value"),
          "\"%s\" is a column of type %s and refers to \"%s\" of type %s; PostgreSQL cannot compare them for a foreign key; give it the other's type: %s"
              .formatted(
                  Components.name(component),
                  sqlType,
                  Components.name(target),
                  other,
                  JavaTypes.simple(target.asType())));
    }
  }
}
