package dev.arbiter.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The kinds of values that a column can have. */
final class Kinds {

  private Kinds() {}

  static Stream<Kind<?>> all() {
    return Stream.of(
        new Kind<>(
            Typed_TextsDao.TABLE,
            "CAST(CAST(? AS text) AS text)",
            it -> it,
            Kinds::text,
            List.of("", "NULL", "a\"b\\c{,}' \n", " ", "\uD83D\uDE00"),
            database -> {
              Typed_TextsDao dao = new Typed_TextsDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_Texts.builder().v(it).build(),
                  Typed.Texts::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_BooleansDao.TABLE,
            "CAST(CAST(? AS text) AS boolean)",
            String::valueOf,
            RandomGenerator::nextBoolean,
            List.of(true, false),
            database -> {
              Typed_BooleansDao dao = new Typed_BooleansDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_Booleans.builder().v(it).build(),
                  Typed.Booleans::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_ShortsDao.TABLE,
            "CAST(CAST(? AS text) AS smallint)",
            String::valueOf,
            it -> (short) it.nextInt(),
            List.of(Short.MIN_VALUE, Short.MAX_VALUE),
            database -> {
              Typed_ShortsDao dao = new Typed_ShortsDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_Shorts.builder().v(it).build(),
                  Typed.Shorts::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_IntegersDao.TABLE,
            "CAST(CAST(? AS text) AS integer)",
            String::valueOf,
            RandomGenerator::nextInt,
            List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE),
            database -> {
              Typed_IntegersDao dao = new Typed_IntegersDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_Integers.builder().v(it).build(),
                  Typed.Integers::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_SmallIntegersDao.TABLE,
            "CAST(CAST(? AS text) AS smallint)",
            String::valueOf,
            it -> it.nextInt(-40_000, 40_000),
            List.of(Integer.MIN_VALUE, 32_767, 32_768),
            database -> {
              Typed_SmallIntegersDao dao = new Typed_SmallIntegersDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_SmallIntegers.builder().v(it).build(),
                  Typed.SmallIntegers::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_LongsDao.TABLE,
            "CAST(CAST(? AS text) AS bigint)",
            String::valueOf,
            RandomGenerator::nextLong,
            List.of(Long.MIN_VALUE, Long.MAX_VALUE),
            database -> {
              Typed_LongsDao dao = new Typed_LongsDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_Longs.builder().v(it).build(),
                  Typed.Longs::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_NarrowLongsDao.TABLE,
            "CAST(CAST(? AS text) AS integer)",
            String::valueOf,
            it -> it.nextLong(-3_000_000_000L, 3_000_000_000L),
            List.of(Long.MIN_VALUE, 2_147_483_647L, 2_147_483_648L),
            database -> {
              Typed_NarrowLongsDao dao = new Typed_NarrowLongsDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_NarrowLongs.builder().v(it).build(),
                  Typed.NarrowLongs::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_OidsDao.TABLE,
            "CAST(CAST(? AS text) AS oid)",
            String::valueOf,
            it -> it.nextLong(4_294_967_296L),
            List.of(0L, 4_294_967_295L),
            database -> {
              Typed_OidsDao dao = new Typed_OidsDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_Oids.builder().v(it).build(),
                  Typed.Oids::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_DigitsDao.TABLE,
            "CAST(CAST(? AS text) AS numeric(18))",
            String::valueOf,
            it -> it.nextLong(-1_100_000_000_000_000_000L, 1_100_000_000_000_000_000L),
            List.of(999_999_999_999_999_999L, 1_000_000_000_000_000_000L, Long.MIN_VALUE),
            database -> {
              Typed_DigitsDao dao = new Typed_DigitsDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_Digits.builder().v(it).build(),
                  Typed.Digits::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_FloatsDao.TABLE,
            "CAST(CAST(? AS text) AS real)",
            String::valueOf,
            it -> Float.intBitsToFloat(it.nextInt()),
            List.of(-0f, Float.NaN, Float.NEGATIVE_INFINITY, Float.MIN_VALUE, Float.MAX_VALUE),
            database -> {
              Typed_FloatsDao dao = new Typed_FloatsDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_Floats.builder().v(it).build(),
                  Typed.Floats::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_DoublesDao.TABLE,
            "CAST(CAST(? AS text) AS double precision)",
            String::valueOf,
            it -> Double.longBitsToDouble(it.nextLong()),
            List.of(-0d, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE),
            database -> {
              Typed_DoublesDao dao = new Typed_DoublesDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_Doubles.builder().v(it).build(),
                  Typed.Doubles::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_NarrowDoublesDao.TABLE,
            "CAST(CAST(? AS text) AS double precision)::real",
            String::valueOf,
            it -> it.nextDouble(-1e39, 1e39),
            List.of(Double.NaN, 1e-50, Double.MAX_VALUE, 0.1),
            database -> {
              Typed_NarrowDoublesDao dao = new Typed_NarrowDoublesDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_NarrowDoubles.builder().v(it).build(),
                  Typed.NarrowDoubles::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_DecimalsDao.TABLE,
            "CAST(CAST(? AS text) AS numeric)",
            BigDecimal::toString,
            Kinds::decimal,
            List.of(
                new BigDecimal("1E+400"),
                new BigDecimal("1E+131072"),
                new BigDecimal("-1E+2000000000"),
                new BigDecimal("1E-400"),
                new BigDecimal("1E-16384"),
                new BigDecimal("0E+200000"),
                new BigDecimal("1E-2000000000")),
            database -> {
              Typed_DecimalsDao dao = new Typed_DecimalsDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_Decimals.builder().v(it).build(),
                  Typed.Decimals::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_AmountsDao.TABLE,
            "CAST(CAST(? AS text) AS numeric(12,3))",
            BigDecimal::toString,
            it -> new BigDecimal(BigInteger.valueOf(it.nextLong()), it.nextInt(4, 18)),
            List.of(
                new BigDecimal("999999999.9994"),
                new BigDecimal("-999999999.9995"),
                new BigDecimal("1E+131072"),
                new BigDecimal("5E-4")),
            database -> {
              Typed_AmountsDao dao = new Typed_AmountsDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_Amounts.builder().v(it).build(),
                  Typed.Amounts::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_BytesDao.TABLE,
            "CAST(CAST(? AS text) AS bytea)",
            it -> "\\x" + HexFormat.of().formatHex(it),
            Kinds::bytes,
            List.of(new byte[0], new byte[] {0, -1, '"', '\\'}),
            database -> {
              Typed_BytesDao dao = new Typed_BytesDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_Bytes.builder().v(it).build(),
                  Typed.Bytes::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_UuidsDao.TABLE,
            "CAST(CAST(? AS text) AS uuid)",
            UUID::toString,
            it -> new UUID(it.nextLong(), it.nextLong()),
            List.of(new UUID(0, 0), new UUID(-1, -1)),
            database -> {
              Typed_UuidsDao dao = new Typed_UuidsDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_Uuids.builder().v(it).build(),
                  Typed.Uuids::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_InstantsDao.TABLE,
            "CAST(CAST(? AS text) AS timestamptz)",
            Times::zoned,
            Times::instant,
            Times.instants(),
            database -> {
              Typed_InstantsDao dao = new Typed_InstantsDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_Instants.builder().v(it).build(),
                  Typed.Instants::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_UtcInstantsDao.TABLE,
            "CAST(CAST(? AS text) AS timestamp)",
            Times::text,
            Times::instant,
            Times.instants(),
            database -> {
              Typed_UtcInstantsDao dao = new Typed_UtcInstantsDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_UtcInstants.builder().v(it).build(),
                  Typed.UtcInstants::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_OffsetTimesDao.TABLE,
            "CAST(CAST(? AS text) AS timestamptz)",
            Times::zoned,
            Times::offsetDateTime,
            Times.offsetDateTimes(),
            database -> {
              Typed_OffsetTimesDao dao = new Typed_OffsetTimesDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_OffsetTimes.builder().v(it).build(),
                  Typed.OffsetTimes::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_UtcOffsetTimesDao.TABLE,
            "CAST(CAST(? AS text) AS timestamp)",
            Times::text,
            Times::offsetDateTime,
            Times.offsetDateTimes(),
            database -> {
              Typed_UtcOffsetTimesDao dao = new Typed_UtcOffsetTimesDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_UtcOffsetTimes.builder().v(it).build(),
                  Typed.UtcOffsetTimes::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_LocalTimesDao.TABLE,
            "CAST(CAST(? AS text) AS timestamp)",
            Times::text,
            Times::localDateTime,
            Times.localDateTimes(),
            database -> {
              Typed_LocalTimesDao dao = new Typed_LocalTimesDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_LocalTimes.builder().v(it).build(),
                  Typed.LocalTimes::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_DaysDao.TABLE,
            "CAST(CAST(? AS text) AS date)",
            Times::text,
            Times::localDate,
            Times.localDates(),
            database -> {
              Typed_DaysDao dao = new Typed_DaysDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_Days.builder().v(it).build(),
                  Typed.Days::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_TimesOfDayDao.TABLE,
            "CAST(CAST(? AS text) AS time)",
            LocalTime::toString,
            it -> LocalTime.ofNanoOfDay(it.nextLong(86_400_000_000L) * 1000),
            List.of(LocalTime.MIN, LocalTime.MAX),
            database -> {
              Typed_TimesOfDayDao dao = new Typed_TimesOfDayDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_TimesOfDay.builder().v(it).build(),
                  Typed.TimesOfDay::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_SizesDao.TABLE,
            "CAST(CAST(? AS text) AS text)",
            Kinds::label,
            it -> Typed.Size.values()[it.nextInt(3)],
            List.of(Typed.Size.NONE),
            database -> {
              Typed_SizesDao dao = new Typed_SizesDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_Sizes.builder().v(it).build(),
                  Typed.Sizes::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_PaddedSizesDao.TABLE,
            "CAST(CAST(? AS text) AS char(4))",
            Kinds::label,
            it -> Typed.Size.values()[it.nextInt(3)],
            List.of(Typed.Size.NONE),
            database -> {
              Typed_PaddedSizesDao dao = new Typed_PaddedSizesDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_PaddedSizes.builder().v(it).build(),
                  Typed.PaddedSizes::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            Typed_LevelsDao.TABLE,
            "CAST(CAST(? AS text) AS smallint)",
            it -> it == Typed.Level.NONE ? "0" : "-1",
            it -> Typed.Level.values()[it.nextInt(2)],
            List.of(Typed.Level.values()),
            database -> {
              Typed_LevelsDao dao = new Typed_LevelsDao(database);
              return new Kind.Methods<>(
                  it -> NewTyped_Levels.builder().v(it).build(),
                  Typed.Levels::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }));
  }

  private static String text(RandomGenerator random) {
    return random
        .ints(random.nextInt(20), 1, Character.MAX_CODE_POINT + 1)
        .filter(it -> it < Character.MIN_SURROGATE || it > Character.MAX_SURROGATE)
        .map(it -> random.nextBoolean() ? it : "\"\\{},' \n\tn".charAt(it % 10))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static BigDecimal decimal(RandomGenerator random) {
    byte[] digits = new byte[1 + random.nextInt(40)];
    random.nextBytes(digits);
    return new BigDecimal(new BigInteger(digits), random.nextInt(-99, 99));
  }

  private static byte[] bytes(RandomGenerator random) {
    byte[] bytes = new byte[random.nextInt(100)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static String label(Typed.Size size) {
    return switch (size) {
      case SMALL -> "s";
      case LARGE -> "\"l\\";
      case NONE -> "";
    };
  }
}
