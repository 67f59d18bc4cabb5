package dev.arbiter.internal.type.array;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.scalar.Codecs;
import dev.arbiter.internal.type.scalar.ConvertedCodec;
import dev.arbiter.internal.type.scalar.EnumCodec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A codec, and values of its type that PostgreSQL can hold: those at the edges and random ones.
 *
 * @param <V> the codec's Java type
 */
public record Samples<V>(Codec<V> codec, List<V> values) {

  private static final long SEED = 20261129;
  private static final int RANDOM_ONES = 200;
  private static final LocalDateTime FIRST_TIME = LocalDateTime.of(-4713, 11, 24, 0, 0);
  private static final LocalDateTime LAST_TIME = LocalDateTime.of(294276, 12, 31, 0, 0);

  public enum Size {
    SMALL,
    LARGE,
    VERY_LARGE
  }

  public static final EnumCodec<Size> SIZES =
      EnumCodec.of(
          "shirts",
          Size.class,
          Size.values(),
          size ->
              switch (size) {
                case SMALL -> "s";
                case LARGE -> "\"l\\";
                case VERY_LARGE -> null;
              });

  static Stream<Samples<?>> ofEveryCodec() {
    return Stream.of(
        of(Codecs.STRING, Samples::string, "", "NULL", "a\"b\\c{,}' \n", " ", "\\", "\uD83D\uDE00"),
        of(Codecs.BOOLEAN, Random::nextBoolean, true, false),
        of(Codecs.SHORT, it -> (short) it.nextInt(), Short.MIN_VALUE, Short.MAX_VALUE),
        of(Codecs.INTEGER, Random::nextInt, Integer.MIN_VALUE, 0, Integer.MAX_VALUE),
        of(Codecs.LONG, Random::nextLong, Long.MIN_VALUE, 0L, Long.MAX_VALUE),
        of(Codecs.LONG_IN_INTEGER, it -> (long) it.nextInt(), -2147483648L, 2147483647L),
        of(Codecs.LONG_IN_SMALLINT, it -> (long) (short) it.nextInt(), -32768L, 32767L),
        of(Codecs.LONG_IN_OID, it -> it.nextInt() & 0xffff_ffffL, 0L, 4294967295L),
        of(Codecs.INTEGER_IN_SMALLINT, it -> (int) (short) it.nextInt(), -32768, 32767),
        of(
            Codecs.FLOAT,
            it -> Float.intBitsToFloat(it.nextInt()),
            -0f,
            Float.NaN,
            Float.NEGATIVE_INFINITY,
            Float.POSITIVE_INFINITY,
            Float.MIN_VALUE,
            Float.MAX_VALUE),
        of(
            Codecs.DOUBLE_IN_REAL,
            it -> (double) Float.intBitsToFloat(it.nextInt()),
            -0d,
            Double.NaN,
            Double.NEGATIVE_INFINITY,
            (double) Float.MAX_VALUE),
        of(
            Codecs.DOUBLE,
            it -> Double.longBitsToDouble(it.nextLong()),
            -0d,
            Double.NaN,
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.MIN_VALUE,
            Double.MAX_VALUE),
        of(
            Codecs.BIG_DECIMAL,
            it -> new BigDecimal(new BigInteger(it.nextInt(300), it), it.nextInt(-99, 99)),
            new BigDecimal("-0.10"),
            new BigDecimal("1E+100"),
            new BigDecimal("0E-100")),
        of(Codecs.BYTES, Samples::bytes, new byte[0], new byte[] {0, -1, '"', '\\'}),
        of(
            Codecs.UUID,
            it -> new UUID(it.nextLong(), it.nextLong()),
            new UUID(0, 0),
            new UUID(-1, -1)),
        of(
            Codecs.INSTANT,
            it -> dateTime(it).toInstant(ZoneOffset.UTC),
            Instant.MIN,
            Instant.MAX,
            FIRST_TIME.toInstant(ZoneOffset.UTC),
            Instant.EPOCH.minusNanos(1)),
        of(
            Codecs.OFFSET_DATE_TIME,
            Samples::offsetDateTime,
            OffsetDateTime.MIN,
            OffsetDateTime.MAX),
        of(
            Codecs.INSTANT_UTC,
            it -> dateTime(it).toInstant(ZoneOffset.UTC),
            Instant.MIN,
            Instant.MAX,
            FIRST_TIME.toInstant(ZoneOffset.UTC)),
        of(
            Codecs.OFFSET_DATE_TIME_UTC,
            Samples::offsetDateTime,
            OffsetDateTime.MIN,
            OffsetDateTime.MAX),
        of(
            Codecs.LOCAL_DATE_TIME,
            Samples::dateTime,
            LocalDateTime.MIN,
            LocalDateTime.MAX,
            FIRST_TIME,
            LocalDateTime.of(0, 12, 31, 23, 59, 59, 999_999_500)),
        of(
            Codecs.LOCAL_DATE,
            it -> dateTime(it).toLocalDate(),
            LocalDate.MIN,
            LocalDate.MAX,
            LocalDate.of(0, 12, 31),
            LocalDate.of(5874897, 12, 31)),
        of(
            Codecs.LOCAL_TIME,
            it -> LocalTime.ofNanoOfDay(it.nextLong(LocalTime.MAX.toNanoOfDay())),
            LocalTime.MIN,
            LocalTime.MAX,
            LocalTime.of(23, 59, 59, 999_999_499)),
        of(
            Codecs.BIG_INTEGER,
            it -> new BigInteger(it.nextInt(300), it).negate(),
            BigInteger.ZERO,
            BigInteger.TEN.pow(40)),
        of(
            Codecs.OFFSET_TIME,
            it ->
                LocalTime.ofNanoOfDay(it.nextLong(LocalTime.MAX.toNanoOfDay()))
                    .atOffset(ZoneOffset.ofTotalSeconds(it.nextInt(-57599, 57600))),
            LocalTime.MAX.atOffset(ZoneOffset.ofHours(15)),
            LocalTime.MIN.atOffset(ZoneOffset.ofHoursMinutesSeconds(-15, -59, -59))),
        of(
            Codecs.DURATION,
            it -> Duration.ofSeconds(it.nextLong(-1L << 43, 1L << 43), it.nextInt(1_000_000_000)),
            Duration.ZERO,
            Duration.ofNanos(-1500),
            Duration.ofSeconds(Long.MAX_VALUE / 1_000_000, 775_807_000),
            Duration.ofSeconds(-Long.MAX_VALUE / 1_000_000 - 1, 224_193_000)),
        of(
            Codecs.PERIOD,
            it -> Period.of(it.nextInt(-9999, 9999), it.nextInt(-99, 99), it.nextInt()),
            Period.ZERO,
            Period.of(0, Integer.MIN_VALUE, Integer.MIN_VALUE),
            Period.of(1, -14, Integer.MAX_VALUE)),
        of(
            new ConvertedCodec<Instant, Long>(
                Codecs.LONG, Instant::getEpochSecond, Instant::ofEpochSecond),
            it -> Instant.ofEpochSecond(it.nextInt()),
            Instant.EPOCH),
        of(SIZES, it -> it.nextBoolean() ? Size.SMALL : Size.LARGE));
  }

  @SafeVarargs
  private static <V> Samples<V> of(Codec<V> codec, Function<Random, V> random, V... edges) {
    Random source = new Random(SEED);
    List<V> values = new ArrayList<>();
    for (V edge : edges) {
      values.add(edge);
    }
    for (int i = 0; i < RANDOM_ONES; i++) {
      values.add(random.apply(source));
    }
    return new Samples<>(codec, List.copyOf(values));
  }

  private static String string(Random random) {
    return random
        .ints(random.nextInt(20), 1, Character.MAX_CODE_POINT + 1)
        .filter(it -> it < Character.MIN_SURROGATE || it > Character.MAX_SURROGATE)
        .map(it -> random.nextBoolean() ? it : "\"\\{},' \n\tn".charAt(it % 10))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(100)];
    random.nextBytes(bytes);
    return bytes;
  }

  /** With offsets that PostgreSQL does not take, too. */
  private static OffsetDateTime offsetDateTime(Random random) {
    int offset = random.nextInt(-18 * 3600, 18 * 3600 + 1);
    return dateTime(random)
        .atOffset(ZoneOffset.UTC)
        .withOffsetSameInstant(ZoneOffset.ofTotalSeconds(offset));
  }

  /** To the nanosecond, in every era; more often near our time. */
  private static LocalDateTime dateTime(Random random) {
    long first = random.nextBoolean() ? 0 : FIRST_TIME.toEpochSecond(ZoneOffset.UTC);
    long last = first == 0 ? 4_000_000_000L : LAST_TIME.toEpochSecond(ZoneOffset.UTC);
    return LocalDateTime.ofEpochSecond(
        random.nextLong(first, last), random.nextInt(1_000_000_000), ZoneOffset.UTC);
  }

  @Override
  public String toString() {
    return codec.getClass().getSimpleName();
  }
}
