package dev.arbiter.examples.benchmarks.rounds;

/**
 * A contender's time in a round.
 *
 * @param cell what kind of batch it was
 * @param rows how many rows were in the batches of that time
 * @param <C> what tells kinds of batches apart
 */
public record Measurement<C>(C cell, String contender, int round, long rows, long nanoseconds) {

  double nanosecondsPerRow() {
    return (double) nanoseconds / rows;
  }
}
