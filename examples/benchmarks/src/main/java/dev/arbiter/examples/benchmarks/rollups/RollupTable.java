package dev.arbiter.examples.benchmarks.rollups;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.TableDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The tables: the same columns, and a key that more and more libraries can upsert by. */
public enum RollupTable {
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

  /** Creates the table, and drops the one that is there. */
  public void createAnew(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS " + sqlName);
    }
    Schema.create(Database.of(dataSource), definition());
  }

  /** The table's name in SQL. */
  public String sqlName() {
    return sqlName;
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
