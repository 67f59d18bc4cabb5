package dev.arbiter.internal.statement;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Whether a connection commits each statement by itself: asked before one is executed, as a
 * connection that is lost cannot be asked any more.
 */
record AutoCommit(Connection connection, boolean on) {

  static AutoCommit of(Connection connection) {
    try {
      return new AutoCommit(connection, connection.getAutoCommit());
    } catch (SQLException closed) {
      return new AutoCommit(connection, false);
    }
  }

  /** What it means that a statement failed. */
  SqlFailure failure(StatementDefinition definition, SQLException exception) {
    SqlFailure failure =
        new SqlFailure(SqlFailure.Step.EXECUTE, definition, exception).on(connection);
    return on ? failure.inAutoCommit().naming(connection) : failure;
  }
}
