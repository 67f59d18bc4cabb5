package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.JavaType.Enumeration;
import dev.arbiter.processor.model.type.JavaType.Enumeration.Constant;
import dev.arbiter.processor.model.type.JavaType.Scalar;
import dev.arbiter.processor.model.type.ScalarType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Recognises the Java types that a column can have. */
public final class JavaTypes {

  private final Elements elements;

  public JavaTypes(Elements elements) {
    this.elements = elements;
  }

  /** Empty if the type is not supported. */
  public Optional<JavaType> of(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      String name = type.getKind().name().toLowerCase(Locale.ROOT);
      return ScalarType.ofPrimitive(name).map(it -> new Scalar(it, true));
    }
    if (type instanceof ArrayType array) {
      boolean bytes = array.getComponentType().getKind() == TypeKind.BYTE;
      return bytes ? Optional.of(new Scalar(ScalarType.BYTES, false)) : Optional.empty();
    }
    if (!(type instanceof DeclaredType declared) || type.getKind() == TypeKind.ERROR) {
      return Optional.empty();
    }
    TypeElement element = (TypeElement) declared.asElement();
    return element.getKind() == ElementKind.ENUM
        ? Optional.of(enumeration(element))
        : ScalarType.ofClass(element.getQualifiedName().toString())
            .map(it -> new Scalar(it, false));
  }

  private JavaType enumeration(TypeElement type) {
    List<Constant> constants = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        String name = member.getSimpleName().toString();
        String label = Annotation.find(member, "Label").map(it -> it.string("value")).orElse(name);
        constants.add(new Constant(name, label));
      }
    }
    // Of a class file, ECJ knows no order.
    constants.sort(Comparator.comparing(Constant::name));
    return new Enumeration(
        elements.getPackageOf(type).getQualifiedName().toString(), simpleNames(type), constants);
  }

  /** The qualified name of a class, without type arguments and annotations. */
  public static String erased(TypeMirror type) {
    return type instanceof DeclaredType it
        ? ((TypeElement) it.asElement()).getQualifiedName().toString()
        : type.toString();
  }

  /** The names from the outermost class to the class itself. */
  public static List<String> simpleNames(TypeElement type) {
    List<String> names = new ArrayList<>();
    for (Element it = type; it instanceof TypeElement; it = it.getEnclosingElement()) {
      names.add(0, it.getSimpleName().toString());
    }
    return names;
  }

  /** The type as a message names it: without packages and annotations. */
  public static String simple(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return simple(array.getComponentType()) + "[]";
    }
    if (!(type instanceof DeclaredType declared)) {
      return type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
          ? type.getKind().name().toLowerCase(Locale.ROOT)
          : type.toString();
    }
    String name = declared.asElement().getSimpleName().toString();
    return declared.getTypeArguments().isEmpty()
        ? name
        : declared.getTypeArguments().stream()
            .map(JavaTypes::simple)
            .collect(Collectors.joining(", ", name + "<", ">"));
  }

  /** The supported types, as a message lists them. */
  public static String supported() {
    List<String> names = new ArrayList<>();
    for (ScalarType type : ScalarType.values()) {
      String className = type.className();
      String simple = className.substring(className.lastIndexOf('.') + 1);
      names.add(type.primitiveName().isEmpty() ? simple : type.primitiveName() + "/" + simple);
    }
    return String.join(", ", names) + " and enums";
  }
}
