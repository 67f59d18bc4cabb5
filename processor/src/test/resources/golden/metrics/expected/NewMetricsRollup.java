package golden.metrics;

import java.time.Instant;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of a {@code metrics_rollups} row to insert or upsert, and which of them were supplied.
 *
 * <p>A column that was left out takes its default, or NULL, when the row is
 * inserted, and keeps its stored value when the row is updated.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class NewMetricsRollup {
  final @Nullable UUID id;
  final UUID tenantId;
  final UUID projectId;
  final @Nullable UUID workflowId;
  final boolean workflowIdSupplied;
  final Instant bucketStart;
  final Bucket bucket;
  final long runs;
  final long failures;
  final @Nullable Instant updatedAt;

  private NewMetricsRollup(Builder from) {
    this.id = from.id;
    this.tenantId = from.tenantId;
    this.projectId = from.projectId;
    this.workflowId = from.workflowId;
    this.workflowIdSupplied = from.workflowIdSupplied;
    this.bucketStart = from.bucketStart;
    this.bucket = from.bucket;
    this.runs = from.runs;
    this.failures = from.failures;
    this.updatedAt = from.updatedAt;
  }

  /**
   * Starts a row: it needs {@code tenantId}, {@code projectId}, {@code bucketStart}, {@code bucket}, {@code runs}, {@code failures}.
   */
  public static NeedsTenantId builder() {
    return new Builder();
  }

  /** A builder that holds every insertable value of the row. */
  public static Builder from(MetricsRollup row) {
    return new Builder()
        .id(row.id())
        .tenantId(row.tenantId())
        .projectId(row.projectId())
        .workflowId(row.workflowId())
        .bucketStart(row.bucketStart())
        .bucket(row.bucket())
        .runs(row.runs())
        .failures(row.failures())
        .updatedAt(row.updatedAt());
  }

  /** A builder that holds what this row supplies. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = this.id;
    builder.tenantId = this.tenantId;
    builder.projectId = this.projectId;
    builder.workflowId = this.workflowId;
    builder.workflowIdSupplied = this.workflowIdSupplied;
    builder.bucketStart = this.bucketStart;
    builder.bucket = this.bucket;
    builder.runs = this.runs;
    builder.failures = this.failures;
    builder.updatedAt = this.updatedAt;
    return builder;
  }

  /** The value, or null if it was left out. */
  public @Nullable UUID id() {
    return id;
  }

  /** Whether {@code id} was supplied. */
  public boolean suppliesId() {
    return this.id != null;
  }

  public UUID tenantId() {
    return tenantId;
  }

  public UUID projectId() {
    return projectId;
  }

  /** The value, or null if it was left out or is NULL. */
  public @Nullable UUID workflowId() {
    return workflowId;
  }

  /** Whether {@code workflow_id} was supplied. */
  public boolean suppliesWorkflowId() {
    return this.workflowIdSupplied;
  }

  public Instant bucketStart() {
    return bucketStart;
  }

  public Bucket bucket() {
    return bucket;
  }

  public long runs() {
    return runs;
  }

  public long failures() {
    return failures;
  }

  /** The value, or null if it was left out. */
  public @Nullable Instant updatedAt() {
    return updatedAt;
  }

  /** Whether {@code updated_at} was supplied. */
  public boolean suppliesUpdatedAt() {
    return this.updatedAt != null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewMetricsRollup that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.tenantId, that.tenantId)
        && Objects.equals(this.projectId, that.projectId)
        && Objects.equals(this.workflowId, that.workflowId)
        && this.workflowIdSupplied == that.workflowIdSupplied
        && Objects.equals(this.bucketStart, that.bucketStart)
        && Objects.equals(this.bucket, that.bucket)
        && this.runs == that.runs
        && this.failures == that.failures
        && Objects.equals(this.updatedAt, that.updatedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.tenantId, this.projectId, this.workflowId, this.bucketStart,
        this.bucket, this.runs, this.failures, this.updatedAt);
  }

  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "NewMetricsRollup[", "]");
    if (this.id != null) {
      text.add("id=" + this.id);
    }
    text.add("tenantId=" + this.tenantId);
    text.add("projectId=" + this.projectId);
    if (this.workflowIdSupplied) {
      text.add("workflowId=" + this.workflowId);
    }
    text.add("bucketStart=" + this.bucketStart);
    text.add("bucket=" + this.bucket);
    text.add("runs=" + this.runs);
    text.add("failures=" + this.failures);
    if (this.updatedAt != null) {
      text.add("updatedAt=" + this.updatedAt);
    }
    return text.toString();
  }

  /** The builder before {@code tenantId} is set. */
  public interface NeedsTenantId {
    NeedsProjectId tenantId(UUID tenantId);
  }

  /** The builder before {@code projectId} is set. */
  public interface NeedsProjectId {
    NeedsBucketStart projectId(UUID projectId);
  }

  /** The builder before {@code bucketStart} is set. */
  public interface NeedsBucketStart {
    NeedsBucket bucketStart(Instant bucketStart);
  }

  /** The builder before {@code bucket} is set. */
  public interface NeedsBucket {
    NeedsRuns bucket(Bucket bucket);
  }

  /** The builder before {@code runs} is set. */
  public interface NeedsRuns {
    NeedsFailures runs(long runs);
  }

  /** The builder before {@code failures} is set. */
  public interface NeedsFailures {
    Builder failures(long failures);
  }

  /** Sets the columns of a row; not thread-safe. */
  public static final class Builder implements NeedsTenantId,
      NeedsProjectId,
      NeedsBucketStart,
      NeedsBucket,
      NeedsRuns,
      NeedsFailures {
    private @Nullable UUID id;
    private @Nullable UUID tenantId;
    private @Nullable UUID projectId;
    private @Nullable UUID workflowId;
    private boolean workflowIdSupplied;
    private @Nullable Instant bucketStart;
    private @Nullable Bucket bucket;
    private long runs;
    private long failures;
    private @Nullable Instant updatedAt;

    private Builder() {}

    /** Null leaves the column out. */
    public Builder id(@Nullable UUID id) {
      this.id = id;
      return this;
    }

    @Override
    public Builder tenantId(UUID tenantId) {
      this.tenantId = Objects.requireNonNull(tenantId, "tenantId");
      return this;
    }

    @Override
    public Builder projectId(UUID projectId) {
      this.projectId = Objects.requireNonNull(projectId, "projectId");
      return this;
    }

    public Builder workflowId(@Nullable UUID workflowId) {
      this.workflowId = workflowId;
      this.workflowIdSupplied = true;
      return this;
    }

    @Override
    public Builder bucketStart(Instant bucketStart) {
      this.bucketStart = Objects.requireNonNull(bucketStart, "bucketStart");
      return this;
    }

    @Override
    public Builder bucket(Bucket bucket) {
      this.bucket = Objects.requireNonNull(bucket, "bucket");
      return this;
    }

    @Override
    public Builder runs(long runs) {
      this.runs = runs;
      return this;
    }

    @Override
    public Builder failures(long failures) {
      this.failures = failures;
      return this;
    }

    /** Null leaves the column out. */
    public Builder updatedAt(@Nullable Instant updatedAt) {
      this.updatedAt = updatedAt;
      return this;
    }

    public NewMetricsRollup build() {
      return new NewMetricsRollup(this);
    }
  }
}
