package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a foreign key does, when it is checked, and its name where that is declared. */
final class ForeignKeysTest {

  private static final AtomicInteger SCHEMAS = new AtomicInteger();
  private static final String OF_TEAM = "errand_team_id_fkey";
  private static final String OF_HELPER = "\"errand_\"\"helper\"\"_fk\"";
  private static final String OF_PLAIN = "errand_plain_id_fkey";
  private static final String TEAM = "FOREIGN KEY (team_id) REFERENCES team (id) ";
  private static final String PLAIN = "FOREIGN KEY (plain_id) REFERENCES team (id) ";

  private static Server database;

  private final Server server =
      database.schema("keys" + SCHEMAS.incrementAndGet(), TeamDao.TABLE, ErrandDao.TABLE);

  @BeforeAll
  static void createDatabase() {
    database = Server.with();
  }

  private void replace(String name, String definition) {
    server.execute(
        "ALTER TABLE errand DROP CONSTRAINT "
            + name
            + ", ADD CONSTRAINT "
            + name
            + " "
            + definition);
  }

  private DriftReport checkAndMend(String... expected) {
    DriftReport report = server.check(ErrandDao.TABLE);
    assertThat(Server.differences(report)).containsExactly(expected);
    server.apply(report.migration());
    assertThat(server.check(ErrandDao.TABLE).differences()).as(report.migration()).isEmpty();
    return report;
  }

  @Test
  void asDeclared() {
    assertThat(server.check(ErrandDao.TABLE)).hasToString("errand: as declared");
    assertThat(
            server.column(
                "SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE"
                    + " conrelid = to_regclass('errand') AND contype = 'f' ORDER BY conkey"))
        .containsExactly(
            "errand_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id) ON UPDATE CASCADE ON"
                + " DELETE CASCADE DEFERRABLE",
            "errand_\"helper\"_fk FOREIGN KEY (helper_id) REFERENCES team(id) ON UPDATE SET NULL"
                + " DEFERRABLE INITIALLY DEFERRED",
            "errand_plain_id_fkey FOREIGN KEY (plain_id) REFERENCES team(id)");
  }

  @Test
  void ofDisabledTriggersIsNoneAtAll() {
    server.execute("ALTER TABLE errand DISABLE TRIGGER ALL");
    DriftReport report =
        checkAndMend("FOREIGN_KEY team_id", "FOREIGN_KEY helper_id", "FOREIGN_KEY plain_id");
    assertThat(report.differences().get(2).found())
        .isEqualTo(
            "CONSTRAINT errand_plain_id_fkey FOREIGN KEY (plain_id) REFERENCES team(id), whose"
                + " triggers are disabled");
    server.execute("ALTER TABLE team DISABLE TRIGGER ALL");
    checkAndMend("FOREIGN_KEY team_id", "FOREIGN_KEY helper_id", "FOREIGN_KEY plain_id");
  }

  /** Columns may be listed in any order, as long as each refers to its own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"(b, a) REFERENCES pair (y, x)|0", "(b, a) REFERENCES pair (x, y)|1"})
  void ofSeveralColumns(String other, int differences) {
    TableDefinition owner =
        TableDefinition.of("owner")
            .columns(ColumnDefinition.of("a", "integer"), ColumnDefinition.of("b", "integer"))
            .references(ReferenceDefinition.of(List.of("a", "b"), "pair", List.of("x", "y")))
            .build();
    server.execute(
        "CREATE TABLE pair (x integer, y integer, UNIQUE (x, y));"
            + " CREATE TABLE owner (a integer, b integer, FOREIGN KEY "
            + other
            + ")");
    assertThat(server.check(owner).differences()).hasSize(differences);
  }

  @ParameterizedTest
  @CsvSource({
    "ON DELETE CASCADE DEFERRABLE",
    "ON DELETE CASCADE ON UPDATE RESTRICT DEFERRABLE",
    "ON UPDATE CASCADE DEFERRABLE",
    "ON DELETE SET DEFAULT ON UPDATE CASCADE DEFERRABLE",
  })
  void anotherActionTakesAnotherKey(String rules) {
    replace(OF_TEAM, TEAM + rules);
    assertThat(checkAndMend("FOREIGN_KEY team_id").migration())
        .contains(
            "-- The old one goes on acting until it is dropped, which is left to you: ALTER TABLE"
                + " errand DROP CONSTRAINT errand_team_id_fkey;");
    assertThat(server.check(ErrandDao.TABLE).notes())
        .singleElement()
        .satisfies(it -> assertThat(it.text()).contains(OF_TEAM, "acts beside the declared one"));

    server.execute("ALTER TABLE errand DROP CONSTRAINT errand_team_id_fkey");
    assertThat(server.check(ErrandDao.TABLE)).hasToString("errand: as declared");
  }

  @ParameterizedTest
  @CsvSource({
    "NOT DEFERRABLE, ALTER CONSTRAINT errand_team_id_fkey DEFERRABLE INITIALLY IMMEDIATE;",
    "DEFERRABLE INITIALLY DEFERRED,"
        + " ALTER CONSTRAINT errand_team_id_fkey DEFERRABLE INITIALLY IMMEDIATE;",
  })
  void deferrabilityIsAlteredInPlace(String deferral, String mend) {
    replace(OF_TEAM, TEAM + "ON DELETE CASCADE ON UPDATE CASCADE " + deferral);
    assertThat(checkAndMend("FOREIGN_KEY team_id").migration()).contains(mend);
    assertThat(server.check(ErrandDao.TABLE)).hasToString("errand: as declared");
  }

  @Test
  void deferrabilityThatIsNotDeclared() {
    replace(OF_PLAIN, PLAIN + "DEFERRABLE INITIALLY DEFERRED NOT VALID");
    checkAndMend("FOREIGN_KEY plain_id", "FOREIGN_KEY plain_id");
    assertThat(server.check(ErrandDao.TABLE)).hasToString("errand: as declared");
  }

  @Test
  void aNameCountsWhereItIsDeclared() {
    server.execute(
        "ALTER TABLE errand RENAME CONSTRAINT "
            + OF_HELPER
            + " TO x;"
            + "ALTER TABLE errand RENAME CONSTRAINT errand_plain_id_fkey TO y;"
            + "ALTER TABLE errand RENAME CONSTRAINT errand_team_id_fkey TO "
            + OF_HELPER);
    assertThat(checkAndMend("FOREIGN_KEY helper_id").differences())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.declared()).startsWith("CONSTRAINT " + OF_HELPER + " REFERENCES team");
              assertThat(it.found()).startsWith("CONSTRAINT \"x\" FOREIGN KEY (helper_id)");
              assertThat(it.ddl())
                  .endsWith("ALTER TABLE errand RENAME CONSTRAINT \"x\" TO " + OF_HELPER + ";");
            });
    assertThat(server.check(ErrandDao.TABLE)).hasToString("errand: as declared");
  }

  @Test
  void anotherActionUnderTheDeclaredName() {
    replace(OF_HELPER, "FOREIGN KEY (helper_id) REFERENCES team (id) INITIALLY DEFERRED");
    assertThat(checkAndMend("FOREIGN_KEY helper_id").migration())
        .contains("DROP CONSTRAINT \"errand_\"\"helper\"\"_fk_old\";");
  }

  @Test
  void onAPartitionedTable() {
    server.execute(
        """
        DROP TABLE errand;
        CREATE TABLE errand (id int, team_id int NOT NULL, helper_id int, plain_id int,
          CONSTRAINT errand_pkey PRIMARY KEY (id),
          FOREIGN KEY (team_id) REFERENCES team ON DELETE CASCADE ON UPDATE CASCADE,
          CONSTRAINT x FOREIGN KEY (helper_id) REFERENCES team ON UPDATE SET NULL INITIALLY DEFERRED,
          FOREIGN KEY (plain_id) REFERENCES team ON DELETE SET NULL) PARTITION BY HASH (id);
        CREATE TABLE errand_0 PARTITION OF errand FOR VALUES WITH (MODULUS 1, REMAINDER 0)\
        """);
    DriftReport report = server.check(ErrandDao.TABLE);
    assertThat(Server.differences(report))
        .containsExactly(
            "PARTITIONING errand",
            "FOREIGN_KEY team_id",
            "FOREIGN_KEY helper_id",
            "FOREIGN_KEY plain_id");
    server.apply(report.migration());
    assertThat(Server.differences(server.check(ErrandDao.TABLE)))
        .containsExactly("PARTITIONING errand");
  }

  @Test
  void whatADeclarationCannotSayIsNotTakenForIt() {
    server.execute(
        """
        CREATE TABLE pair (a int, b int, PRIMARY KEY (a, b));
        CREATE TABLE half (a int, b int, FOREIGN KEY (a, b) REFERENCES pair MATCH FULL)\
        """);
    TableDefinition half =
        TableDefinition.of("half")
            .references(ReferenceDefinition.of(List.of("a", "b"), "pair", List.of("a", "b")))
            .build();
    assertThat(Server.differences(server.check(half))).contains("FOREIGN_KEY a, b");
    replaceOf("half", "FOREIGN KEY (a, b) REFERENCES pair");
    assertThat(Server.differences(server.check(half))).doesNotContain("FOREIGN_KEY a, b");
  }

  private void replaceOf(String table, String definition) {
    server.execute("ALTER TABLE " + table + " DROP CONSTRAINT half_a_b_fkey, ADD " + definition);
  }
}
