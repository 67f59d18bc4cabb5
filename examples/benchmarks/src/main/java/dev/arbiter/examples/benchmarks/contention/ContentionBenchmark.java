package dev.arbiter.examples.benchmarks.contention;

import dev.arbiter.examples.benchmarks.Contender;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import dev.arbiter.examples.benchmarks.strategies.Strategy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Several writers at once, each with batches of some of the same keys in an order of its own, for
 * some seconds. A batch that is the victim of a deadlock is counted and given up.
 */
public final class ContentionBenchmark {

  private static final RollupTable TABLE = RollupTable.EXPRESSION;

  private final String url;
  private final int writers;
  private final Duration time;

  public ContentionBenchmark(String url, int writers, Duration time) {
    this.url = url;
    this.writers = writers;
    this.time = time;
  }

  /** Measures a contender on a new table. */
  public Contention run(Contender contender) throws SQLException, InterruptedException {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(url);
    Deadlocks deadlocks = new Deadlocks(dataSource);
    TABLE.createAnew(dataSource);
    long before = deadlocks.count();
    Totals totals;
    try (Strategy strategy = contender.opening().open(TABLE, new Pools(url, writers))) {
      totals = write(strategy);
    }
    return new Contention(
        contender.id(),
        totals.nanoseconds(),
        totals.committedRows(),
        totals.failedBatches(),
        deadlocks.countWhenTold() - before);
  }

  private Totals write(Strategy strategy) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    try {
      List<Writer> all = new ArrayList<>();
      for (int number = 0; number < writers; number++) {
        all.add(Writer.of(strategy, TABLE, number));
      }
      long start = System.nanoTime();
      List<Future<Totals>> running = new ArrayList<>();
      for (Writer writer : all) {
        running.add(threads.submit(() -> writer.writeUntil(start + time.toNanos())));
      }
      Totals totals = Totals.NOTHING;
      for (Future<Totals> writer : running) {
        totals = totals.plus(writer.get());
      }
      return totals.in(System.nanoTime() - start);
    } catch (ExecutionException exception) {
      throw new IllegalStateException(exception.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
