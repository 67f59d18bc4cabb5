package dev.arbiter.processor.scan.clock;

/** By which clock a date or time is meant. */
public enum Clock {
  /** UTC's, though the type has no time zone. */
  UTC,
  /** A point in time: PostgreSQL converts it by the session's time zone where the type has none. */
  ZONED,
  /** The session's. */
  SESSION,
  /** Any other, or it is no time. */
  OTHER
}
