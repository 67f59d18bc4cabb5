package dev.arbiter.security;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.testing.ConnectionsFrom;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** A database with a table, and a role that may do nothing yet. */
final class Roles implements AutoCloseable {

  private final DataSource dataSource = TestPostgres.freshDatabase();
  private final String database;
  private final String role;

  Roles(TableDefinition table) {
    Schema.create(Database.of(dataSource), table);
    database = ask("SELECT current_database()");
    role = "app_of_" + database;
    execute(
        "CREATE ROLE " + role,
        "REVOKE ALL ON SCHEMA public FROM PUBLIC",
        "REVOKE TEMPORARY ON DATABASE " + database + " FROM PUBLIC",
        "GRANT USAGE ON SCHEMA public TO " + role);
  }

  /** With the rights of the tables' owner. */
  Database owner() {
    return Database.of(dataSource);
  }

  /**
   * With those of the role.
   *
   * @param settings what each connection begins with
   */
  Database role(String... settings) {
    return Database.of(
        ConnectionsFrom.source(
            () -> {
              Connection connection = dataSource.getConnection();
              try (Statement statement = connection.createStatement()) {
                for (String setting : settings) {
                  statement.execute(setting);
                }
                statement.execute("SET ROLE " + role);
              }
              return connection;
            }));
  }

  /**
   * Runs statements as a superuser; they write the role as {@code app}, the database {@code db}.
   */
  void execute(String... statements) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(
            sql.replaceAll("\\bapp\\b(?!\\.)", role).replaceAll("\\bdb\\b", database));
      }
    } catch (SQLException exception) {
      throw new IllegalStateException(List.of(statements).toString(), exception);
    }
  }

  /** The first column of the first row, as text. */
  String ask(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return String.valueOf(row.getString(1));
    } catch (SQLException exception) {
      throw new IllegalStateException(sql, exception);
    }
  }

  @Override
  public void close() {
    execute("DROP OWNED BY app", "DROP ROLE app");
  }
}
