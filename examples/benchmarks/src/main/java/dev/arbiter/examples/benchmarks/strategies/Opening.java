package dev.arbiter.examples.benchmarks.strategies;

import dev.arbiter.examples.benchmarks.rollups.RollupTable;

/** Makes a strategy ready for a table. */
@FunctionalInterface
public interface Opening {

  /** The caller closes the strategy. */
  Strategy open(RollupTable table, Pools pools);
}
