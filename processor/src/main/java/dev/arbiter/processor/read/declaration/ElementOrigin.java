package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.Origin;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element, or an annotation on it, or a value of that annotation: as exact as is known.
 *
 * @param spot where the value is written, for compilers that lose it; null for the element itself
 */
public record ElementOrigin(
    Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue value,
    @Nullable Spot spot)
    implements Origin {

  /**
   * A place in an annotation, counted in the source.
   *
   * @param annotation its simple name
   * @param occurrence how many annotations of that name stand before it on the element
   * @param member null for the annotation itself
   * @param item the place in the member's array; -1 for the member as a whole
   */
  public record Spot(String annotation, int occurrence, @Nullable String member, int item) {}

  /** The element itself. */
  public static ElementOrigin of(Element element) {
    return new ElementOrigin(element, null, null, null);
  }
}
