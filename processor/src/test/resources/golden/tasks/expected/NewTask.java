package golden.tasks;

import java.time.Instant;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of a {@code task_queue} row to insert or upsert, and which of them were supplied.
 *
 * <p>A column that was left out takes its default, or NULL, when the row is
 * inserted, and keeps its stored value when the row is updated.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class NewTask {
  final @Nullable UUID id;
  final String taskKey;
  final TaskStatus status;
  final int retries;
  final boolean retriesSupplied;
  final @Nullable Instant lastAttemptAt;
  final boolean lastAttemptAtSupplied;

  private NewTask(Builder from) {
    this.id = from.id;
    this.taskKey = from.taskKey;
    this.status = from.status;
    this.retries = from.retries;
    this.retriesSupplied = from.retriesSupplied;
    this.lastAttemptAt = from.lastAttemptAt;
    this.lastAttemptAtSupplied = from.lastAttemptAtSupplied;
  }

  /** Starts a row: it needs {@code taskKey}, {@code status}. */
  public static NeedsTaskKey builder() {
    return new Builder();
  }

  /** A builder that holds every insertable value of the row. */
  public static Builder from(Task row) {
    return new Builder()
        .id(row.id())
        .taskKey(row.taskKey())
        .status(row.status())
        .retries(row.retries())
        .lastAttemptAt(row.lastAttemptAt());
  }

  /** A builder that holds what this row supplies. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = this.id;
    builder.taskKey = this.taskKey;
    builder.status = this.status;
    builder.retries = this.retries;
    builder.retriesSupplied = this.retriesSupplied;
    builder.lastAttemptAt = this.lastAttemptAt;
    builder.lastAttemptAtSupplied = this.lastAttemptAtSupplied;
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

  public String taskKey() {
    return taskKey;
  }

  public TaskStatus status() {
    return status;
  }

  /** The value, or null if it was left out. */
  public @Nullable Integer retries() {
    return retriesSupplied ? retries : null;
  }

  /** Whether {@code retries} was supplied. */
  public boolean suppliesRetries() {
    return this.retriesSupplied;
  }

  /** The value, or null if it was left out or is NULL. */
  public @Nullable Instant lastAttemptAt() {
    return lastAttemptAt;
  }

  /** Whether {@code last_attempt_at} was supplied. */
  public boolean suppliesLastAttemptAt() {
    return this.lastAttemptAtSupplied;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewTask that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.taskKey, that.taskKey)
        && Objects.equals(this.status, that.status)
        && this.retries == that.retries
        && this.retriesSupplied == that.retriesSupplied
        && Objects.equals(this.lastAttemptAt, that.lastAttemptAt)
        && this.lastAttemptAtSupplied == that.lastAttemptAtSupplied;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.taskKey, this.status, this.retries, this.lastAttemptAt);
  }

  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "NewTask[", "]");
    if (this.id != null) {
      text.add("id=" + this.id);
    }
    text.add("taskKey=" + this.taskKey);
    text.add("status=" + this.status);
    if (this.retriesSupplied) {
      text.add("retries=" + this.retries);
    }
    if (this.lastAttemptAtSupplied) {
      text.add("lastAttemptAt=" + this.lastAttemptAt);
    }
    return text.toString();
  }

  /** The builder before {@code taskKey} is set. */
  public interface NeedsTaskKey {
    NeedsStatus taskKey(String taskKey);
  }

  /** The builder before {@code status} is set. */
  public interface NeedsStatus {
    Builder status(TaskStatus status);
  }

  /** Sets the columns of a row; not thread-safe. */
  public static final class Builder implements NeedsTaskKey, NeedsStatus {
    private @Nullable UUID id;
    private @Nullable String taskKey;
    private @Nullable TaskStatus status;
    private int retries;
    private boolean retriesSupplied;
    private @Nullable Instant lastAttemptAt;
    private boolean lastAttemptAtSupplied;

    private Builder() {}

    /** Null leaves the column out. */
    public Builder id(@Nullable UUID id) {
      this.id = id;
      return this;
    }

    @Override
    public Builder taskKey(String taskKey) {
      this.taskKey = Objects.requireNonNull(taskKey, "taskKey");
      return this;
    }

    @Override
    public Builder status(TaskStatus status) {
      this.status = Objects.requireNonNull(status, "status");
      return this;
    }

    public Builder retries(int retries) {
      this.retries = retries;
      this.retriesSupplied = true;
      return this;
    }

    /** Null leaves the column out. */
    public Builder retries(@Nullable Integer retries) {
      this.retriesSupplied = retries != null;
      this.retries = retries != null ? retries : 0;
      return this;
    }

    public Builder lastAttemptAt(@Nullable Instant lastAttemptAt) {
      this.lastAttemptAt = lastAttemptAt;
      this.lastAttemptAtSupplied = true;
      return this;
    }

    public NewTask build() {
      return new NewTask(this);
    }
  }
}
