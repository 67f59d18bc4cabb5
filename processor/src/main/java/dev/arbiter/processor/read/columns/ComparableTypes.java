package dev.arbiter.processor.read.columns;

import dev.arbiter.processor.model.ScalarType;
import dev.arbiter.processor.model.ScalarType.Family;
import java.util.Optional;

/**
 * Which of the standard types a foreign key can compare. Types beyond these, and those of the
 * user's own, are for PostgreSQL to judge.
 */
final class ComparableTypes {

  private ComparableTypes() {}

  static boolean mayBe(String type, String other) {
    Optional<Family> family = family(type);
    Optional<Family> otherFamily = family(other);
    return family.isEmpty() || otherFamily.isEmpty() || family.equals(otherFamily);
  }

  private static Optional<Family> family(String type) {
    return ScalarType.ofSqlType(type).map(ScalarType::family);
  }
}
