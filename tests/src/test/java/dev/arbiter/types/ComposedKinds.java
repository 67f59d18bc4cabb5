package dev.arbiter.types;

import dev.arbiter.Column;
import dev.arbiter.ColumnConverter;
import dev.arbiter.Id;
import dev.arbiter.Label;
import dev.arbiter.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Kinds of values that are made of others, and those of intervals. */
final class ComposedKinds {

  private ComposedKinds() {}

  enum Mood {
    @Label("so so")
    SO_SO,
    @Label("\"glad\\")
    GLAD
  }

  record OrderId<T>(UUID value) {}

  record Cents(long value) {}

  static final class CentsConverter implements ColumnConverter<Cents, BigDecimal> {

    public CentsConverter() {}

    @Override
    public BigDecimal toColumn(Cents cents) {
      return BigDecimal.valueOf(cents.value(), 2);
    }

    @Override
    public Cents fromColumn(BigDecimal value) {
      return new Cents(value.movePointRight(2).longValueExact());
    }
  }

  @Table("offset_times_of_day")
  record OffsetTimesOfDay(@Id OffsetTime v) {}

  @Table("durations")
  record Durations(@Id Duration v) {}

  @Table("periods")
  record Periods(@Id Period v) {}

  @Table("big_integers")
  record BigIntegers(@Id @Column(type = "numeric(30)") BigInteger v) {}

  @Table("moods")
  record Moods(@Id @Column(type = "mood") Mood v) {}

  @Table("order_ids")
  record OrderIds(@Id OrderId<Orders> v) {}

  record Orders() {}

  @Table("prices")
  record Prices(@Id @Column(type = "numeric(9,2)", converter = CentsConverter.class) Cents v) {}

  @Table("text_lists")
  record TextLists(@Id List<@Nullable String> v) {}

  @Table("varchar_arrays")
  record VarcharArrays(@Id @Column(type = "varchar(9)[]") String[] v) {}

  @Table("number_arrays")
  record NumberArrays(@Id @Column(type = "smallint[]") int[] v) {}

  @Table("instant_lists")
  record InstantLists(@Id List<Instant> v) {}

  @Table("utc_instant_lists")
  record UtcInstantLists(@Id @Column(type = "timestamp[]") List<Instant> v) {}

  @Table("mood_lists")
  record MoodLists(@Id @Column(type = "mood[]") List<Mood> v) {}

  @Table("price_lists")
  record PriceLists(
      @Id @Column(type = "numeric(9,2)[]", converter = CentsConverter.class) List<Cents> v) {}

  @Table("order_id_lists")
  record OrderIdLists(@Id List<OrderId<Orders>> v) {}

  @Table("duration_lists")
  record DurationLists(@Id List<Duration> v) {}

  /** The DDL of the type that the tables take to exist. */
  static final String TYPES = "CREATE TYPE mood AS ENUM ('so so', '\"glad\\')";

  static Stream<Kind<?>> all() {
    return Stream.of(
        new Kind<>(
            ComposedKinds_OffsetTimesOfDayDao.TABLE,
            "CAST(CAST(? AS text) AS timetz)",
            OffsetTime::toString,
            ComposedKinds::offsetTime,
            List.of(
                LocalTime.MIN.atOffset(ZoneOffset.UTC),
                LocalTime.MAX.atOffset(ZoneOffset.ofHours(-15)),
                LocalTime.NOON.atOffset(ZoneOffset.ofHours(16))),
            database -> {
              ComposedKinds_OffsetTimesOfDayDao dao =
                  new ComposedKinds_OffsetTimesOfDayDao(database);
              return new Kind.Methods<>(
                  it -> NewComposedKinds_OffsetTimesOfDay.builder().v(it).build(),
                  OffsetTimesOfDay::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            ComposedKinds_DurationsDao.TABLE,
            "CAST(CAST(? AS text) AS interval)",
            Duration::toString,
            ComposedKinds::duration,
            List.of(Duration.ZERO, Duration.ofDays(400), Duration.ofNanos(-1000)),
            database -> {
              ComposedKinds_DurationsDao dao = new ComposedKinds_DurationsDao(database);
              return new Kind.Methods<>(
                  it -> NewComposedKinds_Durations.builder().v(it).build(),
                  Durations::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            ComposedKinds_PeriodsDao.TABLE,
            "CAST(CAST(? AS text) AS interval)",
            Period::toString,
            it -> Period.of(it.nextInt(-999, 999), it.nextInt(-99, 99), it.nextInt(-9999, 9999)),
            List.of(Period.ZERO, Period.of(1, -14, 0), Period.ofDays(Integer.MIN_VALUE)),
            database -> {
              ComposedKinds_PeriodsDao dao = new ComposedKinds_PeriodsDao(database);
              return new Kind.Methods<>(
                  it -> NewComposedKinds_Periods.builder().v(it).build(),
                  Periods::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            ComposedKinds_BigIntegersDao.TABLE,
            "CAST(CAST(? AS text) AS numeric(30))",
            String::valueOf,
            it -> new BigInteger(it.nextInt(105), new Random(it.nextLong())).negate(),
            List.of(BigInteger.TEN.pow(30), BigInteger.TEN.pow(30).subtract(BigInteger.ONE)),
            database -> {
              ComposedKinds_BigIntegersDao dao = new ComposedKinds_BigIntegersDao(database);
              return new Kind.Methods<>(
                  it -> NewComposedKinds_BigIntegers.builder().v(it).build(),
                  BigIntegers::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            ComposedKinds_MoodsDao.TABLE,
            "CAST(CAST(? AS text) AS mood)",
            ComposedKinds::label,
            it -> Mood.values()[it.nextInt(2)],
            List.of(Mood.values()),
            database -> {
              ComposedKinds_MoodsDao dao = new ComposedKinds_MoodsDao(database);
              return new Kind.Methods<>(
                  it -> NewComposedKinds_Moods.builder().v(it).build(),
                  Moods::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            ComposedKinds_OrderIdsDao.TABLE,
            "CAST(CAST(? AS text) AS uuid)",
            it -> it.value().toString(),
            ComposedKinds::orderId,
            List.of(new OrderId<Orders>(new UUID(0, 0))),
            database -> {
              ComposedKinds_OrderIdsDao dao = new ComposedKinds_OrderIdsDao(database);
              return new Kind.Methods<>(
                  it -> NewComposedKinds_OrderIds.builder().v(it).build(),
                  OrderIds::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            ComposedKinds_PricesDao.TABLE,
            "CAST(CAST(? AS text) AS numeric(9,2))",
            ComposedKinds::price,
            it -> new Cents(it.nextLong(-2_000_000_000L, 2_000_000_000L)),
            List.of(new Cents(999_999_999), new Cents(-1_000_000_000)),
            database -> {
              ComposedKinds_PricesDao dao = new ComposedKinds_PricesDao(database);
              return new Kind.Methods<>(
                  it -> NewComposedKinds_Prices.builder().v(it).build(),
                  Prices::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            ComposedKinds_TextListsDao.TABLE,
            "CAST(CAST(? AS text) AS text[])",
            it -> array(it, text -> text),
            it -> list(it, ComposedKinds::text),
            List.of(List.of(), List.of("", "NULL", "null", "{}"), Arrays.asList(null, "a")),
            database -> {
              ComposedKinds_TextListsDao dao = new ComposedKinds_TextListsDao(database);
              return new Kind.Methods<>(
                  it -> NewComposedKinds_TextLists.builder().v(it).build(),
                  TextLists::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            ComposedKinds_VarcharArraysDao.TABLE,
            "CAST(CAST(? AS text) AS varchar(9)[])",
            it -> array(List.of(it), text -> text),
            it ->
                list(it, ComposedKinds::text).stream()
                    .filter(Objects::nonNull)
                    .toArray(String[]::new),
            List.of(new String[0], new String[] {"123456789"}),
            database -> {
              ComposedKinds_VarcharArraysDao dao = new ComposedKinds_VarcharArraysDao(database);
              return new Kind.Methods<>(
                  it -> NewComposedKinds_VarcharArrays.builder().v(it).build(),
                  VarcharArrays::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            ComposedKinds_NumberArraysDao.TABLE,
            "CAST(CAST(? AS text) AS smallint[])",
            ComposedKinds::array,
            it -> it.ints(it.nextInt(4), -33_000, 33_000).toArray(),
            List.of(new int[0], new int[] {32_767}, new int[] {32_768}),
            database -> {
              ComposedKinds_NumberArraysDao dao = new ComposedKinds_NumberArraysDao(database);
              return new Kind.Methods<>(
                  it -> NewComposedKinds_NumberArrays.builder().v(it).build(),
                  NumberArrays::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            ComposedKinds_InstantListsDao.TABLE,
            "CAST(CAST(? AS text) AS timestamptz[])",
            it -> array(it, Times::zoned),
            it -> list(it, Times::instant),
            List.of(List.of(), Times.instants().subList(0, 3)),
            database -> {
              ComposedKinds_InstantListsDao dao = new ComposedKinds_InstantListsDao(database);
              return new Kind.Methods<>(
                  it -> NewComposedKinds_InstantLists.builder().v(it).build(),
                  InstantLists::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            ComposedKinds_UtcInstantListsDao.TABLE,
            "CAST(CAST(? AS text) AS timestamp[])",
            it -> array(it, Times::text),
            it -> list(it, Times::instant),
            List.of(List.of(), Times.instants().subList(0, 3)),
            database -> {
              ComposedKinds_UtcInstantListsDao dao = new ComposedKinds_UtcInstantListsDao(database);
              return new Kind.Methods<>(
                  it -> NewComposedKinds_UtcInstantLists.builder().v(it).build(),
                  UtcInstantLists::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            ComposedKinds_MoodListsDao.TABLE,
            "CAST(CAST(? AS text) AS mood[])",
            it -> array(it, ComposedKinds::label),
            it -> list(it, random -> Mood.values()[random.nextInt(2)]),
            List.of(List.<Mood>of()),
            database -> {
              ComposedKinds_MoodListsDao dao = new ComposedKinds_MoodListsDao(database);
              return new Kind.Methods<>(
                  it -> NewComposedKinds_MoodLists.builder().v(it).build(),
                  MoodLists::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            ComposedKinds_PriceListsDao.TABLE,
            "CAST(CAST(? AS text) AS numeric(9,2)[])",
            it -> array(it, ComposedKinds::price),
            it -> list(it, random -> new Cents(random.nextInt())),
            List.of(List.of(new Cents(1_000_000_000))),
            database -> {
              ComposedKinds_PriceListsDao dao = new ComposedKinds_PriceListsDao(database);
              return new Kind.Methods<>(
                  it -> NewComposedKinds_PriceLists.builder().v(it).build(),
                  PriceLists::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            ComposedKinds_OrderIdListsDao.TABLE,
            "CAST(CAST(? AS text) AS uuid[])",
            it -> array(it, id -> id.value().toString()),
            it -> list(it, ComposedKinds::orderId),
            List.of(List.<OrderId<Orders>>of()),
            database -> {
              ComposedKinds_OrderIdListsDao dao = new ComposedKinds_OrderIdListsDao(database);
              return new Kind.Methods<>(
                  it -> NewComposedKinds_OrderIdLists.builder().v(it).build(),
                  OrderIdLists::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            ComposedKinds_DurationListsDao.TABLE,
            "CAST(CAST(? AS text) AS interval[])",
            it -> array(it, Duration::toString),
            it -> list(it, ComposedKinds::duration),
            List.of(List.<Duration>of()),
            database -> {
              ComposedKinds_DurationListsDao dao = new ComposedKinds_DurationListsDao(database);
              return new Kind.Methods<>(
                  it -> NewComposedKinds_DurationLists.builder().v(it).build(),
                  DurationLists::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }));
  }

  /** An array as PostgreSQL reads it; its elements in quotes. */
  private static <E> String array(List<? extends @Nullable E> values, Function<E, String> text) {
    return values.stream()
        .map(
            it ->
                it == null
                    ? "NULL"
                    : "\"" + text.apply(it).replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String array(int[] values) {
    return Arrays.stream(values)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static <E> List<E> list(
      RandomGenerator random, Function<RandomGenerator, ? extends E> element) {
    List<E> list = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(element.apply(random));
    }
    return list;
  }

  private static @Nullable String text(RandomGenerator random) {
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> "NULL";
      default ->
          random
              .ints(random.nextInt(9), 0, 12)
              .mapToObj(it -> "\"\\{},' \n\tnü\u20ac".substring(it, it + 1))
              .collect(Collectors.joining());
    };
  }

  private static OffsetTime offsetTime(RandomGenerator random) {
    return LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000L) * 1000)
        .atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(-57_599, 57_600)));
  }

  private static Duration duration(RandomGenerator random) {
    return Duration.ofSeconds(random.nextInt(), random.nextInt(-1_000_000, 1_000_000) * 1000L);
  }

  private static OrderId<Orders> orderId(RandomGenerator random) {
    return new OrderId<>(new UUID(random.nextLong(), random.nextLong()));
  }

  private static String label(Mood mood) {
    return mood == Mood.SO_SO ? "so so" : "\"glad\\";
  }

  private static String price(Cents cents) {
    return BigDecimal.valueOf(cents.value(), 2).toString();
  }
}
