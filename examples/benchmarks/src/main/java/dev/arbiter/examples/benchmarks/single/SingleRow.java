package dev.arbiter.examples.benchmarks.single;

import dev.arbiter.Database;
import dev.arbiter.Upserted;
import dev.arbiter.examples.benchmarks.rollups.Keys;
import dev.arbiter.examples.benchmarks.rollups.MetricsRollup;
import dev.arbiter.examples.benchmarks.rollups.MetricsRollupDao;
import dev.arbiter.examples.benchmarks.rollups.NewMetricsRollup;
import dev.arbiter.examples.benchmarks.rollups.NewRollups;
import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a call costs above the driver, and what it allocates. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp.
public class SingleRow {

  private MetricsRollupDao arbiter;
  private HandWritten handWritten;
  private Rollup row;
  private NewMetricsRollup newRow;

  /** Connects both to the driver that does nothing. */
  @Setup
  public void setUp() throws ReflectiveOperationException {
    var dataSource = StubDataSource.create();
    arbiter = new MetricsRollupDao(Database.of(dataSource));
    handWritten = new HandWritten(dataSource);
    row = new Keys(RollupTable.EXPRESSION, 1).rollup(321, 5, 1);
    newRow = NewRollups.metrics(row);
  }

  /** Arbiter's upsert. */
  @Benchmark
  public MetricsRollup upsertByArbiter() {
    return arbiter.upsertByBucket(newRow);
  }

  /** The upsert by hand. */
  @Benchmark
  public MetricsRollup upsertByHand() throws SQLException {
    return handWritten.upsert(row);
  }

  /** Arbiter's upsert that tells the outcome. */
  @Benchmark
  public Upserted<MetricsRollup> outcomeByArbiter() {
    return arbiter.upsertWithOutcomeByBucket(newRow);
  }

  /** The same by hand. */
  @Benchmark
  public Upserted<MetricsRollup> outcomeByHand() throws SQLException {
    return handWritten.upsertWithOutcome(row);
  }

  /** Arbiter's lookup. */
  @Benchmark
  public Optional<MetricsRollup> findByArbiter() {
    return arbiter.findByBucket(
        row.tenantId(), row.projectId(), row.workflowId(), row.bucketStart(), row.bucket());
  }

  /** The lookup by hand. */
  @Benchmark
  public Optional<MetricsRollup> findByHand() throws SQLException {
    return handWritten.find(row);
  }
}
