package dev.arbiter.processor.read;

import dev.arbiter.processor.model.Origin;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** An element, or an annotation on it, or a value of that annotation: as exact as is known. */
public record ElementOrigin(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value)
    implements Origin {

  static ElementOrigin of(Element element) {
    return new ElementOrigin(element, null, null);
  }
}
