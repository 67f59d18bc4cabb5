package golden.accounts;

import java.time.Instant;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of a {@code accounts} row to insert or upsert, and which of them were supplied.
 *
 * <p>A column that was left out takes its default, or NULL, when the row is
 * inserted, and keeps its stored value when the row is updated.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class NewAccount {
  final @Nullable UUID id;
  final String email;
  final @Nullable String displayName;
  final boolean displayNameSupplied;
  final boolean active;
  final boolean activeSupplied;
  final @Nullable Instant createdAt;
  final @Nullable Instant updatedAt;

  private NewAccount(Builder from) {
    this.id = from.id;
    this.email = from.email;
    this.displayName = from.displayName;
    this.displayNameSupplied = from.displayNameSupplied;
    this.active = from.active;
    this.activeSupplied = from.activeSupplied;
    this.createdAt = from.createdAt;
    this.updatedAt = from.updatedAt;
  }

  /** {@return a builder, which needs {@code email}} */
  public static NeedsEmail builder() {
    return new Builder();
  }

  /**
   * {@return a builder that holds every insertable value of a row}
   * @param row as it is stored
   */
  public static Builder from(Account row) {
    return new Builder()
        .id(row.id())
        .email(row.email())
        .displayName(row.displayName())
        .active(row.active())
        .createdAt(row.createdAt())
        .updatedAt(row.updatedAt());
  }

  /** {@return a builder that holds what this row supplies} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = this.id;
    builder.email = this.email;
    builder.displayName = this.displayName;
    builder.displayNameSupplied = this.displayNameSupplied;
    builder.active = this.active;
    builder.activeSupplied = this.activeSupplied;
    builder.createdAt = this.createdAt;
    builder.updatedAt = this.updatedAt;
    return builder;
  }

  /** {@return the value, or null if it was left out} */
  public @Nullable UUID id() {
    return id;
  }

  /** {@return whether {@code id} was supplied} */
  public boolean suppliesId() {
    return this.id != null;
  }

  /** {@return the value of {@code email}} */
  public String email() {
    return email;
  }

  /** {@return the value, or null if it was left out or is NULL} */
  public @Nullable String displayName() {
    return displayName;
  }

  /** {@return whether {@code display_name} was supplied} */
  public boolean suppliesDisplayName() {
    return this.displayNameSupplied;
  }

  /** {@return the value, or null if it was left out} */
  public @Nullable Boolean active() {
    return activeSupplied ? active : null;
  }

  /** {@return whether {@code active} was supplied} */
  public boolean suppliesActive() {
    return this.activeSupplied;
  }

  /** {@return the value, or null if it was left out} */
  public @Nullable Instant createdAt() {
    return createdAt;
  }

  /** {@return whether {@code created_at} was supplied} */
  public boolean suppliesCreatedAt() {
    return this.createdAt != null;
  }

  /** {@return the value, or null if it was left out} */
  public @Nullable Instant updatedAt() {
    return updatedAt;
  }

  /** {@return whether {@code updated_at} was supplied} */
  public boolean suppliesUpdatedAt() {
    return this.updatedAt != null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewAccount that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.email, that.email)
        && Objects.equals(this.displayName, that.displayName)
        && this.displayNameSupplied == that.displayNameSupplied
        && this.active == that.active
        && this.activeSupplied == that.activeSupplied
        && Objects.equals(this.createdAt, that.createdAt)
        && Objects.equals(this.updatedAt, that.updatedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.email, this.displayName, this.active, this.createdAt,
        this.updatedAt);
  }

  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "NewAccount[", "]");
    if (this.id != null) {
      text.add("id=" + this.id);
    }
    text.add("email=" + this.email);
    if (this.displayNameSupplied) {
      text.add("displayName=" + this.displayName);
    }
    if (this.activeSupplied) {
      text.add("active=" + this.active);
    }
    if (this.createdAt != null) {
      text.add("createdAt=" + this.createdAt);
    }
    if (this.updatedAt != null) {
      text.add("updatedAt=" + this.updatedAt);
    }
    return text.toString();
  }

  /** The builder before {@code email} is set. */
  public interface NeedsEmail {
    /**
     * {@return the builder, with the value}
     * @param email the value
     */
    Builder email(String email);
  }

  /** Sets the columns of a row; not thread-safe. */
  public static final class Builder implements NeedsEmail {
    private @Nullable UUID id;
    private @Nullable String email;
    private @Nullable String displayName;
    private boolean displayNameSupplied;
    private boolean active;
    private boolean activeSupplied;
    private @Nullable Instant createdAt;
    private @Nullable Instant updatedAt;

    private Builder() {}

    /**
     * {@return this builder}
     * @param id the value; null leaves the column out
     */
    public Builder id(@Nullable UUID id) {
      this.id = id;
      return this;
    }

    @Override
    public Builder email(String email) {
      this.email = Objects.requireNonNull(email, "email");
      return this;
    }

    /**
     * {@return this builder}
     * @param displayName the value; null is NULL
     */
    public Builder displayName(@Nullable String displayName) {
      this.displayName = displayName;
      this.displayNameSupplied = true;
      return this;
    }

    /**
     * {@return this builder}
     * @param active the value
     */
    public Builder active(boolean active) {
      this.active = active;
      this.activeSupplied = true;
      return this;
    }

    /**
     * {@return this builder}
     * @param active the value; null leaves the column out
     */
    public Builder active(@Nullable Boolean active) {
      this.activeSupplied = active != null;
      this.active = active != null ? active : false;
      return this;
    }

    /**
     * {@return this builder}
     * @param createdAt the value; null leaves the column out
     */
    public Builder createdAt(@Nullable Instant createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /**
     * {@return this builder}
     * @param updatedAt the value; null leaves the column out
     */
    public Builder updatedAt(@Nullable Instant updatedAt) {
      this.updatedAt = updatedAt;
      return this;
    }

    /** {@return the row} */
    public NewAccount build() {
      return new NewAccount(this);
    }
  }
}
