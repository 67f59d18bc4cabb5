package dev.arbiter.internal.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What drivers report of a connection that broke off while something was sent or awaited. Where
 * there was none to begin with, nothing was.
 */
final class LostConnection {

  private LostConnection() {}

  /** Whether this exception, or one that came next, says so. */
  static boolean isReported(@Nullable SQLException exception) {
    for (SQLException next = exception; next != null; next = next.getNextException()) {
      String state = next.getSQLState();
      if (state != null && isLoss(state)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoss(String state) {
    return switch (state) {
      case SqlState.UNABLE_TO_CONNECT,
          SqlState.CONNECTION_DOES_NOT_EXIST,
          SqlState.CONNECTION_REJECTED ->
          false;
      default -> state.startsWith(SqlState.CONNECTION_EXCEPTION_CLASS);
    };
  }
}
