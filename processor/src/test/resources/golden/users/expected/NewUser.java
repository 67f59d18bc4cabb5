package golden.users;

import java.time.Instant;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of a {@code users} row to insert or upsert, and which of them were supplied.
 *
 * <p>A column that was left out takes its default, or NULL, when the row is
 * inserted, and keeps its stored value when the row is updated.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class NewUser {
  final @Nullable UUID id;
  final String email;
  final String firstName;
  final String lastName;
  final @Nullable String pictureUrl;
  final boolean pictureUrlSupplied;
  final @Nullable Instant createdAt;
  final @Nullable Instant updatedAt;

  private NewUser(Builder from) {
    this.id = from.id;
    this.email = from.email;
    this.firstName = from.firstName;
    this.lastName = from.lastName;
    this.pictureUrl = from.pictureUrl;
    this.pictureUrlSupplied = from.pictureUrlSupplied;
    this.createdAt = from.createdAt;
    this.updatedAt = from.updatedAt;
  }

  /** Starts a row: it needs {@code email}, {@code firstName}, {@code lastName}. */
  public static NeedsEmail builder() {
    return new Builder();
  }

  /** A builder that holds every insertable value of the row. */
  public static Builder from(User row) {
    return new Builder()
        .id(row.id())
        .email(row.email())
        .firstName(row.firstName())
        .lastName(row.lastName())
        .pictureUrl(row.pictureUrl())
        .createdAt(row.createdAt())
        .updatedAt(row.updatedAt());
  }

  /** A builder that holds what this row supplies. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = this.id;
    builder.email = this.email;
    builder.firstName = this.firstName;
    builder.lastName = this.lastName;
    builder.pictureUrl = this.pictureUrl;
    builder.pictureUrlSupplied = this.pictureUrlSupplied;
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

  public String email() {
    return email;
  }

  public String firstName() {
    return firstName;
  }

  public String lastName() {
    return lastName;
  }

  /** The value, or null if it was left out or is NULL. */
  public @Nullable String pictureUrl() {
    return pictureUrl;
  }

  /** Whether {@code picture_url} was supplied. */
  public boolean suppliesPictureUrl() {
    return this.pictureUrlSupplied;
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
    return other instanceof NewUser that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.email, that.email)
        && Objects.equals(this.firstName, that.firstName)
        && Objects.equals(this.lastName, that.lastName)
        && Objects.equals(this.pictureUrl, that.pictureUrl)
        && this.pictureUrlSupplied == that.pictureUrlSupplied
        && Objects.equals(this.createdAt, that.createdAt)
        && Objects.equals(this.updatedAt, that.updatedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.email, this.firstName, this.lastName, this.pictureUrl,
        this.createdAt, this.updatedAt);
  }

  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "NewUser[", "]");
    if (this.id != null) {
      text.add("id=" + this.id);
    }
    text.add("email=" + this.email);
    text.add("firstName=" + this.firstName);
    text.add("lastName=" + this.lastName);
    if (this.pictureUrlSupplied) {
      text.add("pictureUrl=" + this.pictureUrl);
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
    NeedsFirstName email(String email);
  }

  /** The builder before {@code firstName} is set. */
  public interface NeedsFirstName {
    NeedsLastName firstName(String firstName);
  }

  /** The builder before {@code lastName} is set. */
  public interface NeedsLastName {
    Builder lastName(String lastName);
  }

  /** Sets the columns of a row; not thread-safe. */
  public static final class Builder implements NeedsEmail, NeedsFirstName, NeedsLastName {
    private @Nullable UUID id;
    private @Nullable String email;
    private @Nullable String firstName;
    private @Nullable String lastName;
    private @Nullable String pictureUrl;
    private boolean pictureUrlSupplied;
    private @Nullable Instant createdAt;
    private @Nullable Instant updatedAt;

    private Builder() {}

    /** Null leaves the column out. */
    public Builder id(@Nullable UUID id) {
      this.id = id;
      return this;
    }

    @Override
    public Builder email(String email) {
      this.email = Objects.requireNonNull(email, "email");
      return this;
    }

    @Override
    public Builder firstName(String firstName) {
      this.firstName = Objects.requireNonNull(firstName, "firstName");
      return this;
    }

    @Override
    public Builder lastName(String lastName) {
      this.lastName = Objects.requireNonNull(lastName, "lastName");
      return this;
    }

    public Builder pictureUrl(@Nullable String pictureUrl) {
      this.pictureUrl = pictureUrl;
      this.pictureUrlSupplied = true;
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

    public NewUser build() {
      return new NewUser(this);
    }
  }
}
