package dev.arbiter.examples.benchmarks.rollups;

import dev.arbiter.Check;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import java.time.Instant;
import java.util.UUID;

/** The same with the key as primary key, for libraries whose upserts know no other. */
@Table("keyed_rollups")
public record KeyedRollup(
    @Id UUID tenantId,
    @Id UUID projectId,
    @Id UUID workflowId,
    @Id Instant bucketStart,
    @Id @Check("bucket IN ('1m', '5m', '1h', '1d')") String bucket,
    long runs,
    long failures,
    @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {}
