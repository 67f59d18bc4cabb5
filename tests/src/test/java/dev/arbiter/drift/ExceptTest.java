package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.Drift;
import dev.arbiter.schema.DriftReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Differences that a project has decided to live with. */
final class ExceptTest {

  private final Server server = Server.with(TeamDao.TABLE, TicketDao.TABLE, ErrandDao.TABLE);

  private DriftReport check() {
    return Drift.check(server.database, List.of(TeamDao.TABLE, TicketDao.TABLE, ErrandDao.TABLE));
  }

  @Test
  void byTheDeclaredOrTheFoundName() {
    server.execute(
        """
        ALTER INDEX ticket_title_idx RENAME TO "Other";
        CREATE UNIQUE INDEX extra ON ticket (note);
        ALTER TABLE ticket DROP CONSTRAINT ticket_status_check;
        ALTER TABLE errand ALTER CONSTRAINT errand_team_id_fkey NOT DEFERRABLE\
        """);
    DriftReport report = check();
    assertThat(Server.differences(report))
        .containsExactly(
            "INDEX_RENAMED ticket_title_idx",
            "INDEX_UNDECLARED extra",
            "CHECK ticket_status_check",
            "FOREIGN_KEY team_id");

    assertThat(Server.differences(report.except("ticket_title_idx", "errand_team_id_fkey")))
        .containsExactly("INDEX_UNDECLARED extra", "CHECK ticket_status_check");
    assertThat(Server.differences(report.except("Other").except("extra")))
        .containsExactly("CHECK ticket_status_check", "FOREIGN_KEY team_id");
    DriftReport none =
        report.except("Other", "extra", "ticket_status_check", "errand_team_id_fkey");
    assertThat(none).hasToString("team: as declared\nticket: as declared\nerrand: as declared");
    none.requireNone();
  }

  @Test
  void aNameThatMatchesNothingIsInTheReport() {
    server.execute("ALTER TABLE ticket DROP note");
    DriftReport report = check().except("note", "extra");
    assertThat(Server.differences(report)).containsExactly("COLUMN_MISSING note");
    assertThat(report.toString())
        .endsWith(
            """
            team, ticket, errand: "note" is excepted, and no index or constraint that differs has this name.
            team, ticket, errand: "extra" is excepted, and no index or constraint that differs has this name.\
            """);
  }

  @Test
  void onlyTheIndexOrConstraintOfThatNameIsTakenOut() {
    server.execute(
        """
        CREATE UNIQUE INDEX extra ON ticket (note);
        CREATE UNIQUE INDEX extra2 ON ticket (note, title) WHERE title <> 'INDEX extra';
        DROP INDEX ticket_slot_idx\
        """);
    assertThat(Server.differences(check().except("extra")))
        .containsExactly("INDEX_MISSING ticket_slot_idx", "INDEX_UNDECLARED extra2");
  }
}
