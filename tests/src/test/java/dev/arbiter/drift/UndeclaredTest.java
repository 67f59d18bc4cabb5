package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.Drift;
import dev.arbiter.schema.Note;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the database has besides what is declared. */
final class UndeclaredTest {

  private final Server server = Server.with(TeamDao.TABLE, TicketDao.TABLE, ErrandDao.TABLE);

  private List<String> undeclared(Server server) {
    return Drift.undeclared(server.database, TeamDao.TABLE, TicketDao.TABLE, ErrandDao.TABLE)
        .stream()
        .map(UndeclaredTest::text)
        .toList();
  }

  private static String text(Note note) {
    return note.kind() + " " + note.table() + " " + note.name() + ": " + note.text();
  }

  @Test
  void nothing() {
    assertThat(undeclared(server)).isEmpty();
  }

  @Test
  void everythingThatThereIs() {
    server.execute(
        """
        ALTER TABLE team ADD "nick name" text COLLATE "C", ADD seats int NOT NULL DEFAULT 3,
          ADD number int GENERATED ALWAYS AS IDENTITY,
          ADD twice int GENERATED ALWAYS AS (seats * 2) STORED;
        CREATE INDEX team_seats_idx ON team (seats) WHERE seats > 0;
        ALTER TABLE team ADD CONSTRAINT team_number_key UNIQUE (number) DEFERRABLE,
          ADD CONSTRAINT team_seats_excl EXCLUDE (seats WITH =),
          ADD CONSTRAINT team_seats_check CHECK (seats > 0) NOT VALID,
          ADD CONSTRAINT team_parent_fk FOREIGN KEY (seats) REFERENCES team (id) NOT VALID;
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
        CREATE TRIGGER team_refuse BEFORE DELETE ON team FOR EACH ROW EXECUTE FUNCTION refuse();
        CREATE RULE team_kept AS ON DELETE TO team DO INSTEAD NOTHING;
        ALTER TABLE team ENABLE ROW LEVEL SECURITY;
        CREATE POLICY team_own ON team AS RESTRICTIVE FOR UPDATE TO public
          USING (id > 0) WITH CHECK (id > 1)\
        """);

    assertThat(undeclared(server))
        .containsExactly(
            "COLUMN team nick name: \"nick name\" text COLLATE \"C\"",
            "COLUMN team number: number integer NOT NULL GENERATED ALWAYS AS IDENTITY",
            "COLUMN team seats: seats integer NOT NULL DEFAULT 3",
            "COLUMN team twice: twice integer GENERATED ALWAYS AS ((seats * 2)) STORED",
            "INDEX team team_seats_idx: CREATE INDEX team_seats_idx ON app.team USING btree (seats)"
                + " WHERE (seats > 0)",
            "CONSTRAINT team team_number_key: UNIQUE (number) DEFERRABLE",
            "CONSTRAINT team team_seats_excl: EXCLUDE USING btree (seats WITH =)",
            "CHECK team team_seats_check: CHECK ((seats > 0)) NOT VALID",
            "FOREIGN_KEY team team_parent_fk: FOREIGN KEY (seats) REFERENCES team(id) NOT VALID",
            "TRIGGER team team_refuse: CREATE TRIGGER team_refuse BEFORE DELETE ON app.team FOR"
                + " EACH ROW EXECUTE FUNCTION refuse()",
            "RULE team team_kept: CREATE RULE team_kept AS ON DELETE TO app.team DO INSTEAD"
                + " NOTHING;",
            "ROW_SECURITY team team: ENABLE ROW LEVEL SECURITY",
            "POLICY team team_own: CREATE POLICY team_own ON team AS RESTRICTIVE FOR UPDATE TO"
                + " public USING ((id > 0)) WITH CHECK ((id > 1))");
  }

  @Test
  void whatIsMerelyWrittenOtherwiseIsDeclared() {
    server.execute(
        """
        ALTER TABLE ticket DROP CONSTRAINT ticket_price_check;
        ALTER TABLE ticket ADD CONSTRAINT cheap CHECK (NOT price >= 1000),
          ADD CONSTRAINT not_negative CHECK (0 <= price)\
        """);
    assertThat(undeclared(server)).isEmpty();

    server.execute("ALTER TABLE ticket ADD CONSTRAINT cheaper CHECK (price < 10)");
    assertThat(undeclared(server))
        .containsExactly("CHECK ticket cheaper: CHECK ((price < (10)::numeric))");
  }

  @Test
  void aSecondForeignKeyOfTheSameColumns() {
    server.execute(
        """
        ALTER TABLE ticket ADD CONSTRAINT again FOREIGN KEY (other_team_id) REFERENCES team;
        ALTER TABLE ticket ADD CONSTRAINT elsewhere FOREIGN KEY (team_id) REFERENCES errand\
        """);
    assertThat(undeclared(server))
        .containsExactly(
            "FOREIGN_KEY ticket again: FOREIGN KEY (other_team_id) REFERENCES team(id)",
            "FOREIGN_KEY ticket elsewhere: FOREIGN KEY (team_id) REFERENCES errand(id)");
  }

  @Test
  void aTableThatIsNotThereHasNothing() {
    assertThat(undeclared(server.schema("empty"))).isEmpty();
  }

  @Test
  void onAReadOnlyServer() {
    server.execute("ALTER TABLE team ADD seats int; ALTER TABLE team ADD CHECK (seats > 0)");
    assertThat(undeclared(server.settings("SET default_transaction_read_only = on")))
        .hasSize(3)
        .contains("COLUMN team seats: seats integer")
        .filteredOn(it -> it.startsWith("REMARK"))
        .allMatch(it -> it.endsWith("in a read-only transaction (SQLSTATE 25006)"))
        .hasSize(2);
  }
}
