package golden.access;

import java.time.Instant;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of a {@code project_access} row to insert or upsert, and which of them were supplied.
 *
 * <p>A column that was left out takes its default, or NULL, when the row is
 * inserted, and keeps its stored value when the row is updated.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class NewProjectAccess {
  final UUID projectId;
  final PrincipalType principalType;
  final UUID principalId;
  final Role role;
  final @Nullable Instant grantedAt;
  final @Nullable Instant updatedAt;

  private NewProjectAccess(Builder from) {
    this.projectId = from.projectId;
    this.principalType = from.principalType;
    this.principalId = from.principalId;
    this.role = from.role;
    this.grantedAt = from.grantedAt;
    this.updatedAt = from.updatedAt;
  }

  /**
   * Starts a row: it needs {@code projectId}, {@code principalType}, {@code principalId}, {@code role}.
   */
  public static NeedsProjectId builder() {
    return new Builder();
  }

  /** A builder that holds every insertable value of the row. */
  public static Builder from(ProjectAccess row) {
    return new Builder()
        .projectId(row.projectId())
        .principalType(row.principalType())
        .principalId(row.principalId())
        .role(row.role())
        .grantedAt(row.grantedAt())
        .updatedAt(row.updatedAt());
  }

  /** A builder that holds what this row supplies. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.projectId = this.projectId;
    builder.principalType = this.principalType;
    builder.principalId = this.principalId;
    builder.role = this.role;
    builder.grantedAt = this.grantedAt;
    builder.updatedAt = this.updatedAt;
    return builder;
  }

  public UUID projectId() {
    return projectId;
  }

  public PrincipalType principalType() {
    return principalType;
  }

  public UUID principalId() {
    return principalId;
  }

  public Role role() {
    return role;
  }

  /** The value, or null if it was left out. */
  public @Nullable Instant grantedAt() {
    return grantedAt;
  }

  /** Whether {@code granted_at} was supplied. */
  public boolean suppliesGrantedAt() {
    return this.grantedAt != null;
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
    return other instanceof NewProjectAccess that
        && Objects.equals(this.projectId, that.projectId)
        && Objects.equals(this.principalType, that.principalType)
        && Objects.equals(this.principalId, that.principalId)
        && Objects.equals(this.role, that.role)
        && Objects.equals(this.grantedAt, that.grantedAt)
        && Objects.equals(this.updatedAt, that.updatedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.projectId, this.principalType, this.principalId, this.role,
        this.grantedAt, this.updatedAt);
  }

  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "NewProjectAccess[", "]");
    text.add("projectId=" + this.projectId);
    text.add("principalType=" + this.principalType);
    text.add("principalId=" + this.principalId);
    text.add("role=" + this.role);
    if (this.grantedAt != null) {
      text.add("grantedAt=" + this.grantedAt);
    }
    if (this.updatedAt != null) {
      text.add("updatedAt=" + this.updatedAt);
    }
    return text.toString();
  }

  /** The builder before {@code projectId} is set. */
  public interface NeedsProjectId {
    NeedsPrincipalType projectId(UUID projectId);
  }

  /** The builder before {@code principalType} is set. */
  public interface NeedsPrincipalType {
    NeedsPrincipalId principalType(PrincipalType principalType);
  }

  /** The builder before {@code principalId} is set. */
  public interface NeedsPrincipalId {
    NeedsRole principalId(UUID principalId);
  }

  /** The builder before {@code role} is set. */
  public interface NeedsRole {
    Builder role(Role role);
  }

  /** Sets the columns of a row; not thread-safe. */
  public static final class Builder implements NeedsProjectId,
      NeedsPrincipalType,
      NeedsPrincipalId,
      NeedsRole {
    private @Nullable UUID projectId;
    private @Nullable PrincipalType principalType;
    private @Nullable UUID principalId;
    private @Nullable Role role;
    private @Nullable Instant grantedAt;
    private @Nullable Instant updatedAt;

    private Builder() {}

    @Override
    public Builder projectId(UUID projectId) {
      this.projectId = Objects.requireNonNull(projectId, "projectId");
      return this;
    }

    @Override
    public Builder principalType(PrincipalType principalType) {
      this.principalType = Objects.requireNonNull(principalType, "principalType");
      return this;
    }

    @Override
    public Builder principalId(UUID principalId) {
      this.principalId = Objects.requireNonNull(principalId, "principalId");
      return this;
    }

    @Override
    public Builder role(Role role) {
      this.role = Objects.requireNonNull(role, "role");
      return this;
    }

    /** Null leaves the column out. */
    public Builder grantedAt(@Nullable Instant grantedAt) {
      this.grantedAt = grantedAt;
      return this;
    }

    /** Null leaves the column out. */
    public Builder updatedAt(@Nullable Instant updatedAt) {
      this.updatedAt = updatedAt;
      return this;
    }

    public NewProjectAccess build() {
      return new NewProjectAccess(this);
    }
  }
}
