package golden.documents;

import java.time.Instant;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of a {@code documents} row to insert or upsert, and which of them were supplied.
 *
 * <p>A column that was left out takes its default, or NULL, when the row is
 * inserted, and keeps its stored value when the row is updated.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class NewDocument {
  final @Nullable UUID id;
  final UUID workflowId;
  final String name;
  final String content;
  final int version;
  final boolean versionSupplied;
  final @Nullable Instant createdAt;
  final @Nullable Instant deletedAt;
  final boolean deletedAtSupplied;

  private NewDocument(Builder from) {
    this.id = from.id;
    this.workflowId = from.workflowId;
    this.name = from.name;
    this.content = from.content;
    this.version = from.version;
    this.versionSupplied = from.versionSupplied;
    this.createdAt = from.createdAt;
    this.deletedAt = from.deletedAt;
    this.deletedAtSupplied = from.deletedAtSupplied;
  }

  /** Starts a row: it needs {@code workflowId}, {@code name}, {@code content}. */
  public static NeedsWorkflowId builder() {
    return new Builder();
  }

  /** A builder that holds every insertable value of the row. */
  public static Builder from(Document row) {
    return new Builder()
        .id(row.id())
        .workflowId(row.workflowId())
        .name(row.name())
        .content(row.content())
        .version(row.version())
        .createdAt(row.createdAt())
        .deletedAt(row.deletedAt());
  }

  /** A builder that holds what this row supplies. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = this.id;
    builder.workflowId = this.workflowId;
    builder.name = this.name;
    builder.content = this.content;
    builder.version = this.version;
    builder.versionSupplied = this.versionSupplied;
    builder.createdAt = this.createdAt;
    builder.deletedAt = this.deletedAt;
    builder.deletedAtSupplied = this.deletedAtSupplied;
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

  public UUID workflowId() {
    return workflowId;
  }

  public String name() {
    return name;
  }

  public String content() {
    return content;
  }

  /** The value, or null if it was left out. */
  public @Nullable Integer version() {
    return versionSupplied ? version : null;
  }

  /** Whether {@code version} was supplied. */
  public boolean suppliesVersion() {
    return this.versionSupplied;
  }

  /** The value, or null if it was left out. */
  public @Nullable Instant createdAt() {
    return createdAt;
  }

  /** Whether {@code created_at} was supplied. */
  public boolean suppliesCreatedAt() {
    return this.createdAt != null;
  }

  /** The value, or null if it was left out or is NULL. */
  public @Nullable Instant deletedAt() {
    return deletedAt;
  }

  /** Whether {@code deleted_at} was supplied. */
  public boolean suppliesDeletedAt() {
    return this.deletedAtSupplied;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewDocument that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.workflowId, that.workflowId)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.content, that.content)
        && this.version == that.version
        && this.versionSupplied == that.versionSupplied
        && Objects.equals(this.createdAt, that.createdAt)
        && Objects.equals(this.deletedAt, that.deletedAt)
        && this.deletedAtSupplied == that.deletedAtSupplied;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.workflowId, this.name, this.content, this.version,
        this.createdAt, this.deletedAt);
  }

  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "NewDocument[", "]");
    if (this.id != null) {
      text.add("id=" + this.id);
    }
    text.add("workflowId=" + this.workflowId);
    text.add("name=" + this.name);
    text.add("content=" + this.content);
    if (this.versionSupplied) {
      text.add("version=" + this.version);
    }
    if (this.createdAt != null) {
      text.add("createdAt=" + this.createdAt);
    }
    if (this.deletedAtSupplied) {
      text.add("deletedAt=" + this.deletedAt);
    }
    return text.toString();
  }

  /** The builder before {@code workflowId} is set. */
  public interface NeedsWorkflowId {
    NeedsName workflowId(UUID workflowId);
  }

  /** The builder before {@code name} is set. */
  public interface NeedsName {
    NeedsContent name(String name);
  }

  /** The builder before {@code content} is set. */
  public interface NeedsContent {
    Builder content(String content);
  }

  /** Sets the columns of a row; not thread-safe. */
  public static final class Builder implements NeedsWorkflowId, NeedsName, NeedsContent {
    private @Nullable UUID id;
    private @Nullable UUID workflowId;
    private @Nullable String name;
    private @Nullable String content;
    private int version;
    private boolean versionSupplied;
    private @Nullable Instant createdAt;
    private @Nullable Instant deletedAt;
    private boolean deletedAtSupplied;

    private Builder() {}

    /** Null leaves the column out. */
    public Builder id(@Nullable UUID id) {
      this.id = id;
      return this;
    }

    @Override
    public Builder workflowId(UUID workflowId) {
      this.workflowId = Objects.requireNonNull(workflowId, "workflowId");
      return this;
    }

    @Override
    public Builder name(String name) {
      this.name = Objects.requireNonNull(name, "name");
      return this;
    }

    @Override
    public Builder content(String content) {
      this.content = Objects.requireNonNull(content, "content");
      return this;
    }

    public Builder version(int version) {
      this.version = version;
      this.versionSupplied = true;
      return this;
    }

    /** Null leaves the column out. */
    public Builder version(@Nullable Integer version) {
      this.versionSupplied = version != null;
      this.version = version != null ? version : 0;
      return this;
    }

    /** Null leaves the column out. */
    public Builder createdAt(@Nullable Instant createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    public Builder deletedAt(@Nullable Instant deletedAt) {
      this.deletedAt = deletedAt;
      this.deletedAtSupplied = true;
      return this;
    }

    public NewDocument build() {
      return new NewDocument(this);
    }
  }
}
