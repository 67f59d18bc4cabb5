package golden.apikeys;

import java.time.Instant;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of a {@code api_keys} row to insert or upsert, and which of them were supplied.
 *
 * <p>A column that was left out takes its default, or NULL, when the row is
 * inserted, and keeps its stored value when the row is updated.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class NewApiKey {
  final @Nullable UUID id;
  final String keyHash;
  final String label;
  final @Nullable Instant lastUsedAt;
  final boolean lastUsedAtSupplied;
  final @Nullable Instant createdAt;
  final @Nullable Instant updatedAt;

  private NewApiKey(Builder from) {
    this.id = from.id;
    this.keyHash = from.keyHash;
    this.label = from.label;
    this.lastUsedAt = from.lastUsedAt;
    this.lastUsedAtSupplied = from.lastUsedAtSupplied;
    this.createdAt = from.createdAt;
    this.updatedAt = from.updatedAt;
  }

  /** Starts a row: it needs {@code keyHash}, {@code label}. */
  public static NeedsKeyHash builder() {
    return new Builder();
  }

  /** A builder that holds every insertable value of the row. */
  public static Builder from(ApiKey row) {
    return new Builder()
        .id(row.id())
        .keyHash(row.keyHash())
        .label(row.label())
        .lastUsedAt(row.lastUsedAt())
        .createdAt(row.createdAt())
        .updatedAt(row.updatedAt());
  }

  /** A builder that holds what this row supplies. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = this.id;
    builder.keyHash = this.keyHash;
    builder.label = this.label;
    builder.lastUsedAt = this.lastUsedAt;
    builder.lastUsedAtSupplied = this.lastUsedAtSupplied;
    builder.createdAt = this.createdAt;
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

  public String keyHash() {
    return keyHash;
  }

  public String label() {
    return label;
  }

  /** The value, or null if it was left out or is NULL. */
  public @Nullable Instant lastUsedAt() {
    return lastUsedAt;
  }

  /** Whether {@code last_used_at} was supplied. */
  public boolean suppliesLastUsedAt() {
    return this.lastUsedAtSupplied;
  }

  /** The value, or null if it was left out. */
  public @Nullable Instant createdAt() {
    return createdAt;
  }

  /** Whether {@code created_at} was supplied. */
  public boolean suppliesCreatedAt() {
    return this.createdAt != null;
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
    return other instanceof NewApiKey that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.keyHash, that.keyHash)
        && Objects.equals(this.label, that.label)
        && Objects.equals(this.lastUsedAt, that.lastUsedAt)
        && this.lastUsedAtSupplied == that.lastUsedAtSupplied
        && Objects.equals(this.createdAt, that.createdAt)
        && Objects.equals(this.updatedAt, that.updatedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.keyHash, this.label, this.lastUsedAt, this.createdAt,
        this.updatedAt);
  }

  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "NewApiKey[", "]");
    if (this.id != null) {
      text.add("id=" + this.id);
    }
    text.add("keyHash=" + this.keyHash);
    text.add("label=" + this.label);
    if (this.lastUsedAtSupplied) {
      text.add("lastUsedAt=" + this.lastUsedAt);
    }
    if (this.createdAt != null) {
      text.add("createdAt=" + this.createdAt);
    }
    if (this.updatedAt != null) {
      text.add("updatedAt=" + this.updatedAt);
    }
    return text.toString();
  }

  /** The builder before {@code keyHash} is set. */
  public interface NeedsKeyHash {
    NeedsLabel keyHash(String keyHash);
  }

  /** The builder before {@code label} is set. */
  public interface NeedsLabel {
    Builder label(String label);
  }

  /** Sets the columns of a row; not thread-safe. */
  public static final class Builder implements NeedsKeyHash, NeedsLabel {
    private @Nullable UUID id;
    private @Nullable String keyHash;
    private @Nullable String label;
    private @Nullable Instant lastUsedAt;
    private boolean lastUsedAtSupplied;
    private @Nullable Instant createdAt;
    private @Nullable Instant updatedAt;

    private Builder() {}

    /** Null leaves the column out. */
    public Builder id(@Nullable UUID id) {
      this.id = id;
      return this;
    }

    @Override
    public Builder keyHash(String keyHash) {
      this.keyHash = Objects.requireNonNull(keyHash, "keyHash");
      return this;
    }

    @Override
    public Builder label(String label) {
      this.label = Objects.requireNonNull(label, "label");
      return this;
    }

    public Builder lastUsedAt(@Nullable Instant lastUsedAt) {
      this.lastUsedAt = lastUsedAt;
      this.lastUsedAtSupplied = true;
      return this;
    }

    /** Null leaves the column out. */
    public Builder createdAt(@Nullable Instant createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** Null leaves the column out. */
    public Builder updatedAt(@Nullable Instant updatedAt) {
      this.updatedAt = updatedAt;
      return this;
    }

    public NewApiKey build() {
      return new NewApiKey(this);
    }
  }
}
