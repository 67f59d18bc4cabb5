package dev.arbiter.spring.drift;

/** What {@code arbiter.drift} says is done about a database that is not as declared. */
public enum DriftMode {
  /** The application does not start. */
  FAIL,

  /** The report is logged as a warning. */
  WARN,

  /** The databases are not asked. */
  OFF
}
