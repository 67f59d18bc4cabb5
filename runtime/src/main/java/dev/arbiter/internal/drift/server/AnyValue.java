package dev.arbiter.internal.drift.server;

import java.util.List;
import java.util.Optional;

/** Finds a value of a type, whichever. */
public final class AnyValue {

  /** Values of numbers, texts and booleans; of UUIDs; of dates and times; of enums. */
  private static final List<String> VALUES =
      List.of(
          "CAST('0' AS %s)",
          "CAST('00000000-0000-0000-0000-000000000000' AS %s)",
          "CAST('2000-01-01' AS %s)",
          "pg_catalog.enum_first(CAST(NULL AS %s))");

  private AnyValue() {}

  /**
   * A value, as SQL writes it; empty if none is known.
   *
   * @param type as SQL writes it
   */
  public static Optional<String> of(Session session, String type) {
    return VALUES.stream()
        .map(it -> it.formatted(type))
        .filter(it -> session.attempt("SELECT " + it) == null)
        .findFirst();
  }
}
