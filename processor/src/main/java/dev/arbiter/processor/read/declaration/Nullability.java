package dev.arbiter.processor.read.declaration;

import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/**
 * Whether something may be null: it carries an annotation whose simple name is {@code Nullable}, on
 * its type or on its declaration, whatever package the annotation is from.
 */
public final class Nullability {

  private Nullability() {}

  public static boolean of(RecordComponentElement component) {
    Stream<Element> declarations =
        Stream.concat(
            Stream.of(component, component.getAccessor()), Stream.of(Components.field(component)));
    return annotated(component.asType()) || declarations.anyMatch(Nullability::annotated);
  }

  public static boolean of(Element parameter) {
    return annotated(parameter.asType()) || annotated(parameter);
  }

  /** Whether the type itself says so, be it of an element. */
  static boolean ofType(TypeMirror type) {
    return annotated(type);
  }

  private static boolean annotated(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .map(it -> it.getAnnotationType().asElement().getSimpleName())
        .anyMatch(it -> it.contentEquals("Nullable"));
  }
}
