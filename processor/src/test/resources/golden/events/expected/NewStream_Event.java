package golden.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of a {@code events} row to insert or upsert, and which of them were supplied.
 *
 * <p>A column that was left out takes its default, or NULL, when the row is
 * inserted, and keeps its stored value when the row is updated.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
final class NewStream_Event {
  final long id;
  final boolean idSupplied;
  final String source;
  final @Nullable Long externalId;
  final boolean externalIdSupplied;
  final String kind;
  final BigDecimal amount;
  final @Nullable String payload;
  final @Nullable LocalDate day;
  final boolean daySupplied;
  final byte @Nullable [] signature;
  final boolean signatureSupplied;

  private NewStream_Event(Builder from) {
    this.id = from.id;
    this.idSupplied = from.idSupplied;
    this.source = from.source;
    this.externalId = from.externalId;
    this.externalIdSupplied = from.externalIdSupplied;
    this.kind = from.kind;
    this.amount = from.amount;
    this.payload = from.payload;
    this.day = from.day;
    this.daySupplied = from.daySupplied;
    this.signature = from.signature;
    this.signatureSupplied = from.signatureSupplied;
  }

  /** {@return a builder, which needs {@code source}, {@code kind}, {@code amount}} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a builder that holds every insertable value of a row}
   * @param row as it is stored
   */
  public static Builder from(Stream.Event row) {
    return new Builder()
        .id(row.id())
        .source(row.source())
        .externalId(row.externalId())
        .kind(row.kind())
        .amount(row.amount())
        .payload(row.payload())
        .day(row.day())
        .signature(row.signature());
  }

  /** {@return a builder that holds what this row supplies} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = this.id;
    builder.idSupplied = this.idSupplied;
    builder.source = this.source;
    builder.externalId = this.externalId;
    builder.externalIdSupplied = this.externalIdSupplied;
    builder.kind = this.kind;
    builder.amount = this.amount;
    builder.payload = this.payload;
    builder.day = this.day;
    builder.daySupplied = this.daySupplied;
    builder.signature = this.signature;
    builder.signatureSupplied = this.signatureSupplied;
    return builder;
  }

  /** {@return the value, or null if it was left out} */
  public @Nullable Long id() {
    return idSupplied ? id : null;
  }

  /** {@return whether {@code id} was supplied} */
  public boolean suppliesId() {
    return this.idSupplied;
  }

  /** {@return the value of {@code source}} */
  public String source() {
    return source;
  }

  /** {@return the value, or null if it was left out or is NULL} */
  public @Nullable Long externalId() {
    return externalId;
  }

  /** {@return whether {@code external_id} was supplied} */
  public boolean suppliesExternalId() {
    return this.externalIdSupplied;
  }

  /** {@return the value of {@code kind}} */
  public String kind() {
    return kind;
  }

  /** {@return the value of {@code amount}} */
  public BigDecimal amount() {
    return amount;
  }

  /** {@return the value, or null if it was left out} */
  public @Nullable String payload() {
    return payload;
  }

  /** {@return whether {@code payload} was supplied} */
  public boolean suppliesPayload() {
    return this.payload != null;
  }

  /** {@return the value, or null if it was left out or is NULL} */
  public @Nullable LocalDate day() {
    return day;
  }

  /** {@return whether {@code day} was supplied} */
  public boolean suppliesDay() {
    return this.daySupplied;
  }

  /** {@return the value, or null if it was left out or is NULL} */
  public byte @Nullable [] signature() {
    return signature;
  }

  /** {@return whether {@code signature} was supplied} */
  public boolean suppliesSignature() {
    return this.signatureSupplied;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewStream_Event that
        && this.id == that.id
        && this.idSupplied == that.idSupplied
        && Objects.equals(this.source, that.source)
        && Objects.equals(this.externalId, that.externalId)
        && this.externalIdSupplied == that.externalIdSupplied
        && Objects.equals(this.kind, that.kind)
        && Objects.equals(this.amount, that.amount)
        && Objects.equals(this.payload, that.payload)
        && Objects.equals(this.day, that.day)
        && this.daySupplied == that.daySupplied
        && Arrays.equals(this.signature, that.signature)
        && this.signatureSupplied == that.signatureSupplied;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.source, this.externalId, this.kind, this.amount, this.payload,
        this.day, Arrays.hashCode(this.signature));
  }

  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "NewStream_Event[", "]");
    if (this.idSupplied) {
      text.add("id=" + this.id);
    }
    text.add("source=" + this.source);
    if (this.externalIdSupplied) {
      text.add("externalId=" + this.externalId);
    }
    text.add("kind=" + this.kind);
    text.add("amount=" + this.amount);
    if (this.payload != null) {
      text.add("payload=" + this.payload);
    }
    if (this.daySupplied) {
      text.add("day=" + this.day);
    }
    if (this.signatureSupplied) {
      text.add("signature=" + Arrays.toString(this.signature));
    }
    return text.toString();
  }

  /** Sets the columns of a row; not thread-safe. */
  public static final class Builder {
    private long id;
    private boolean idSupplied;
    private @Nullable String source;
    private boolean sourceSupplied;
    private @Nullable Long externalId;
    private boolean externalIdSupplied;
    private @Nullable String kind;
    private boolean kindSupplied;
    private @Nullable BigDecimal amount;
    private boolean amountSupplied;
    private @Nullable String payload;
    private @Nullable LocalDate day;
    private boolean daySupplied;
    private byte @Nullable [] signature;
    private boolean signatureSupplied;

    private Builder() {}

    /**
     * {@return this builder}
     * @param id the value
     */
    public Builder id(long id) {
      this.id = id;
      this.idSupplied = true;
      return this;
    }

    /**
     * {@return this builder}
     * @param id the value; null leaves the column out
     */
    public Builder id(@Nullable Long id) {
      this.idSupplied = id != null;
      this.id = id != null ? id : 0;
      return this;
    }

    /**
     * {@return this builder}
     * @param source the value
     */
    public Builder source(String source) {
      this.source = Objects.requireNonNull(source, "source");
      this.sourceSupplied = true;
      return this;
    }

    /**
     * {@return this builder}
     * @param externalId the value; null is NULL
     */
    public Builder externalId(@Nullable Long externalId) {
      this.externalId = externalId;
      this.externalIdSupplied = true;
      return this;
    }

    /**
     * {@return this builder}
     * @param kind the value
     */
    public Builder kind(String kind) {
      this.kind = Objects.requireNonNull(kind, "kind");
      this.kindSupplied = true;
      return this;
    }

    /**
     * {@return this builder}
     * @param amount the value
     */
    public Builder amount(BigDecimal amount) {
      this.amount = Objects.requireNonNull(amount, "amount");
      this.amountSupplied = true;
      return this;
    }

    /**
     * {@return this builder}
     * @param payload the value; null leaves the column out
     */
    public Builder payload(@Nullable String payload) {
      this.payload = payload;
      return this;
    }

    /**
     * {@return this builder}
     * @param day the value; null is NULL
     */
    public Builder day(@Nullable LocalDate day) {
      this.day = day;
      this.daySupplied = true;
      return this;
    }

    /**
     * {@return this builder}
     * @param signature the value; null is NULL
     */
    public Builder signature(byte @Nullable [] signature) {
      this.signature = signature;
      this.signatureSupplied = true;
      return this;
    }

    /**
     * {@return the row}
     * @throws IllegalStateException if required columns were not set
     */
    public NewStream_Event build() {
      List<String> missing = new ArrayList<>();
      if (!this.sourceSupplied) {
        missing.add("source");
      }
      if (!this.kindSupplied) {
        missing.add("kind");
      }
      if (!this.amountSupplied) {
        missing.add("amount");
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException("NewStream_Event needs values for " + missing);
      }
      return new NewStream_Event(this);
    }
  }
}
