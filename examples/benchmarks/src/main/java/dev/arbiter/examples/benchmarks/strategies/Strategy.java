package dev.arbiter.examples.benchmarks.strategies;

import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rounds.Batch;
import java.util.List;

/** A way to upsert rows, on connections of its own; thread-safe. */
public interface Strategy extends AutoCloseable {

  /** Turns the rows into the objects that this way takes, which is not measured. */
  Batch prepare(List<Rollup> rows);

  @Override
  default void close() {}
}
