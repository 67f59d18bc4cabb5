package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.DriftReport;
import org.junit.jupiter.api.Test;

/** Tables, functions and indexes are looked up as the DAOs' statements look them up. */
final class SearchPathTest {

  private final Server server = Server.with(TeamDao.TABLE, TicketDao.TABLE);

  @Test
  void anotherTableOfTheNameBehindTheFirst() {
    server.execute("CREATE TABLE public.team (nothing int)");
    server.check(TeamDao.TABLE, TicketDao.TABLE).requireNone();
  }

  @Test
  void anotherTableOfTheNameInFront() {
    server.execute("CREATE SCHEMA front; CREATE TABLE front.team (id int, code text)");
    DriftReport report =
        server.settings("SET search_path = front, app").check(TeamDao.TABLE, TicketDao.TABLE);
    assertThat(Server.differences(report))
        .containsExactly(
            "COLUMN_NULLABILITY id",
            "COLUMN_NULLABILITY code",
            "INDEX_MISSING team_pkey",
            "INDEX_MISSING team_code_key",
            "FOREIGN_KEY team_id",
            "FOREIGN_KEY other_team_id");
  }

  @Test
  void theSecondSchemaOfThePath() {
    server
        .settings("CREATE SCHEMA IF NOT EXISTS empty; SET search_path = empty, app")
        .check(TeamDao.TABLE, TicketDao.TABLE)
        .requireNone();
  }

  @Test
  void anIndexOfTheSchemaBehindIsRenamedByItsQualifiedName() {
    server.execute("CREATE SCHEMA front; ALTER INDEX ticket_title_idx RENAME TO by_title");
    server.execute("CREATE TABLE front.x (a int); CREATE INDEX by_title ON front.x (a)");
    Server path = server.settings("SET search_path = front, app");

    DriftReport report = path.check(TicketDao.TABLE);
    assertThat(report.migration()).contains("ALTER INDEX app.by_title RENAME TO ticket_title_idx;");
    path.apply(report.migration());
    path.check(TicketDao.TABLE).requireNone();
  }

  @Test
  void aFunctionInFrontOfThatOfTheIndex() {
    server.execute(
        """
        CREATE SCHEMA front;
        CREATE FUNCTION front.lower(text) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT $1 $$\
        """);
    DriftReport report =
        server.settings("SET search_path = front, pg_catalog, app").check(TicketDao.TABLE);
    assertThat(Server.differences(report)).containsExactly("INDEX_KEY ticket_title_idx");
  }

  @Test
  void aTableThatIsTemporaryItself() {
    Server temporary =
        server.settings("SET search_path = app; CREATE TEMPORARY TABLE team (id int)");
    DriftReport report = temporary.check(TeamDao.TABLE);
    assertThat(report.unchecked())
        .extracting(it -> it.text())
        .containsExactly(
            "types, defaults, keys, predicates and constraints were not compared, as that takes a"
                + " temporary copy of the declared table: ERROR: relation \"team\" already exists"
                + " (SQLSTATE 42P07)");
    assertThat(Server.differences(report))
        .containsExactly(
            "COLUMN_MISSING code",
            "COLUMN_NULLABILITY id",
            "INDEX_MISSING team_pkey",
            "INDEX_MISSING team_code_key");
  }

  @Test
  void theNameOfAnIndexIsTaken() {
    server.execute("DROP INDEX ticket_title_idx; CREATE INDEX ticket_title_idx ON team (code)");
    DriftReport report = server.check(TicketDao.TABLE);
    assertThat(Server.differences(report)).containsExactly("INDEX_MISSING ticket_title_idx");
    server.apply(report.migration());
    server.check(TicketDao.TABLE).requireNone();
  }

  @Test
  void aViewOfTheName() {
    server.execute("ALTER TABLE team RENAME TO teams; CREATE VIEW team AS SELECT * FROM teams");
    DriftReport report = server.check(TeamDao.TABLE);
    assertThat(report)
        .hasToString(
            """
            team: 1 difference
              NOT_A_TABLE team
                declared  a table
                found     a view
                mend      -- team is a view: rename it, or declare another name.\
            """);
  }
}
