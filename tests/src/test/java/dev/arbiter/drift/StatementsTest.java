package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arbiter.ConflictTargetException;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.Note;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"text NOT NULL", "text CHECK (VALUE IS NOT NULL)", "refusing"})
  void domainsThatRefuseNull(String base) {
    server.execute("CREATE DOMAIN refusing AS text NOT NULL; CREATE DOMAIN given_text AS " + base);
    Schema.create(server.database, GivenDao.TABLE);
    server.check(GivenDao.TABLE).requireNone();
    assertThat(server.check(GivenDao.TABLE).unchecked()).isEmpty();

    server.execute("ALTER TABLE given DROP CONSTRAINT given_pkey");
    assertThat(Server.differences(server.check(GivenDao.TABLE)))
        .containsExactly("INDEX_MISSING given_pkey");
    server.execute("ALTER TABLE given RENAME name TO label");
    assertThat(Server.differences(server.check(GivenDao.TABLE))).contains("COLUMN_MISSING name");
  }

  /** Only what is refused is asked for again, one by one. */
  @Test
  void aDomainThatRefusesNullBesideABrokenStatement() {
    server.execute("CREATE DOMAIN given_number AS bigint NOT NULL");
    Schema.create(server.database, WeighedDao.TABLE);
    DriftReport report = server.check(WeighedDao.TABLE, CounterDao.TABLE);
    assertThat(Server.differences(report)).containsExactly("STATEMENT CounterDao.count");
    assertThat(report.unchecked()).isEmpty();
  }

  /** Among them what poolers say of prepared statements that they have lost. */
  @ParameterizedTest
  @ValueSource(strings = {"08P01", "26000", "42P05", "42501", "42704", "22012", "P0001"})
  void whatSaysNothingOfTheStatementIsNotChecked(String state) {
    server.execute(
        """
        CREATE FUNCTION refuse(bigint) RETURNS boolean LANGUAGE plpgsql AS $$
        BEGIN
          IF $1 IS NULL THEN
            RAISE EXCEPTION 'no' USING ERRCODE = '%s';
          END IF;
          RETURN true;
        END $$;
        CREATE DOMAIN given_number AS bigint CHECK (refuse(VALUE))\
        """
            .formatted(state));
    Schema.create(server.database, WeighedDao.TABLE);
    DriftReport report = server.check(WeighedDao.TABLE);
    assertThat(report.differences()).isEmpty();
    assertThat(report.unchecked())
        .contains(
            new Note(
                "weighed",
                "WeighedDao.insert was not planned: ERROR: no (SQLSTATE " + state + ")"));
  }

  @Test
  void statementsAboutATemporaryTableArePlannedToo() {
    Schema.create(server.database, TeamDao.TABLE);
    List<StatementDefinition> broken =
        TeamDao.TABLE.staging().stream()
            .map(
                it ->
                    new StatementDefinition(
                        it.name(), it.table(), it.kind(), broken(it.sql()), null, null))
            .toList();
    TableDefinition team = TeamDao.TABLE;
    DriftReport report =
        server.check(
            new TableDefinition(
                team.name(),
                team.schema(),
                team.identifier(),
                team.columns(),
                team.checks(),
                team.constraints(),
                team.references(),
                team.indexes(),
                team.enums(),
                team.partitionKey(),
                team.storage(),
                team.distributed(),
                team.statements(),
                broken));

    assertThat(report.differences())
        .extracting(it -> it.subject() + ": " + it.found())
        .contains(
            "TeamDao.insertAllIfAbsentByCode: ERROR: relation \"pg_temp.arbiter_batch_team_\" does"
                + " not exist (SQLSTATE 42P01)",
            "TeamDao.upsertAllByCode: ERROR: relation \"pg_temp.arbiter_batch_team_\" does not"
                + " exist (SQLSTATE 42P01)",
            "TeamDao.upsertAllReturningByCode: ERROR: relation \"pg_temp.arbiter_batch_team_\" does"
                + " not exist (SQLSTATE 42P01)");
    server.check(TeamDao.TABLE).requireNone();
  }

  private static String broken(String sql) {
    return sql.replace(
        "FROM pg_temp.arbiter_batch_team AS u\n  WHERE u.round",
        "FROM pg_temp.arbiter_batch_team_ AS u\n  WHERE u.round");
  }

  /** A conflict target infers it too, and then it is refused: planning says nothing of that. */
  @Test
  void aSecondConstraintThatIsDeferrable() {
    Schema.create(server.database, TeamDao.TABLE);
    server.execute("ALTER TABLE team ADD CONSTRAINT twin UNIQUE (code) DEFERRABLE");
    assertThatExceptionOfType(ConflictTargetException.class)
        .isThrownBy(
            () ->
                new TeamDao(server.database)
                    .upsertByCode(NewTeam.builder().id(1).code("a").build()))
        .satisfies(it -> assertThat(it.sqlState()).isEqualTo("55000"));

    DriftReport report = server.check(TeamDao.TABLE);
    assertThat(report.notes()).isEmpty();
    assertThat(report.differences())
        .singleElement()
        .extracting(it -> it.kind() + " " + it.ddl())
        .isEqualTo(
            "INDEX_UNDECLARED -- twin rejects rows with 23505, which no upsert resolves, and as it"
                + " is DEFERRABLE, upserts by its key fail with 55000: remove it yourself.");
  }

  /** The mend creates the declared one, but the other is inferred too until it is gone. */
  @Test
  void aConstraintThatIsDeferrable() {
    Schema.create(server.database, TeamDao.TABLE);
    server.execute(
        """
        ALTER TABLE team DROP CONSTRAINT team_code_key;
        ALTER TABLE team ADD CONSTRAINT team_code_key UNIQUE (code) DEFERRABLE\
        """);
    assertThat(server.check(TeamDao.TABLE).migration())
        .contains(
            "-- team_code_key_old makes upserts by its key fail with 55000, as it is DEFERRABLE,"
                + " and nothing is taken away here: remove it yourself.\n");
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
                "types, defaults, keys, predicates and constraints were not compared, as that takes"
                    + " a temporary copy of the declared table: ERROR: type \"given_text\" does not"
                    + " exist (SQLSTATE 42704)"));
  }
}
