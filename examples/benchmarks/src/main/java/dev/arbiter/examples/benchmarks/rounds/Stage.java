package dev.arbiter.examples.benchmarks.rounds;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Prepares the table before each run, and looks at it afterwards; never while time is taken.
 *
 * @param <R> the table's rows
 */
public final class Stage<R> implements AutoCloseable {

  private final Connection connection;
  private final StageTable<R> table;

  private Stage(Connection connection, StageTable<R> table) {
    this.connection = connection;
    this.table = table;
  }

  /** Creates the table, and beside it one that keeps the rows that are there before. */
  public static <R> Stage<R> create(String url, StageTable<R> table) throws SQLException {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(url);
    table.createAnew(dataSource);
    Stage<R> stage = new Stage<>(dataSource.getConnection(), table);
    stage.execute(
        "CREATE TEMPORARY TABLE kept (LIKE %s INCLUDING DEFAULTS)".formatted(table.sqlName()));
    return stage;
  }

  /** Says what the table has to hold in the end. */
  public Contents expect(Workload<R> workload) throws SQLException {
    keep(workload.result());
    Contents expected =
        new Contents(workload.result().size(), workload.touched(), contentsOf("kept").checksum());
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
          coalesce(sum(hashtextextended(ROW(%s)::text, 0)), 0)
        FROM %s\
        """
            .formatted(table.checked(), name);
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return new Contents(row.getLong(1), row.getLong(2), row.getBigDecimal(3));
    }
  }

  private void keep(List<R> rows) throws SQLException {
    execute("TRUNCATE kept");
    List<String> columns = table.columns();
    String insert =
        "INSERT INTO kept (%s) VALUES (%s)"
            .formatted(
                String.join(", ", columns),
                String.join(", ", Collections.nCopies(columns.size(), "?")));
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (R row : rows) {
        table.bind(statement, row);
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
   * @param touched the rows that were written since
   * @param checksum of the rows, whatever the order
   */
  public record Contents(long rows, long touched, BigDecimal checksum) {}
}
