package dev.arbiter.examples.benchmarks.batches;

/**
 * A contender's time in a round.
 *
 * @param rows how many rows were upserted in that time
 */
public record Measurement(Cell cell, String contender, int round, long rows, long nanoseconds) {

  double nanosecondsPerRow() {
    return (double) nanoseconds / rows;
  }
}
