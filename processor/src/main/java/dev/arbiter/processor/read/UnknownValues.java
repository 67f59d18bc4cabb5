package dev.arbiter.processor.read;

import dev.arbiter.processor.read.declaration.CarriedAnnotation;
import dev.arbiter.processor.read.declaration.Mirrors;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Tells annotations whose values the compiler does not know: another processor writes them. */
final class UnknownValues {

  /** What compilers give as the value of a constant that they cannot resolve. */
  private static final String UNRESOLVED = "<error>";

  private UnknownValues() {}

  /** Whether an annotation of Arbiter's on the element has one, or one that others carry. */
  static boolean on(Element element) {
    return element.getAnnotationMirrors().stream()
            .filter(Mirrors::isOurs)
            .anyMatch(UnknownValues::in)
        || CarriedAnnotation.on(element).stream().anyMatch(it -> in(it.mirror()));
  }

  private static boolean in(AnnotationMirror mirror) {
    try {
      return mirror.getElementValues().values().stream().anyMatch(UnknownValues::in);
    } catch (RuntimeException e) {
      return true; // ECJ fails over a constant of another type than the member's.
    }
  }

  private static boolean in(AnnotationValue value) {
    if (value.getValue() instanceof AnnotationMirror it) {
      return in(it);
    }
    return value.getValue() instanceof List<?> items
        ? items.stream().anyMatch(it -> in((AnnotationValue) it))
        : UNRESOLVED.equals(value.getValue());
  }
}
