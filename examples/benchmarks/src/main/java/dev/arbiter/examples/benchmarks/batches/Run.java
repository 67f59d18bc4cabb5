package dev.arbiter.examples.benchmarks.batches;

import dev.arbiter.examples.benchmarks.Contender;
import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.strategies.Batch;
import java.sql.SQLException;
import java.util.List;

/**
 * What one contender does in every round.
 *
 * @param unmeasured the batch that meets a table which was made anew, for which every connection
 *     plans anew; none where a round has only one
 * @param rows how many rows the measured batches have
 */
record Run(Contender contender, List<Batch> unmeasured, List<Batch> measured, long rows) {

  static Run of(Entrant entrant, Workload workload) {
    List<List<Rollup>> all = workload.batches();
    int from = all.size() == 1 ? 0 : 1;
    List<Batch> batches = all.stream().map(entrant.strategy()::prepare).toList();
    return new Run(
        entrant.contender(),
        batches.subList(0, from),
        batches.subList(from, batches.size()),
        all.stream().skip(from).mapToLong(List::size).sum());
  }

  /** Runs all batches, and takes the time of the measured ones. */
  long nanoseconds() throws SQLException {
    for (Batch batch : unmeasured) {
      batch.run();
    }
    long start = System.nanoTime();
    for (Batch batch : measured) {
      batch.run();
    }
    return System.nanoTime() - start;
  }
}
