package dev.arbiter.examples.benchmarks.peers;

import dev.arbiter.examples.benchmarks.rollups.Parameters;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.strategies.Pooled;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import dev.arbiter.examples.benchmarks.strategies.Strategy;
import dev.arbiter.examples.benchmarks.strategies.UpsertSql;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring's {@code JdbcTemplate.batchUpdate}, in a transaction. */
public final class SpringBatch {

  private SpringBatch() {}

  public static Strategy open(RollupTable table, Pools pools) {
    var pool = pools.open();
    JdbcTemplate jdbc = new JdbcTemplate(pool);
    TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    String sql = new UpsertSql(table).row();
    return new Pooled(
        pool,
        rows ->
            () ->
                transaction.executeWithoutResult(
                    status -> jdbc.batchUpdate(sql, rows, rows.size(), Parameters::bind)));
  }
}
