package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.Note;
import dev.arbiter.schema.Schema;
import org.junit.jupiter.api.Test;

/** Differences that only planning a statement shows. */
final class StatementsTest {

  private final Server server = Server.with(CounterDao.TABLE);

  @Test
  void aFunctionIsMissing() {
    DriftReport report = server.check(CounterDao.TABLE);
    assertThat(Server.differences(report)).containsExactly("STATEMENT CounterDao.count");
    assertThat(report.differences().get(0).found())
        .isEqualTo("ERROR: function bump(integer, integer) does not exist (SQLSTATE 42883)");
    assertThat(report.migration())
        .isEqualTo(
            """
            -- Review this before it runs.

            -- counter: STATEMENT CounterDao.count
            -- CounterDao.count: ERROR: function bump(integer, integer) does not exist (SQLSTATE 42883)
            """);
  }

  @Test
  void theFunctionIsThere() {
    server.execute("CREATE FUNCTION bump(int, int) RETURNS int LANGUAGE sql AS 'SELECT $1 + $2'");
    server.check(CounterDao.TABLE).requireNone();
  }

  @Test
  void whatFailsForNullOnlyIsNotChecked() {
    server.execute("CREATE DOMAIN given_text AS text NOT NULL");
    Schema.create(server.database, GivenDao.TABLE);
    DriftReport report = server.check(GivenDao.TABLE);
    assertThat(report.isEmpty()).isTrue();
    assertThat(report.unchecked())
        .contains(
            new Note(
                "given",
                "GivenDao.insert was not planned: ERROR: domain given_text does not allow null"
                    + " values (SQLSTATE 23502)"));
  }

  @Test
  void aTypeIsMissing() {
    server.execute("CREATE TABLE given (id integer CONSTRAINT given_pkey PRIMARY KEY, name text)");
    DriftReport report = server.check(GivenDao.TABLE);
    assertThat(Server.differences(report))
        .contains("STATEMENT GivenDao.insert", "STATEMENT GivenDao.upsertById")
        .doesNotContain("STATEMENT GivenDao.findById");
    assertThat(report.unchecked())
        .containsExactly(
            new Note(
                "given",
                "columns, keys, predicates and constraints were not compared, as that takes a"
                    + " temporary copy of the declared table: ERROR: type \"given_text\" does not"
                    + " exist (SQLSTATE 42704)"));
  }
}
