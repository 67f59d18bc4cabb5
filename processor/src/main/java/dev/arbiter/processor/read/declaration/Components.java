package dev.arbiter.processor.read.declaration;

import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Record components and what belongs to them. */
public final class Components {

  private Components() {}

  /** Those of a record; none of a class, which not every version of ECJ may be asked for. */
  public static List<? extends RecordComponentElement> of(TypeElement type) {
    return type.getKind() == ElementKind.RECORD ? type.getRecordComponents() : List.of();
  }

  static TypeElement record(RecordComponentElement component) {
    return (TypeElement) Objects.requireNonNull(component.getEnclosingElement());
  }

  /** The component as messages name it: {@code Account.email}. */
  public static String name(RecordComponentElement component) {
    return record(component).getSimpleName() + "." + component.getSimpleName();
  }

  /** The private field of the component: it has a position where the component has none. */
  public static Element field(RecordComponentElement component) {
    return ElementFilter.fieldsIn(record(component).getEnclosedElements()).stream()
        .filter(it -> it.getSimpleName().equals(component.getSimpleName()))
        .map(Element.class::cast)
        .findFirst()
        .orElse(component);
  }
}
