package dev.arbiter.generated;

import static java.time.ZoneOffset.UTC;
import static java.time.ZoneOffset.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Column;
import dev.arbiter.Id;
import dev.arbiter.Label;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every supported type comes back as it was stored. */
final class TypesTest {

  enum Plain {
    ONE,
    Two
  }

  enum Labelled {
    @Label("1m")
    MINUTE,
    @Label("it's \"quoted\" \\ ü")
    ODD,
    UNLABELLED
  }

  @Table("everything")
  record Everything(
      @Id int id,
      @Nullable String text,
      @Nullable UUID uuid,
      @Nullable Integer integer,
      @Nullable Long big,
      @Nullable Short small,
      @Nullable Boolean bool,
      @Nullable Double dbl,
      @Nullable Float flt,
      @Nullable BigDecimal num,
      @Nullable Instant instant,
      @Nullable OffsetDateTime offset,
      @Nullable LocalDateTime local,
      @Nullable LocalDate date,
      @Nullable LocalTime time,
      byte @Nullable [] bytes,
      @Nullable Plain plain,
      @Nullable Labelled labelled) {}

  private final TypesTest_EverythingDao everything =
      new TypesTest_EverythingDao(TestDatabase.with(TypesTest_EverythingDao.TABLE).database);

  @Test
  void nulls() {
    Everything stored = everything.upsertById(NewTypesTest_Everything.builder().id(1).build());

    assertThat(stored)
        .isEqualTo(
            new Everything(
                1, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null));
    assertThat(everything.upsertById(NewTypesTest_Everything.from(stored).build()))
        .isEqualTo(stored);
  }

  @Test
  void smallest() {
    roundTrip(
        new Everything(
            1,
            "",
            new UUID(0, 0),
            Integer.MIN_VALUE,
            Long.MIN_VALUE,
            Short.MIN_VALUE,
            false,
            Double.NEGATIVE_INFINITY,
            -Float.MAX_VALUE,
            new BigDecimal("-1E-30"),
            Instant.parse("0001-01-01T00:00:00Z"),
            OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, UTC),
            LocalDateTime.of(1, 1, 1, 0, 0),
            LocalDate.of(1, 1, 1),
            LocalTime.MIN,
            new byte[0],
            Plain.ONE,
            Labelled.MINUTE));
  }

  @Test
  void largest() {
    roundTrip(
        new Everything(
            1,
            "ü€😀\n\t' \" \\ ? :x $1",
            new UUID(-1, -1),
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            Short.MAX_VALUE,
            true,
            Double.MIN_VALUE,
            Float.MIN_VALUE,
            new BigDecimal("12345678901234567890123456789012345678901234567890.10"),
            Instant.parse("9999-12-31T23:59:59.999999Z"),
            OffsetDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000, UTC),
            LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000),
            LocalDate.of(9999, 12, 31),
            LocalTime.of(23, 59, 59, 999_999_000),
            new byte[] {0, -1, 127, -128, 39, 92},
            Plain.Two,
            Labelled.ODD));
  }

  @Test
  void odd() {
    Everything stored =
        everything.upsertById(
            NewTypesTest_Everything.builder()
                .id(1)
                .dbl(Double.NaN)
                .flt(Float.NaN)
                .labelled(Labelled.UNLABELLED)
                .offset(OffsetDateTime.of(2026, 7, 1, 12, 0, 0, 0, ofHours(5)))
                .local(LocalDateTime.of(2026, 3, 29, 2, 30))
                .date(LocalDate.of(-43, 3, 15))
                .build());

    assertThat(stored.dbl()).isNaN();
    assertThat(stored.flt()).isNaN();
    assertThat(stored.labelled()).isEqualTo(Labelled.UNLABELLED);
    assertThat(stored.offset()).isEqualTo("2026-07-01T07:00:00Z");
    assertThat(stored.local()).isEqualTo("2026-03-29T02:30:00");
    assertThat(stored.date()).isEqualTo(LocalDate.of(-43, 3, 15));
    assertThat(everything.findById(1)).contains(stored);
  }

  @Test
  void infinity() {
    Everything stored =
        everything.upsertById(
            NewTypesTest_Everything.builder()
                .id(1)
                .instant(Instant.MAX)
                .offset(OffsetDateTime.MAX)
                .local(LocalDateTime.MAX)
                .date(LocalDate.MAX)
                .build());
    Everything past =
        everything.upsertById(
            NewTypesTest_Everything.builder()
                .id(2)
                .instant(Instant.MIN)
                .offset(OffsetDateTime.MIN)
                .local(LocalDateTime.MIN)
                .date(LocalDate.MIN)
                .build());

    assertThat(stored.instant()).isEqualTo(Instant.MAX);
    assertThat(stored.offset()).isEqualTo(OffsetDateTime.MAX);
    assertThat(stored.local()).isEqualTo(LocalDateTime.MAX);
    assertThat(stored.date()).isEqualTo(LocalDate.MAX);
    assertThat(past.instant()).isEqualTo(Instant.MIN);
    assertThat(past.offset()).isEqualTo(OffsetDateTime.MIN);
    assertThat(past.local()).isEqualTo(LocalDateTime.MIN);
    assertThat(past.date()).isEqualTo(LocalDate.MIN);
    assertThat(everything.findById(1)).contains(stored);
    assertThat(everything.findById(2)).contains(past);
  }

  @Test
  void infinityIsTheServersInfinity() {
    TestDatabase server = TestDatabase.with(TypesTest_EverythingDao.TABLE);
    new TypesTest_EverythingDao(server.database)
        .insert(
            NewTypesTest_Everything.builder()
                .id(1)
                .instant(Instant.MAX)
                .offset(OffsetDateTime.MIN)
                .date(LocalDate.MAX)
                .build());

    assertThat(server.rows("SELECT instant, \"offset\", date FROM everything"))
        .containsExactly("infinity|-infinity|infinity");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "1", "1.0", "-1.50", "1E+3", "1000000", "0.000001"})
  void decimalsKeepTheirScale(String value) {
    BigDecimal decimal = new BigDecimal(value);
    Everything stored =
        everything.upsertById(NewTypesTest_Everything.builder().id(1).num(decimal).build());

    assertThat(stored.num()).isEqualByComparingTo(decimal);
    assertThat(stored.num()).hasScaleOf(Math.max(0, decimal.scale()));
  }

  @ParameterizedTest
  @EnumSource
  void enums(Labelled value) {
    Everything stored =
        everything.upsertById(NewTypesTest_Everything.builder().id(1).labelled(value).build());

    assertThat(stored.labelled()).isEqualTo(value);
  }

  @Test
  void enumsAreStoredByLabelOrName() {
    TestDatabase server = TestDatabase.with(TypesTest_EverythingDao.TABLE);
    new TypesTest_EverythingDao(server.database)
        .insert(
            NewTypesTest_Everything.builder()
                .id(1)
                .plain(Plain.Two)
                .labelled(Labelled.ODD)
                .build());

    assertThat(server.rows("SELECT plain, labelled FROM everything"))
        .containsExactly("Two|it's \"quoted\" \\ ü");
  }

  private void roundTrip(Everything value) {
    Everything stored = everything.upsertById(NewTypesTest_Everything.from(value).build());

    assertThat(stored).usingRecursiveComparison().isEqualTo(value);
    assertThat(everything.upsertById(NewTypesTest_Everything.from(stored).build()))
        .usingRecursiveComparison()
        .isEqualTo(value);
    assertThat(everything.findById(value.id()).orElseThrow())
        .usingRecursiveComparison()
        .isEqualTo(value);
  }

  @Table("primitives")
  record Primitives(
      @Id int id, long big, short small, boolean bool, double dbl, float flt, byte[] bytes) {}

  @Test
  void primitives() {
    TypesTest_PrimitivesDao primitives =
        new TypesTest_PrimitivesDao(TestDatabase.with(TypesTest_PrimitivesDao.TABLE).database);
    Primitives value =
        new Primitives(
            1, Long.MIN_VALUE, Short.MAX_VALUE, true, -0.0, Float.MIN_NORMAL, new byte[] {0, 1});

    assertThat(primitives.upsertById(NewTypesTest_Primitives.from(value).build()))
        .usingRecursiveComparison()
        .isEqualTo(value);
  }

  @Table("moments")
  record Moments(
      @Id int id,
      @Unique Instant instant,
      @Unique OffsetDateTime zoned,
      @Unique LocalDateTime local,
      @Unique LocalTime time,
      @Unique @Column(type = "timestamptz(0)") Instant second) {}

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 499, 500, 501, 999, 1_500, 2_500, 500_000_000, 999_999_499})
  void nanosecondsRoundAlikeInInsertAndFind(int nanos) {
    TypesTest_MomentsDao moments =
        new TypesTest_MomentsDao(TestDatabase.with(TypesTest_MomentsDao.TABLE).database);
    LocalDateTime local = LocalDateTime.of(2026, 1, 1, 12, 0, 0, nanos);
    Moments given =
        new Moments(
            1,
            local.toInstant(UTC),
            local.atOffset(UTC),
            local,
            local.toLocalTime(),
            local.toInstant(UTC));
    Moments stored = moments.insert(NewTypesTest_Moments.from(given).build());

    assertThat(stored.zoned().toInstant()).isEqualTo(stored.instant());
    assertThat(stored.local().toInstant(UTC)).isEqualTo(stored.instant());
    assertThat(stored.time()).isEqualTo(stored.local().toLocalTime());
    assertThat(moments.findByInstant(given.instant())).contains(stored);
    assertThat(moments.findByZoned(given.zoned())).contains(stored);
    assertThat(moments.findByLocal(given.local())).contains(stored);
    assertThat(moments.findByTime(given.time())).contains(stored);
    assertThat(moments.findBySecond(given.second())).contains(stored);
    assertThat(moments.getOrInsertByInstant(NewTypesTest_Moments.from(given).id(2).build()))
        .isEqualTo(stored);
    assertThat(moments.upsertByInstant(NewTypesTest_Moments.from(given).id(2).build()))
        .isEqualTo(stored);
  }
}
