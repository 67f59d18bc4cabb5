package dev.arbiter.processor.read;

import dev.arbiter.processor.read.declaration.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** The records that a record's {@code @References} lead to. */
public final class ReferencedRecords {

  private ReferencedRecords() {}

  /** Each once, without the record itself. */
  public static List<TypeElement> of(TypeElement record) {
    return record.getRecordComponents().stream()
        .flatMap(it -> Annotation.find(it, "References").stream())
        .flatMap(ReferencedRecords::type)
        .distinct()
        .filter(it -> !it.equals(record))
        .toList();
  }

  private static Stream<TypeElement> type(Annotation references) {
    Element element =
        references.type("value") instanceof DeclaredType it && it.getKind() == TypeKind.DECLARED
            ? Objects.requireNonNull(it.asElement())
            : null;
    return element instanceof TypeElement it ? Stream.of(it) : Stream.empty();
  }
}
