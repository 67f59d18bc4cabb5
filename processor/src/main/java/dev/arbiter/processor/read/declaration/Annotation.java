package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.read.declaration.ElementOrigin.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * An annotation of Arbiter's as it stands on an element, by itself or carried by annotations of the
 * user's.
 *
 * @param place the element that messages point at
 * @param occurrence how many annotations of this type stand before it on the element
 * @param by who carries it; null if it stands on the element itself
 * @param carried others of this type: they say what it does not
 */
public record Annotation(
    Element place,
    AnnotationMirror mirror,
    int occurrence,
    @Nullable String by,
    List<CarriedAnnotation> carried) {

  /** A text of the annotation and the place where it was written. */
  public record Text(String text, Origin origin) {}

  public Annotation {
    carried = List.copyOf(carried);
  }

  /** One that stands on the element itself. */
  public static Optional<Annotation> written(Element element, Element place, String name) {
    return element.getAnnotationMirrors().stream()
        .filter(it -> Mirrors.isNamed(it, name))
        .findFirst()
        .map(it -> new Annotation(place, it, 0, null, List.of()));
  }

  /** One that stands on the element; on a record component, through others as well. */
  public static Optional<Annotation> find(Element element, Element place, String name) {
    List<CarriedAnnotation> carried = carried(element, name);
    return Stream.concat(
            written(element, place, name).stream(), carried.stream().map(it -> of(place, it)))
        .findFirst()
        .map(it -> it.with(carried));
  }

  private static List<CarriedAnnotation> carried(Element element, String name) {
    return element instanceof RecordComponentElement
        ? CarriedAnnotation.on(element).stream()
            .filter(it -> Mirrors.isNamed(it.mirror(), name))
            .toList()
        : List.of();
  }

  private static Annotation of(Element place, CarriedAnnotation carried) {
    return new Annotation(place, carried.mirror(), 0, carried.by(), List.of());
  }

  /** The two ways to say what happens on conflict are one choice, which no other completes. */
  private Annotation with(List<CarriedAnnotation> others) {
    return name().equals("OnConflict")
        ? this
        : new Annotation(place, mirror, occurrence, by, others);
  }

  public static Optional<Annotation> find(Element element, String name) {
    return find(element, element, name);
  }

  /**
   * Repeated annotations, whether or not the compiler has wrapped them in their container, and
   * those that others carry.
   */
  public static List<Annotation> findAll(
      Element element, Element place, String name, String container) {
    Stream<Annotation> single = written(element, place, name).stream();
    Stream<Annotation> contained =
        written(element, place, container).stream().flatMap(it -> it.annotations("value").stream());
    Stream<Annotation> carried =
        Stream.of(name, container)
            .flatMap(type -> carried(element, type).stream())
            .map(it -> of(place, it))
            .flatMap(
                it -> it.name().equals(name) ? Stream.of(it) : it.annotations("value").stream());
    return Stream.of(single, contained, carried).flatMap(it -> it).toList();
  }

  public String string(String member) {
    return value(member) instanceof String it ? it : "";
  }

  public @Nullable String stringOrNull(String member) {
    String text = string(member);
    return text.isEmpty() ? null : text;
  }

  public boolean bool(String member) {
    return value(member) instanceof Boolean it && it;
  }

  /** The name of an enum's constant. */
  public String constant(String member) {
    return value(member) instanceof VariableElement it ? it.getSimpleName().toString() : "";
  }

  public @Nullable TypeMirror type(String member) {
    return value(member) instanceof TypeMirror it ? it : null;
  }

  public Text text(String member) {
    return new Text(string(member), origin(member));
  }

  public List<Text> texts(String member) {
    List<Text> texts = new ArrayList<>();
    for (AnnotationValue item : items(member)) {
      if (item.getValue() instanceof String it) {
        Spot spot = spot(member, texts.size());
        texts.add(
            new Text(it, by == null ? new ElementOrigin(place, mirror, item, spot) : origin()));
      }
    }
    return texts;
  }

  /** The simple name. */
  public String name() {
    return Mirrors.simpleName(mirror);
  }

  private Spot spot(@Nullable String member, int item) {
    return new Spot(name(), occurrence, member, item);
  }

  private List<Annotation> annotations(String member) {
    List<Annotation> annotations = new ArrayList<>();
    for (AnnotationValue item : items(member)) {
      if (item.getValue() instanceof AnnotationMirror it) {
        annotations.add(new Annotation(place, it, annotations.size(), by, List.of()));
      }
    }
    return annotations;
  }

  /** The element, if others carry the annotation. */
  public Origin origin() {
    return by != null
        ? ElementOrigin.of(place)
        : new ElementOrigin(place, mirror, null, spot(null, -1));
  }

  public Origin origin(String member) {
    AnnotationValue written = Mirrors.value(mirror, member);
    return by != null || (written == null && has(member))
        ? ElementOrigin.of(place)
        : new ElementOrigin(place, mirror, written, spot(written == null ? null : member, -1));
  }

  public boolean has(String member) {
    return written(member) != null;
  }

  /** Who says what the member is, as messages name the annotation: {@code @Default by @Now}. */
  public String name(String member) {
    @Nullable String carrier =
        Mirrors.value(mirror, member) != null
            ? by
            : carriers(member).findFirst().map(CarriedAnnotation::by).orElse(by);
    return "@" + name() + (carrier == null ? "" : " by " + carrier);
  }

  private Stream<CarriedAnnotation> carriers(String member) {
    return carried.stream().filter(it -> Mirrors.value(it.mirror(), member) != null);
  }

  @SuppressWarnings("unchecked") // The value of an array is a list of values, says AnnotationValue.
  private List<AnnotationValue> items(String member) {
    return value(member) instanceof List<?> items ? (List<AnnotationValue>) items : List.of();
  }

  private @Nullable Object value(String member) {
    AnnotationValue written = written(member);
    if (written != null) {
      return written.getValue();
    }
    AnnotationValue value = method(member).map(ExecutableElement::getDefaultValue).orElse(null);
    return value == null ? null : value.getValue();
  }

  private @Nullable AnnotationValue written(String member) {
    AnnotationValue own = Mirrors.value(mirror, member);
    return own != null
        ? own
        : carriers(member).findFirst().map(it -> Mirrors.value(it.mirror(), member)).orElse(null);
  }

  private Optional<ExecutableElement> method(String name) {
    return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())
        .stream()
        .filter(it -> it.getSimpleName().contentEquals(name))
        .findFirst();
  }
}
