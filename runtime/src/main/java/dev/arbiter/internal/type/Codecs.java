package dev.arbiter.internal.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The codecs of the platform's types. They have no state. */
public final class Codecs {

  /** Texts, and values of any column type in PostgreSQL's text form. */
  public static final Codec<String> STRING = new StringCodec();

  /** Logical values. */
  public static final Codec<Boolean> BOOLEAN = new PrimitiveCodec.OfBoolean();

  /** Integers of two bytes. */
  public static final Codec<Short> SHORT = new PrimitiveCodec.OfShort();

  /** Integers of four bytes. */
  public static final Codec<Integer> INTEGER = new PrimitiveCodec.OfInt();

  /** Integers of eight bytes. */
  public static final Codec<Long> LONG = new PrimitiveCodec.OfLong();

  /** Floating-point numbers of four bytes. */
  public static final Codec<Float> FLOAT = new PrimitiveCodec.OfFloat();

  /** Floating-point numbers of eight bytes. */
  public static final Codec<Double> DOUBLE = new PrimitiveCodec.OfDouble();

  /** Decimals. */
  public static final Codec<BigDecimal> BIG_DECIMAL = new DecimalCodec();

  /** Bytes. */
  public static final Codec<byte[]> BYTES = new BytesCodec();

  /** UUIDs. */
  public static final Codec<UUID> UUID = new UuidCodec();

  /** Points in time. */
  public static final Codec<Instant> INSTANT = new InstantCodec();

  /** Points in time with an offset. */
  public static final Codec<OffsetDateTime> OFFSET_DATE_TIME = new OffsetDateTimeCodec();

  /** Dates with a time of day. */
  public static final Codec<LocalDateTime> LOCAL_DATE_TIME = new LocalDateTimeCodec();

  /** Dates. */
  public static final Codec<LocalDate> LOCAL_DATE = new LocalDateCodec();

  /** Times of day. */
  public static final Codec<LocalTime> LOCAL_TIME = new LocalTimeCodec();

  private Codecs() {}
}
