package dev.arbiter.internal.error;

import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** The name by which a table declares what a Citus cluster reports of one of its shards. */
final class ShardConstraint {

  /** The indexes of a table and of its partitions, with what they are parts of; constraints. */
  private static final String NAMES =
      """
      WITH RECURSIVE part (oid) AS (
        SELECT pg_catalog.to_regclass(?)::pg_catalog.oid
        UNION ALL
        SELECT i.inhrelid FROM part JOIN pg_catalog.pg_inherits i ON i.inhparent = part.oid),
      whole (oid, name, level) AS (
        SELECT c.oid, c.relname, 0 FROM part
          JOIN pg_catalog.pg_index x ON x.indrelid = part.oid
          JOIN pg_catalog.pg_class c ON c.oid = x.indexrelid
        UNION ALL
        SELECT i.inhparent, name, level + 1 FROM whole
          JOIN pg_catalog.pg_inherits i ON i.inhrelid = whole.oid)
      SELECT name, c.relname, level FROM whole JOIN pg_catalog.pg_class c ON c.oid = whole.oid
      UNION ALL
      SELECT k.conname, k.conname, 0 FROM part
        JOIN pg_catalog.pg_constraint k ON part.oid IN (k.conrelid, k.confrelid)
      ORDER BY level DESC\
      """;

  private ShardConstraint() {}

  /** Whether the error is about a shard, on this server or another one. */
  static boolean isReported(ServerError error, StatementDefinition statement) {
    String constraint = error.constraint();
    ViolatedTable table = error.table();
    if (constraint == null) {
      return false;
    }
    return table == null
        ? error.isOfAnotherServer()
        : !table.isOf(statement) && ShardName.isOne(table.name()) && ShardName.isOne(constraint);
  }

  /** The error with the name that the catalog has; guessed if that cannot be asked. */
  static ServerError asked(
      Connection connection, ServerError error, StatementDefinition statement) {
    String reported = String.valueOf(error.constraint());
    String cut = cut(error);
    try (PreparedStatement query = connection.prepareStatement(NAMES)) {
      query.setString(1, statement.table());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          String name = rows.getString(1);
          if (name.equals(reported) || ShardName.isOf(cut, name)) {
            return error.ofConstraint(rows.getString(2));
          }
        }
      }
    } catch (SQLException unnamed) {
      return guessed(error, statement);
    }
    return guessed(error, statement);
  }

  /** The error with the name that it has in all likelihood. */
  static ServerError guessed(ServerError error, StatementDefinition statement) {
    String cut = cut(error);
    String primaryKey = statement.primaryKey();
    Optional<String> known =
        Stream.of(primaryKey, statement.arbiter() == null ? null : statement.arbiter().name())
            .flatMap(Stream::ofNullable)
            .filter(it -> ShardName.isOf(cut, it))
            .findFirst();
    String otherwise = primaryKey != null && isPrimaryKeys(error, cut) ? primaryKey : cut;
    return error.ofConstraint(known.orElse(otherwise));
  }

  /** The name without the shard's number, which not every CHECK constraint has. */
  private static String cut(ServerError error) {
    String reported = String.valueOf(error.constraint());
    ViolatedTable table = error.table();
    boolean numbered =
        !SqlState.CHECK_VIOLATION.equals(error.sqlState())
            || (table != null && ShardName.haveOneNumber(reported, table.name()));
    return numbered ? ShardName.cut(reported) : reported;
  }

  /** Whether it is of a partition's primary key, as PostgreSQL names it. */
  private static boolean isPrimaryKeys(ServerError error, String cut) {
    return SqlState.UNIQUE_VIOLATION.equals(error.sqlState()) && cut.endsWith("_pkey");
  }
}
