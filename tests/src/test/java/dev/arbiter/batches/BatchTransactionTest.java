package dev.arbiter.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a batch leaves behind when something goes wrong, and in whose transaction. */
final class BatchTransactionTest {

  private final DataSource dataSource = TestPostgres.freshDatabase();
  private final Database database = Database.of(dataSource);
  private final Tables_LoweredDao emails = new Tables_LoweredDao(database);
  private final Tables_LoweredDao inChunks = new Tables_LoweredDao(database.withChunkSize(4));

  @BeforeEach
  void createTable() {
    Schema.create(database, Tables_LoweredDao.TABLE);
    emails.upsertByEmail(row("A", 1));
  }

  @Test
  void failureLeavesNothingAcrossChunks() throws SQLException {
    execute("ALTER TABLE lowered ADD CHECK (n < 90)");
    List<NewTables_Lowered> rows =
        IntStream.range(0, 100).mapToObj(it -> row("b" + it, it)).toList();

    for (Tables_LoweredDao dao : List.of(emails, inChunks)) {
      assertThatExceptionOfType(ConstraintViolationException.class)
          .isThrownBy(() -> dao.upsertAllByEmail(rows))
          .satisfies(it -> assertThat(it.statement()).endsWith("Dao.upsertAllByEmail"));
      assertThatExceptionOfType(ConstraintViolationException.class)
          .isThrownBy(() -> dao.upsertAllReturningByEmail(rows::iterator));
    }

    assertThat(emails.findByEmail("b0")).isEmpty();
  }

  @Test
  void duplicatesThatOnlyTheIndexSeesDoNotAbortTheCallersTransaction() throws SQLException {
    List<NewTables_Lowered> rows = List.of(row("a", 2), row("B", 1), row("A", 3), row("b", 4));

    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Tables_LoweredDao dao = new Tables_LoweredDao(Database.of(connection));

      assertThat(dao.upsertAllByEmail(rows)).isEqualTo(4);
      assertThat(dao.upsertAllReturningByEmail(rows))
          .extracting(it -> it.email() + it.n())
          .containsExactly("A2", "B1", "A3", "B4");
      connection.rollback();
    }
    assertThat(emails.findByEmail("a").orElseThrow().n()).isEqualTo(1);
    assertThat(emails.findByEmail("b")).isEmpty();
  }

  @Test
  void suppressedRowTakesTheOthersWithIt() throws SQLException {
    execute(
        """
        CREATE FUNCTION suppress() RETURNS trigger LANGUAGE plpgsql AS
          $$BEGIN RETURN CASE WHEN NEW.n = 13 THEN NULL ELSE NEW END; END$$;
        CREATE TRIGGER suppress BEFORE INSERT ON lowered
          FOR EACH ROW EXECUTE FUNCTION suppress()\
        """);

    for (Tables_LoweredDao dao : List.of(emails, inChunks)) {
      assertThatExceptionOfType(DatabaseException.class)
          .isThrownBy(
              () ->
                  dao.upsertAllReturningByEmail(
                      Stream.of(1, 2, 13, 4, 5, 6).map(it -> row("c" + it, it)).toList()))
          .withMessageContaining("returned no row");
    }
    assertThat(emails.findByEmail("c1")).isEmpty();
    assertThat(emails.upsertAllByEmail(List.of(row("c1", 1), row("c2", 13)))).isEqualTo(1);
  }

  @Test
  void triggerMayHideDuplicatesFromEverybody() throws SQLException {
    execute(
        """
        CREATE FUNCTION trimmed() RETURNS trigger LANGUAGE plpgsql AS
          $$BEGIN NEW.email := trim(NEW.email); RETURN NEW; END$$;
        CREATE TRIGGER trimmed BEFORE INSERT ON lowered
          FOR EACH ROW EXECUTE FUNCTION trimmed()\
        """);

    assertThat(emails.upsertAllReturningByEmail(List.of(row("a ", 2), row("D", 1), row(" a", 3))))
        .extracting(it -> it.email() + it.n())
        .containsExactly("A2", "D1", "A3");
    assertThatExceptionOfType(DatabaseException.class)
        .isThrownBy(() -> inChunks.upsertAllByEmail(emailsWithSpaces()))
        .withMessageContaining("have one key only since a trigger has changed them");
  }

  private static List<NewTables_Lowered> emailsWithSpaces() {
    return Stream.of("e ", " e", "f", "g", "h").map(it -> row(it, 1)).toList();
  }

  @Test
  void moreRowsThanAChunkNeedThePrivilegeForTemporaryTables() throws SQLException {
    execute(
        """
        DO $$BEGIN
          EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
          EXECUTE format('CREATE ROLE %I', 'role_of_' || current_database());
          EXECUTE format('GRANT ALL ON lowered TO %I', 'role_of_' || current_database());
        END$$\
        """);
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "DO $$BEGIN EXECUTE format('SET SESSION AUTHORIZATION %I', 'role_of_' ||"
              + " current_database()); END$$");
      connection.setAutoCommit(false);
      Tables_LoweredDao dao = new Tables_LoweredDao(Database.of(connection).withChunkSize(4));
      List<NewTables_Lowered> rows =
          IntStream.range(0, 9).mapToObj(it -> row("e" + it, it)).toList();

      assertThat(dao.upsertAllByEmail(rows.subList(0, 4))).isEqualTo(4);
      assertThatExceptionOfType(DatabaseException.class)
          .isThrownBy(() -> dao.upsertAllByEmail(rows))
          .withMessageContaining(
              "needs the TEMPORARY privilege on the database; nothing was written");
      connection.rollback();
      statement.execute("RESET SESSION AUTHORIZATION");
      connection.commit();
    }
  }

  @Test
  void badRowIsRefusedBeforeAnythingIsWritten() throws SQLException {
    List<NewTables_Lowered> rows = new ArrayList<>(Arrays.asList(row("f", 1), row("g", 1)));
    rows.add(null);

    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Database callers = Database.of(connection).withChunkSize(2);

      assertThatExceptionOfType(NullPointerException.class)
          .isThrownBy(() -> new Tables_LoweredDao(callers).upsertAllByEmail(rows::iterator));
      assertThatExceptionOfType(NullPointerException.class)
          .isThrownBy(() -> new Tables_LoweredDao(callers).upsertAllByEmail(rows));
      rows.remove(2);
      assertThat(new Tables_LoweredDao(callers).upsertAllByEmail(rows)).isEqualTo(2);
      connection.commit();
    }
    assertThat(emails.findByEmail("f")).isPresent();
  }

  @Test
  void rowMayReferToALaterOneOfItsBatch() {
    Schema.create(database, Tables_TreeDao.TABLE);
    Tables_TreeDao tree = new Tables_TreeDao(database);
    List<NewTables_Tree> rows =
        List.of(
            NewTables_Tree.builder().id(1).parent(2).build(),
            NewTables_Tree.builder().id(2).build());

    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(() -> rows.forEach(tree::upsertById));
    assertThat(tree.upsertAllById(rows)).isEqualTo(2);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static NewTables_Lowered row(String email, int n) {
    return NewTables_Lowered.builder().email(email).n(n).build();
  }
}
