package dev.arbiter.poolers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.TransientDatabaseException;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TcpProxy;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** PgBouncer between the driver and the server. */
final class PgBouncerTest {

  /** More than the driver takes to prepare a statement on the server, unless it is told not to. */
  private static final int CALLS = 12;

  private static final int PROGRAMS = 4;

  private final PGSimpleDataSource server = (PGSimpleDataSource) TestPostgres.freshDatabase();

  PgBouncerTest() {
    Schema.create(Database.of(server), VisitDao.TABLE);
  }

  private int hits(String page) {
    return new VisitDao(Database.of(server)).findByPage(page).map(Visit::hits).orElse(0);
  }

  private static void callEverything(Database database, String page) {
    VisitDao visits = new VisitDao(database);
    visits.upsertByPage(Visit.of(page));
    assertThat(visits.getOrInsertByPage(Visit.of(page)).page()).isEqualTo(page);
    assertThat(visits.upsertAllByPage(List.of(Visit.of(page), Visit.of("all")))).isEqualTo(2);
    assertThat(visits.upsertAllReturningByPage(List.of(Visit.of(page), Visit.of(page))))
        .extracting(Visit::page)
        .containsExactly(page, page);
    new VisitDao(database.withChunkSize(2))
        .upsertAllByPage(List.of(Visit.of("all"), Visit.of(page), Visit.of("all")));
    database.transaction(
        tx -> {
          new VisitDao(tx).upsertByPage(Visit.of(page));
          assertThat(new VisitDao(tx).findAllByPage(List.of(page, "none")).get(0)).isPresent();
        });
    visits.insertIfAbsentByPage(Visit.of(page));
    assertThat(visits.deleteAllByPage(List.of("none"))).isZero();
  }

  @Test
  void doesNoHarmByTransaction() {
    try (PgBouncer pooler = PgBouncer.start(server, "transaction", 2)) {
      doesNoHarm(pooler, "prepareThreshold=0");
    }
  }

  @Test
  void doesNoHarmBySession() {
    try (PgBouncer pooler = PgBouncer.start(server, "session", PROGRAMS)) {
      doesNoHarm(pooler, "prepareThreshold=1");
    }
  }

  @Test
  void doesNoHarmWhereItPrepares() {
    try (PgBouncer pooler = PgBouncer.preparing(server, 2)) {
      doesNoHarm(pooler, "prepareThreshold=1");
    }
  }

  /** Programs on fewer sessions: what one has prepared, another's session does not have. */
  private void doesNoHarm(PgBouncer pooler, String setting) {
    IntStream.range(0, PROGRAMS)
        .parallel()
        .forEach(
            program -> {
              Database database = Database.of(pooler.to(server, setting));
              for (int i = 0; i < CALLS; i++) {
                callEverything(database, "page " + program);
              }
            });

    assertThat(Drift.check(Database.of(pooler.to(server, setting)), VisitDao.TABLE).differences())
        .isEmpty();
    for (int program = 0; program < PROGRAMS; program++) {
      assertThat(hits("page " + program)).isEqualTo(6 * CALLS);
    }
    assertThat(hits("all")).isEqualTo(3 * PROGRAMS * CALLS);
  }

  /** Two connections prepare statements of one name on the only session. */
  @Test
  void saysWhatToSetWhereStatementsArePrepared() throws SQLException {
    try (PgBouncer pooler = PgBouncer.start(server, "transaction", 1);
        Connection one = pooler.to(server, "prepareThreshold=5").getConnection();
        Connection other = pooler.to(server, "prepareThreshold=5").getConnection()) {
      writeOften(one);

      DatabaseException thrown =
          catchThrowableOfType(DatabaseException.class, () -> writeOften(other));

      assertThat(thrown).isNotNull().isNotInstanceOf(TransientDatabaseException.class);
      assertThat(thrown.sqlState()).isIn("42P05", "26000", "08P01");
      assertThat(thrown).hasMessageContaining("prepareThreshold=0");
      assertThat(Drift.check(Database.of(other), VisitDao.TABLE).differences()).isEmpty();
    }
  }

  private static void writeOften(Connection connection) {
    for (int i = 0; i < CALLS; i++) {
      new VisitDao(Database.of(connection)).upsertByPage(Visit.of("often"));
    }
  }

  /** It says that itself, in its own words, and keeps the client's connection for a moment. */
  @Test
  void losesTheServer() {
    TcpProxy network = TcpProxy.to(server);
    try (PgBouncer pooler = PgBouncer.start(network.on(server), "transaction", 1)) {
      VisitDao visits = new VisitDao(Database.of(pooler.to(server, "prepareThreshold=0")));
      visits.upsertByPage(Visit.of("a"));
      network.breakAt("ON CONFLICT", TcpProxy.Fault.ANSWER_RESET);

      TransientDatabaseException lost =
          catchThrowableOfType(
              TransientDatabaseException.class, () -> visits.upsertByPage(Visit.of("a")));

      assertThat(lost).isNotNull();
      assertThat(lost.outcomeUnknown()).isTrue();
      assertThat(hits("a")).isEqualTo(2);
      assertThat(visits.upsertByPage(Visit.of("a")).hits()).isEqualTo(3);
    } finally {
      network.close();
    }
  }

  @Test
  void isRefusedInStatementMode() {
    try (PgBouncer pooler = PgBouncer.start(server, "statement", 2)) {
      Database database = Database.of(pooler.to(server, "prepareThreshold=0"));

      DatabaseException batch =
          catchThrowableOfType(
              DatabaseException.class,
              () ->
                  new VisitDao(database)
                      .upsertAllByPage(List.of(Visit.of("a"), Visit.of("a"), Visit.of("b"))));
      DatabaseException transaction =
          catchThrowableOfType(
              DatabaseException.class,
              () -> database.transaction(tx -> new VisitDao(tx).upsertByPage(Visit.of("a"))));

      for (DatabaseException each : List.of(batch, transaction)) {
        assertThat(each).isNotInstanceOf(TransientDatabaseException.class);
        assertThat(each)
            .hasMessageContaining(
                "Set its pool_mode to transaction or session; nothing was written");
      }
      assertThat(hits("a")).isZero();
    }
  }
}
