package dev.arbiter.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.Column;
import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.InsertIfAbsent;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import dev.arbiter.Upserted;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that is too long for a domain, of which only the server knows: no call cuts it. */
final class DomainTextsTest {

  @Table("airport")
  @UniqueIndex(
      name = "airport_lower_idx",
      expr = {"LOWER(town)", "land"},
      as = "Town")
  record Airport(
      @Id @Column(type = "iata") String id,
      @Column(type = "iata") String town,
      @Column(type = "iata") @Default("'NL'") String land,
      @Column(type = "iata") @Nullable String note,
      @Column(type = "iata[]") @Default("'{}'") List<String> near) {

    interface Statements {

      @Upsert(by = "Id", skipUnchanged = true)
      Upserted<Airport> save(NewDomainTextsTest_Airport row);

      @Upsert(
          by = "Id",
          values = {"town = 'X'", "note = :note"},
          set = "note = :note")
      Airport put(String id, String note);

      @Update(by = "Id")
      boolean note(String id, @Nullable String note);

      @Update(by = "Id", set = "near = :near")
      boolean near(String id, List<String> near);

      @Update(by = "Id", set = "note = 'y'", where = "town = :town OR id = ANY(:ids)")
      boolean noteIn(String id, String town, List<String> ids);

      @Update(by = "Id", set = "note = 'z'")
      long noteAll(List<String> id);

      @InsertIfAbsent(values = "town = :town")
      boolean add(String id, String town);
    }
  }

  private final DataSource dataSource = TestPostgres.freshDatabase();

  @BeforeEach
  void create() throws SQLException {
    run("CREATE DOMAIN iata AS varchar(3)", DomainTextsTest_AirportDao.TABLE.ddl());
  }

  private void run(String... statements) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private List<String> stored() throws SQLException {
    return Rows.of(dataSource, "SELECT * FROM airport ORDER BY id");
  }

  private static NewDomainTextsTest_Airport.Builder airport(String id) {
    return NewDomainTextsTest_Airport.builder().id(id).town(id.toLowerCase(Locale.ROOT));
  }

  private static void refused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DatabaseException.class, it -> assertThat(it.sqlState()).isEqualTo("22001"));
  }

  @ParameterizedTest
  @MethodSource("dev.arbiter.types.Session#few")
  void isRefusedByEachCall(Session session) throws SQLException {
    try (Connection connection = session.connect(dataSource)) {
      DomainTextsTest_AirportDao airports = new DomainTextsTest_AirportDao(Session.on(connection));
      airports.upsertAllById(
          List.of(airport("AMS").note("hub").build(), airport("RTM").land("   ").build()));
      List<String> before = stored();

      for (NewDomainTextsTest_Airport row :
          List.of(
              airport("AMSX").build(),
              airport("AMS").note("hubs").build(),
              airport("AMS").land("NLDX").build(),
              airport("AMS").near(List.of("RTM", "RTMX")).build())) {
        refused(() -> airports.insert(row));
        refused(() -> airports.insertIfAbsent(row));
        refused(() -> airports.insertAllReturning(List.of(row)));
        refused(() -> airports.upsertById(row));
        refused(() -> airports.upsertByTown(row));
        refused(() -> airports.upsertWithOutcomeById(row));
        refused(() -> airports.upsertAllById(List.of(airport("RTM").build(), row, row)));
        refused(() -> airports.upsertAllReturningByTown(List.of(row)));
        refused(() -> airports.insertIfAbsentById(row));
        refused(() -> airports.getOrInsertById(row));
        refused(() -> airports.getOrInsertAllById(List.of(row)));
        refused(() -> airports.insertAllIfAbsentByTown(List.of(row)));
        refused(() -> airports.save(row));
      }
      refused(() -> airports.put("AMS", "hubs"));
      refused(() -> airports.put("AMSX", "hub"));
      refused(() -> airports.note("AMS", "hubs"));
      refused(() -> airports.near("AMS", List.of("RTMX")));
      refused(() -> airports.add("AMS", "AMSX"));
      refused(() -> airports.add("AMSX", "AMS"));
      assertThat(airports.noteIn("AMS", "amsx", List.of("AMSX", "RTM"))).isFalse();

      assertThat(stored()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.arbiter.types.Session#few")
  void isTheKeyOfNoRow(Session session) throws SQLException {
    try (Connection connection = session.connect(dataSource)) {
      DomainTextsTest_AirportDao airports = new DomainTextsTest_AirportDao(Session.on(connection));
      airports.upsertAllById(List.of(airport("AMS").build(), airport("RTM").build()));
      DomainTextsTest_AirportDao.Town ams = new DomainTextsTest_AirportDao.Town("ams", "NL");
      DomainTextsTest_AirportDao.Town none = new DomainTextsTest_AirportDao.Town("amsx", "NL");

      assertThat(airports.findById("AMSX")).isEmpty();
      assertThat(airports.findById("AMS   ")).isPresent();
      assertThat(airports.findByTown("AMSX", "NL")).isEmpty();
      assertThat(airports.findByTown("AMS  ", "NL")).isPresent();
      assertThat(airports.findAllById(List.of("AMSX", "RTM", "RTMX", "AMS")))
          .map(Optional::isPresent)
          .containsExactly(false, true, false, true);
      assertThat(airports.findAllByTown(List.of(none, ams, none)))
          .map(Optional::isPresent)
          .containsExactly(false, true, false);
      assertThat(airports.deleteById("AMSX")).isFalse();
      assertThat(airports.deleteByTown("AMSX", "NL")).isFalse();
      assertThat(airports.deleteAllById(List.of("AMSX", "RTMX"))).isZero();
      assertThat(stored()).hasSize(2);
      assertThat(airports.deleteAllById(List.of("AMSX", "RTM", "RTMX", "RTM"))).isEqualTo(1);
      assertThat(airports.deleteAllByTown(List.of(none, ams, ams))).isEqualTo(1);
    }
  }

  /** More than a chunk goes through a temporary table. */
  @Test
  void isRefusedAmongStagedRows() throws SQLException {
    DomainTextsTest_AirportDao airports =
        new DomainTextsTest_AirportDao(Database.of(dataSource).withChunkSize(2));

    airports.upsertAllById(
        () -> IntStream.range(0, 9).mapToObj(it -> airport("A" + it).build()).iterator());
    refused(
        () ->
            airports.upsertAllById(
                () ->
                    IntStream.range(5, 15).mapToObj(it -> airport("A0" + it).build()).iterator()));

    assertThat(stored()).hasSize(9);
  }

  /** The server has aborted the transaction by then. */
  @Test
  void isAnErrorInATransaction() {
    Database database = Database.of(dataSource);
    refused(() -> database.transaction(tx -> new DomainTextsTest_AirportDao(tx).findById("AMSX")));
    refused(
        () ->
            database.transaction(
                tx -> new DomainTextsTest_AirportDao(tx).deleteAllById(List.of("AMSX"))));
  }

  /** A row that a trigger does not let go is there. */
  @Test
  void isNotWhatATriggerFailsBy() throws SQLException {
    run(
        "CREATE TABLE gone (id varchar(2))",
        "CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            + " INSERT INTO gone VALUES (OLD.id); RETURN OLD; END $$",
        "CREATE TRIGGER note BEFORE DELETE ON airport FOR EACH ROW EXECUTE FUNCTION note()");
    DomainTextsTest_AirportDao airports = new DomainTextsTest_AirportDao(Database.of(dataSource));
    airports.insert(airport("AMS").build());

    refused(() -> airports.deleteById("AMS"));
    refused(() -> airports.deleteAllById(List.of("AMS", "AMSX")));
    assertThat(stored()).hasSize(1);
  }
}
