package dev.arbiter.examples.scenarios.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.Database;
import dev.arbiter.examples.scenarios.metrics.Bucket;
import dev.arbiter.examples.scenarios.metrics.Company;
import dev.arbiter.examples.scenarios.metrics.MetricsRollup;
import dev.arbiter.examples.scenarios.metrics.MetricsRollupDao;
import dev.arbiter.examples.scenarios.metrics.NewMetricsRollup;
import dev.arbiter.testing.TestPostgres;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BatchTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private final Database database = Database.of(TestPostgres.freshDatabase());
  private final Company acme = Company.create(database);
  private final MetricsRollupDao rollups = new MetricsRollupDao(database);

  @Test
  void countsWhatWasInsertedOrChanged() {
    List<NewMetricsRollup> rows =
        IntStream.range(0, 1000).mapToObj(it -> row(it % 2 == 0, it / 2, it)).toList();

    assertThat(rollups.upsertAllByBucket(rows)).isEqualTo(1000);
    assertThat(rollups.upsertAllByBucket(rows)).isEqualTo(1000);
    assertThat(runs(true, 499)).isEqualTo(998);
    assertThat(runs(false, 499)).isEqualTo(999);
  }

  @Test
  void returnsWhatOneByOneWouldHaveReturned() {
    List<NewMetricsRollup> rows =
        List.of(
            row(true, 2, 1), row(false, 1, 2), row(true, 2, 3), row(true, 1, 4), row(true, 2, 5));

    List<MetricsRollup> stored = rollups.upsertAllReturningByBucket(rows);

    assertThat(stored).extracting(MetricsRollup::runs).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(stored.get(2).id()).isEqualTo(stored.get(0).id()).isEqualTo(stored.get(4).id());
    assertThat(stored.stream().map(MetricsRollup::id).distinct()).hasSize(3);
    assertThat(runs(true, 2)).isEqualTo(5);
  }

  @Test
  void failingRowLeavesNothingBehind() {
    rollups.upsertByBucket(row(true, 0, 1));
    NewMetricsRollup unknown = acme.hour(UUID.randomUUID(), NOON, 9, 9);
    List<NewMetricsRollup> rows =
        List.of(row(true, 0, 7), row(false, 0, 7), unknown, row(true, 1, 7));

    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(() -> rollups.upsertAllByBucket(rows))
        .satisfies(it -> assertThat(it.constraint()).isEqualTo("metrics_rollups_workflow_id_fkey"));
    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(() -> rollups.upsertAllReturningByBucket(rows));

    assertThat(runs(true, 0)).isEqualTo(1);
    assertThat(find(false, 0)).isEmpty();
    assertThat(find(true, 1)).isEmpty();
  }

  @Test
  void emptyBatchDoesNothing() {
    assertThat(rollups.upsertAllByBucket(List.of())).isZero();
    assertThat(rollups.upsertAllReturningByBucket(List.of())).isEmpty();
  }

  @Test
  void transactionThatThrowsUndoesItsBatches() {
    IOException failure = new IOException("later");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                database.transaction(
                    tx -> {
                      MetricsRollupDao inTransaction = new MetricsRollupDao(tx);
                      inTransaction.upsertAllByBucket(List.of(row(true, 0, 1), row(false, 0, 1)));
                      inTransaction.upsertByBucket(row(true, 1, 1));
                      throw failure;
                    }))
        .isSameAs(failure);

    assertThat(Stream.of(find(true, 0), find(false, 0), find(true, 1)).flatMap(List::stream))
        .isEmpty();
  }

  @Test
  void transactionCommitsAllItsBatches() {
    long written =
        database.inTransaction(
            tx -> {
              MetricsRollupDao inTransaction = new MetricsRollupDao(tx);
              return inTransaction.upsertAllByBucket(List.of(row(true, 0, 1), row(false, 0, 1)))
                  + inTransaction.upsertAllByBucket(List.of(row(true, 0, 2)));
            });

    assertThat(written).isEqualTo(3);
    assertThat(runs(true, 0)).isEqualTo(2);
    assertThat(runs(false, 0)).isEqualTo(1);
  }

  private NewMetricsRollup row(boolean ofProject, int hour, long runs) {
    return acme.hour(ofProject ? null : acme.workflow().id(), start(hour), runs, 0);
  }

  private long runs(boolean ofProject, int hour) {
    return find(ofProject, hour).get(0).runs();
  }

  private List<MetricsRollup> find(boolean ofProject, int hour) {
    return rollups
        .findByBucket(
            acme.tenant().id(),
            acme.project().id(),
            ofProject ? null : acme.workflow().id(),
            start(hour),
            Bucket.HOUR)
        .stream()
        .toList();
  }

  private static Instant start(int hour) {
    return NOON.plusSeconds(3600L * hour);
  }
}
