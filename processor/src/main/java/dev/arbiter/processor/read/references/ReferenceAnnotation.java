package dev.arbiter.processor.read.references;

import dev.arbiter.processor.model.Deferral;
import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.read.declaration.Annotation;
import java.util.Map;

/** What {@code @References} and {@code @ForeignKey} have in common. */
final class ReferenceAnnotation {

  private static final Map<String, String> ACTIONS =
      Map.of(
          "RESTRICT", "RESTRICT",
          "CASCADE", "CASCADE",
          "SET_NULL", "SET NULL",
          "SET_DEFAULT", "SET DEFAULT");

  private ReferenceAnnotation() {}

  static Reference.Rules rules(Annotation annotation) {
    return new Reference.Rules(
        ACTIONS.get(annotation.constant("onDelete")),
        ACTIONS.get(annotation.constant("onUpdate")),
        Deferral.of(annotation.bool("deferrable"), annotation.bool("initiallyDeferred")));
  }
}
