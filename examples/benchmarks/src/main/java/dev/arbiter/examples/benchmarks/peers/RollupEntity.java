package dev.arbiter.examples.benchmarks.peers;

import static java.util.Objects.requireNonNull;

import dev.arbiter.examples.benchmarks.rollups.Rollup;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row as Hibernate has it: {@code upsert} goes by the identifier, and by nothing else. */
@Entity
@Table(name = "keyed_rollups")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate reads the fields.
class RollupEntity {

  /** The columns of the primary key. */
  @Embeddable
  record Key(
      @Column(name = "tenant_id") UUID tenantId,
      @Column(name = "project_id") UUID projectId,
      @Column(name = "workflow_id") UUID workflowId,
      @Column(name = "bucket_start") Instant bucketStart,
      @Column(name = "bucket") String bucket) {}

  @EmbeddedId private Key key;

  @Column(name = "runs")
  private long runs;

  @Column(name = "failures")
  private long failures;

  @Column(name = "updated_at")
  private Instant updatedAt;

  RollupEntity() {}

  RollupEntity(Rollup row, Instant updatedAt) {
    key =
        new Key(
            row.tenantId(),
            row.projectId(),
            requireNonNull(row.workflowId()),
            row.bucketStart(),
            row.bucket());
    runs = row.runs();
    failures = row.failures();
    this.updatedAt = updatedAt;
  }
}
