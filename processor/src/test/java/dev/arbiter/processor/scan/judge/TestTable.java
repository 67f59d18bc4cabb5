package dev.arbiter.processor.scan.judge;

import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table of {@link Marked} on a real server, to ask what PostgreSQL makes of a text. */
final class TestTable implements AutoCloseable {

  private final Connection connection;
  private final Statement statement;

  TestTable() throws SQLException {
    connection = TestPostgres.freshDatabase().getConnection();
    statement = connection.createStatement();
    statement.setEscapeProcessing(false);
    execute("SET client_min_messages = warning");
    execute("CREATE TYPE address AS (city text, name text)");
    execute("CREATE TABLE other (id int, v int)");
    execute(
        Marked.TYPES.entrySet().stream()
            .map(it -> Identifiers.quote(it.getKey()) + " " + it.getValue())
            .collect(Collectors.joining(", ", "CREATE TABLE accounts (", ")")));
  }

  int majorVersion() throws SQLException {
    return connection.getMetaData().getDatabaseMajorVersion();
  }

  void execute(String sql) throws SQLException {
    statement.execute(sql);
  }

  /** The error's SQLSTATE, or nothing if the text runs. */
  Optional<String> failure(String sql) {
    try {
      statement.execute(sql);
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(e.getSQLState());
    }
  }

  String one(String query) throws SQLException {
    try (ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getString(1);
    }
  }

  /** The columns that the expression uses when it is evaluated over {@code from}. */
  Set<String> columnsOf(String expression, String from) throws SQLException {
    execute("DROP VIEW IF EXISTS probe");
    execute("CREATE TEMP VIEW probe AS SELECT (" + expression + "\n) AS c FROM " + from);
    Set<String> columns = new TreeSet<>();
    try (ResultSet result =
        statement.executeQuery(
            """
            SELECT DISTINCT a.attname
            FROM pg_depend d
              JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
              JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
            WHERE r.ev_class = 'probe'::regclass AND d.refobjid = 'accounts'::regclass
              AND d.refobjsubid > 0
            """)) {
      while (result.next()) {
        columns.add(result.getString(1));
      }
    }
    return columns;
  }

  String viewDefinition() throws SQLException {
    return one("SELECT pg_get_viewdef('probe'::regclass)");
  }

  /** What the catalog holds of an index with that key, or the SQLSTATE of why there is none. */
  String indexDefinition(String key) throws SQLException {
    execute("DROP INDEX IF EXISTS probe_idx");
    Optional<String> failure = failure("CREATE INDEX probe_idx ON accounts (" + key + "\n)");
    return failure.isPresent()
        ? failure.get()
        : one("SELECT pg_get_indexdef('probe_idx'::regclass)");
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
