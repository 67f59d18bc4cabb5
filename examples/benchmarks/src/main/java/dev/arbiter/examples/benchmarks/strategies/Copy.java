package dev.arbiter.examples.benchmarks.strategies;

import de.bytefish.pgbulkinsert.PgBulkInsert;
import de.bytefish.pgbulkinsert.mapping.AbstractMapping;
import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.postgresql.PGConnection;

/** COPY in its binary format, which knows no conflicts. */
public final class Copy {

  private static final String SPOOL = "rollups_to_upsert";

  private Copy() {}

  /** To a temporary table, and from there by {@code INSERT … SELECT}. */
  public static Strategy throughTemporaryTable(RollupTable table, Pools pools) {
    var pool = pools.open(it -> it.setConnectionInitSql(spoolDdl()));
    var copy = new PgBulkInsert<>(new Columns(SPOOL));
    String sql = new UpsertSql(table).from(SPOOL);
    return new Pooled(
        pool,
        rows ->
            () ->
                Transactions.run(
                    pool,
                    connection -> {
                      copyAll(copy, connection, rows);
                      try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        statement.executeUpdate();
                      }
                    }));
  }

  /** Straight into the table, for rows that are not there: no upsert can be faster. */
  public static Strategy intoTheTable(RollupTable table, Pools pools) {
    var pool = pools.open();
    var copy = new PgBulkInsert<>(new Columns(table.sqlName()));
    return new Pooled(
        pool,
        rows ->
            () -> {
              try (Connection connection = pool.getConnection()) {
                copyAll(copy, connection, rows);
              }
            });
  }

  private static void copyAll(PgBulkInsert<Rollup> copy, Connection connection, List<Rollup> rows)
      throws SQLException {
    copy.saveAll(connection.unwrap(PGConnection.class), rows.stream());
  }

  private static String spoolDdl() {
    return """
    CREATE TEMPORARY TABLE %s (
      tenant_id uuid, project_id uuid, workflow_id uuid, bucket_start timestamptz, bucket text,
      runs bigint, failures bigint
    ) ON COMMIT DELETE ROWS\
    """
        .formatted(SPOOL);
  }

  private static final class Columns extends AbstractMapping<Rollup> {

    Columns(String table) {
      super("", table);
      mapUUID("tenant_id", Rollup::tenantId);
      mapUUID("project_id", Rollup::projectId);
      mapUUID("workflow_id", Rollup::workflowId);
      mapTimeStampTz("bucket_start", row -> row.bucketStart().atZone(ZoneOffset.UTC));
      mapText("bucket", Rollup::bucket);
      mapLongPrimitive("runs", Rollup::runs);
      mapLongPrimitive("failures", Rollup::failures);
    }
  }
}
