package dev.arbiter.examples.benchmarks.batches;

import dev.arbiter.examples.benchmarks.Contender;
import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.rounds.Run;
import dev.arbiter.examples.benchmarks.rounds.Workload;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import dev.arbiter.examples.benchmarks.strategies.Strategy;

/** A contender whose connections are open. */
record Entrant(Contender contender, Strategy strategy) implements AutoCloseable {

  static Entrant open(Contender contender, RollupTable table, Pools pools) {
    return new Entrant(contender, contender.opening().open(table, pools));
  }

  Run run(Workload<Rollup> workload) {
    return Run.of(contender.id(), workload, strategy::prepare);
  }

  @Override
  public void close() {
    strategy.close();
  }
}
