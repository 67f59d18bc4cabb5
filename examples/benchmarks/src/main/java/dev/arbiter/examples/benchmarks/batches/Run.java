package dev.arbiter.examples.benchmarks.batches;

import dev.arbiter.examples.benchmarks.Contender;
import dev.arbiter.examples.benchmarks.strategies.Batch;
import java.sql.SQLException;
import java.util.List;

/** What one contender does in every round. */
record Run(Contender contender, List<Batch> batches, long measuredRows) {

  static Run of(Entrant entrant, Workload workload) {
    List<Batch> batches = workload.batches().stream().map(entrant.strategy()::prepare).toList();
    long measured = batches.size() - measuredFrom(batches);
    return new Run(entrant.contender(), batches, measured * workload.batches().get(0).size());
  }

  /**
   * Runs the batches and takes the time. The first of several is left out: it meets a table that
   * was made anew, for which every connection plans anew.
   */
  long nanoseconds() throws SQLException {
    for (Batch batch : batches.subList(0, measuredFrom(batches))) {
      batch.run();
    }
    long start = System.nanoTime();
    for (Batch batch : batches.subList(measuredFrom(batches), batches.size())) {
      batch.run();
    }
    return System.nanoTime() - start;
  }

  private static int measuredFrom(List<Batch> batches) {
    return batches.size() == 1 ? 0 : 1;
  }
}
