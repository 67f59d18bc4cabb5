package dev.arbiter.internal.type.scalar;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.time.DurationCodec;
import dev.arbiter.internal.type.time.LocalDateCodec;
import dev.arbiter.internal.type.time.LocalTimeCodec;
import dev.arbiter.internal.type.time.MomentCodec;
import dev.arbiter.internal.type.time.OffsetTimeCodec;
import dev.arbiter.internal.type.time.PeriodCodec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The codecs of the platform's types. They have no state. */
public final class Codecs {

  /** Texts, and values of any column type in PostgreSQL's text form. */
  public static final Codec<String> STRING = new StringCodec();

  /** Texts of bytes in hexadecimal digits. */
  public static final Codec<String> STRING_IN_BYTEA = new StringCodec.OfBytes();

  /** Texts of decimals. */
  public static final Codec<String> STRING_IN_NUMERIC = new StringCodec.OfDecimals();

  /** Logical values. */
  public static final Codec<Boolean> BOOLEAN = new PrimitiveCodec.OfBoolean();

  /** Integers of two bytes. */
  public static final Codec<Short> SHORT = new PrimitiveCodec.OfShort();

  /** Integers of four bytes. */
  public static final Codec<Integer> INTEGER = new PrimitiveCodec.OfInt();

  /** Integers of eight bytes. */
  public static final Codec<Long> LONG = new PrimitiveCodec.OfLong();

  /** Integers of eight bytes, in a column of four. */
  public static final Codec<Long> LONG_IN_INTEGER =
      LimitedCodec.integers(LONG, "integer", Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** Integers of eight bytes, in a column of two. */
  public static final Codec<Long> LONG_IN_SMALLINT =
      LimitedCodec.integers(LONG, "smallint", Short.MIN_VALUE, Short.MAX_VALUE);

  /** Integers of eight bytes, in a column of the server's object identifiers. */
  public static final Codec<Long> LONG_IN_OID =
      LimitedCodec.integers(LONG, "oid", 0, 4_294_967_295L);

  /** Integers of four bytes, in a column of two. */
  public static final Codec<Integer> INTEGER_IN_SMALLINT =
      LimitedCodec.integers(INTEGER, "smallint", Short.MIN_VALUE, Short.MAX_VALUE);

  /** Floating-point numbers of four bytes. */
  public static final Codec<Float> FLOAT = new PrimitiveCodec.OfFloat();

  /** Floating-point numbers of eight bytes. */
  public static final Codec<Double> DOUBLE = new PrimitiveCodec.OfDouble();

  /** Floating-point numbers of eight bytes, in a column of four. */
  public static final Codec<Double> DOUBLE_IN_REAL = LimitedCodec.real(DOUBLE);

  /** Decimals. */
  public static final Codec<BigDecimal> BIG_DECIMAL = new DecimalCodec();

  /** Integers of any size. */
  public static final Codec<BigInteger> BIG_INTEGER = new BigIntegerCodec(BIG_DECIMAL);

  /** Bytes. */
  public static final Codec<byte[]> BYTES = new BytesCodec();

  /** UUIDs. */
  public static final Codec<UUID> UUID = new UuidCodec();

  /** Points in time. */
  public static final Codec<Instant> INSTANT = new MomentCodec.OfInstant(MomentCodec.TIMESTAMPTZ);

  /** Points in time, in a column without time zone that holds UTC. */
  public static final Codec<Instant> INSTANT_UTC = new MomentCodec.OfInstant(MomentCodec.TIMESTAMP);

  /** Points in time, in a column of a type that only the server knows: a domain over either. */
  public static final Codec<Instant> INSTANT_AS_TEXT =
      new MomentCodec.OfInstant(MomentCodec.AS_TEXT);

  /** Points in time with an offset. */
  public static final Codec<OffsetDateTime> OFFSET_DATE_TIME =
      new MomentCodec.OfOffsetDateTime(MomentCodec.TIMESTAMPTZ);

  /** Points in time with an offset, in a column without time zone that holds UTC. */
  public static final Codec<OffsetDateTime> OFFSET_DATE_TIME_UTC =
      new MomentCodec.OfOffsetDateTime(MomentCodec.TIMESTAMP);

  /** Points in time with an offset, in a column of a type that only the server knows. */
  public static final Codec<OffsetDateTime> OFFSET_DATE_TIME_AS_TEXT =
      new MomentCodec.OfOffsetDateTime(MomentCodec.AS_TEXT);

  /** Dates with a time of day. */
  public static final Codec<LocalDateTime> LOCAL_DATE_TIME = new MomentCodec.OfLocalDateTime();

  /** Dates. */
  public static final Codec<LocalDate> LOCAL_DATE = new LocalDateCodec();

  /** Times of day. */
  public static final Codec<LocalTime> LOCAL_TIME = new LocalTimeCodec();

  /** Times of day with an offset. */
  public static final Codec<OffsetTime> OFFSET_TIME = new OffsetTimeCodec();

  /** Amounts of time by the clock. */
  public static final Codec<Duration> DURATION = new DurationCodec();

  /** Amounts of time by the calendar. */
  public static final Codec<Period> PERIOD = new PeriodCodec();

  private static final int OID = 26;
  private static final int NUMERIC = 1700;
  private static final Map<Integer, Codec<?>> BY_TYPE =
      Map.ofEntries(
          entry(BOOLEAN),
          entry(SHORT),
          entry(INTEGER),
          entry(LONG),
          entry(FLOAT),
          entry(DOUBLE),
          entry(BYTES),
          entry(UUID),
          entry(INSTANT),
          entry(LOCAL_DATE_TIME),
          entry(LOCAL_DATE),
          entry(LOCAL_TIME),
          entry(OFFSET_TIME),
          Map.entry(OID, LONG),
          Map.entry(NUMERIC, BIG_DECIMAL));

  private Codecs() {}

  private static Map.Entry<Integer, Codec<?>> entry(Codec<?> codec) {
    return Map.entry(codec.type().oid(), codec);
  }

  /** The codec of a type by its number; null if it is none whose binary form is known. */
  public static @Nullable Codec<?> ofType(int oid) {
    return BY_TYPE.get(oid);
  }

  /** Decimals, in a column of type {@code numeric(precision, scale)}. */
  public static Codec<BigDecimal> bigDecimal(int precision, int scale) {
    return new DecimalCodec.Limited(precision, scale);
  }

  /** Integers of any size, in a column of type {@code numeric(precision)}. */
  public static Codec<BigInteger> bigInteger(int precision) {
    return new BigIntegerCodec(bigDecimal(precision, 0));
  }

  /** Integers of eight bytes, in a column of type {@code numeric(precision)}. */
  public static Codec<Long> longInteger(int precision) {
    long end = BigInteger.TEN.pow(precision).longValueExact();
    return LimitedCodec.integers(LONG, "numeric(" + precision + ")", 1 - end, end - 1);
  }
}
