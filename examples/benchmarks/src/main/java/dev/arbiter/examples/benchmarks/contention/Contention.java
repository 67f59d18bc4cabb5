package dev.arbiter.examples.benchmarks.contention;

/**
 * What came of a contender's writers.
 *
 * @param committedRows rows in batches that were committed
 * @param failedBatches batches that failed with a deadlock, and were given up by their writer
 * @param deadlocks deadlocks that the server broke (40P01), also those that somebody retried
 */
public record Contention(
    String contender, long nanoseconds, long committedRows, long failedBatches, long deadlocks) {

  /** Those in batches that were committed. */
  public double rowsPerSecond() {
    return committedRows * 1e9 / nanoseconds;
  }
}
