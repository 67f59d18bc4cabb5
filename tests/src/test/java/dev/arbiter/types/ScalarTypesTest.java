package dev.arbiter.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import dev.arbiter.types.Scalars.Mood;
import dev.arbiter.types.Scalars.Owner;
import dev.arbiter.types.Scalars.Price;
import dev.arbiter.types.Scalars.Rank;
import dev.arbiter.types.Scalars.RealMood;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each type of a column that is no array: in keys of expressions, in statements of the user's,
 * where rows are unchanged, and to the drift check. What values become in it is {@link
 * EveryValueTest}'s.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ScalarTypesTest {

  private static final Instant INSTANT = Instant.parse("2024-02-29T23:59:59.123Z");

  private final DataSource dataSource = TestPostgres.freshDatabase();

  @BeforeAll
  void create() {
    Schema.create(Database.of(dataSource), ScalarsDao.TABLE);
  }

  @BeforeEach
  void clear() {
    ScalarsDao dao = new ScalarsDao(Database.of(dataSource));
    dao.deleteAllById(List.of(1, 3));
  }

  private static Scalars row(int id) {
    return new Scalars(
        id,
        "a\"b\\c",
        "word",
        "ab   ",
        "{\"a\": 1}",
        "{\"a\":  1}",
        "<a/>",
        "10.0.0.1/24",
        "10.0.0.0/8",
        "08:00:2b:01:02:03",
        "[1,5)",
        "'a' 'b'",
        "0101",
        "01",
        "$1.50",
        "(1,2)",
        "n",
        "x",
        "1 mon 2 days",
        "0.00000010",
        "2024-02-29",
        "\\x0102",
        (short) -2,
        Integer.MIN_VALUE,
        7,
        Long.MAX_VALUE,
        8L,
        4_294_967_295L,
        999_999_999_999_999_999L,
        new BigDecimal("1.50"),
        new BigDecimal("1.500"),
        BigInteger.TEN.pow(29),
        0.1f,
        0.1,
        0.5,
        INSTANT,
        INSTANT,
        INSTANT,
        INSTANT.atOffset(ZoneOffset.UTC),
        INSTANT.atOffset(ZoneOffset.UTC),
        LocalDateTime.of(2024, 2, 29, 1, 2, 3),
        LocalDate.of(2024, 2, 29),
        LocalTime.of(23, 59, 59),
        OffsetTime.of(1, 2, 3, 0, ZoneOffset.ofHours(5)),
        Duration.ofHours(-27),
        Period.of(1, 2, -3),
        new byte[] {1, 0, -1},
        new UUID(1, 2),
        true,
        Mood.SO_SO,
        Mood.SO_SO,
        Mood.SO_SO,
        RealMood.SO_SO,
        Rank.LAST,
        new Owner("me"),
        new Price(new BigDecimal("12.30")));
  }

  private static NewScalars input(int id) {
    return NewScalars.from(row(id)).build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.arbiter.types.Session#some")
  void isUpsertedByExpressions(Session session) throws SQLException {
    try (Connection connection = session.connect(dataSource)) {
      ScalarsDao dao = new ScalarsDao(Session.on(connection));
      ScalarsDao staged = new ScalarsDao(Session.on(connection).withChunkSize(2));
      NewScalars stored = NewScalars.from(dao.insert(input(1))).build();
      List<NewScalars> thrice = List.of(input(1), input(1), input(1));

      Stream.of(
              dao.upsertByKey1(input(1)),
              dao.upsertByKey2(input(1)),
              dao.getOrInsertByKey1(input(1)))
          .forEach(it -> assertThat(NewScalars.from(it).build()).isEqualTo(stored));
      for (ScalarsDao each : List.of(dao, staged)) {
        assertThat(each.upsertAllByKey2(thrice)).isEqualTo(3);
        assertThat(each.getOrInsertAllByKey1(thrice))
            .extracting(it -> NewScalars.from(it).build())
            .containsExactly(stored, stored, stored);
        assertThat(each.insertAllIfAbsentByKey2(thrice)).isEmpty();
      }
      assertThat(dao.findAllById(List.of(2, 1)).get(1)).isPresent();
      assertThat(dao.deleteAllById(List.of(1, 2))).isEqualTo(1);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.arbiter.types.Session#some")
  void isParameterAndUnchanged(Session session) throws SQLException {
    try (Connection connection = session.connect(dataSource)) {
      ScalarsDao dao = new ScalarsDao(Session.on(connection));
      Scalars row = row(3);

      assertThat(dao.save(input(3)).outcome()).isEqualTo(Outcome.INSERTED);
      assertThat(dao.save(input(3)).outcome()).isEqualTo(Outcome.UNCHANGED);
      assertThat(dao.saveAll(List.of(input(3), input(3))))
          .extracting(it -> it.outcome())
          .containsOnly(Outcome.UNCHANGED);
      assertThat(keep(dao, row)).isTrue();
      assertThat(keepAnyOf(dao, row)).isTrue();
      assertThat(dao.save(input(3)).outcome()).isEqualTo(Outcome.UNCHANGED);
      assertThat(dao.deleteById(3)).isTrue();
    }
  }

  private static boolean keep(ScalarsDao dao, Scalars row) {
    return dao.keep(
        row.id(),
        row.text(),
        row.word(),
        row.padded(),
        row.document(),
        row.address(),
        row.network(),
        row.mac(),
        row.numbers(),
        row.search(),
        row.bits(),
        row.someBits(),
        row.money(),
        row.name(),
        row.letter(),
        row.months(),
        row.number(),
        row.dayText(),
        row.hex(),
        row.small(),
        row.whole(),
        row.smallInt(),
        row.big(),
        row.intLong(),
        row.oid(),
        row.digits(),
        row.decimal(),
        row.amount(),
        row.huge(),
        row.single(),
        row.doubled(),
        row.narrow(),
        row.at(),
        row.atMilli(),
        row.utc(),
        row.shifted(),
        row.utcOffset(),
        row.local(),
        row.day(),
        row.clock(),
        row.zonedTime(),
        row.waiting(),
        row.term(),
        row.bytes(),
        row.uuid(),
        row.flag(),
        row.mood(),
        row.shortMood(),
        row.paddedMood(),
        row.realMood(),
        row.rank(),
        row.owner(),
        row.price());
  }

  private static boolean keepAnyOf(ScalarsDao dao, Scalars row) {
    return dao.keepAnyOf(
        row.id(),
        List.of(row.text()),
        List.of(row.word()),
        List.of(row.padded()),
        List.of(row.document()),
        List.of(row.address()),
        List.of(row.network()),
        List.of(row.mac()),
        List.of(row.numbers()),
        List.of(row.search()),
        List.of(row.bits()),
        List.of(row.someBits()),
        List.of(row.money()),
        List.of(row.name()),
        List.of(row.letter()),
        List.of(row.months()),
        List.of(row.number()),
        List.of(row.dayText()),
        List.of(row.small()),
        List.of(row.whole()),
        List.of(row.smallInt()),
        List.of(row.big()),
        List.of(row.intLong()),
        List.of(row.oid()),
        List.of(row.digits()),
        List.of(row.decimal()),
        List.of(row.amount()),
        List.of(row.huge()),
        List.of(row.single()),
        List.of(row.doubled()),
        List.of(row.narrow()),
        List.of(row.at()),
        List.of(row.atMilli()),
        List.of(row.utc()),
        List.of(row.shifted()),
        List.of(row.utcOffset()),
        List.of(row.local()),
        List.of(row.day()),
        List.of(row.clock()),
        List.of(row.zonedTime()),
        List.of(row.waiting()),
        List.of(row.term()),
        List.of(row.bytes()),
        List.of(row.uuid()),
        List.of(row.flag()),
        List.of(row.mood()),
        List.of(row.shortMood()),
        List.of(row.paddedMood()),
        List.of(row.realMood()),
        List.of(row.rank()),
        List.of(row.owner()),
        List.of(row.price()));
  }

  @Test
  void isAsDeclared() {
    DriftReport report = Drift.check(Database.of(dataSource), ScalarsDao.TABLE);
    assertThat(report.differences()).as(report.toString()).isEmpty();
    assertThat(report.unchecked()).isEmpty();
  }
}
