package dev.arbiter.processor.read.declaration;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * An annotation of Arbiter's that an annotation of the user's carries.
 *
 * @param path the user's annotations that lead to it, the one that stands on the component first
 */
public record CarriedAnnotation(List<TypeElement> path, AnnotationMirror mirror) {

  public CarriedAnnotation {
    path = List.copyOf(path);
  }

  /** Those that stand on the element through others, each annotation of the user's once. */
  public static List<CarriedAnnotation> on(AnnotatedConstruct element) {
    List<CarriedAnnotation> carried = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    element.getAnnotationMirrors().forEach(it -> collect(it, List.of(), seen, carried));
    return carried;
  }

  /** Whether an annotation of the user's carries some, by itself or through others. */
  public static boolean isCarrier(TypeElement annotation) {
    return annotation.getAnnotationMirrors().stream().anyMatch(Mirrors::isOurs)
        || !on(annotation).isEmpty();
  }

  private static void collect(
      AnnotationMirror mirror,
      List<TypeElement> path,
      Set<String> seen,
      List<CarriedAnnotation> carried) {
    if (Mirrors.isOurs(mirror)) {
      if (!path.isEmpty()) {
        carried.add(new CarriedAnnotation(path, mirror));
      }
      return;
    }
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    if (seen.add(type.getQualifiedName().toString())) {
      List<TypeElement> longer = new ArrayList<>(path);
      longer.add(type);
      type.getAnnotationMirrors().forEach(it -> collect(it, longer, seen, carried));
    }
  }

  /** The annotations on the way that class files do not keep. */
  public List<TypeElement> lost() {
    return path.stream().filter(CarriedAnnotation::isOfSources).toList();
  }

  private static boolean isOfSources(TypeElement type) {
    Retention retention = type.getAnnotation(Retention.class);
    return retention != null && retention.value() == RetentionPolicy.SOURCE;
  }

  /** The simple name. */
  public String name() {
    return Mirrors.simpleName(mirror);
  }

  /** The names of the members that it gives values to. */
  public List<String> members() {
    return mirror.getElementValues().keySet().stream()
        .map(it -> it.getSimpleName().toString())
        .toList();
  }

  /** What it says of a member, as Java writes it; which compiler reads it makes no difference. */
  public String value(String member) {
    AnnotationValue value = Mirrors.value(mirror, member);
    return value == null ? "" : java(value.getValue());
  }

  private static String java(Object value) {
    if (value instanceof String text) {
      return QuotedNames.java(text);
    }
    if (value instanceof VariableElement constant) {
      return constant.getSimpleName().toString();
    }
    return value instanceof TypeMirror type ? simple(type) + ".class" : String.valueOf(value);
  }

  private static String simple(TypeMirror type) {
    return type instanceof DeclaredType it
        ? it.asElement().getSimpleName().toString()
        : type.toString();
  }

  /** All that it says, as Java writes it. */
  public String values() {
    return members().stream()
        .map(it -> it.equals("value") ? value(it) : it + " = " + value(it))
        .collect(Collectors.joining(", "));
  }

  /** Who carries it, as messages name them: {@code @CreatedAt}, {@code @Audited (@CreatedAt)}. */
  public String by() {
    String first = "@" + path.get(0).getSimpleName();
    return path.size() == 1
        ? first
        : path.stream()
            .skip(1)
            .map(it -> "@" + it.getSimpleName())
            .collect(Collectors.joining(" ", first + " (", ")"));
  }
}
