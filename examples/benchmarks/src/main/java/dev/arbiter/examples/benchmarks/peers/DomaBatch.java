package dev.arbiter.examples.benchmarks.peers;

import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.strategies.Pooled;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import dev.arbiter.examples.benchmarks.strategies.Strategy;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import org.seasar.doma.jdbc.SimpleConfig;
import org.seasar.doma.jdbc.UtilLoggingJdbcLogger;
import org.seasar.doma.jdbc.dialect.PostgresDialect;

/** Doma's {@code @BatchInsert} with its duplicate keys, in a transaction. */
public final class DomaBatch {

  private DomaBatch() {}

  public static Strategy open(RollupTable table, Pools pools) {
    if (table != RollupTable.COLUMNS) {
      throw new IllegalArgumentException("The entity is that of the table with a key of columns");
    }
    var pool = pools.open();
    SimpleConfig config =
        SimpleConfig.builder(pool, new PostgresDialect())
            .jdbcLogger(new UtilLoggingJdbcLogger(Level.FINEST))
            .build();
    DomaRollups rollups = new DomaRollupsImpl(config);
    return new Pooled(
        pool,
        rows -> {
          Instant now = Instant.now();
          List<DomaRollup> entities = rows.stream().map(row -> DomaRollup.of(row, now)).toList();
          return () ->
              config
                  .getTransactionManager()
                  .required(
                      () -> {
                        rollups.upsert(entities);
                      });
        });
  }
}
