package dev.arbiter.examples.benchmarks.rounds;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * What one contender does in every round.
 *
 * @param unmeasured the batch that meets a table which was made anew, for which every connection
 *     plans anew; none where a round has only one
 * @param rows how many rows the measured batches have
 */
public record Run(String contender, List<Batch> unmeasured, List<Batch> measured, long rows) {

  /** The run of a contender that makes ready each batch of the workload. */
  public static <R> Run of(
      String contender, Workload<R> workload, Function<List<R>, Batch> preparation) {
    List<List<R>> all = workload.batches();
    int from = all.size() == 1 ? 0 : 1;
    List<Batch> batches = all.stream().map(preparation).toList();
    return new Run(
        contender,
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

  /** Looks at what the batches have answered. */
  void check() {
    unmeasured.forEach(Batch::check);
    measured.forEach(Batch::check);
  }
}
