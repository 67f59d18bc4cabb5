package dev.arbiter.examples.benchmarks.strategies;

import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** JDBC: an array for each column, which the server makes rows of. */
public record Unnest(DataSource dataSource, String sql) {

  public static Strategy unordered(RollupTable table, Pools pools) {
    return open(new UpsertSql(table).unnest(), pools);
  }

  public static Strategy inKeyOrder(RollupTable table, Pools pools) {
    return open(new UpsertSql(table).unnestInKeyOrder(), pools);
  }

  /** The rows come back, in whatever order. */
  public static Strategy returning(RollupTable table, Pools pools) {
    return open(new UpsertSql(table).unnest() + "\nRETURNING *", pools);
  }

  private static Strategy open(String sql, Pools pools) {
    var pool = pools.open();
    Unnest way = new Unnest(pool, sql);
    return new Pooled(pool, rows -> () -> way.run(rows));
  }

  private void run(List<Rollup> rows) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, array(connection, "uuid", rows, Rollup::tenantId));
      statement.setArray(2, array(connection, "uuid", rows, Rollup::projectId));
      statement.setArray(3, array(connection, "uuid", rows, Rollup::workflowId));
      statement.setArray(4, array(connection, "timestamptz", rows, Rollup::bucketStart));
      statement.setArray(5, array(connection, "text", rows, Rollup::bucket));
      statement.setArray(6, array(connection, "bigint", rows, Rollup::runs));
      statement.setArray(7, array(connection, "bigint", rows, Rollup::failures));
      if (statement.execute()) {
        read(statement.getResultSet());
      }
    }
  }

  private static List<@Nullable Object[]> read(ResultSet row) throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    int columns = row.getMetaData().getColumnCount();
    while (row.next()) {
      @Nullable Object[] values = new @Nullable Object[columns];
      for (int i = 0; i < columns; i++) {
        values[i] = row.getObject(i + 1);
      }
      rows.add(values);
    }
    return rows;
  }

  private static Array array(
      Connection connection,
      String type,
      List<Rollup> rows,
      Function<Rollup, @Nullable Object> column)
      throws SQLException {
    @Nullable Object[] values = new @Nullable Object[rows.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = column.apply(rows.get(i));
    }
    return connection.createArrayOf(type, values);
  }
}
