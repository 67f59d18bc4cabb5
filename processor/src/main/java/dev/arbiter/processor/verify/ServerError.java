package dev.arbiter.processor.verify;

import org.jspecify.annotations.Nullable;

/**
 * What a server says against a statement.
 *
 * @param position of the character in the statement, counted from 1 by code points; 0 if unknown
 */
record ServerError(String sqlState, String message, @Nullable String hint, int position) {

  /**
   * Whether, as the refusal of a plan, it may come from the NULLs that stand for the parameters,
   * such as one that a domain refuses, or from the session, and not from the statement.
   */
  boolean isInconclusive() {
    return Inconclusive.STATES.contains(sqlState)
        || Inconclusive.WHILE_PLANNING.contains(sqlState)
        || Inconclusive.CLASSES.stream().anyMatch(sqlState::startsWith);
  }

  /**
   * Whether a value is refused that the plan computes. A generic plan computes nothing of the
   * parameters: if the statement holds a text of the user's, the value is written in it.
   */
  boolean isOfValue() {
    return sqlState.startsWith("22");
  }

  /** For an error whose place is in another statement. */
  ServerError withoutPosition() {
    return new ServerError(sqlState, message, hint, 0);
  }

  /** Whether a function, type, table or schema is missing, which the user could create. */
  boolean missesSomething() {
    return switch (sqlState) {
      case "42883", "42704", "42P01", "3F000" ->
          message.contains("does not exist") && !message.startsWith("operator ");
      default -> false;
    };
  }

  /** The place as an index into the statement; -1 if unknown. */
  int index(String statement) {
    int codePoints = statement.codePointCount(0, statement.length());
    return position < 1 || position > codePoints + 1
        ? -1
        : statement.offsetByCodePoints(0, position - 1);
  }
}
