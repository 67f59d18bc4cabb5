package dev.arbiter.examples.benchmarks.rollups;

import dev.arbiter.Check;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.time.Instant;
import java.util.UUID;

/** The same under a key of columns, for libraries whose upserts know no expressions. */
@Table("plain_rollups")
@UniqueIndex(
    name = "plain_rollups_bucket_idx",
    expr = {"tenant_id", "project_id", "workflow_id", "bucket_start", "bucket"},
    as = "Bucket")
public record PlainRollup(
    @Id @Default("gen_random_uuid()") UUID id,
    UUID tenantId,
    UUID projectId,
    UUID workflowId,
    Instant bucketStart,
    @Check("bucket IN ('1m', '5m', '1h', '1d')") String bucket,
    long runs,
    long failures,
    @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {}
