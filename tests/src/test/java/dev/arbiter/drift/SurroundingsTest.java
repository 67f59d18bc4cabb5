package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.TransientDatabaseException;
import dev.arbiter.schema.Difference;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.ConnectionsFrom;
import dev.arbiter.testing.HeldTransactions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whose connection, whose transaction, whose rights, and what is left of a check. */
final class SurroundingsTest {

  private static final String CATALOG =
      """
      SELECT 'class ' || oid || relname || COALESCE(relpages, 0) FROM pg_class
      UNION ALL SELECT 'constraint ' || oid || conname FROM pg_constraint
      UNION ALL SELECT 'default ' || oid || pg_get_expr(adbin, adrelid) FROM pg_attrdef
      UNION ALL SELECT 'namespace ' || nspname FROM pg_namespace
      UNION ALL SELECT 'sequence ' || schemaname || sequencename || COALESCE(last_value, 0)
        FROM pg_sequences
      UNION ALL SELECT 'prepared ' || name FROM pg_prepared_statements
      ORDER BY 1
      """;

  private static final String NO_COPY =
      "types, defaults, keys, predicates and constraints were not compared, as that takes a"
          + " temporary copy of the declared table: ";
  private static final String NO_STAGE =
      "the statements of batches larger than a chunk were not planned, as these take a temporary"
          + " table: ";
  private static final String DENIED = "ERROR: permission denied to create temporary tables";

  private final Server server = Server.with(TeamDao.TABLE, TicketDao.TABLE);

  private DriftReport check(Database database) {
    return Drift.check(database, TeamDao.TABLE, TicketDao.TABLE);
  }

  @Test
  void changesNothing() {
    server.execute("ALTER TABLE ticket ALTER price SET DEFAULT 1; DROP INDEX ticket_slot_idx");
    List<String> before = server.column(CATALOG);

    assertThat(check(server.database).differences()).hasSize(2);
    assertThat(server.column(CATALOG)).isEqualTo(before);
  }

  @Test
  void insideATransaction() {
    server.execute("DROP INDEX ticket_title_idx");

    server.database.transaction(
        tx -> {
          new TeamDao(tx).insert(NewTeam.builder().id(1).code("a").build());
          assertThat(Server.differences(check(tx)))
              .containsExactly("INDEX_MISSING ticket_title_idx");
          new TeamDao(tx).insert(NewTeam.builder().id(2).code("b").build());
        });

    assertThat(server.column("SELECT code FROM team ORDER BY id")).containsExactly("a", "b");
  }

  @Test
  void seesWhatTheTransactionHasDone() {
    Server empty = server.schema("empty");

    empty.database.transaction(
        tx -> {
          assertThat(Server.differences(check(tx)))
              .containsExactly("TABLE_MISSING team", "TABLE_MISSING ticket");
          Schema.create(tx, TeamDao.TABLE, TicketDao.TABLE);
          check(tx).requireNone();
        });
  }

  @Test
  void onTheCallersConnection() throws SQLException {
    server.execute("DROP INDEX ticket_title_idx");
    try (Connection connection = server.dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("INSERT INTO team VALUES (1, 'a')");
      statement.execute("SET LOCAL plan_cache_mode = force_custom_plan");
      List<String> before = settings(statement);

      assertThat(check(Database.of(connection)).differences()).hasSize(1);

      assertThat(settings(statement)).isEqualTo(before);
      statement.execute("INSERT INTO team VALUES (2, 'b')");
      connection.rollback();
      assertThat(server.column("SELECT code FROM team")).isEmpty();
    }
  }

  private static List<String> settings(Statement statement) throws SQLException {
    List<String> settings = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            """
            SELECT name || setting FROM pg_settings
            UNION ALL SELECT name FROM pg_prepared_statements WHERE name = 'arbiter_drift'
            UNION ALL SELECT relname FROM pg_class WHERE relnamespace = pg_my_temp_schema()
            ORDER BY 1\
            """)) {
      while (rows.next()) {
        settings.add(rows.getString(1));
      }
    }
    return settings;
  }

  @Test
  void onAConnectionInAutoCommitMode() throws SQLException {
    try (Connection connection = server.dataSource.getConnection()) {
      check(Database.of(connection)).requireNone();
      assertThat(connection.getAutoCommit()).isTrue();
    }
  }

  @Test
  void inATransactionThatIsAborted() throws SQLException {
    try (Connection connection = server.dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> statement.execute("SELECT 1 / 0"));
      assertThatExceptionOfType(DatabaseException.class)
          .isThrownBy(() -> check(Database.of(connection)))
          .satisfies(it -> assertThat(it.sqlState()).isEqualTo("25P02"));
    }
  }

  @Test
  void managed() throws SQLException {
    check(Database.managed(server.dataSource)).requireNone();
    try (Connection connection = server.dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("INSERT INTO team VALUES (1, 'a')");
      DataSource shared = ConnectionsFrom.sharing(connection);
      HeldTransactions.hold(shared, () -> check(Database.managed(shared))).requireNone();
      connection.commit();
    }
    assertThat(server.column("SELECT code FROM team")).containsExactly("a");
  }

  @Test
  void listenersAreTold() {
    List<String> told = new ArrayList<>();
    check(server.database.with(event -> told.add(event.statement())));
    assertThat(told).containsOnly("Drift.check").hasSizeGreaterThan(10);
  }

  @Test
  void withTheRightsOfTheDaos() {
    server.execute(
        """
        CREATE ROLE dao_user;
        GRANT USAGE ON SCHEMA app TO dao_user;
        GRANT SELECT, INSERT, UPDATE, DELETE ON team, ticket TO dao_user\
        """);
    try {
      Server limited = server.settings("SET ROLE dao_user");
      limited.check(TeamDao.TABLE, TicketDao.TABLE).requireNone();
      assertThat(limited.check(TeamDao.TABLE, TicketDao.TABLE).unchecked()).isEmpty();

      server.execute("ALTER TABLE ticket ALTER note TYPE text; DROP INDEX ticket_slot_idx");
      assertThat(Server.differences(limited.check(TicketDao.TABLE)))
          .containsExactly("COLUMN_TYPE note", "INDEX_MISSING ticket_slot_idx");
    } finally {
      server.execute("DROP OWNED BY dao_user; DROP ROLE dao_user");
    }
  }

  @Test
  void withFewerRightsThanTheDaos() {
    server.execute(
        """
        CREATE ROLE reader;
        GRANT USAGE ON SCHEMA app TO reader;
        GRANT SELECT ON team TO reader\
        """);
    try {
      DriftReport report = server.settings("SET ROLE reader").check(TeamDao.TABLE);
      assertThat(report.isEmpty()).isTrue();
      assertThat(report.unchecked())
          .extracting(it -> it.text())
          .contains(
              "TeamDao.insert was not planned: ERROR: permission denied for table team"
                  + " (SQLSTATE 42501)")
          .noneMatch(it -> it.startsWith("TeamDao.find"));
    } finally {
      server.execute("DROP OWNED BY reader; DROP ROLE reader");
    }
  }

  @Test
  void withoutTemporaryTables() {
    server.execute(
        """
        DROP INDEX ticket_title_idx;
        ALTER TABLE ticket DROP note, ALTER created_at DROP DEFAULT;
        ALTER TABLE ticket DROP CONSTRAINT ticket_reference_key;
        ALTER TABLE ticket ADD CONSTRAINT ticket_reference_key UNIQUE (reference) DEFERRABLE;
        CREATE ROLE frugal;
        GRANT USAGE ON SCHEMA app TO frugal;
        GRANT ALL ON team, ticket TO frugal;
        DO $$ BEGIN EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM public', current_database()); END $$\
        """);
    try {
      DriftReport report = server.settings("SET ROLE frugal").check(TeamDao.TABLE, TicketDao.TABLE);
      assertThat(Server.differences(report))
          .containsExactly(
              "COLUMN_MISSING note",
              "INDEX_MISSING ticket_title_idx",
              "INDEX_DEFERRABLE ticket_reference_key");
      assertThat(report.unchecked())
          .extracting(it -> it.text().replaceFirst(" in database .*", ""))
          .containsExactly(
              NO_COPY + DENIED, NO_STAGE + DENIED, NO_COPY + DENIED, NO_STAGE + DENIED);
    } finally {
      server.execute("DROP OWNED BY frugal; DROP ROLE frugal");
    }
  }

  /** What the catalog says of columns by itself. */
  @Test
  void columnsWithoutTemporaryTables() {
    Server readOnly = server.settings("SET default_transaction_read_only = on");
    server.execute(
        """
        ALTER TABLE ticket ALTER id DROP IDENTITY, ALTER twice DROP EXPRESSION;
        ALTER TABLE ticket ALTER title DROP NOT NULL, ALTER note SET NOT NULL;
        ALTER TABLE ticket ALTER slot ADD GENERATED ALWAYS AS IDENTITY\
        """);
    DriftReport report = readOnly.check(TicketDao.TABLE);
    assertThat(Server.differences(report))
        .containsExactly(
            "COLUMN_COMPUTED twice",
            "COLUMN_IDENTITY id",
            "COLUMN_IDENTITY slot",
            "COLUMN_NULLABILITY title",
            "COLUMN_NULLABILITY note");

    server.apply(report.migration());
    server.check(TicketDao.TABLE).requireNone();
  }

  @Test
  void aRequiredColumnOfThePrimaryKeyWithoutTemporaryTables() {
    Server readOnly = server.settings("SET default_transaction_read_only = on");
    server.execute(
        """
        DROP TABLE ticket;
        ALTER TABLE team ADD region int NOT NULL, ADD shard int NOT NULL;
        ALTER TABLE team DROP CONSTRAINT team_pkey, ADD CONSTRAINT team_pkey PRIMARY KEY (region, id)\
        """);
    assertThat(readOnly.check(TeamDao.TABLE).differences())
        .filteredOn(it -> it.kind() == Difference.Kind.COLUMN_UNDECLARED)
        .extracting(Difference::ddl)
        .containsExactly(
            "-- region is in the primary key: declare it there.",
            """
            -- Declare it: add a component for shard integer to the record.
            -- Only if no program needs its value, let rows be without one instead: ALTER TABLE team ALTER COLUMN shard DROP NOT NULL;\
            """);
  }

  @Test
  void onAReadOnlyServer() {
    server.execute("DROP INDEX ticket_title_idx");
    DriftReport report =
        server
            .settings("SET default_transaction_read_only = on")
            .check(TeamDao.TABLE, TicketDao.TABLE);

    assertThat(Server.differences(report)).containsExactly("INDEX_MISSING ticket_title_idx");
    assertThat(report.unchecked())
        .extracting(it -> it.text())
        .containsOnly(
            NO_COPY
                + "ERROR: cannot execute CREATE TABLE in a read-only transaction (SQLSTATE 25006)",
            NO_STAGE
                + "ERROR: cannot execute CREATE TABLE in a read-only transaction (SQLSTATE 25006)");
  }

  /** What needs no copy is compared alike. */
  @Test
  void aMereIndexInPlaceOfThePrimaryKeyOnAReadOnlyServer() {
    server.execute(
        """
        DROP TABLE ticket;
        ALTER TABLE team DROP CONSTRAINT team_pkey, ALTER code DROP NOT NULL;
        CREATE UNIQUE INDEX team_pkey ON team (id)\
        """);
    DriftReport report =
        server.settings("SET default_transaction_read_only = on").check(TeamDao.TABLE);

    assertThat(report.differences()).isEqualTo(server.check(TeamDao.TABLE).differences());
    assertThat(Server.differences(report))
        .containsExactly("COLUMN_NULLABILITY code", "PRIMARY_KEY team_pkey");
  }

  /** A second foreign key beside the one that the role cannot look up would mend nothing. */
  @Test
  void withoutTheRightToUseTheSchemaThatAForeignKeyRefersTo() {
    server.execute(
        """
        CREATE SCHEMA shut;
        ALTER TABLE team SET SCHEMA shut;
        CREATE ROLE outsider;
        GRANT USAGE ON SCHEMA app TO outsider;
        GRANT ALL ON ticket TO outsider\
        """);
    try {
      DriftReport report = server.settings("SET ROLE outsider").check(TicketDao.TABLE);
      assertThat(report.differences()).isEmpty();
      assertThat(report.unchecked())
          .extracting(it -> it.text())
          .contains(
              "the foreign key of \"team_id\" was not compared, as team is not found with this"
                  + " search_path and these rights; there is FOREIGN KEY (team_id) REFERENCES"
                  + " shut.team(id)");
    } finally {
      server.execute("DROP OWNED BY outsider; DROP ROLE outsider");
    }
  }

  @Test
  void waitsForLocksNoLongerThanItMay() throws SQLException {
    try (Connection connection = server.dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("LOCK TABLE ticket");
      assertThatExceptionOfType(TransientDatabaseException.class)
          .isThrownBy(() -> server.settings("SET lock_timeout = '100ms'").check(TicketDao.TABLE))
          .satisfies(it -> assertThat(it.sqlState()).isEqualTo("55P03"));
      assertThat(
              server.settings("SET statement_timeout = '100ms'").check(TicketDao.TABLE).unchecked())
          .singleElement()
          .extracting(it -> it.text())
          .isEqualTo(
              "not everything was checked: ERROR: canceling statement due to statement timeout"
                  + " (SQLSTATE 57014)");
      connection.rollback();
    }
  }

  @Test
  void withoutTheRightToUseTheSchema() {
    server.execute("CREATE ROLE stranger");
    try {
      DriftReport report = server.settings("SET ROLE stranger").check(TeamDao.TABLE);
      assertThat(Server.differences(report)).containsExactly("TABLE_MISSING team");
    } finally {
      server.execute("DROP ROLE stranger");
    }
  }
}
