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

  /**
   * Whether it says nothing about the statement.
   *
   * @param planning whether the statement was understood, and its plan is refused
   */
  public boolean isInconclusive(boolean planning) {
    return Inconclusive.STATES.contains(sqlState)
        || Inconclusive.CLASSES.stream().anyMatch(sqlState::startsWith)
        || (planning && Inconclusive.WHILE_PLANNING.contains(sqlState));
  }

  /** {@code ERROR: column "emial" does not exist (SQLSTATE 42703)}. */
  public String text() {
    return message + " (SQLSTATE " + sqlState + ")";
  }
}
