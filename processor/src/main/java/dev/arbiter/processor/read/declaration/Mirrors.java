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
    return mirror.getAnnotationType().toString().startsWith(PACKAGE);
  }

  /** Whether it is the one of Arbiter's with that simple name. */
  static boolean isNamed(AnnotationMirror mirror, String name) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return type.getQualifiedName().contentEquals(PACKAGE + name);
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
