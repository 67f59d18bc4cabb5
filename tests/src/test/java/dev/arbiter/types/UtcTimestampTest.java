package dev.arbiter.types;

import static java.time.ZoneOffset.UTC;
import static java.time.ZoneOffset.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Database;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A timestamp without time zone holds UTC, whatever the session's time zone is. */
final class UtcTimestampTest {

  private static final Instant TWO = Instant.parse("2024-07-01T02:00:00Z");
  private static final String TWO_AS_TEXT = "2024-07-01 02:00:00";

  @Table("visits")
  @Check("left_at > at - interval '1 day'")
  record Visit(
      @Id int id,
      @Unique @Column(type = "timestamp") Instant at,
      @Nullable @Column(type = "timestamp(3)") OffsetDateTime leftAt,
      @Default("now() AT TIME ZONE 'UTC'")
          @Column(type = "timestamp without time zone")
          @OnConflict(set = "GREATEST(excluded.seen_at, visits.seen_at)")
          Instant seenAt,
      @Nullable LocalDateTime local) {

    interface Statements {

      @Update(by = "Id", set = "left_at = :then", where = "at < :now AND seen_at <= :now")
      Optional<Visit> leave(int id, OffsetDateTime then, Instant now);

      @Update(
          by = "Id",
          set = "left_at = COALESCE(left_at, :then)",
          where = "(at, id) <= (:now, id)")
      boolean leaveOnce(int id, OffsetDateTime then, Instant now);

      @Upsert(
          by = "Id",
          set =
              "seen_at = CASE WHEN :now BETWEEN visits.at AND :until THEN :now ELSE excluded.at"
                  + " END")
      Visit see(int id, Instant at, Instant now, Instant until);

      @Update(by = "At", set = "local = :local")
      boolean note(Instant at, LocalDateTime local);
    }
  }

  private final DataSource dataSource = TestPostgres.freshDatabase();

  @ParameterizedTest
  @MethodSource("dev.arbiter.types.Session#some")
  void holdsUtc(Session session) throws SQLException {
    Schema.create(Database.of(dataSource), UtcTimestampTest_VisitDao.TABLE);
    try (Connection connection = session.connect(dataSource)) {
      UtcTimestampTest_VisitDao visits = new UtcTimestampTest_VisitDao(Session.on(connection));

      Visit stored = visits.insert(visit(1, TWO));
      visits.upsertAllById(List.of(visit(2, TWO.plusSeconds(2)), visit(3, TWO.plusSeconds(3))));
      new UtcTimestampTest_VisitDao(Session.on(connection).withChunkSize(2))
          .upsertAllReturningByAt(
              List.of(
                  visit(4, TWO.plusSeconds(4)),
                  visit(5, TWO.plusSeconds(5)),
                  visit(6, TWO.plusSeconds(6))));

      assertThat(rows("SELECT at, left_at, seen_at FROM visits WHERE id = 1"))
          .containsExactly(TWO_AS_TEXT + "|" + TWO_AS_TEXT + "|" + TWO_AS_TEXT);
      assertThat(rows("SELECT id FROM visits WHERE at = left_at AND at = seen_at ORDER BY id"))
          .containsExactly("1", "2", "3", "4", "5", "6");
      assertThat(rows("SELECT extract(second FROM at)::int - id FROM visits WHERE id > 1"))
          .containsOnly("0");
      assertThat(stored.at()).isEqualTo(TWO);
      assertThat(stored.leftAt()).isEqualTo(TWO.atOffset(UTC));
      assertThat(visits.findByAt(TWO)).contains(stored);
      assertThat(visits.upsertByAt(NewUtcTimestampTest_Visit.from(stored).build()))
          .isEqualTo(stored);
      assertThat(visits.deleteByAt(TWO.plusSeconds(5))).isTrue();
      assertThat(visits.deleteByAt(TWO.plusSeconds(5))).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("dev.arbiter.types.Session#some")
  void bindsParametersAsTheColumnThatTheyMeet(Session session) throws SQLException {
    Schema.create(Database.of(dataSource), UtcTimestampTest_VisitDao.TABLE);
    try (Connection connection = session.connect(dataSource)) {
      UtcTimestampTest_VisitDao visits = new UtcTimestampTest_VisitDao(Session.on(connection));
      Visit stored = visits.insert(visit(1, TWO));
      OffsetDateTime then = TWO.plusSeconds(60).atOffset(UTC).withOffsetSameInstant(ofHours(-7));

      assertThat(visits.leave(1, then, TWO)).isEmpty();
      assertThat(visits.leave(1, then, TWO.plusNanos(1000)).orElseThrow().leftAt())
          .isEqualTo(TWO.plusSeconds(60).atOffset(UTC));
      assertThat(visits.leaveOnce(1, then.plusHours(1), TWO.minusSeconds(1))).isFalse();
      assertThat(visits.leaveOnce(1, then.plusHours(1), TWO)).isTrue();
      assertThat(visits.see(1, TWO.plusSeconds(9), TWO.minusSeconds(1), TWO).seenAt())
          .isEqualTo(TWO.plusSeconds(9));
      assertThat(visits.see(1, TWO, TWO.plusSeconds(1), TWO.plusSeconds(2)).seenAt())
          .isEqualTo(TWO.plusSeconds(1));
      assertThat(visits.note(TWO, LocalDateTime.of(2024, 3, 10, 2, 30))).isTrue();
      assertThat(rows("SELECT at, left_at, local FROM visits"))
          .containsExactly(TWO_AS_TEXT + "|2024-07-01 02:01:00|2024-03-10 02:30:00");
      assertThat(visits.findById(1).orElseThrow().at()).isEqualTo(stored.at());
    }
  }

  @ParameterizedTest
  @MethodSource("dev.arbiter.types.Session#some")
  void takesTheDefaultOfUtc(Session session) throws SQLException {
    Schema.create(Database.of(dataSource), UtcTimestampTest_VisitDao.TABLE);
    try (Connection connection = session.connect(dataSource)) {
      Instant before = Instant.now();
      Visit stored =
          new UtcTimestampTest_VisitDao(Session.on(connection))
              .insert(NewUtcTimestampTest_Visit.builder().id(1).at(TWO).build());

      assertThat(stored.seenAt())
          .isBetween(before.minusSeconds(600), Instant.now().plusSeconds(600));
    }
  }

  private static NewUtcTimestampTest_Visit visit(int id, Instant at) {
    return NewUtcTimestampTest_Visit.builder()
        .id(id)
        .at(at)
        .leftAt(at.atOffset(ofHours(5)))
        .seenAt(at)
        .build();
  }

  private List<String> rows(String sql) throws SQLException {
    return Rows.of(dataSource, sql);
  }
}
