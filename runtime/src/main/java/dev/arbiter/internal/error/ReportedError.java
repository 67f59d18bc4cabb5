package dev.arbiter.internal.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads what an exception of the driver reports. */
final class ReportedError {

  private ReportedError() {}

  /** Looks through wrappers, which pools put around the driver's exceptions. */
  static ServerError of(SQLException exception) {
    String sqlState = null;
    boolean lost = false;
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException) {
        ServerError reported = byPgjdbc((SQLException) cause);
        if (reported != null) {
          return reported;
        }
        if (sqlState == null) {
          sqlState = ((SQLException) cause).getSQLState();
        }
        lost |= LostConnection.isReported((SQLException) cause);
      }
    }
    return new ServerError(sqlState, lost, false, null, null, null, null);
  }

  private static @Nullable ServerError byPgjdbc(SQLException exception) {
    try {
      return PgjdbcError.read(exception);
    } catch (LinkageError pgjdbcIsAbsent) {
      return null;
    }
  }
}
