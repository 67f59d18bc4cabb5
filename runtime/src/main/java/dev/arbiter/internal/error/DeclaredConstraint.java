package dev.arbiter.internal.error;

import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The name by which a partitioned table declares what the server reports of a partition: of an
 * index its part, and of a foreign key that refers to a partitioned table its copy.
 */
final class DeclaredConstraint {

  private static final String INDEX =
      """
      WITH RECURSIVE whole (oid, level) AS (
        SELECT c.oid, 0 FROM pg_catalog.pg_class c
          JOIN pg_catalog.pg_namespace s ON s.oid = c.relnamespace
        WHERE s.nspname = ? AND c.relname = ?
        UNION ALL
        SELECT i.inhparent, level + 1 FROM whole
          JOIN pg_catalog.pg_inherits i ON i.inhrelid = whole.oid)
      SELECT c.relname FROM whole JOIN pg_catalog.pg_class c ON c.oid = whole.oid
      ORDER BY level DESC LIMIT 1\
      """;

  private static final String FOREIGN_KEY =
      """
      WITH RECURSIVE whole (oid, level) AS (
        SELECT k.oid, 0 FROM pg_catalog.pg_constraint k
          JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
          JOIN pg_catalog.pg_namespace s ON s.oid = c.relnamespace
        WHERE s.nspname = ? AND k.conname = ? AND c.relname = ?
        UNION ALL
        SELECT k.conparentid, level + 1 FROM whole
          JOIN pg_catalog.pg_constraint k ON k.oid = whole.oid AND k.conparentid <> 0)
      SELECT k.conname FROM whole JOIN pg_catalog.pg_constraint k ON k.oid = whole.oid
      ORDER BY level DESC LIMIT 1\
      """;

  private DeclaredConstraint() {}

  /** The error with the name that the catalog has; as it was if that cannot be asked. */
  static ServerError asked(
      Connection connection, ServerError error, StatementDefinition statement) {
    if (ShardConstraint.isReported(error, statement)) {
      return ShardConstraint.asked(connection, error, statement);
    }
    ViolatedTable table = error.table();
    String constraint = error.constraint();
    if (table == null || constraint == null || table.isOf(statement)) {
      return error;
    }
    boolean foreignKey = SqlState.FOREIGN_KEY_VIOLATION.equals(error.sqlState());
    try (PreparedStatement query = connection.prepareStatement(foreignKey ? FOREIGN_KEY : INDEX)) {
      query.setString(1, table.schema());
      query.setString(2, constraint);
      if (foreignKey) {
        query.setString(3, table.name());
      }
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? error.ofConstraint(row.getString(1)) : error;
      }
    } catch (SQLException unnamed) {
      return error;
    }
  }

  /** The error with the primary key's name where it is about a part of that, as parts are named. */
  static ServerError guessed(ServerError error, StatementDefinition statement) {
    if (ShardConstraint.isReported(error, statement)) {
      return ShardConstraint.guessed(error, statement);
    }
    ViolatedTable table = error.table();
    String primaryKey = statement.primaryKey();
    if (primaryKey == null || table == null || table.isOf(statement)) {
      return error;
    }
    boolean part =
        table.direct()
            && SqlState.UNIQUE_VIOLATION.equals(error.sqlState())
            && (table.name() + "_pkey").equals(error.constraint());
    return part ? error.ofConstraint(primaryKey) : error;
  }
}
