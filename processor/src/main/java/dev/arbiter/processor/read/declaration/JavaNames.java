package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.type.JavaName;
import dev.arbiter.processor.model.type.JavaName.OfArray;
import dev.arbiter.processor.model.type.JavaName.OfClass;
import dev.arbiter.processor.model.type.JavaName.OfPrimitive;
import dev.arbiter.processor.model.type.JavaName.OfWildcard;
import dev.arbiter.processor.model.type.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the names of Java types. */
public record JavaNames(Elements elements) {

  /** The type's name; its annotations are no part of it. */
  JavaName of(TypeMirror type) {
    if (type instanceof DeclaredType it) {
      return of(it);
    }
    if (type instanceof ArrayType it) {
      return new OfArray(of(it.getComponentType()));
    }
    if (type instanceof WildcardType it) {
      boolean upper = it.getSuperBound() == null;
      return new OfWildcard(upper, bound(upper ? it.getExtendsBound() : it.getSuperBound()));
    }
    return new OfPrimitive(
        type.getKind().isPrimitive()
            ? type.getKind().name().toLowerCase(Locale.ROOT)
            : type.toString());
  }

  OfClass of(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    return new OfClass(
        elements.getPackageOf(element).getQualifiedName().toString(),
        simpleNames(element),
        type.getTypeArguments().stream().map(this::of).toList());
  }

  /** The names from the outermost class to the class itself. */
  public static List<String> simpleNames(TypeElement type) {
    List<String> names = new ArrayList<>();
    for (Element it = type; it instanceof TypeElement; it = it.getEnclosingElement()) {
      names.add(0, it.getSimpleName().toString());
    }
    return names;
  }

  private @Nullable JavaName bound(@Nullable TypeMirror type) {
    return type == null ? null : of(type);
  }

  /** The name of a type of the platform. */
  public static JavaName of(JavaType.Scalar type) {
    String name = type.qualifiedName();
    if (type.primitive()) {
      return new OfPrimitive(name);
    }
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? new OfArray(new OfPrimitive("byte"))
        : new OfClass(name.substring(0, dot), List.of(name.substring(dot + 1)), List.of());
  }

  /** The class of a primitive type's values, or the type itself. */
  static JavaName boxed(JavaName name) {
    if (!(name instanceof OfPrimitive it)) {
      return name;
    }
    String simple =
        switch (it.erased()) {
          case "int" -> "Integer";
          case "char" -> "Character";
          default ->
              it.erased().substring(0, 1).toUpperCase(Locale.ROOT) + it.erased().substring(1);
        };
    return new OfClass("java.lang", List.of(simple), List.of());
  }
}
