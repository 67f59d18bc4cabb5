package dev.arbiter.examples.benchmarks.single;

import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.Database;
import dev.arbiter.examples.benchmarks.rollups.Keys;
import dev.arbiter.examples.benchmarks.rollups.MetricsRollupDao;
import dev.arbiter.examples.benchmarks.rollups.NewMetricsRollup;
import dev.arbiter.examples.benchmarks.rollups.NewRollups;
import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Single calls on a real server, Arbiter's and the hand-written one in turn: on the same connection
 * and with the same rows, so that what slows one down slows the other down as well.
 */
public final class SingleRowBenchmark {

  private static final RollupTable TABLE = RollupTable.EXPRESSION;
  private static final int ROWS = 1_000;
  private static final int WARM_UP = 5_000;

  private final Pools pools;
  private final Duration time;

  /** Creates the benchmark, which takes that time for each kind of call. */
  public SingleRowBenchmark(String url, Duration time) {
    this.pools = new Pools(url, 1);
    this.time = time;
  }

  public List<Duel> run() throws SQLException {
    try (HikariDataSource pool = pools.open()) {
      TABLE.createAnew(pool);
      Keys keys = new Keys(TABLE, 20260101);
      List<Rollup> rows = IntStream.range(0, ROWS).mapToObj(it -> keys.rollup(it, it, 0)).toList();
      List<NewMetricsRollup> newRows = rows.stream().map(NewRollups::metrics).toList();
      MetricsRollupDao arbiter = new MetricsRollupDao(Database.of(pool));
      HandWritten byHand = new HandWritten(pool);
      return List.of(
          duel(
              "upsert",
              it -> arbiter.upsertByBucket(newRows.get(it)),
              it -> byHand.upsert(rows.get(it))),
          duel(
              "upsertWithOutcome",
              it -> arbiter.upsertWithOutcomeByBucket(newRows.get(it)),
              it -> byHand.upsertWithOutcome(rows.get(it))),
          duel("find", it -> find(arbiter, rows.get(it)), it -> byHand.find(rows.get(it))));
    }
  }

  private static Object find(MetricsRollupDao arbiter, Rollup key) {
    return arbiter.findByBucket(
        key.tenantId(), key.projectId(), key.workflowId(), key.bucketStart(), key.bucket());
  }

  private Duel duel(String name, Call arbiter, Call byHand) throws SQLException {
    for (int i = 0; i < WARM_UP; i++) {
      arbiter.nanoseconds(i % ROWS);
      byHand.nanoseconds(i % ROWS);
    }
    List<Double> byArbiter = new ArrayList<>();
    List<Double> handWritten = new ArrayList<>();
    long end = System.nanoTime() + time.toNanos();
    for (int i = 0; System.nanoTime() < end; i++) {
      // Whoever comes second meets warmer caches: they take turns.
      boolean arbiterFirst = i % 2 == 0;
      if (arbiterFirst) {
        byArbiter.add(arbiter.nanoseconds(i % ROWS));
      }
      handWritten.add(byHand.nanoseconds(i % ROWS));
      if (!arbiterFirst) {
        byArbiter.add(arbiter.nanoseconds(i % ROWS));
      }
    }
    return new Duel(name, byArbiter, handWritten);
  }

  /** One of the calls, with the number of its row. */
  @FunctionalInterface
  private interface Call {

    Object with(int number) throws SQLException;

    default double nanoseconds(int number) throws SQLException {
      long start = System.nanoTime();
      with(number);
      return System.nanoTime() - start;
    }
  }
}
