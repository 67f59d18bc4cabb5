package dev.arbiter.internal.drift.server;

import dev.arbiter.DatabaseException;

/**
 * What the server says against a statement.
 *
 * @param message its first line, which is the error without detail, hint and position
 */
public record Refusal(String sqlState, String message) {

  static Refusal of(DatabaseException failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    String message = String.valueOf(cause.getMessage());
    return new Refusal(
        String.valueOf(failure.sqlState()), message.lines().findFirst().orElse("").strip());
  }

  /** Whether it has this SQLSTATE. */
  public boolean is(String state) {
    return sqlState.equals(state);
  }

  /** Whether its SQLSTATE is of this class. */
  public boolean isOfClass(String stateClass) {
    return sqlState.startsWith(stateClass);
  }

  /** {@code ERROR: column "emial" does not exist (SQLSTATE 42703)}. */
  public String text() {
    return message + " (SQLSTATE " + sqlState + ")";
  }
}
