package dev.arbiter.processor.read.references;

import dev.arbiter.processor.model.Distribution;
import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.Components;
import dev.arbiter.processor.read.declaration.DeclaredNames;
import dev.arbiter.processor.read.declaration.JavaTypes;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.declaration.Suggestion;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A table that a foreign key refers to, as far as its record alone tells. */
record OtherTable(TypeElement record, Annotation table, DeclaredNames names) {

  /**
   * The table of the class that an annotation names; empty, with a problem reported, if that
   * declares none.
   *
   * @param referring what refers to it, as messages name it
   */
  static Optional<OtherTable> of(
      Annotation annotation,
      String member,
      String referring,
      DeclaredNames names,
      Problems problems) {
    TypeMirror type = annotation.type(member);
    if (type instanceof DeclaredType declared && declared.getKind() != TypeKind.ERROR) {
      TypeElement record = (TypeElement) declared.asElement();
      Optional<Annotation> table = Annotation.find(record, "Table");
      if (table.isPresent()) {
        return Optional.of(new OtherTable(record, table.get(), names));
      }
    }
    if (type != null && type.getKind() != TypeKind.ERROR) {
      problems.add(
          Tag.REFERENCE_WITHOUT_TABLE,
          annotation.origin(member),
          "%s refers to \"%s\", which has no @Table; a foreign key refers to a declared table; put @Table on \"%s\", or name another class"
              .formatted(referring, JavaTypes.simple(type), JavaTypes.simple(type)));
    }
    return Optional.empty(); // Of a class that is missing the compiler speaks itself.
  }

  String name() {
    return names.table(record, table);
  }

  @Nullable String schema() {
    return table.stringOrNull("schema");
  }

  /** How a Citus cluster distributes it; null if its record does not say that rightly. */
  Reference.@Nullable Placement placement(JavaTypes javaTypes) {
    String by = table.stringOrNull("distributedBy");
    if (by == null) {
      return new Reference.Placement(
          table.bool("reference") ? Distribution.REFERENCE : Distribution.NONE, null);
    }
    return Components.of(record).stream()
        .filter(it -> DeclaredNames.means(by, names.column(it)))
        .findFirst()
        .map(
            it ->
                new Reference.Placement(
                    Distribution.by(names.column(it)), sqlType(it, javaTypes).orElse(null)))
        .orElse(null);
  }

  private Optional<SqlType> sqlType(RecordComponentElement column, JavaTypes javaTypes) {
    return javaTypes
        .of(column, Components.field(column))
        .map(it -> names.sqlType(column, column, it));
  }

  String simpleName() {
    return record.getSimpleName().toString();
  }

  List<? extends RecordComponentElement> primaryKey() {
    return Components.of(record).stream()
        .filter(it -> Annotation.find(it, "Id").isPresent())
        .toList();
  }

  /** The column of this name; empty, with a problem reported, if there is none. */
  Optional<RecordComponentElement> column(
      String member, Annotation.Text named, String referring, Problems problems) {
    Optional<RecordComponentElement> column =
        Components.of(record).stream()
            .filter(it -> DeclaredNames.means(named.text(), names.column(it)))
            .map(RecordComponentElement.class::cast)
            .findFirst();
    if (column.isEmpty()) {
      List<String> columns = Components.of(record).stream().map(names::column).toList();
      problems.add(
          Tag.UNKNOWN_COLUMN,
          named.origin(),
          "%s = \"%s\": \"%s\" has no column \"%s\", for %s to refer to; %s"
              .formatted(
                  member,
                  named.text(),
                  record.getSimpleName(),
                  named.text(),
                  referring,
                  Suggestion.of(named.text(), columns)
                      .map("did you mean \"%s\"?"::formatted)
                      .orElse("it has " + String.join(", ", columns))));
    }
    return column;
  }

  /** Reports it if PostgreSQL takes no foreign key to the column. */
  void checkKey(RecordComponentElement column, Origin origin, String referring, Problems problems) {
    boolean deferrable =
        Annotation.find(column, Components.field(column), "Unique")
            .filter(it -> it.bool("deferrable") || it.bool("initiallyDeferred"))
            .isPresent();
    if (deferrable && Annotation.find(column, "Id").isEmpty()) {
      problems.add(
          Tag.DEFERRABLE_KEY,
          origin,
          "%s refers to \"%s\", whose unique constraint is deferrable; PostgreSQL refers to keys that always hold; refer to another column, or drop deferrable there"
              .formatted(referring, Components.name(column)));
    }
  }

  /** Reports it if the two cannot be compared. */
  void compare(
      String referring,
      SqlType sqlType,
      RecordComponentElement target,
      JavaTypes javaTypes,
      Origin origin,
      Problems problems) {
    Optional<SqlType> targetType = sqlType(target, javaTypes);
    if (targetType.isEmpty()) {
      return;
    }
    SqlType other = targetType.get();
    if (!sqlType.mayCompareWith(other)) {
      problems.add(
          Tag.REFERENCE_TYPE,
          origin,
          "%s is a column of type %s and refers to \"%s\" of type %s; PostgreSQL cannot compare them for a foreign key; give it the other's type: %s"
              .formatted(
                  referring,
                  sqlType,
                  Components.name(target),
                  other,
                  JavaTypes.simple(target.asType())));
    }
  }
}
