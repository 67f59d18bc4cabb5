package dev.arbiter.examples.benchmarks.rollups;

import static java.util.Objects.requireNonNull;

/** A row as Arbiter's DAOs take it. */
public final class NewRollups {

  private NewRollups() {}

  /** For {@link RollupTable#EXPRESSION}. */
  public static NewMetricsRollup metrics(Rollup row) {
    return NewMetricsRollup.builder()
        .tenantId(row.tenantId())
        .projectId(row.projectId())
        .bucketStart(row.bucketStart())
        .bucket(row.bucket())
        .runs(row.runs())
        .failures(row.failures())
        .workflowId(row.workflowId())
        .build();
  }

  /** For {@link RollupTable#COLUMNS}. */
  public static NewPlainRollup plain(Rollup row) {
    return NewPlainRollup.builder()
        .tenantId(row.tenantId())
        .projectId(row.projectId())
        .workflowId(requireNonNull(row.workflowId()))
        .bucketStart(row.bucketStart())
        .bucket(row.bucket())
        .runs(row.runs())
        .failures(row.failures())
        .build();
  }

  /** For {@link RollupTable#PRIMARY_KEY}. */
  public static NewKeyedRollup keyed(Rollup row) {
    return NewKeyedRollup.builder()
        .tenantId(row.tenantId())
        .projectId(row.projectId())
        .workflowId(requireNonNull(row.workflowId()))
        .bucketStart(row.bucketStart())
        .bucket(row.bucket())
        .runs(row.runs())
        .failures(row.failures())
        .build();
  }
}
