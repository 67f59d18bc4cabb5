package golden.tenants;

import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of a {@code tenants} row to insert or upsert, and which of them were supplied.
 *
 * <p>A column that was left out takes its default, or NULL, when the row is
 * inserted, and keeps its stored value when the row is updated.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class NewTenant {
  final @Nullable UUID id;
  final String name;

  private NewTenant(Builder from) {
    this.id = from.id;
    this.name = from.name;
  }

  /** {@return a builder, which needs {@code name}} */
  public static NeedsName builder() {
    return new Builder();
  }

  /**
   * {@return a builder that holds every insertable value of a row}
   * @param row as it is stored
   */
  public static Builder from(Tenant row) {
    return new Builder()
        .id(row.id())
        .name(row.name());
  }

  /** {@return a builder that holds what this row supplies} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = this.id;
    builder.name = this.name;
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

  /** {@return the value of {@code name}} */
  public String name() {
    return name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewTenant that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.name);
  }

  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "NewTenant[", "]");
    if (this.id != null) {
      text.add("id=" + this.id);
    }
    text.add("name=" + this.name);
    return text.toString();
  }

  /** The builder before {@code name} is set. */
  public interface NeedsName {
    /**
     * {@return the builder, with the value}
     * @param name the value
     */
    Builder name(String name);
  }

  /** Sets the columns of a row; not thread-safe. */
  public static final class Builder implements NeedsName {
    private @Nullable UUID id;
    private @Nullable String name;

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
    public Builder name(String name) {
      this.name = Objects.requireNonNull(name, "name");
      return this;
    }

    /** {@return the row} */
    public NewTenant build() {
      return new NewTenant(this);
    }
  }
}
