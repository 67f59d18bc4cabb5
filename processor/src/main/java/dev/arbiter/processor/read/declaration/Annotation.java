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
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * An annotation of Arbiter's as it stands on an element.
 *
 * @param place the element that messages point at
 * @param occurrence how many annotations of this type stand before it on the element
 */
public record Annotation(Element place, AnnotationMirror mirror, int occurrence) {

  private static final String PACKAGE = "dev.arbiter.";

  /** What compilers give as the value of a constant that they cannot resolve. */
  private static final String UNRESOLVED = "<error>";

  /** A text of the annotation and the place where it was written. */
  public record Text(String text, Origin origin) {}

  public static Optional<Annotation> find(Element element, Element place, String name) {
    return element.getAnnotationMirrors().stream()
        .filter(it -> isNamed(it, name))
        .findFirst()
        .map(it -> new Annotation(place, it, 0));
  }

  public static Optional<Annotation> find(Element element, String name) {
    return find(element, element, name);
  }

  /** Repeated annotations, whether or not the compiler has wrapped them in their container. */
  public static List<Annotation> findAll(
      Element element, Element place, String name, String container) {
    Stream<Annotation> single = find(element, place, name).stream();
    Stream<Annotation> contained =
        find(element, place, container).stream().flatMap(it -> it.annotations("value").stream());
    return Stream.concat(single, contained).toList();
  }

  /** Whether the compiler knows the values of all annotations of Arbiter's on the element. */
  public static boolean readable(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(it -> it.getAnnotationType().toString().startsWith(PACKAGE))
        .allMatch(Annotation::readable);
  }

  private static boolean readable(AnnotationMirror mirror) {
    try {
      return mirror.getElementValues().values().stream().allMatch(Annotation::readable);
    } catch (RuntimeException e) {
      return false; // ECJ fails over a constant of another type than the member's.
    }
  }

  private static boolean readable(AnnotationValue value) {
    if (value.getValue() instanceof AnnotationMirror it) {
      return readable(it);
    }
    return value.getValue() instanceof List<?> items
        ? items.stream().allMatch(it -> readable((AnnotationValue) it))
        : !UNRESOLVED.equals(value.getValue());
  }

  private static boolean isNamed(AnnotationMirror mirror, String name) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return type.getQualifiedName().contentEquals(PACKAGE + name);
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
        texts.add(new Text(it, new ElementOrigin(place, mirror, item, spot)));
      }
    }
    return texts;
  }

  /** The simple name. */
  public String name() {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  private Spot spot(@Nullable String member, int item) {
    return new Spot(name(), occurrence, member, item);
  }

  private List<Annotation> annotations(String member) {
    List<Annotation> annotations = new ArrayList<>();
    for (AnnotationValue item : items(member)) {
      if (item.getValue() instanceof AnnotationMirror it) {
        annotations.add(new Annotation(place, it, annotations.size()));
      }
    }
    return annotations;
  }

  public Origin origin() {
    return new ElementOrigin(place, mirror, null, spot(null, -1));
  }

  public Origin origin(String member) {
    AnnotationValue written = written(member);
    return new ElementOrigin(place, mirror, written, spot(written == null ? null : member, -1));
  }

  public boolean has(String member) {
    return written(member) != null;
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
    return mirror.getElementValues().entrySet().stream()
        .filter(it -> it.getKey().getSimpleName().contentEquals(member))
        .map(it -> (AnnotationValue) it.getValue())
        .findFirst()
        .orElse(null);
  }

  private Optional<ExecutableElement> method(String name) {
    return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())
        .stream()
        .filter(it -> it.getSimpleName().contentEquals(name))
        .findFirst();
  }
}
