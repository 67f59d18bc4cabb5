package dev.arbiter.internal.drift.server;

import java.util.Set;

/**
 * The refusals that say nothing about a statement: privileges may be withheld on purpose; values
 * that a plan computes, and settings that only the application makes, are not those of a real call;
 * and what a pooler does not know, the server may.
 */
public final class Inconclusive {

  /** SQLSTATEs. */
  public static final Set<String> STATES =
      Set.of("08P01", "26000", "42501", "42P05", "42P18", "57014", "P0001");

  /** Classes of SQLSTATEs. */
  public static final Set<String> CLASSES = Set.of("22", "23");

  /** SQLSTATEs of a statement that was understood, and whose plan is refused. */
  public static final Set<String> WHILE_PLANNING = Set.of("42704");

  private Inconclusive() {}
}
