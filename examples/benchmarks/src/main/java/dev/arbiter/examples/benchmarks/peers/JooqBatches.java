package dev.arbiter.examples.benchmarks.peers;

import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.strategies.Pooled;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import dev.arbiter.examples.benchmarks.strategies.Strategy;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** jOOQ, whose statements are built and rendered for each batch, as they are in an application. */
public final class JooqBatches {

  private JooqBatches() {}

  /** A JDBC batch, in a transaction. */
  public static Strategy batch(RollupTable table, Pools pools) {
    var pool = pools.open();
    DSLContext jooq = DSL.using(pool, SQLDialect.POSTGRES);
    JooqRollups rollups = JooqRollups.of(table);
    return new Pooled(
        pool,
        rows -> {
          Object[][] values = rows.stream().map(JooqRollups::values).toArray(Object[][]::new);
          return () ->
              jooq.transaction(tx -> tx.dsl().batch(rollups.one(tx.dsl())).bind(values).execute());
        });
  }

  /** One statement of many rows; beyond 32,767 parameters jOOQ writes the values into its text. */
  public static Strategy values(RollupTable table, Pools pools) {
    var pool = pools.open();
    DSLContext jooq = DSL.using(pool, SQLDialect.POSTGRES);
    JooqRollups rollups = JooqRollups.of(table);
    return new Pooled(pool, rows -> () -> execute(jooq, rollups, rows));
  }

  private static void execute(DSLContext jooq, JooqRollups rollups, List<Rollup> rows) {
    rollups.all(jooq, rows).execute();
  }
}
