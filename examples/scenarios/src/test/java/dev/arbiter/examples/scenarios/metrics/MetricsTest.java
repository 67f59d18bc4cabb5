package dev.arbiter.examples.scenarios.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

final class MetricsTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private final DataSource dataSource = TestPostgres.freshDatabase();
  private final Database database = Database.of(dataSource);
  private final Company acme = Company.create(database);
  private final MetricsRollupDao rollups = new MetricsRollupDao(database);

  @Test
  void twoUpsertsWithoutWorkflowAreOneRowWithTheSecondOnesCounts() {
    MetricsRollup first = rollups.upsertByBucket(acme.hour(null, NOON, 10, 1));
    MetricsRollup second = rollups.upsertByBucket(acme.hour(null, NOON, 25, 2));

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(rollups.findById(first.id())).contains(second);
    assertThat(second.runs()).isEqualTo(25);
    assertThat(second.failures()).isEqualTo(2);
    assertThat(second.workflowId()).isNull();
  }

  @Test
  void everyPartOfTheKeyMakesAnotherRow() {
    NewMetricsRollup row = acme.hour(null, NOON, 10, 1);
    rollups.upsertByBucket(row);

    assertThat(
            rollups
                .upsertWithOutcomeByBucket(acme.hour(acme.workflow().id(), NOON, 1, 0))
                .outcome())
        .isEqualTo(Outcome.INSERTED);
    assertThat(
            rollups.upsertWithOutcomeByBucket(row.toBuilder().bucket(Bucket.DAY).build()).outcome())
        .isEqualTo(Outcome.INSERTED);
    assertThat(
            rollups
                .upsertWithOutcomeByBucket(
                    row.toBuilder().bucketStart(NOON.plusSeconds(3600)).build())
                .outcome())
        .isEqualTo(Outcome.INSERTED);
    assertThat(rollups.upsertWithOutcomeByBucket(row).outcome()).isEqualTo(Outcome.UPDATED);
  }

  @Test
  void nullIsPartOfTheKeyOfFindAndDelete() {
    MetricsRollup project = rollups.upsertByBucket(acme.hour(null, NOON, 10, 1));
    MetricsRollup workflow = rollups.upsertByBucket(acme.hour(acme.workflow().id(), NOON, 5, 0));
    UUID tenantId = acme.tenant().id();
    UUID projectId = acme.project().id();

    assertThat(rollups.findByBucket(tenantId, projectId, null, NOON, Bucket.HOUR))
        .contains(project);
    assertThat(rollups.findByBucket(tenantId, projectId, acme.workflow().id(), NOON, Bucket.HOUR))
        .contains(workflow);
    assertThat(rollups.deleteByBucket(tenantId, projectId, null, NOON, Bucket.HOUR)).isTrue();
    assertThat(rollups.deleteByBucket(tenantId, projectId, null, NOON, Bucket.HOUR)).isFalse();
    assertThat(rollups.findById(workflow.id())).contains(workflow);
  }

  @Test
  void bucketIsStoredByItsLabel() throws SQLException {
    rollups.upsertByBucket(acme.hour(null, NOON, 10, 1));

    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT bucket FROM metrics_rollups")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("1h");
    }
  }

  @Test
  void rollupOfAnUnknownWorkflowIsRefused() {
    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(() -> rollups.upsertByBucket(acme.hour(UUID.randomUUID(), NOON, 1, 0)))
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(ConstraintViolationException.Kind.FOREIGN_KEY);
              assertThat(it.constraint()).isEqualTo("metrics_rollups_workflow_id_fkey");
            });
  }
}
