package dev.arbiter.testing.api;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A type as a caller would write it, {@code @Nullable} included. Java's own text differs by JDK.
 */
final class TypeText {

  private TypeText() {}

  static String of(AnnotatedType type) {
    if (type instanceof AnnotatedArrayType array) {
      return of(array.getAnnotatedGenericComponentType())
          + (isNullable(array) ? " @Nullable []" : "[]");
    }
    return (isNullable(type) ? "@Nullable " : "") + unmarked(type);
  }

  private static String unmarked(AnnotatedType type) {
    if (type instanceof AnnotatedWildcardType wildcard) {
      return "?"
          + bounds(" super ", wildcard.getAnnotatedLowerBounds())
          + bounds(" extends ", wildcard.getAnnotatedUpperBounds());
    }
    if (type instanceof AnnotatedParameterizedType parameterized) {
      String raw = ((ParameterizedType) type.getType()).getRawType().getTypeName();
      return list(parameterized.getAnnotatedActualTypeArguments(), raw + "<", ">");
    }
    return type.getType().getTypeName();
  }

  /** {@code <T extends @Nullable Object>}, or nothing. */
  static String variables(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Stream.of(variables)
            .map(it -> it.getName() + bounds(" extends ", it.getAnnotatedBounds()))
            .collect(Collectors.joining(", ", "<", ">"));
  }

  static String list(AnnotatedType[] types, String before, String after) {
    return Stream.of(types).map(TypeText::of).collect(Collectors.joining(", ", before, after));
  }

  private static String bounds(String keyword, AnnotatedType[] bounds) {
    String text = Stream.of(bounds).map(TypeText::of).collect(Collectors.joining(" & "));
    return text.isEmpty() || text.equals("java.lang.Object") ? "" : keyword + text;
  }

  private static boolean isNullable(AnnotatedElement type) {
    return Arrays.stream(type.getAnnotations())
        .anyMatch(it -> it.annotationType().equals(Nullable.class));
  }
}
