package dev.arbiter.examples.benchmarks.batches;

import dev.arbiter.examples.benchmarks.Contender;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures batches. In every round each contender upserts the same rows into the same table, one
 * contender after the other, each round beginning with another one; so a machine that becomes
 * slower becomes slower for all. After each run the table must hold what it should.
 */
public final class BatchBenchmark {

  private static final int MOST_BATCHES = 100;

  private final String url;
  private final Rounds rounds;
  private final int rowsPerRound;

  /**
   * Creates the benchmark.
   *
   * @param rowsPerRound how many rows a round has at least: small batches are repeated
   */
  public BatchBenchmark(String url, Rounds rounds, int rowsPerRound) {
    this.url = url;
    this.rounds = rounds;
    this.rowsPerRound = rowsPerRound;
  }

  /** Measures the cells, which are all of one table. */
  public List<Measurement> run(RollupTable table, List<Cell> cells, List<Contender> contenders)
      throws SQLException {
    List<Measurement> measurements = new ArrayList<>();
    List<Entrant> entrants = new ArrayList<>();
    try (Stage stage = Stage.create(url, table)) {
      for (Contender contender : contenders) {
        if (contender.tables().contains(table)) {
          entrants.add(Entrant.open(contender, table, new Pools(url, 1)));
        }
      }
      for (Cell cell : cells) {
        measurements.addAll(measure(cell, stage, entrants));
      }
    } finally {
      entrants.forEach(Entrant::close);
    }
    return measurements;
  }

  private List<Measurement> measure(Cell cell, Stage stage, List<Entrant> entrants)
      throws SQLException {
    Workload workload = Workload.of(cell.table(), cell.mix(), cell.size(), batches(cell.size()));
    Stage.Contents expected = stage.expect(workload);
    List<Run> runs =
        new ArrayList<>(
            entrants.stream()
                .filter(it -> it.contender().takesPart(cell.table(), cell.mix(), cell.size()))
                .map(it -> Run.of(it, workload))
                .toList());
    for (int round = 0; round < rounds.warmUp(); round++) {
      round(cell, stage, runs, expected, round);
    }
    List<Measurement> measurements = new ArrayList<>();
    long start = System.nanoTime();
    for (int round = 0; rounds.goOn(round, Duration.ofNanos(System.nanoTime() - start)); round++) {
      Collections.rotate(runs, 1);
      measurements.addAll(round(cell, stage, runs, expected, round));
    }
    return measurements;
  }

  private static List<Measurement> round(
      Cell cell, Stage stage, List<Run> runs, Stage.Contents expected, int round)
      throws SQLException {
    stage.checkpoint();
    List<Measurement> measurements = new ArrayList<>();
    for (Run run : runs) {
      stage.reset();
      long nanoseconds = run.nanoseconds();
      requireExact(cell, run.contender(), expected, stage.contents());
      measurements.add(new Measurement(cell, run.contender().id(), round, run.rows(), nanoseconds));
    }
    return measurements;
  }

  private static void requireExact(
      Cell cell, Contender contender, Stage.Contents expected, Stage.Contents actual) {
    if (!actual.equals(expected)) {
      throw new IllegalStateException(
          "%s, %s: the table should hold %s, it holds %s"
              .formatted(contender.id(), cell, expected, actual));
    }
  }

  /** One to begin with, and as many as give a round's rows; a large one stands for itself. */
  private int batches(int size) {
    return size > rowsPerRound ? 1 : 1 + Math.min(rowsPerRound / size, MOST_BATCHES);
  }
}
