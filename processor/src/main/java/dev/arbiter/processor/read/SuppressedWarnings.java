package dev.arbiter.processor.read;

import dev.arbiter.processor.model.Problem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** The warnings that a record does not want to hear of. */
record SuppressedWarnings(Set<String> names) {

  private static final String PREFIX = "arbiter:";

  SuppressedWarnings {
    names = Set.copyOf(names);
  }

  /** Those of a record's {@code @SuppressWarnings("arbiter:SameIndex")}. */
  static SuppressedWarnings of(TypeElement record) {
    SuppressWarnings annotation = record.getAnnotation(SuppressWarnings.class);
    return new SuppressedWarnings(
        annotation == null ? Set.of() : new TreeSet<>(List.of(annotation.value())));
  }

  List<Problem> without(List<Problem> problems) {
    return problems.stream()
        .filter(it -> !it.tag().isWarning() || !names.contains(PREFIX + it.tag().label()))
        .toList();
  }
}
