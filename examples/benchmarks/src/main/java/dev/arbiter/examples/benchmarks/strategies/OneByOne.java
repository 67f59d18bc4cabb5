package dev.arbiter.examples.benchmarks.strategies;

import dev.arbiter.examples.benchmarks.rollups.Parameters;
import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** JDBC: a statement for each row. */
public record OneByOne(DataSource dataSource, String sql) {

  public static Strategy autocommit(RollupTable table, Pools pools) {
    var pool = pools.open();
    OneByOne way = new OneByOne(pool, new UpsertSql(table).row());
    return new Pooled(pool, rows -> () -> way.runInAutocommit(rows));
  }

  public static Strategy inTransaction(RollupTable table, Pools pools) {
    var pool = pools.open();
    OneByOne way = new OneByOne(pool, new UpsertSql(table).row());
    return new Pooled(pool, rows -> () -> way.runInTransaction(rows));
  }

  public static Strategy batch(RollupTable table, Pools pools) {
    var pool = pools.open();
    OneByOne way = new OneByOne(pool, new UpsertSql(table).row());
    return new Pooled(pool, rows -> () -> way.runAsBatch(rows));
  }

  public static Strategy rewrittenBatch(RollupTable table, Pools pools) {
    var pool = pools.open(it -> it.addDataSourceProperty("reWriteBatchedInserts", "true"));
    OneByOne way = new OneByOne(pool, new UpsertSql(table).row());
    return new Pooled(pool, rows -> () -> way.runAsBatch(rows));
  }

  private void runInAutocommit(List<Rollup> rows) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      each(connection, rows);
    }
  }

  private void runInTransaction(List<Rollup> rows) throws SQLException {
    Transactions.run(dataSource, connection -> each(connection, rows));
  }

  private void each(Connection connection, List<Rollup> rows) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Rollup row : rows) {
        Parameters.bind(statement, row);
        statement.executeUpdate();
      }
    }
  }

  private void runAsBatch(List<Rollup> rows) throws SQLException {
    Transactions.run(
        dataSource,
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Rollup row : rows) {
              Parameters.bind(statement, row);
              statement.addBatch();
            }
            statement.executeBatch();
          }
        });
  }
}
