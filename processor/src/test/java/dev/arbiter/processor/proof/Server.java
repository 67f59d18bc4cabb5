package dev.arbiter.processor.proof;

import dev.arbiter.Database;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A database of a real server that answers what PostgreSQL makes of a text. */
final class Server implements AutoCloseable {

  private final Connection connection;
  private final Statement statement;

  Server() throws SQLException {
    connection = TestPostgres.freshDatabase().getConnection();
    statement = connection.createStatement();
    statement.setEscapeProcessing(false);
    execute("SET client_min_messages = warning");
    execute("SET plan_cache_mode = force_generic_plan");
    execute("CREATE TYPE address AS (city text, name text)");
    execute("CREATE TABLE other (id int, v int)");
  }

  int majorVersion() throws SQLException {
    return connection.getMetaData().getDatabaseMajorVersion();
  }

  void execute(String sql) throws SQLException {
    statement.execute(sql);
  }

  /** What the drift check says of a table. */
  DriftReport drift(TableDefinition table) throws SQLException {
    connection.setAutoCommit(false);
    DriftReport report = Drift.check(Database.of(connection), table);
    connection.rollback();
    connection.setAutoCommit(true);
    return report;
  }

  boolean accepts(String sql) {
    return failure(sql).isEmpty();
  }

  /** The server's message, if it refuses the text. */
  Optional<String> failure(String sql) {
    try {
      statement.execute(sql);
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** The first column. */
  List<String> column(String query) throws SQLException {
    try (ResultSet result = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (result.next()) {
        values.add(result.getString(1));
      }
      return values;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
