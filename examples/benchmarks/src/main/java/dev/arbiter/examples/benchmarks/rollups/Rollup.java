package dev.arbiter.examples.benchmarks.rollups;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row to upsert, as an application has it: no library's type, and the same for all of them. */
public record Rollup(
    UUID tenantId,
    UUID projectId,
    @Nullable UUID workflowId,
    Instant bucketStart,
    String bucket,
    long runs,
    long failures) {

  /** The same key with other counts. */
  public Rollup counting(long newRuns, long newFailures) {
    return new Rollup(tenantId, projectId, workflowId, bucketStart, bucket, newRuns, newFailures);
  }
}
