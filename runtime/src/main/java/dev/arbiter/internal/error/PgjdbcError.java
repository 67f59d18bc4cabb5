package dev.arbiter.internal.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What pgjdbc tells of an error. It cannot be linked where the driver is not visible. */
final class PgjdbcError {

  private PgjdbcError() {}

  static @Nullable ServerError read(SQLException exception) {
    if (!(exception instanceof PSQLException pSQLException)) {
      return null;
    }
    ServerErrorMessage message = pSQLException.getServerErrorMessage();
    if (message == null) {
      return null;
    }
    ServerError error =
        new ServerError(
            message.getSQLState(),
            LostConnection.isReported(exception.getNextException()),
            message.getWhere() != null,
            message.getConstraint(),
            message.getColumn(),
            table(message),
            routine(message));
    return ShardViolation.read(error, message.getMessage());
  }

  /** PgBouncer's errors are in English, and of one SQLSTATE. */
  private static @Nullable String routine(ServerErrorMessage message) {
    String text = message.getMessage();
    return text != null && text.contains("statement pooling mode")
        ? ServerError.STATEMENT_POOLING
        : message.getRoutine();
  }

  private static @Nullable ViolatedTable table(ServerErrorMessage message) {
    String schema = message.getSchema();
    String table = message.getTable();
    return schema == null || table == null
        ? null
        : new ViolatedTable(schema, table, message.getWhere() == null);
  }
}
