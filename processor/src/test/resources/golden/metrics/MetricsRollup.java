package golden.metrics;

import dev.arbiter.Check;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The counts of a time slice: of a workflow, or of the whole project where there is none. */
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
    @References(Tenant.class) UUID tenantId,
    @References(Project.class) UUID projectId,
    @References(Workflow.class) @Nullable UUID workflowId,
    Instant bucketStart,
    @Check("bucket IN ('1m', '5m', '1h', '1d')") Bucket bucket,
    long runs,
    long failures,
    @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {}
