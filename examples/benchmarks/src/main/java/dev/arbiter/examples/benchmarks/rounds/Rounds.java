package dev.arbiter.examples.benchmarks.rounds;

import java.time.Duration;

/**
 * How long a cell is measured.
 *
 * @param warmUp rounds that come before, and do not count
 * @param measured rounds that count, at most
 * @param time after which no further round begins, once three have counted
 * @param rows how many rows a round has at least: small batches are repeated
 */
public record Rounds(int warmUp, int measured, Duration time, int rows) {

  private static final int LEAST = 3;
  private static final int MOST_BATCHES = 100;

  boolean goOn(int counted, Duration passed) {
    return counted < measured && (counted < LEAST || passed.compareTo(time) < 0);
  }

  /** One to begin with, and as many as give a round's rows; a large one stands for itself. */
  public int batches(int size) {
    return size > rows ? 1 : 1 + Math.min(rows / size, MOST_BATCHES);
  }
}
