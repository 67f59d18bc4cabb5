package dev.arbiter.examples.benchmarks.strategies;

import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rounds.Batch;
import java.util.List;
import java.util.function.Function;

/** A strategy on a pool that it closes at the end. */
public record Pooled(HikariDataSource pool, Function<List<Rollup>, Batch> preparation)
    implements Strategy {

  @Override
  public Batch prepare(List<Rollup> rows) {
    return preparation.apply(rows);
  }

  @Override
  public void close() {
    pool.close();
  }
}
