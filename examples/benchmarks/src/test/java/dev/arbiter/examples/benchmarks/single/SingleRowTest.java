package dev.arbiter.examples.benchmarks.single;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.examples.benchmarks.rollups.Keys;
import dev.arbiter.examples.benchmarks.rollups.MetricsRollup;
import dev.arbiter.examples.benchmarks.rollups.MetricsRollupDao;
import dev.arbiter.examples.benchmarks.rollups.NewRollups;
import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.testing.TestPostgres;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

final class SingleRowTest {

  @Test
  void byHandIsReturnedWhatArbiterReturns() throws Exception {
    SingleRow calls = new SingleRow();
    calls.setUp();

    assertThat(calls.upsertByHand()).isEqualTo(calls.upsertByArbiter());
    assertThat(calls.outcomeByHand()).isEqualTo(calls.outcomeByArbiter());
    assertThat(calls.findByHand()).isEqualTo(calls.findByArbiter());
  }

  @Test
  void byHandIsStoredWhatArbiterFinds() throws Exception {
    DataSource dataSource = TestPostgres.freshDatabase();
    RollupTable.EXPRESSION.createAnew(dataSource);
    HandWritten byHand = new HandWritten(dataSource);
    MetricsRollupDao arbiter = new MetricsRollupDao(Database.of(dataSource));
    Rollup row = new Keys(RollupTable.EXPRESSION, 1).rollup(0, 5, 1);

    MetricsRollup stored = byHand.upsert(row);

    assertThat(row.workflowId()).isNull();
    assertThat(arbiter.findById(stored.id())).contains(stored);
    assertThat(byHand.find(row)).contains(stored);
    assertThat(arbiter.upsertByBucket(NewRollups.metrics(row)).id()).isEqualTo(stored.id());
    assertThat(byHand.upsertWithOutcome(row).outcome()).isEqualTo(Outcome.UPDATED);
  }
}
