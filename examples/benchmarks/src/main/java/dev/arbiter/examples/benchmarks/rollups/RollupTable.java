package dev.arbiter.examples.benchmarks.rollups;

import dev.arbiter.Database;
import dev.arbiter.examples.benchmarks.rounds.StageTable;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.TableDefinition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The tables: the same columns, and a key that more and more libraries can upsert by. */
public enum RollupTable implements StageTable<Rollup> {
  /** A unique index on an expression. */
  EXPRESSION(
      "metrics_rollups",
      "tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid),"
          + " bucket_start, bucket"),
  /** A unique index on columns. */
  COLUMNS("plain_rollups", "tenant_id, project_id, workflow_id, bucket_start, bucket"),
  /** A primary key, and no other index. */
  PRIMARY_KEY("keyed_rollups", "tenant_id, project_id, workflow_id, bucket_start, bucket");

  private final String sqlName;
  private final String key;

  RollupTable(String sqlName, String key) {
    this.sqlName = sqlName;
    this.key = key;
  }

  @Override
  public void createAnew(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS " + sqlName);
    }
    Schema.create(Database.of(dataSource), definition());
  }

  @Override
  public String sqlName() {
    return sqlName;
  }

  @Override
  public List<String> columns() {
    return Parameters.COLUMNS;
  }

  @Override
  public String checked() {
    return String.join(", ", columns());
  }

  @Override
  public void bind(PreparedStatement statement, Rollup row) throws SQLException {
    Parameters.bind(statement, row);
  }

  /** The parts of the key in SQL, as a conflict target and as an order have them. */
  public String key() {
    return key;
  }

  /** Whether a rollup of the whole project, which has no workflow, has a place in it. */
  public boolean workflowMayBeMissing() {
    return this == EXPRESSION;
  }

  private TableDefinition definition() {
    return switch (this) {
      case EXPRESSION -> MetricsRollupDao.TABLE;
      case COLUMNS -> PlainRollupDao.TABLE;
      case PRIMARY_KEY -> KeyedRollupDao.TABLE;
    };
  }
}
