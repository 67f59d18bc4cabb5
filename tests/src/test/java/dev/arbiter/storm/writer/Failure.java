package dev.arbiter.storm.writer;

import dev.arbiter.ConflictTargetException;
import dev.arbiter.ConstraintViolationException;
import dev.arbiter.DatabaseException;
import dev.arbiter.TransientDatabaseException;
import java.util.Set;

/**
 * What an exception says of the call that threw it.
 *
 * @param label its kind, to be counted
 * @param documented whether it is of a kind that a storm may cause
 */
record Failure(Attempt.Status status, String label, boolean documented) {

  private static final Set<String> TRANSIENT =
      Set.of("40001", "40P01", "55P03", "0A000", "57P01", "57P02", "57P03", "25P03", "57P05");

  /** Cancelled or out of time, a full disk, too many connections. */
  private static final Set<String> OTHERS = Set.of("57014", "53100", "53300");

  static Failure of(RuntimeException thrown) {
    if (!(thrown instanceof DatabaseException exception)) {
      return new Failure(Attempt.Status.UNKNOWN, thrown.getClass().getSimpleName(), false);
    }
    boolean unknown = exception instanceof TransientDatabaseException it && it.outcomeUnknown();
    String state = String.valueOf(exception.sqlState());
    String label =
        exception.getClass().getSimpleName() + " " + state + (unknown ? ", outcome unknown" : "");
    return new Failure(
        unknown ? Attempt.Status.UNKNOWN : Attempt.Status.FAILED,
        label,
        isDocumented(exception, state) && !holdsValues(exception));
  }

  private static boolean isDocumented(DatabaseException exception, String state) {
    if (exception instanceof TransientDatabaseException) {
      return state.startsWith("08") || TRANSIENT.contains(state);
    }
    if (exception instanceof ConflictTargetException) {
      return state.equals("42P10");
    }
    if (exception instanceof ConstraintViolationException) {
      return state.equals("23505");
    }
    return OTHERS.contains(state);
  }

  private static boolean holdsValues(DatabaseException exception) {
    String message = String.valueOf(exception.getMessage());
    return message.contains("storm.example") || message.contains("label 1");
  }
}
