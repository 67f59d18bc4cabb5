package dev.arbiter.drift;

import dev.arbiter.Database;
import dev.arbiter.schema.Difference;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.testing.ConnectionsFrom;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** A schema of a real server, first in the search_path of every connection. */
final class Server {

  final DataSource dataSource;
  final Database database;

  private Server(DataSource dataSource) {
    this.dataSource = dataSource;
    this.database = Database.of(dataSource);
  }

  /** A schema in a database of its own. */
  static Server with(TableDefinition... tables) {
    return new Server(TestPostgres.freshDatabase()).schema("app", tables);
  }

  static Server of(DataSource dataSource) {
    return new Server(dataSource);
  }

  /** Another schema of the same database. */
  Server schema(String name, TableDefinition... tables) {
    execute("CREATE SCHEMA " + name);
    Server schema =
        settings("SET synchronous_commit = off; SET search_path = " + name + ", public");
    Arrays.stream(tables).forEach(it -> Schema.create(schema.database, it));
    return schema;
  }

  /** The same, with connections on which this has been run. */
  Server settings(String sql) {
    return new Server(
        ConnectionsFrom.source(
            () -> {
              Connection connection = dataSource.getConnection();
              try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
              }
              return connection;
            }));
  }

  void execute(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException exception) {
      throw new IllegalStateException(sql, exception);
    }
  }

  /** Runs a script statement by statement, each in a transaction of its own. */
  void apply(String script) {
    List<String> code = script.lines().filter(it -> !it.startsWith("--")).toList();
    Arrays.stream(String.join("\n", code).split(";(?:\n|$)"))
        .filter(it -> !it.isBlank())
        .forEach(this::execute);
  }

  /** What a human decides: an index or constraint that is not declared goes. */
  void removeUndeclared(String table, String index) {
    execute("ALTER TABLE " + table + " DROP CONSTRAINT IF EXISTS " + index);
    execute("DROP INDEX IF EXISTS " + index);
  }

  /** The first column. */
  List<String> column(String query) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (result.next()) {
        values.add(result.getString(1));
      }
      return values;
    } catch (SQLException exception) {
      throw new IllegalStateException(query, exception);
    }
  }

  DriftReport check(TableDefinition table, TableDefinition... more) {
    return Drift.check(database, table, more);
  }

  /** Kinds and subjects. */
  static List<String> differences(DriftReport report) {
    return report.differences().stream().map(Server::text).toList();
  }

  private static String text(Difference difference) {
    return difference.kind() + " " + difference.subject();
  }
}
