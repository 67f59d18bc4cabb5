package dev.arbiter.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Column;
import dev.arbiter.Database;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Update;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Points in time in domains, which only the server knows: the same value in every call. */
final class DomainMomentsTest {

  @Table("sighting")
  record Sighting(
      @Id @Column(type = "utc") Instant at,
      @Column(type = "utc") OffsetDateTime clock,
      @Column(type = "moment") Instant moment,
      int size) {}

  @Table("watch")
  record Watch(
      @Id int id,
      @Column(type = "utc") Instant at,
      @Column(type = "utc[]") List<Instant> each,
      @Column(type = "utcs") List<OffsetDateTime> whole) {

    interface Statements {

      @Update(by = "Id", set = "at = COALESCE(:at, at)")
      boolean move(int id, OffsetDateTime at);

      @Update(by = "Id", set = "each = :each", where = "at = :at AND at = ANY(:ats)")
      boolean note(int id, List<Instant> each, Instant at, List<Instant> ats);
    }
  }

  private static final Instant NIGHT = Instant.parse("2026-01-01T02:00:00.123456Z");

  private final Connection connection = TestPostgres.freshDatabase().getConnection();
  private final DomainMomentsTest_SightingDao sightings =
      new DomainMomentsTest_SightingDao(Database.of(connection));

  DomainMomentsTest() throws SQLException {
    run("CREATE DOMAIN utc AS timestamp");
    run("CREATE DOMAIN utcs AS timestamp[]");
    run("CREATE DOMAIN moment AS timestamptz(3)");
    run(DomainMomentsTest_SightingDao.TABLE.ddl());
    run(DomainMomentsTest_WatchDao.TABLE.ddl());
    run("SET timezone = 'America/New_York'");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static NewDomainMomentsTest_Sighting sighting(int second) {
    Instant at = NIGHT.plusSeconds(second);
    return NewDomainMomentsTest_Sighting.builder()
        .at(at)
        .clock(at.atOffset(ZoneOffset.ofHours(5)))
        .moment(at)
        .size(second)
        .build();
  }

  /** To the minute, as UTC's clock shows it. */
  private List<String> stored() throws SQLException {
    List<String> stored = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT DISTINCT date_trunc('minute', at)::text, date_trunc('minute', clock)::text,
                  date_trunc('minute', moment AT TIME ZONE 'UTC')::text
                FROM sighting\
                """)) {
      while (rows.next()) {
        stored.addAll(List.of(rows.getString(1), rows.getString(2), rows.getString(3)));
      }
    }
    return stored;
  }

  @Test
  void areStoredAlike() throws SQLException {
    Sighting single = sightings.insert(sighting(0));
    List<Sighting> batch = sightings.insertAllReturning(List.of(sighting(1), sighting(2)));
    sightings.upsertAllById(List.of(sighting(2), sighting(3), sighting(4)));

    assertThat(stored()).hasSize(3).containsOnly("2026-01-01 02:00:00");
    assertThat(sightings.findById(NIGHT)).contains(single);
    assertThat(sightings.findAllById(List.of(NIGHT.plusSeconds(1), NIGHT.plusSeconds(2))))
        .flatExtracting(it -> it.stream().toList())
        .containsExactlyElementsOf(batch);
    assertThat(sightings.deleteAllById(List.of(NIGHT, NIGHT.plusSeconds(4)))).isEqualTo(2);
  }

  /** More than a chunk goes through a temporary table. */
  @Test
  void areStagedAlike() throws SQLException {
    Iterable<NewDomainMomentsTest_Sighting> rows =
        () ->
            IntStream.range(0, 20_000)
                .map(it -> it % 50)
                .mapToObj(DomainMomentsTest::sighting)
                .iterator();

    sightings.upsertAllById(rows);

    assertThat(stored()).hasSize(3).containsOnly("2026-01-01 02:00:00");
  }

  private static NewDomainMomentsTest_Watch watch(int id, Instant... more) {
    return NewDomainMomentsTest_Watch.builder()
        .id(id)
        .at(NIGHT)
        .each(List.of(more))
        .whole(List.of(NIGHT.atOffset(ZoneOffset.ofHours(5))))
        .build();
  }

  @Test
  void areStoredAlikeInArrays() throws SQLException {
    DomainMomentsTest_WatchDao watches = new DomainMomentsTest_WatchDao(Database.of(connection));

    Watch single = watches.insert(watch(1, NIGHT, Instant.MAX));
    assertThat(single)
        .isEqualTo(
            new Watch(
                1, NIGHT, List.of(NIGHT, Instant.MAX), List.of(NIGHT.atOffset(ZoneOffset.UTC))));
    assertThat(watches.upsertAllReturningById(List.of(watch(2), watch(1, NIGHT, Instant.MAX))))
        .contains(single);
    assertThat(storedWatches())
        .containsExactly(
            "2026-01-01 02:00:00.123456|{\"2026-01-01 02:00:00.123456\",infinity}|{\"2026-01-01"
                + " 02:00:00.123456\"}",
            "2026-01-01 02:00:00.123456|{}|{\"2026-01-01 02:00:00.123456\"}");
  }

  /** A parameter is bound as the column that it meets. */
  @Test
  void areBoundAsTheColumn() throws SQLException {
    DomainMomentsTest_WatchDao watches = new DomainMomentsTest_WatchDao(Database.of(connection));
    watches.insert(watch(1));

    assertThat(watches.move(1, NIGHT.plusSeconds(60).atOffset(ZoneOffset.ofHours(-3)))).isTrue();
    assertThat(watches.note(1, List.of(NIGHT), NIGHT, List.of(NIGHT))).isFalse();
    Instant moved = NIGHT.plusSeconds(60);
    assertThat(watches.note(1, List.of(moved), moved, List.of(NIGHT, moved))).isTrue();
    assertThat(storedWatches())
        .containsExactly(
            "2026-01-01 02:01:00.123456|{\"2026-01-01 02:01:00.123456\"}|{\"2026-01-01"
                + " 02:00:00.123456\"}");
  }

  private List<String> storedWatches() throws SQLException {
    List<String> stored = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT concat_ws('|', at, each::text, whole::text) FROM watch ORDER BY id")) {
      while (rows.next()) {
        stored.add(rows.getString(1));
      }
    }
    return stored;
  }
}
