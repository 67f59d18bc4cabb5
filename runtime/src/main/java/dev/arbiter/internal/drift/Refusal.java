package dev.arbiter.internal.drift;

import dev.arbiter.DatabaseException;

/**
 * What the server says against a statement.
 *
 * @param message its first line, which is the error without detail, hint and position
 */
record Refusal(String sqlState, String message) {

  static Refusal of(DatabaseException failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    String message = String.valueOf(cause.getMessage());
    return new Refusal(
        String.valueOf(failure.sqlState()), message.lines().findFirst().orElse("").strip());
  }

  boolean is(String state) {
    return sqlState.equals(state);
  }

  boolean isOfClass(String stateClass) {
    return sqlState.startsWith(stateClass);
  }

  /** {@code ERROR: column "emial" does not exist (SQLSTATE 42703)}. */
  String text() {
    return message + " (SQLSTATE " + sqlState + ")";
  }
}
