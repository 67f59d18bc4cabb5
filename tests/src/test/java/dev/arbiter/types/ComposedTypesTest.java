package dev.arbiter.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.schema.Drift;
import dev.arbiter.testing.TestPostgres;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Types that are made of others come back as they were stored, by every call. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ComposedTypesTest {

  private final DataSource dataSource = TestPostgres.freshDatabase();

  @BeforeAll
  void create() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TYPE mood AS ENUM ('so so', 'GOOD')");
      statement.execute(EverythingDao.TABLE.ddl());
    }
  }

  static Everything full(UUID id) {
    Instant instant = Instant.parse("2024-02-29T23:59:59.123456Z");
    return new Everything(
        new Everything.Key<>(id),
        List.of("", "a,b", "{\"q\\}", "NULL", "null"),
        new Everything.Owner("me"),
        Arrays.asList("x", null, ""),
        new String[] {null, "null", " "},
        new int[] {1, Integer.MIN_VALUE},
        new Long[] {1L, Long.MAX_VALUE},
        List.of(instant, Instant.MAX, Instant.parse("-0043-02-28T00:00:00Z")),
        List.of(instant, Instant.MIN),
        new byte[][] {{1, 0, -1, '"', '\\'}, null, {}},
        List.of(Everything.Mood.SO_SO, Everything.Mood.GOOD),
        Everything.Mood.SO_SO,
        List.of(Everything.Mood.SO_SO),
        Everything.Rank.LAST,
        new Everything.Money(new BigDecimal("12.30")),
        List.of(new Everything.Money(new BigDecimal("0.1"))),
        new Everything.Point(-1, 2),
        List.of(new Everything.Owner("a\"b"), new Everything.Owner("")),
        Duration.ofHours(-27).minusNanos(123_456_000),
        Period.of(1, 2, -3),
        OffsetTime.of(LocalTime.of(1, 2, 3, 4_000), ZoneOffset.ofHoursMinutesSeconds(5, 30, 15)),
        new BigInteger("123456789012345678901234567890"),
        List.of(Duration.ZERO, Duration.ofDays(400)),
        List.of(new BigDecimal("1.50"), new BigDecimal("-1E+30").setScale(0)),
        List.of(new UUID(1, -2)),
        List.of(LocalDate.MAX, LocalDate.of(2024, 2, 29), LocalDate.of(-43, 3, 15)),
        List.of(LocalDateTime.of(2024, 1, 1, 0, 0), LocalDateTime.MIN),
        List.of(LocalTime.of(23, 59, 59, 999_999_000), LocalTime.MIDNIGHT),
        List.of(OffsetDateTime.ofInstant(instant, ZoneOffset.UTC)),
        new boolean[] {true, false},
        new double[] {0.1, Double.NaN, Double.NEGATIVE_INFINITY},
        new float[] {0.1f, -0f},
        new short[] {1, -1});
  }

  private static NewEverything row(Everything it) {
    return NewEverything.from(it).build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.arbiter.types.Session#some")
  void comesBack(Session session) throws SQLException {
    try (Connection connection = session.connect(dataSource)) {
      EverythingDao dao = new EverythingDao(Session.on(connection));
      EverythingDao staged = new EverythingDao(Session.on(connection).withChunkSize(2));
      List<NewEverything> rows =
          List.of(
              row(full(new UUID(9, 1))),
              row(full(new UUID(9, 2))).toBuilder().tags(List.of("2")).build(),
              row(full(new UUID(9, 3))).toBuilder().tags(List.of()).words(new String[0]).build(),
              least(new UUID(9, 4)));

      for (NewEverything row : rows) {
        assertThat(row(dao.insert(row))).isEqualTo(complete(row));
        assertThat(row(dao.findById(row.id()).orElseThrow())).isEqualTo(complete(row));
        assertThat(row(dao.findByTags(row.tags(), row.owner()).orElseThrow()))
            .isEqualTo(complete(row));
        assertThat(row(dao.upsertByTags(row))).isEqualTo(complete(row));
        assertThat(dao.deleteByTags(row.tags(), row.owner())).isTrue();
      }
      for (EverythingDao each : List.of(dao, staged)) {
        assertThat(each.upsertAllReturningById(rows).stream().map(it -> row(it)))
            .containsExactlyElementsOf(rows.stream().map(it -> complete(it)).toList());
        assertThat(each.upsertAllReturningByTags(rows).stream().map(it -> row(it)))
            .containsExactlyElementsOf(rows.stream().map(it -> complete(it)).toList());
        for (NewEverything row : rows) {
          assertThat(each.deleteById(row.id())).isTrue();
        }
      }
    }
  }

  @Test
  void declaredTypesAreTheDatabases() {
    assertThat(Drift.check(Database.of(dataSource), EverythingDao.TABLE).differences()).isEmpty();
  }

  @Test
  void labelsOfATypeThatIsTakenToExistAreCompared() throws SQLException {
    DataSource other = TestPostgres.freshDatabase();
    try (Connection connection = other.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TYPE mood AS ENUM ('so so', 'AWFUL')");
      statement.execute(EverythingDao.TABLE.ddl());
    }
    assertThat(Drift.check(Database.of(other), EverythingDao.TABLE).differences())
        .extracting(it -> it.kind() + " " + it.declared() + " " + it.found())
        .containsExactly("ENUM_LABELS ENUM ('so so', 'GOOD') ENUM ('so so', 'AWFUL')");
  }

  @Test
  void whatIsEqualIsUnchanged() {
    EverythingDao dao = new EverythingDao(Database.of(dataSource));
    NewEverything row = row(full(new UUID(8, 1)));

    assertThat(dao.save(row).outcome()).isEqualTo(Outcome.INSERTED);
    assertThat(dao.save(row).outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(dao.save(row.toBuilder().words(new String[] {null}).build()).outcome())
        .isEqualTo(Outcome.UPDATED);
    assertThat(dao.saveAll(List.of(row, row)).stream().map(it -> it.outcome()))
        .containsExactly(Outcome.UPDATED, Outcome.UNCHANGED);
  }

  private static NewEverything complete(NewEverything row) {
    return row(
        new Everything(
            row.id(),
            row.tags(),
            row.owner(),
            row.gaps() == null ? List.of() : row.gaps(),
            row.words(),
            row.numbers(),
            row.longs(),
            row.instants(),
            row.utc(),
            row.blobs(),
            row.moods(),
            row.mood(),
            row.realMoods(),
            row.rank(),
            row.price(),
            row.prices(),
            row.point(),
            row.friends(),
            row.waiting(),
            row.term(),
            row.opens(),
            row.big(),
            row.waits(),
            row.decimals(),
            row.uuids(),
            row.days(),
            row.times(),
            row.clocks(),
            row.offsets(),
            row.flags(),
            row.doubles(),
            row.floats(),
            row.shorts()));
  }

  private static NewEverything least(UUID id) {
    return NewEverything.builder()
        .id(new Everything.Key<>(id))
        .tags(List.of("least"))
        .owner(new Everything.Owner("o"))
        .mood(Everything.Mood.GOOD)
        .realMoods(List.of())
        .rank(Everything.Rank.FIRST)
        .price(new Everything.Money(new BigDecimal("1.00")))
        .prices(List.of())
        .build();
  }
}
