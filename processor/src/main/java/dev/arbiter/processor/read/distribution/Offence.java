package dev.arbiter.processor.read.distribution;

/**
 * What is not immutable in an expression.
 *
 * @param fix what to write in its place
 */
record Offence(String what, String fix) {

  private static final String ZONE = "say the zone, as in created_at AT TIME ZONE 'UTC'";

  /** What depends on the session's time zone. */
  static Offence byZone(String what) {
    return new Offence(what, ZONE + ", or compute it before");
  }
}
