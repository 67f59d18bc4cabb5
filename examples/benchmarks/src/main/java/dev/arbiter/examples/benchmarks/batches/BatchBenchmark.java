package dev.arbiter.examples.benchmarks.batches;

import dev.arbiter.examples.benchmarks.Contender;
import dev.arbiter.examples.benchmarks.rollups.Keys;
import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.rounds.Measurement;
import dev.arbiter.examples.benchmarks.rounds.Race;
import dev.arbiter.examples.benchmarks.rounds.Rounds;
import dev.arbiter.examples.benchmarks.rounds.Run;
import dev.arbiter.examples.benchmarks.rounds.Stage;
import dev.arbiter.examples.benchmarks.rounds.Workload;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Measures batches: each contender upserts the same rows into the same table. */
public record BatchBenchmark(String url, Rounds rounds) {

  private static final long SEED = 20260101;

  /** Measures the cells, which are all of one table. */
  public List<Measurement<Cell>> run(
      RollupTable table, List<Cell> cells, List<Contender> contenders) throws SQLException {
    List<Measurement<Cell>> measurements = new ArrayList<>();
    List<Entrant> entrants = new ArrayList<>();
    try (Stage<Rollup> stage = Stage.create(url, table)) {
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

  private List<Measurement<Cell>> measure(Cell cell, Stage<Rollup> stage, List<Entrant> entrants)
      throws SQLException {
    Workload<Rollup> workload = workload(cell, cell.size() * rounds.batches(cell.size()));
    Stage.Contents expected = stage.expect(workload);
    List<Run> runs =
        entrants.stream()
            .filter(it -> it.contender().takesPart(cell.table(), cell.mix(), cell.size()))
            .map(it -> it.run(workload))
            .toList();
    return new Race<>(cell, stage, expected, runs).measure(rounds);
  }

  /** Each key is written once. */
  private static Workload<Rollup> workload(Cell cell, int count) {
    Keys keys = new Keys(cell.table(), SEED);
    List<Rollup> stored = new ArrayList<>();
    List<Rollup> rows = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      if (cell.mix().isStored(number)) {
        stored.add(keys.rollup(number, -1, -1));
      }
      rows.add(keys.rollup(number, number, number % 7));
    }
    return Workload.of(stored, rows, cell.size(), rows, count);
  }
}
