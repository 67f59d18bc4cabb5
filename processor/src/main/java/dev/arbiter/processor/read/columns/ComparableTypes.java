package dev.arbiter.processor.read.columns;

import java.util.List;
import java.util.Set;

/**
 * Which of the standard types a foreign key can compare. Types beyond these, and those of the
 * user's own, are for PostgreSQL to judge.
 */
final class ComparableTypes {

  private static final List<Set<String>> GROUPS =
      List.of(
          Set.of("text"),
          Set.of("uuid"),
          Set.of("boolean"),
          Set.of("bytea"),
          Set.of("time"),
          Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
          Set.of("date", "timestamp", "timestamptz"));

  private ComparableTypes() {}

  static boolean mayBe(String type, String other) {
    return GROUPS.stream()
        .filter(it -> it.contains(type))
        .allMatch(
            group -> group.contains(other) || GROUPS.stream().noneMatch(it -> it.contains(other)));
  }
}
