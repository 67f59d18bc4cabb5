package dev.arbiter.processor.read;

import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.sql.Identifiers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @References}: the other record's table, and the column that is referred to. */
final class ReferenceReader {

  private static final Map<String, String> ON_DELETE =
      Map.of(
          "RESTRICT", "RESTRICT",
          "CASCADE", "CASCADE",
          "SET_NULL", "SET NULL",
          "SET_DEFAULT", "SET DEFAULT");

  private final Problems problems;

  ReferenceReader(Problems problems) {
    this.problems = problems;
  }

  Optional<Reference> read(Annotation references) {
    TypeMirror type = references.type("value");
    if (type == null || type.getKind() == TypeKind.ERROR) {
      return Optional.empty(); // The compiler reports it.
    }
    Optional<TypeElement> record =
        type instanceof DeclaredType it
            ? Optional.of((TypeElement) it.asElement())
            : Optional.empty();
    Optional<Annotation> table = record.flatMap(it -> Annotation.find(it, "Table"));
    if (table.isEmpty()) {
      problems.add(
          Tag.BAD_REFERENCE,
          references.origin("value"),
          "\"%s\" is no @Table; a foreign key refers to a declared table".formatted(type));
      return Optional.empty();
    }
    return column(references, record.orElseThrow())
        .map(
            column ->
                new Reference(
                    table.get().stringOrNull("schema"),
                    RecordReader.tableName(record.orElseThrow(), table.get()),
                    column,
                    ON_DELETE.get(references.constant("onDelete"))));
  }

  private Optional<String> column(Annotation references, TypeElement record) {
    String named = references.stringOrNull("column");
    if (named != null) {
      return Optional.of(named);
    }
    List<? extends RecordComponentElement> ids =
        record.getRecordComponents().stream()
            .filter(it -> Annotation.find(it, "Id").isPresent())
            .toList();
    if (ids.size() != 1) {
      problems.add(
          Tag.BAD_REFERENCE,
          references.origin("value"),
          "\"%s\" has %s; a foreign key of one column needs one to refer to; name it: column = …"
              .formatted(
                  record.getSimpleName(),
                  ids.isEmpty() ? "no @Id" : ids.size() + " components with @Id"));
      return Optional.empty();
    }
    return Optional.of(columnName(ids.get(0)));
  }

  private static String columnName(RecordComponentElement component) {
    return Annotation.find(component, "Column")
        .map(it -> it.stringOrNull("name"))
        .orElseGet(() -> Identifiers.snakeCase(component.getSimpleName().toString()));
  }
}
