package dev.arbiter.examples.benchmarks.memory;

import dev.arbiter.Database;
import dev.arbiter.examples.benchmarks.rollups.Keys;
import dev.arbiter.examples.benchmarks.rollups.MetricsRollupDao;
import dev.arbiter.examples.benchmarks.rollups.NewMetricsRollup;
import dev.arbiter.examples.benchmarks.rollups.NewRollups;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.IntStream;
import org.postgresql.ds.PGSimpleDataSource;

/** Upserts rows that come into being one after the other, in a Java process of its own. */
final class Loader {

  private Loader() {}

  /** Prints the rows, the nanoseconds and the most heap that was in use at any time. */
  public static void main(String[] urlAndRows) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(urlAndRows[0]);
    int count = Integer.parseInt(urlAndRows[1]);
    Keys keys = new Keys(RollupTable.EXPRESSION, 20260101);
    Iterable<NewMetricsRollup> rows =
        () ->
            IntStream.range(0, count)
                .mapToObj(it -> NewRollups.metrics(keys.rollup(it, it, 0)))
                .iterator();
    long start = System.nanoTime();
    long written = new MetricsRollupDao(Database.of(dataSource)).upsertAllByBucket(rows);
    System.out.printf("%d %d %d%n", written, System.nanoTime() - start, peakHeapBytes());
  }

  private static long peakHeapBytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(it -> it.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(it -> it.getUsed())
        .sum();
  }
}
