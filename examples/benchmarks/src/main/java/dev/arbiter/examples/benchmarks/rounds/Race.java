package dev.arbiter.examples.benchmarks.rounds;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures a cell. In every round each contender does the same to the same table, one contender
 * after the other, each round beginning with another one; so a machine that becomes slower becomes
 * slower for all. After each run the table must hold what it should.
 *
 * @param <C> what tells kinds of batches apart
 */
public record Race<C>(C cell, Stage<?> stage, Stage.Contents expected, List<Run> contenders) {

  /** What each contender took in each round. */
  public List<Measurement<C>> measure(Rounds rounds) throws SQLException {
    List<Run> runs = new ArrayList<>(contenders);
    for (int round = 0; round < rounds.warmUp(); round++) {
      round(runs, round);
    }
    List<Measurement<C>> measurements = new ArrayList<>();
    long start = System.nanoTime();
    for (int round = 0; rounds.goOn(round, Duration.ofNanos(System.nanoTime() - start)); round++) {
      Collections.rotate(runs, 1);
      measurements.addAll(round(runs, round));
    }
    return measurements;
  }

  private List<Measurement<C>> round(List<Run> runs, int round) throws SQLException {
    stage.checkpoint();
    List<Measurement<C>> measurements = new ArrayList<>();
    for (Run run : runs) {
      stage.reset();
      long nanoseconds = run.nanoseconds();
      run.check();
      requireExact(run, stage.contents());
      measurements.add(new Measurement<>(cell, run.contender(), round, run.rows(), nanoseconds));
    }
    return measurements;
  }

  private void requireExact(Run run, Stage.Contents actual) {
    if (!actual.equals(expected)) {
      throw new IllegalStateException(
          "%s, %s: the table should hold %s, it holds %s"
              .formatted(run.contender(), cell, expected, actual));
    }
  }
}
