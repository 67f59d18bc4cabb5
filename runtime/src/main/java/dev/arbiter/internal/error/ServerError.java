package dev.arbiter.internal.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a failure besides its text, which may hold values.
 *
 * @param sqlState the error code
 * @param constraint the violated constraint or index
 * @param column the column it is about
 * @param routine the server's function that raised it; never translated, unlike the message
 */
public record ServerError(
    @Nullable String sqlState,
    @Nullable String constraint,
    @Nullable String column,
    @Nullable String routine) {

  /** Looks through wrappers, which pools put around the driver's exceptions. */
  static ServerError of(SQLException exception) {
    String sqlState = null;
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException) {
        ServerError reported = reported((SQLException) cause);
        if (reported != null) {
          return reported;
        }
        if (sqlState == null) {
          sqlState = ((SQLException) cause).getSQLState();
        }
      }
    }
    return new ServerError(sqlState, null, null, null);
  }

  private static @Nullable ServerError reported(SQLException exception) {
    try {
      return PgjdbcError.read(exception);
    } catch (LinkageError pgjdbcIsAbsent) {
      return null;
    }
  }
}
