package dev.arbiter.examples.benchmarks.rollups;

import dev.arbiter.Check;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The counts of a time slice; its key is an expression, as the workflow may be missing. */
@Table("metrics_rollups")
@UniqueIndex(
    name = "metrics_rollups_bucket_idx",
    expr = {
      "tenant_id",
      "project_id",
      "COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid)",
      "bucket_start",
      "bucket"
    },
    as = "Bucket")
public record MetricsRollup(
    @Id @Default("gen_random_uuid()") UUID id,
    UUID tenantId,
    UUID projectId,
    @Nullable UUID workflowId,
    Instant bucketStart,
    @Check("bucket IN ('1m', '5m', '1h', '1d')") String bucket,
    long runs,
    long failures,
    @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {}
