package dev.arbiter.processor.verify;

import java.util.Set;

/**
 * The refusals of a plan that say nothing about its statement: privileges may be withheld on
 * purpose; values that a plan computes, and settings that only the application makes, are not those
 * of a real call. The drift check of the runtime has this list too, and a test holds the two equal.
 */
final class Inconclusive {

  /** SQLSTATEs. */
  static final Set<String> STATES =
      Set.of("08P01", "26000", "42501", "42P05", "42P18", "57014", "P0001");

  /** Classes of SQLSTATEs. */
  static final Set<String> CLASSES = Set.of("22", "23");

  /** SQLSTATEs of a statement that was understood, and whose plan is refused. */
  static final Set<String> WHILE_PLANNING = Set.of("42704");

  private Inconclusive() {}
}
