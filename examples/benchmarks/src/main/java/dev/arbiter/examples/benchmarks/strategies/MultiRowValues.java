package dev.arbiter.examples.benchmarks.strategies;

import dev.arbiter.examples.benchmarks.rollups.Parameters;
import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.rounds.Batch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** JDBC: {@code VALUES (…), (…), …}, in as few statements as the protocol's 65,535 allow. */
public record MultiRowValues(DataSource dataSource, UpsertSql upsert) {

  private static final int ROWS = 65_535 / UpsertSql.PARAMETERS;

  public static Strategy open(RollupTable table, Pools pools) {
    var pool = pools.open();
    MultiRowValues way = new MultiRowValues(pool, new UpsertSql(table));
    return new Pooled(pool, way::prepare);
  }

  private Batch prepare(List<Rollup> rows) {
    List<Statement> statements = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += ROWS) {
      List<Rollup> some = rows.subList(from, Math.min(from + ROWS, rows.size()));
      statements.add(new Statement(upsert.rows(some.size()), some));
    }
    return statements.size() == 1
        ? () -> runOne(statements.get(0))
        : () -> Transactions.run(dataSource, connection -> runAll(connection, statements));
  }

  private void runOne(Statement statement) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      statement.run(connection);
    }
  }

  private static void runAll(Connection connection, List<Statement> statements)
      throws SQLException {
    for (Statement statement : statements) {
      statement.run(connection);
    }
  }

  private record Statement(String sql, List<Rollup> rows) {

    void run(Connection connection) throws SQLException {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < rows.size(); i++) {
          Parameters.bind(statement, i * UpsertSql.PARAMETERS, rows.get(i));
        }
        statement.executeUpdate();
      }
    }
  }
}
