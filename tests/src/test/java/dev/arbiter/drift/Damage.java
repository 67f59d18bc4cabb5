package dev.arbiter.drift;

import java.util.List;

/**
 * A way to damage the schema of {@link Ticket}.
 *
 * @param sql what is done to it
 * @param expected the kinds and subjects of the differences
 * @param left what is left after the mend, as only a human may take it away
 */
record Damage(String name, String sql, List<String> expected, List<String> left) {

  static Damage of(String name, String sql, String... expected) {
    return new Damage(name, sql, List.of(expected), List.of());
  }

  Damage leaving(String... differences) {
    return new Damage(name, sql, expected, List.of(differences));
  }

  @Override
  public String toString() {
    return name;
  }
}
