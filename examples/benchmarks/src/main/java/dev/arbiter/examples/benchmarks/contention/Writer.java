package dev.arbiter.examples.benchmarks.contention;

import dev.arbiter.examples.benchmarks.rollups.Keys;
import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.rounds.Batch;
import dev.arbiter.examples.benchmarks.strategies.Strategy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** One of those who write at once. */
record Writer(List<Batch> batches) {

  private static final int KEYS = 1_000;
  private static final int ROWS = 200;
  private static final int DIFFERENT_BATCHES = 50;
  private static final long SEED = 20260101;
  private static final String DEADLOCK_DETECTED = "40P01";

  static Writer of(Strategy strategy, RollupTable table, int number) {
    Keys keys = new Keys(table, SEED);
    Random random = new Random(SEED + number);
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, KEYS).boxed().toList());
    List<Batch> batches = new ArrayList<>();
    for (int i = 0; i < DIFFERENT_BATCHES; i++) {
      Collections.shuffle(numbers, random);
      List<Rollup> rows =
          numbers.subList(0, ROWS).stream().map(it -> keys.rollup(it, number, 0)).toList();
      batches.add(strategy.prepare(rows));
    }
    return new Writer(batches);
  }

  Totals writeUntil(long end) throws SQLException {
    Totals totals = Totals.NOTHING;
    for (int i = 0; System.nanoTime() < end; i++) {
      totals =
          runsThrough(batches.get(i % batches.size())) ? totals.committed(ROWS) : totals.failed();
    }
    return totals;
  }

  private static boolean runsThrough(Batch batch) throws SQLException {
    try {
      batch.run();
      return true;
    } catch (SQLException | RuntimeException failure) {
      if (isDeadlock(failure)) {
        return false;
      }
      throw failure;
    }
  }

  private static boolean isDeadlock(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && DEADLOCK_DETECTED.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
