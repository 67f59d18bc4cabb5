package dev.arbiter.examples.benchmarks.batches;

import java.time.Duration;

/**
 * How long a cell is measured.
 *
 * @param warmUp rounds that come before, and do not count
 * @param measured rounds that count, at most
 * @param time after which no further round begins, once three have counted
 */
public record Rounds(int warmUp, int measured, Duration time) {

  private static final int LEAST = 3;

  boolean goOn(int counted, Duration passed) {
    return counted < measured && (counted < LEAST || passed.compareTo(time) < 0);
  }
}
