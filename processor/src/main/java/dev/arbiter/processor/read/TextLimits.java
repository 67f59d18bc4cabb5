package dev.arbiter.processor.read;

import dev.arbiter.processor.read.columns.WritableText;
import dev.arbiter.processor.read.declaration.CarriedAnnotation;
import dev.arbiter.processor.read.declaration.Components;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.read.declaration.Mirrors;
import dev.arbiter.processor.read.declaration.Problems;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Checks the length and the characters of all texts in a record's annotations. */
final class TextLimits {

  private final Elements elements;
  private final Problems problems;
  private boolean readable = true;

  TextLimits(Elements elements, Problems problems) {
    this.elements = elements;
    this.problems = problems;
  }

  /** Returns whether the texts are short enough to be read. */
  boolean run(TypeElement record) {
    check(record, record);
    Components.of(record).forEach(it -> check(it, Components.field(it)));
    for (TypeElement nested : ElementFilter.typesIn(record.getEnclosedElements())) {
      if (nested.getKind() == ElementKind.INTERFACE) {
        ElementFilter.methodsIn(elements.getAllMembers(nested)).forEach(it -> check(it, it));
      }
    }
    return readable;
  }

  private void check(Element element, Element place) {
    element.getAnnotationMirrors().stream()
        .filter(Mirrors::isOurs)
        .forEach(it -> check(it, place, ""));
    CarriedAnnotation.on(element).forEach(it -> check(it.mirror(), place, " by " + it.by()));
  }

  private void check(AnnotationMirror mirror, Element place, String by) {
    String name = "@" + mirror.getAnnotationType().asElement().getSimpleName() + by;
    mirror.getElementValues().values().forEach(it -> check(it, mirror, place, name));
  }

  private void check(AnnotationValue value, AnnotationMirror mirror, Element place, String name) {
    Object content = value.getValue();
    if (content instanceof String text) {
      ElementOrigin origin =
          name.contains(" by ")
              ? ElementOrigin.of(place)
              : new ElementOrigin(place, mirror, value, null);
      readable &= WritableText.check(text, name, origin, problems);
    } else if (content instanceof AnnotationMirror contained) {
      check(contained, place, name.replaceFirst("^@\\w+", ""));
    } else if (content instanceof List<?> items) {
      items.forEach(it -> check((AnnotationValue) it, mirror, place, name));
    }
  }
}
