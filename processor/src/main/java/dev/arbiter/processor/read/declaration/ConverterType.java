package dev.arbiter.processor.read.declaration;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a class converts.
 *
 * @param java the Java type of the component, or of its elements
 * @param column the Java type of what is stored
 */
public record ConverterType(TypeElement type, TypeMirror java, TypeMirror column) {

  private static final String INTERFACE = "dev.arbiter.ColumnConverter";

  /** What stands for no converter. */
  static final String NONE = INTERFACE + ".None";

  /** The class that a column's annotation names, which has to name one. */
  public static TypeMirror written(Annotation column) {
    return requireNonNull(column.type("converter"));
  }

  /** Empty if the class is no converter of two types that are known. */
  public static Optional<ConverterType> of(TypeMirror converter) {
    return converter instanceof DeclaredType it
        ? Optional.ofNullable(arguments(it, Map.of()))
            .map(a -> new ConverterType((TypeElement) it.asElement(), a.get(0), a.get(1)))
        : Optional.empty();
  }

  /** What the interface is given, however far up it stands. */
  private static @Nullable List<TypeMirror> arguments(
      DeclaredType type, Map<Element, TypeMirror> variables) {
    TypeElement element = (TypeElement) type.asElement();
    List<TypeMirror> arguments =
        type.getTypeArguments().stream().map(it -> resolved(it, variables)).toList();
    if (element.getQualifiedName().contentEquals(INTERFACE)) {
      return arguments.size() == 2 ? arguments : null;
    }
    Map<Element, TypeMirror> own = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      own.put(element.getTypeParameters().get(i), arguments.get(i));
    }
    for (TypeMirror above : element.getInterfaces()) {
      List<TypeMirror> found = above instanceof DeclaredType it ? arguments(it, own) : null;
      if (found != null) {
        return found;
      }
    }
    return element.getSuperclass() instanceof DeclaredType it ? arguments(it, own) : null;
  }

  private static TypeMirror resolved(TypeMirror type, Map<Element, TypeMirror> variables) {
    return type instanceof TypeVariable it ? variables.getOrDefault(it.asElement(), type) : type;
  }

  /** What keeps the generated class from making an instance; empty if nothing does. */
  public Optional<String> obstacle() {
    if (type.getKind() != ElementKind.CLASS || type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("is abstract");
    }
    for (Element it = type; it instanceof TypeElement; it = it.getEnclosingElement()) {
      if (it.getModifiers().contains(Modifier.PRIVATE)) {
        return Optional.of("is private");
      }
    }
    if (type.getEnclosingElement() instanceof TypeElement
        && !type.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("is not static");
    }
    boolean constructed =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(
                it -> it.getParameters().isEmpty() && it.getModifiers().contains(Modifier.PUBLIC));
    // Of a class without any, the compiler's own is as visible as the class.
    return constructed || !type.getModifiers().contains(Modifier.PUBLIC)
        ? Optional.empty()
        : Optional.of("has no public constructor without parameters");
  }
}
