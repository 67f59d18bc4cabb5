package dev.arbiter.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.arbiter.DatabaseException;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.testing.TestPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is declared is in the catalog, in whichever way it is created. */
final class SchemaTest {

  /** Each refers to one that follows, and teams and members to each other. */
  private static final List<TableDefinition> TABLES =
      List.of(BookingDao.TABLE, RoomDao.TABLE, TeamDao.TABLE, MemberDao.TABLE);

  private final Facts server = new Facts();

  @Test
  void columns() {
    Schema.create(server.database, TABLES);

    assertThat(server.columns())
        .contains(
            "bookings.id bigint NOT NULL DEFAULT nextval('bookings_id_seq'::regclass) OWNS"
                + " public.bookings_id_seq",
            "bookings.mood mood NOT NULL DEFAULT 'so-so'::mood",
            "staff.members.id bigint NOT NULL DEFAULT nextval('staff.members_id_seq'::regclass)"
                + " OWNS staff.members_id_seq");
    assertThat(server.types()).containsExactly("mood so-so, it's great, AWFUL");
    assertThat(server.storage())
        .containsExactly(
            "bookings_guest_id_idx {fillfactor=90}",
            "bookings_ticket_idx {fillfactor=80}",
            "rooms {fillfactor=70}");
  }

  @Test
  void constraints() {
    Schema.create(server.database, TABLES);

    assertThat(server.constraints())
        .containsExactlyInAnyOrder(
            "bookings bookings_pkey PRIMARY KEY (id)",
            "bookings bookings_place_key UNIQUE (place) DEFERRABLE INITIALLY DEFERRED",
            "bookings bookings_seat_max CHECK ((seat < 100))",
            "bookings bookings_during_excl EXCLUDE USING gist (during WITH &&) WHERE ((number ="
                + " 1)) DEFERRABLE",
            "bookings bookings_building_id_number_fkey FOREIGN KEY (building_id, number)"
                + " REFERENCES rooms(building_id, number) ON DELETE CASCADE DEFERRABLE INITIALLY"
                + " DEFERRED",
            "bookings bookings_room_code_fk FOREIGN KEY (building_id, room_code) REFERENCES"
                + " rooms(building_id, code) ON UPDATE CASCADE",
            "rooms rooms_pkey PRIMARY KEY (building_id, number)",
            "rooms rooms_building_id_code_key UNIQUE (building_id, code) INCLUDE (seats)",
            "rooms rooms_have_seats CHECK ((seats > 0))",
            "staff.members members_pkey PRIMARY KEY (id)",
            "staff.members members_team_id_fkey FOREIGN KEY (team_id) REFERENCES staff.teams(id)",
            "staff.members members_deputy_fkey FOREIGN KEY (deputy) REFERENCES"
                + " staff.members(badge)",
            "staff.teams teams_pkey PRIMARY KEY (id)",
            "staff.teams teams_name_key UNIQUE (name)",
            "staff.teams teams_leader_fk FOREIGN KEY (leader_id) REFERENCES staff.members(id)");
  }

  @Test
  void indexes() {
    Schema.create(server.database, TABLES);

    assertThat(server.indexes())
        .contains(
            "CREATE UNIQUE INDEX bookings_ticket_idx ON public.bookings USING btree (ticket)"
                + " INCLUDE (guest) WITH (fillfactor='80')",
            "CREATE UNIQUE INDEX bookings_room_code_idx ON public.bookings USING btree"
                + " (lower(room_code)) WHERE (number < 0)",
            "CREATE INDEX bookings_payload_idx ON public.bookings USING gin (payload"
                + " jsonb_path_ops)",
            "CREATE INDEX bookings_guest_id_idx ON public.bookings USING btree (guest, id DESC)"
                + " INCLUDE (mood) WITH (fillfactor='90') WHERE (guest IS NOT NULL)");
  }

  @Test
  void virtualColumns() {
    assumeThat(TestPostgres.majorVersion()).isGreaterThanOrEqualTo(18);
    Schema.create(server.database, PriceDao.TABLE);
    PriceDao prices = new PriceDao(server.database);

    assertThat(server.columns()).contains("prices.gross integer NOT NULL v (net * 2)");
    assertThat(prices.upsertById(NewPrice.builder().id(1).net(4).build()).gross()).isEqualTo(8);
    assertThat(prices.upsertById(NewPrice.builder().id(1).net(5).build()).gross()).isEqualTo(10);
    assertThat(prices.upsertAllReturningById(List.of(NewPrice.builder().id(1).net(6).build())))
        .containsExactly(new Price(1, 6, 12));
    assertThat(Drift.check(server.database, PriceDao.TABLE).differences()).isEmpty();
  }

  @Test
  void everyWayCreatesTheSame() {
    Schema.create(server.database, TABLES);
    Facts byScript = new Facts();
    byScript.execute(Schema.ddl(TABLES));
    Facts oneByOne = new Facts();
    BookingDao.TABLE.enums().forEach(it -> oneByOne.execute(it.ddl()));
    oneByOne.execute(RoomDao.TABLE.ddl());
    oneByOne.execute(BookingDao.TABLE.ddl());

    assertThat(byScript.all()).isEqualTo(server.all());
    assertThat(oneByOne.all())
        .isEqualTo(server.all().stream().filter(it -> !it.contains("staff.")).toList());
  }

  @Test
  void indexesOfTheTableItselfAreThereBeforeWhatRefersToThem() {
    server.execute("CREATE SCHEMA staff; CREATE TABLE staff.teams (id bigint PRIMARY KEY)");

    server.execute(MemberDao.TABLE.ddl());

    assertThat(server.constraints())
        .contains(
            "staff.members members_deputy_fkey FOREIGN KEY (deputy) REFERENCES"
                + " staff.members(badge)");
  }

  @Test
  void driftFindsNoDifference() {
    Schema.create(server.database, TABLES);

    assertThat(Drift.check(server.database, TABLES).differences()).isEmpty();
  }

  @Test
  void enumTypesOfTheDeclaredLabelsAreLeft() {
    server.execute("CREATE TYPE mood AS ENUM ('so-so', 'it''s great', 'AWFUL')");

    Schema.create(server.database, TABLES);

    assertThat(server.types()).hasSize(1);
  }

  @Test
  void otherTypesAreRefused() {
    server.execute("CREATE TYPE mood AS ENUM ('so-so', 'AWFUL', 'it''s great')");

    assertThatExceptionOfType(DatabaseException.class)
        .isThrownBy(() -> Schema.create(server.database, TABLES))
        .withMessageStartingWith(
            "The enum type mood is there with the labels [so-so, AWFUL, it's great], and declared"
                + " with [so-so, it's great, AWFUL]");
    assertThat(server.columns()).isEmpty();

    server.execute("DROP TYPE mood; CREATE DOMAIN mood AS text");
    assertThatExceptionOfType(DatabaseException.class)
        .isThrownBy(() -> Schema.create(server.database, TABLES))
        .withMessageStartingWith("There is a type mood that is no enum type");
  }
}
