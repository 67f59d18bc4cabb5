package dev.arbiter.examples.benchmarks.batches;

import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.strategies.Parameters;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** Prepares the table before each run, and looks at it afterwards; never while time is taken. */
final class Stage implements AutoCloseable {

  private final Connection connection;
  private final RollupTable table;

  private Stage(Connection connection, RollupTable table) {
    this.connection = connection;
    this.table = table;
  }

  /** Creates the table, and beside it one that keeps the rows that are there before. */
  static Stage create(String url, RollupTable table) throws SQLException {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(url);
    table.createAnew(dataSource);
    Stage stage = new Stage(dataSource.getConnection(), table);
    stage.execute(
        "CREATE TEMPORARY TABLE kept (LIKE %s INCLUDING DEFAULTS)".formatted(table.sqlName()));
    return stage;
  }

  /** Says what the table has to hold in the end. */
  Contents expect(Workload workload) throws SQLException {
    keep(workload.result());
    long rows = workload.result().size();
    Contents expected = new Contents(rows, rows, contentsOf("kept").checksum());
    keep(workload.stored());
    execute("UPDATE kept SET updated_at = '2000-01-01'");
    return expected;
  }

  /** Brings the table back to the rows that are there before. */
  void reset() throws SQLException {
    execute("TRUNCATE " + table.sqlName());
    execute("INSERT INTO " + table.sqlName() + " SELECT * FROM kept");
    execute("VACUUM " + table.sqlName());
  }

  void checkpoint() throws SQLException {
    execute("CHECKPOINT");
  }

  Contents contents() throws SQLException {
    return contentsOf(table.sqlName());
  }

  private Contents contentsOf(String name) throws SQLException {
    String sql =
        """
        SELECT count(*), count(*) FILTER (WHERE updated_at > '2000-01-01'),
          coalesce(sum(hashtextextended(
            concat_ws('|', tenant_id, project_id, coalesce(workflow_id::text, '-'), bucket_start,
              bucket, runs, failures), 0)), 0)
        FROM %s\
        """
            .formatted(name);
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return new Contents(row.getLong(1), row.getLong(2), row.getBigDecimal(3));
    }
  }

  private void keep(List<Rollup> rows) throws SQLException {
    execute("TRUNCATE kept");
    String insert =
        "INSERT INTO kept (tenant_id, project_id, workflow_id, bucket_start, bucket, runs,"
            + " failures) VALUES (?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (Rollup row : rows) {
        Parameters.bind(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /**
   * What a table holds.
   *
   * @param touched the rows that an upsert has written
   * @param checksum of the keys and the counts, whatever the order
   */
  record Contents(long rows, long touched, BigDecimal checksum) {}
}
