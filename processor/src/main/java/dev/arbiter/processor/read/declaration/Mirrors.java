package dev.arbiter.processor.read.declaration;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What an annotation is, and says, as the compiler shows it. */
public final class Mirrors {

  private static final String PACKAGE = "dev.arbiter.";

  private Mirrors() {}

  /** Whether it is one of Arbiter's. */
  public static boolean isOurs(AnnotationMirror mirror) {
    return type(mirror).getQualifiedName().toString().startsWith(PACKAGE);
  }

  /** Whether it is the one of Arbiter's with that simple name. */
  static boolean isNamed(AnnotationMirror mirror, String name) {
    TypeElement type = type(mirror);
    return type.getSimpleName().contentEquals(name)
        && type.getQualifiedName().contentEquals(PACKAGE + name);
  }

  private static TypeElement type(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  static String simpleName(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  /** What is written for a member; null if its default counts. */
  static @Nullable AnnotationValue value(AnnotationMirror mirror, String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(it -> it.getKey().getSimpleName().contentEquals(member))
        .map(it -> (AnnotationValue) it.getValue())
        .findFirst()
        .orElse(null);
  }
}
