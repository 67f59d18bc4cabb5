package dev.arbiter.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Column;
import dev.arbiter.Database;
import dev.arbiter.Id;
import dev.arbiter.Table;
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

  private static final Instant NIGHT = Instant.parse("2026-01-01T02:00:00.123456Z");

  private final Connection connection = TestPostgres.freshDatabase().getConnection();
  private final DomainMomentsTest_SightingDao sightings =
      new DomainMomentsTest_SightingDao(Database.of(connection));

  DomainMomentsTest() throws SQLException {
    run("CREATE DOMAIN utc AS timestamp");
    run("CREATE DOMAIN moment AS timestamptz(3)");
    run(DomainMomentsTest_SightingDao.TABLE.ddl());
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
}
