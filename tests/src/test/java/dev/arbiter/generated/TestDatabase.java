package dev.arbiter.generated;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** An empty database, and what tests ask of it besides the DAOs. */
final class TestDatabase {

  private final DataSource dataSource = TestPostgres.freshDatabase();

  final Database database = Database.of(dataSource);

  static TestDatabase with(TableDefinition... tables) {
    TestDatabase fresh = new TestDatabase();
    Arrays.stream(tables).forEach(it -> Schema.create(fresh.database, it));
    return fresh;
  }

  void execute(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException exception) {
      throw new IllegalStateException(sql, exception);
    }
  }

  /** The result as psql -At prints it: a line per row, columns separated by bars. */
  List<String> rows(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return rows(result);
    } catch (SQLException exception) {
      throw new IllegalStateException(sql, exception);
    }
  }

  /** How the server runs a statement whatever its parameters are, with scans as a last resort. */
  String genericPlan(TableDefinition table, String method) {
    StatementDefinition definition =
        table.statements().stream()
            .filter(it -> it.name().endsWith("." + method))
            .findFirst()
            .orElseThrow();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET plan_cache_mode = force_generic_plan");
      statement.execute("SET enable_seqscan = off");
      int parameters = 0;
      StringBuilder sql = new StringBuilder();
      Matcher parameter = Pattern.compile("[?]::").matcher(definition.sql());
      while (parameter.find()) {
        parameter.appendReplacement(sql, "\\$" + ++parameters + "::");
      }
      parameter.appendTail(sql);
      statement.execute("PREPARE p AS " + sql);
      String nulls = "NULL, ".repeat(parameters).replaceAll(", $", "");
      try (ResultSet result = statement.executeQuery("EXPLAIN EXECUTE p(" + nulls + ")")) {
        return String.join("\n", rows(result));
      }
    } catch (SQLException exception) {
      throw new IllegalStateException(definition.sql(), exception);
    }
  }

  private static List<String> rows(ResultSet result) throws SQLException {
    List<String> rows = new ArrayList<>();
    while (result.next()) {
      List<String> row = new ArrayList<>();
      for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
        row.add(Objects.toString(result.getString(i), ""));
      }
      rows.add(row.stream().collect(Collectors.joining("|")));
    }
    return rows;
  }
}
