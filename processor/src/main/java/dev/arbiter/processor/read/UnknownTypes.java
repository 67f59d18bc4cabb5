package dev.arbiter.processor.read;

import dev.arbiter.processor.model.RecordName;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.statements.KeyRecordType;
import dev.arbiter.processor.read.statements.NewRowType;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Tells records that mention a type, or a constant of one, which no source declares yet: another
 * processor may write it.
 */
public final class UnknownTypes {

  private final TypeElement record;
  private final RecordName name;

  private UnknownTypes(TypeElement record, RecordName name) {
    this.record = record;
    this.name = name;
  }

  public static boolean in(TypeElement record, RecordName name) {
    return new UnknownTypes(record, name).anywhere();
  }

  private boolean anywhere() {
    return UnknownValues.on(record)
        || ReferencedRecords.byForeignKeys(record).anyMatch(this::unknown)
        || record.getRecordComponents().stream().anyMatch(this::unknown)
        || ElementFilter.typesIn(record.getEnclosedElements()).stream()
            .filter(it -> it.getKind() == ElementKind.INTERFACE)
            .flatMap(it -> ElementFilter.methodsIn(it.getEnclosedElements()).stream())
            .anyMatch(this::unknown);
  }

  private boolean unknown(ExecutableElement method) {
    return UnknownValues.on(method) || signature(method).anyMatch(this::unknown);
  }

  private boolean unknown(RecordComponentElement component) {
    if (UnknownValues.on(component) || hasUnknownAnnotation(component)) {
      return true;
    }
    Optional<Annotation> references = Annotation.find(component, "References");
    boolean target =
        references.isPresent()
            && (references.get().type("value") == null || unknown(references.get().type("value")));
    return target || unknown(component.asType());
  }

  /** It may carry annotations that say what the column is. */
  private static boolean hasUnknownAnnotation(RecordComponentElement component) {
    return component.getAnnotationMirrors().stream()
        .anyMatch(it -> it.getAnnotationType().getKind() == TypeKind.ERROR);
  }

  private static Stream<TypeMirror> signature(ExecutableElement method) {
    return Stream.concat(
        Stream.of(method.getReturnType()), method.getParameters().stream().map(Element::asType));
  }

  private boolean unknown(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return unknown(array.getComponentType());
    }
    if (NewRowType.is(type, name) || KeyRecordType.is(type, name)) {
      return false;
    }
    if (!(type instanceof DeclaredType declared)) {
      return type.getKind() == TypeKind.ERROR;
    }
    // ECJ calls List<Unknown> an error too; its element is known nevertheless.
    return declared.asElement().asType().getKind() == TypeKind.ERROR
        || declared.getTypeArguments().stream().anyMatch(this::unknown);
  }
}
