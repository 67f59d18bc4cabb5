package dev.arbiter.types;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Column;
import dev.arbiter.Database;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Times at the edges of what PostgreSQL has: stored as they are, found and deleted by themselves.
 */
final class EarlyAndLateTimesTest {

  @Table("epochs")
  record Epoch(
      @Id Instant at,
      @Unique OffsetDateTime zoned,
      @Unique LocalDateTime local,
      @Unique LocalDate day,
      @Column(type = "timestamp") Instant utc,
      @Column(type = "timestamp") OffsetDateTime zonedUtc) {}

  private static final List<LocalDateTime> TIMES =
      List.of(
          LocalDateTime.of(-4713, 11, 24, 0, 0),
          LocalDateTime.of(-4712, 1, 1, 0, 0, 0, 1000),
          LocalDateTime.of(-4, 2, 29, 12, 34, 56, 789_000_000),
          LocalDateTime.of(0, 2, 29, 0, 0),
          LocalDateTime.of(0, 12, 31, 23, 59, 59, 999_999_000),
          LocalDateTime.of(1, 1, 1, 0, 0),
          LocalDateTime.of(294276, 12, 31, 23, 59, 59, 999_999_000),
          LocalDateTime.MIN,
          LocalDateTime.MAX);

  private final DataSource dataSource = TestPostgres.freshDatabase();

  @ParameterizedTest
  @MethodSource("dev.arbiter.types.Session#some")
  void areStoredAlike(Session session) throws SQLException {
    Schema.create(Database.of(dataSource), EarlyAndLateTimesTest_EpochDao.TABLE);
    try (Connection connection = session.connect(dataSource)) {
      EarlyAndLateTimesTest_EpochDao epochs =
          new EarlyAndLateTimesTest_EpochDao(Session.on(connection));
      List<NewEarlyAndLateTimesTest_Epoch> rows =
          TIMES.stream().map(EarlyAndLateTimesTest::row).toList();
      for (NewEarlyAndLateTimesTest_Epoch row : rows) {
        assertThat(epochs.insert(row)).isEqualTo(stored(row));
      }
      List<String> singly = stored(connection);
      for (NewEarlyAndLateTimesTest_Epoch row : rows) {
        assertThat(epochs.findById(row.at())).contains(stored(row));
        assertThat(epochs.findByZoned(row.zoned())).contains(stored(row));
        assertThat(epochs.findByLocal(row.local())).contains(stored(row));
        assertThat(epochs.deleteByDay(row.day())).isTrue();
      }
      assertThat(epochs.upsertAllReturningById(rows))
          .containsExactlyElementsOf(rows.stream().map(EarlyAndLateTimesTest::stored).toList());
      assertThat(stored(connection)).isEqualTo(singly);

      assertThat(singly.get(0)).startsWith("-infinity|-infinity|-infinity|-infinity|-infinity|");
      assertThat(singly.get(1))
          .endsWith(
              "|4714-11-24 00:00:00 BC|4714-11-24 BC|4714-11-24 00:00:00 BC|4714-11-24 00:00:00"
                  + " BC");
      assertThat(singly.get(3)).contains("|0005-02-29 12:34:56.789 BC|0005-02-29 BC|");
      assertThat(singly.get(4)).contains("|0001-02-29 00:00:00 BC|0001-02-29 BC|");
      for (NewEarlyAndLateTimesTest_Epoch row : rows) {
        assertThat(epochs.deleteByZoned(row.zoned())).isTrue();
      }
    }
  }

  private static List<String> stored(Connection connection) throws SQLException {
    return Rows.of(
        connection,
        "SELECT at::text, zoned::text, local::text, day::text, utc::text, zoned_utc::text"
            + " FROM epochs ORDER BY epochs.at");
  }

  /** With an offset that PostgreSQL does not take, but the time at UTC. */
  private static NewEarlyAndLateTimesTest_Epoch row(LocalDateTime time) {
    OffsetDateTime zoned =
        isInfinite(time)
            ? infinite(time)
            : time.atOffset(UTC).withOffsetSameInstant(ZoneOffset.ofHours(-18));
    Instant at =
        isInfinite(time)
            ? (time.equals(LocalDateTime.MAX) ? Instant.MAX : Instant.MIN)
            : time.toInstant(UTC);
    return NewEarlyAndLateTimesTest_Epoch.builder()
        .at(at)
        .zoned(zoned)
        .local(time)
        .day(time.toLocalDate())
        .utc(at)
        .zonedUtc(zoned)
        .build();
  }

  private static Epoch stored(NewEarlyAndLateTimesTest_Epoch row) {
    OffsetDateTime zoned =
        isInfinite(row.local()) ? row.zoned() : row.zoned().withOffsetSameInstant(UTC);
    return new Epoch(row.at(), zoned, row.local(), row.day(), row.at(), zoned);
  }

  private static boolean isInfinite(LocalDateTime time) {
    return time.equals(LocalDateTime.MIN) || time.equals(LocalDateTime.MAX);
  }

  private static OffsetDateTime infinite(LocalDateTime time) {
    return time.equals(LocalDateTime.MAX) ? OffsetDateTime.MAX : OffsetDateTime.MIN;
  }
}
