package dev.arbiter.examples.benchmarks.peers;

import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.strategies.Pooled;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import dev.arbiter.examples.benchmarks.strategies.Strategy;
import dev.arbiter.examples.benchmarks.strategies.UpsertSql;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlBatch;

/** JDBI's {@code @SqlBatch}, which runs in a transaction by default. */
public final class JdbiBatch {

  private JdbiBatch() {}

  /** The statement is the user's, so that any key will do. */
  public interface Rollups {

    @SqlBatch(
        """
        INSERT INTO <table> (tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures)
        VALUES (:tenantId, :projectId, :workflowId, :bucketStart, :bucket, :runs, :failures)
        <onConflict>\
        """)
    void upsert(
        @Define("table") String table,
        @Define("onConflict") String onConflict,
        @BindMethods List<Rollup> rows);
  }

  public static Strategy open(RollupTable table, Pools pools) {
    var pool = pools.open();
    Jdbi jdbi =
        Jdbi.create(pool).installPlugin(new SqlObjectPlugin()).installPlugin(new PostgresPlugin());
    Rollups rollups = jdbi.onDemand(Rollups.class);
    String onConflict = new UpsertSql(table).onConflict();
    return new Pooled(pool, rows -> () -> rollups.upsert(table.sqlName(), onConflict, rows));
  }
}
