package dev.arbiter.examples.benchmarks.single;

import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import dev.arbiter.examples.benchmarks.rollups.MetricsRollup;
import dev.arbiter.examples.benchmarks.rollups.Parameters;
import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.strategies.UpsertSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What one would write instead of Arbiter's DAO, with the same results. */
public final class HandWritten {

  private static final String COLUMNS =
      "id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at";

  private static final String UPSERT =
      new UpsertSql(RollupTable.EXPRESSION).row() + "\nRETURNING " + COLUMNS;

  private static final String UPSERT_WITH_OUTCOME = UPSERT + ", xmax = 0";

  private static final String FIND =
      """
      SELECT %s
      FROM metrics_rollups
      WHERE tenant_id = ? AND project_id = ?
        AND COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid)
          = COALESCE(?::uuid, '00000000-0000-0000-0000-000000000000'::uuid)
        AND bucket_start = ? AND bucket = ?\
      """
          .formatted(COLUMNS);

  private final DataSource dataSource;

  public HandWritten(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Inserts or updates, and returns what is stored. */
  public MetricsRollup upsert(Rollup row) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(UPSERT)) {
      Parameters.bind(statement, row);
      try (ResultSet stored = statement.executeQuery()) {
        stored.next();
        return read(stored);
      }
    }
  }

  /** The same, and says which of the two it was. */
  public Upserted<MetricsRollup> upsertWithOutcome(Rollup row) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(UPSERT_WITH_OUTCOME)) {
      Parameters.bind(statement, row);
      try (ResultSet stored = statement.executeQuery()) {
        stored.next();
        return new Upserted<>(
            read(stored), stored.getBoolean(10) ? Outcome.INSERTED : Outcome.UPDATED);
      }
    }
  }

  /** Looks a row up by the key of this one. */
  public Optional<MetricsRollup> find(Rollup key) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(FIND)) {
      statement.setObject(1, key.tenantId());
      statement.setObject(2, key.projectId());
      statement.setObject(3, key.workflowId(), Types.OTHER);
      statement.setObject(4, key.bucketStart().atOffset(ZoneOffset.UTC));
      statement.setString(5, key.bucket());
      try (ResultSet stored = statement.executeQuery()) {
        return stored.next() ? Optional.of(read(stored)) : Optional.empty();
      }
    }
  }

  private static MetricsRollup read(ResultSet row) throws SQLException {
    return new MetricsRollup(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getObject(3, UUID.class),
        row.getObject(4, UUID.class),
        row.getObject(5, OffsetDateTime.class).toInstant(),
        row.getString(6),
        row.getLong(7),
        row.getLong(8),
        row.getObject(9, OffsetDateTime.class).toInstant());
  }
}
