package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.testing.ConnectionsFrom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The connection is lost while a statement runs, or while its transaction commits. */
final class OutcomeUnknownTest extends ItemsTest {

  private static final StatementDefinition SLOW_INSERT =
      Items.STATEMENTS.insert(
          "insert", null, "INSERT INTO items SELECT 1, 'slow', 1 FROM pg_sleep(55)");

  private static final StatementDefinition SLOW_SELECT =
      Items.STATEMENTS.select("findAll", null, "SELECT pg_sleep(55)");

  private final AtomicInteger tries = new AtomicInteger();

  @AfterEach
  void dropTrigger() throws SQLException {
    sql("DROP TRIGGER IF EXISTS slow ON items");
  }

  /** Makes COMMIT the statement that is slow. */
  private void commitSlowly() throws SQLException {
    sql(
        """
        CREATE OR REPLACE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS
        'BEGIN PERFORM pg_sleep(55); RETURN NULL; END';
        CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON items DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION slow()\
        """);
  }

  private long count(Database database, StatementDefinition statement) {
    return database.executor().count(statement, binder -> tries.incrementAndGet());
  }

  /** What comes of a call whose connection the server ends on the way. */
  private TransientDatabaseException broken(Runnable call) {
    tries.set(0);
    CompletableFuture<Void> termination = CompletableFuture.runAsync(this::terminateTheSleeper);
    TransientDatabaseException thrown =
        catchThrowableOfType(TransientDatabaseException.class, call::run);
    termination.join();
    assertThat(thrown).isNotNull();
    return thrown;
  }

  private void terminateTheSleeper() {
    String terminate =
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event = 'PgSleep'\
        """;
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      boolean terminated = false;
      while (!terminated) {
        try (ResultSet rows = statement.executeQuery(terminate)) {
          terminated = rows.next();
        }
      }
    } catch (SQLException exception) {
      throw new CompletionException(exception);
    }
  }

  private void assertUnknown(String what, TransientDatabaseException exception) {
    assertThat(exception.outcomeUnknown()).isTrue();
    assertThat(exception).hasMessageContaining("it is unknown whether the " + what + " took place");
    assertThat(tries).hasValueLessThanOrEqualTo(1);
  }

  private void assertKnown(TransientDatabaseException exception) {
    assertThat(exception.outcomeUnknown()).isFalse();
    assertThat(exception).hasMessageNotContaining("unknown");
  }

  @Test
  void ofASingleStatement() {
    assertUnknown("statement", broken(() -> count(database, SLOW_INSERT)));
    assertUnknown("statement", broken(() -> count(Database.managed(dataSource), SLOW_INSERT)));
  }

  /** What a listener is told is what the caller is. */
  @Test
  void isToldToListeners() throws SQLException {
    List<Throwable> told = new ArrayList<>();
    StatementListener listener = event -> told.add(event.failure());
    Database own = database.with(listener);

    broken(() -> count(own, SLOW_INSERT));
    broken(() -> count(Database.managed(dataSource).with(listener), SLOW_INSERT));
    broken(() -> count(own, SLOW_SELECT));
    try (Connection connection = dataSource.getConnection()) {
      broken(() -> count(Database.of(connection).with(listener), SLOW_INSERT));
    }
    broken(() -> own.transaction(tx -> count(tx, SLOW_INSERT)));

    assertThat(told)
        .extracting(it -> ((TransientDatabaseException) it).outcomeUnknown())
        .containsExactly(true, true, false, true, false);
  }

  @Test
  void ofASingleStatementOnTheCallersConnection() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      assertUnknown("statement", broken(() -> count(Database.of(connection), SLOW_INSERT)));
    }
  }

  @Test
  void ofAStatementWhoseCommitIsSlow() throws SQLException {
    commitSlowly();
    Items pooled = new Items(Database.of(ConnectionsFrom.autoCommitOff(dataSource)));

    assertUnknown("statement", broken(() -> items.insert(APPLE)));
    assertUnknown("commit", broken(() -> pooled.insert(APPLE)));
    assertUnknown("commit", broken(() -> items.upsertAllByKey(List.of(APPLE, PEAR))));
    assertUnknown("commit", broken(() -> database.transaction(tx -> new Items(tx).insert(APPLE))));
  }

  @Test
  void notOfALookup() {
    assertKnown(broken(() -> count(database, SLOW_SELECT)));
  }

  @Test
  void notInsideATransaction() throws SQLException {
    assertKnown(broken(() -> database.transaction(tx -> count(tx, SLOW_INSERT))));
    assertKnown(
        broken(() -> count(Database.of(ConnectionsFrom.autoCommitOff(dataSource)), SLOW_INSERT)));
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      assertKnown(broken(() -> count(Database.of(connection), SLOW_INSERT)));
    }
  }

  @Test
  void notWithoutAConnection() {
    PGSimpleDataSource nowhere = new PGSimpleDataSource();
    nowhere.setPortNumbers(new int[] {1});
    assertKnown(failed(nowhere));
    assertKnown(
        failed(
            ConnectionsFrom.source(
                () -> {
                  Connection closed = dataSource.getConnection();
                  closed.close();
                  return closed;
                })));
  }

  private TransientDatabaseException failed(DataSource source) {
    TransientDatabaseException thrown =
        catchThrowableOfType(
            TransientDatabaseException.class, () -> new Items(Database.of(source)).insert(APPLE));
    assertThat(thrown).isNotNull();
    return thrown;
  }

  /** As foreign tables report it of a server behind this one: here, nothing was committed. */
  @Test
  void notOfTheServersOwnConnections() throws SQLException {
    sql(
        """
        CREATE OR REPLACE FUNCTION far() RETURNS integer LANGUAGE plpgsql AS
        'BEGIN RAISE EXCEPTION ''gone'' USING ERRCODE = ''08006''; END'\
        """);
    StatementDefinition far =
        Items.STATEMENTS.insert("insert", null, "INSERT INTO items VALUES (far(), 'far', 1)");

    TransientDatabaseException thrown =
        catchThrowableOfType(TransientDatabaseException.class, () -> count(database, far));

    assertThat(thrown).isNotNull();
    assertKnown(thrown);
  }
}
