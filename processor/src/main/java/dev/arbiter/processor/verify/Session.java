package dev.arbiter.processor.verify;

import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.model.type.SqlTypeParser;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A transaction that leaves nothing behind. */
final class Session implements AutoCloseable {

  /**
   * The settings by which a plan is generic, and is served by an index where it can be: those of
   * the drift check.
   */
  static final List<String> SETTINGS =
      List.of("SET LOCAL plan_cache_mode = force_generic_plan", "SET LOCAL enable_seqscan = off");

  private static final String SAVEPOINT = "arbiter";
  private static final String ARBITERS = "Conflict Arbiter Indexes";

  private static final String LABELS =
      "SELECT ARRAY(SELECT enumlabel::text FROM pg_catalog.pg_enum WHERE enumtypid = t.oid ORDER BY"
          + " enumsortorder) FROM pg_catalog.pg_type t WHERE t.oid = pg_catalog.to_regtype(?)";

  private final Connection connection;
  private final Statement statement;
  private final String schema;

  private static final String BASE =
      """
      WITH RECURSIVE domains AS (
        SELECT t.oid, t.typbasetype, t.typtypmod
        FROM pg_catalog.pg_type t
        WHERE t.oid = pg_catalog.to_regtype(?) AND t.typtype = 'd'
        UNION ALL
        SELECT t.oid, t.typbasetype, t.typtypmod
        FROM domains JOIN pg_catalog.pg_type t ON t.oid = domains.typbasetype
        WHERE t.typtype = 'd')
      SELECT pg_catalog.format_type(d.typbasetype, d.typtypmod),
        EXISTS (
          SELECT FROM pg_catalog.pg_constraint c JOIN domains ON c.contypid = domains.oid
          WHERE c.contype = 'c')
      FROM domains d JOIN pg_catalog.pg_type t ON t.oid = d.typbasetype
      WHERE t.typtype <> 'd'\
      """;

  private Session(Connection connection, Statement statement, String schema) {
    this.connection = connection;
    this.statement = statement;
    this.schema = schema;
  }

  /** Begins the transaction, with an empty schema that is searched first. */
  static Session begin(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    Statement statement = connection.createStatement();
    statement.setEscapeProcessing(false);
    Session session = new Session(connection, statement, "arbiter_" + backend(statement));
    session.require("CREATE SCHEMA " + session.schema);
    session.require(
        "SELECT set_config('search_path', concat_ws(', ', '%s', nullif(current_setting('search_path'), '')), true)"
            .formatted(session.schema));
    for (String setting : SETTINGS) {
      session.require(setting);
    }
    session.require("SET LOCAL client_min_messages = error");
    return session;
  }

  private static int backend(Statement statement) throws SQLException {
    try (ResultSet result = statement.executeQuery("SELECT pg_backend_pid()")) {
      result.next();
      return result.getInt(1);
    }
  }

  String schema() {
    return schema;
  }

  int majorVersion() throws SQLException {
    return connection.getMetaData().getDatabaseMajorVersion();
  }

  /** Executes what does not fail unless the connection does. */
  void require(String sql) throws SQLException {
    statement.execute(sql);
  }

  /** Remembers where to {@link #goBack} to. */
  void remember() throws SQLException {
    require("SAVEPOINT " + SAVEPOINT);
  }

  void goBack() throws SQLException {
    require("ROLLBACK TO SAVEPOINT " + SAVEPOINT);
  }

  void forget() throws SQLException {
    require("RELEASE SAVEPOINT " + SAVEPOINT);
  }

  /** What the server says against it; then the transaction has to {@link #goBack}. */
  Optional<ServerError> refused(String sql) throws SQLException {
    try {
      statement.execute(sql);
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(judgement(e));
    }
  }

  /**
   * A plan, or what the server says against it.
   *
   * @param explain asks for the plan as JSON
   */
  Plan plan(String explain) throws SQLException {
    String json;
    try (ResultSet result = statement.executeQuery(explain)) {
      result.next();
      json = result.getString(1);
    } catch (SQLException e) {
      return new Plan(List.of(), judgement(e), true);
    }
    return new Plan(json.contains(ARBITERS) ? arbiters(json) : List.of(), null, true);
  }

  private List<String> arbiters(String json) throws SQLException {
    String find =
        "SELECT name #>> '{}' FROM pg_catalog.jsonb_path_query(CAST(? AS jsonb), 'strict $.**.\"%s\"[*]', silent => true) name"
            .formatted(ARBITERS);
    try (PreparedStatement query = connection.prepareStatement(find)) {
      query.setString(1, json);
      List<String> names = new ArrayList<>();
      try (ResultSet result = query.executeQuery()) {
        while (result.next()) {
          names.add(result.getString(1));
        }
      }
      return names;
    }
  }

  /** The one text that a query answers. */
  String text(String query) throws SQLException {
    try (ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getString(1);
    }
  }

  /** The labels of a type that is there, none if it is no enum; empty if there is no such type. */
  Optional<List<String>> enumLabels(String type) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(LABELS)) {
      query.setString(1, type);
      try (ResultSet result = query.executeQuery()) {
        return result.next()
            ? Optional.of(List.of((String[]) result.getArray(1).getArray()))
            : Optional.empty();
      }
    }
  }

  /**
   * What a domain is of.
   *
   * @param base the type, which is no domain
   * @param checked whether a CHECK constraint keeps some of its values out
   */
  record Domain(SqlType base, boolean checked) {}

  /** What a type is a domain of; empty if it is none, or is not there. */
  Optional<Domain> domain(String type) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(BASE)) {
      query.setString(1, type);
      try (ResultSet result = query.executeQuery()) {
        return result.next()
            ? Optional.of(
                new Domain(SqlTypeParser.parse(result.getString(1)), result.getBoolean(2)))
            : Optional.empty();
      }
    }
  }

  /**
   * What came of planning a statement.
   *
   * @param arbiters the indexes that resolve its conflicts
   * @param planning whether the statement was understood, and what is refused is its plan
   */
  record Plan(List<String> arbiters, @Nullable ServerError error, boolean planning) {

    Plan {
      arbiters = List.copyOf(arbiters);
    }

    /** The indexes that the conflict target means, where that of the key is not among them. */
    Optional<String> otherArbiters(@Nullable UniqueKey key) {
      return key == null || arbiters.isEmpty() || arbiters.contains(key.name())
          ? Optional.empty()
          : Optional.of(String.join(", ", arbiters));
    }
  }

  /** A lost connection, or a server that shuts down, judges nothing. */
  private ServerError judgement(SQLException e) throws SQLException {
    ServerError error = Pgjdbc.error(e);
    if (connection.isClosed() || error.sqlState().matches("|08...|57...|53...")) {
      throw e;
    }
    return error;
  }

  @Override
  public void close() throws SQLException {
    try (connection;
        statement) {
      connection.rollback();
    }
  }
}
