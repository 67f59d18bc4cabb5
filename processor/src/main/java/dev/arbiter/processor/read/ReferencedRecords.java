package dev.arbiter.processor.read;

import dev.arbiter.processor.read.declaration.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The records that a record's foreign keys lead to. */
public final class ReferencedRecords {

  private ReferencedRecords() {}

  /** Each once, without the record itself. */
  public static List<TypeElement> of(TypeElement record) {
    Stream<TypeMirror> ofColumns =
        record.getRecordComponents().stream()
            .flatMap(it -> Annotation.find(it, "References").stream())
            .flatMap(it -> Stream.ofNullable(it.type("value")));
    return Stream.concat(ofColumns, byForeignKeys(record))
        .flatMap(ReferencedRecords::element)
        .distinct()
        .filter(it -> !it.equals(record))
        .toList();
  }

  /** What the {@code @ForeignKey}s of a record name, whether it is known or not. */
  static Stream<TypeMirror> byForeignKeys(TypeElement record) {
    return Annotation.findAll(record, record, "ForeignKey", "ForeignKeys").stream()
        .flatMap(it -> Stream.ofNullable(it.type("references")));
  }

  private static Stream<TypeElement> element(TypeMirror type) {
    Element element =
        type instanceof DeclaredType it && it.getKind() == TypeKind.DECLARED
            ? Objects.requireNonNull(it.asElement())
            : null;
    return element instanceof TypeElement it ? Stream.of(it) : Stream.empty();
  }
}
