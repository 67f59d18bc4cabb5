package dev.arbiter.poolers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.arbiter.Database;
import dev.arbiter.TransientDatabaseException;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.ConnectionsFrom;
import dev.arbiter.testing.TcpProxy;
import dev.arbiter.testing.TcpProxy.Fault;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections that pools wrap, close when they are lost, and have no more of. */
@ParameterizedClass
@EnumSource
final class PoolsTest {

  @Parameter Pool kind;

  private final DataSource server = TestPostgres.freshDatabase();
  private final TcpProxy network = TcpProxy.to(server);
  private DataSource pool;
  private VisitDao visits;

  @BeforeEach
  void connect() throws SQLException {
    pool = kind.of(network.on(server));
    visits = new VisitDao(Database.of(pool));
    Schema.create(Database.of(server), VisitDao.TABLE);
  }

  @AfterEach
  void close() throws Exception {
    ((AutoCloseable) pool).close();
    network.close();
  }

  private int hits(String page) {
    return new VisitDao(Database.of(server)).findByPage(page).map(Visit::hits).orElse(0);
  }

  @Test
  void writeRows() {
    visits.upsertByPage(Visit.of("a"));
    visits.upsertAllByPage(List.of(Visit.of("a"), Visit.of("b"), Visit.of("a")));
    Database.of(pool).transaction(tx -> new VisitDao(tx).upsertByPage(Visit.of("a")));

    assertThat(hits("a")).isEqualTo(4);
    assertThat(visits.findAllByPage(List.of("b", "c")))
        .map(it -> it.map(Visit::hits).orElse(0))
        .containsExactly(1, 0);
    assertThat(visits.deleteByPage("b")).isTrue();
  }

  /** The driver's own connection, which knows COPY and binary arrays, is behind the wrapper. */
  @Test
  void letTheDriverBeFound() {
    List<String> executed = new ArrayList<>();
    Database listened = Database.of(pool).withChunkSize(2).with(event -> executed.add(event.sql()));

    new VisitDao(listened).upsertAllByPage(List.of(Visit.of("a"), Visit.of("b"), Visit.of("c")));

    assertThat(executed).anyMatch(it -> it.startsWith("COPY "));
    assertThat(hits("c")).isOne();
  }

  @Test
  void haveNoDrift() {
    assertThat(Drift.check(Database.of(pool), VisitDao.TABLE).toString())
        .isEqualTo(Drift.check(Database.of(server), VisitDao.TABLE).toString());
  }

  @Test
  void replaceWhatIsLost() {
    visits.upsertByPage(Visit.of("a"));
    network.breakAt("ON CONFLICT", Fault.ANSWER_RESET);

    TransientDatabaseException lost =
        catchThrowableOfType(
            TransientDatabaseException.class,
            () -> visits.upsertAllByPage(List.of(Visit.of("a"), Visit.of("b"))));

    assertThat(lost).isNotNull();
    assertThat(lost.outcomeUnknown()).isTrue();
    assertThat(visits.upsertByPage(Visit.of("a")).hits()).isEqualTo(3);
  }

  /**
   * What comes after the loss fails by it, whatever the pool says of a connection it has closed.
   */
  @Test
  void failWhileTheLostOneIsUsed() {
    TransientDatabaseException thrown =
        catchThrowableOfType(
            TransientDatabaseException.class,
            () ->
                Database.of(pool)
                    .transaction(
                        tx -> {
                          network.resetAll();
                          for (int i = 0; i < 2; i++) {
                            assertThat(
                                    catchThrowableOfType(
                                        TransientDatabaseException.class,
                                        () -> new VisitDao(tx).upsertByPage(Visit.of("a"))))
                                .isNotNull();
                          }
                        }));

    assertThat(thrown).isNotNull();
    assertThat(thrown.outcomeUnknown()).isFalse();
    assertThat(hits("a")).isZero();
  }

  /** Between two statements of a batch; some pools then say so without an SQLSTATE. */
  @Test
  void closeOneUnderABatch() throws SQLException {
    try (Connection taken = pool.getConnection()) {
      Database interrupted =
          Database.of(ConnectionsFrom.source(() -> taken))
              .withChunkSize(2)
              .with(event -> close(taken));

      TransientDatabaseException thrown =
          catchThrowableOfType(
              TransientDatabaseException.class,
              () ->
                  new VisitDao(interrupted)
                      .upsertAllByPage(List.of(Visit.of("a"), Visit.of("b"), Visit.of("c"))));

      assertThat(thrown).isNotNull();
      assertThat(thrown.outcomeUnknown()).isFalse();
      assertThat(hits("a")).isZero();
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException exception) {
      throw new IllegalStateException(exception);
    }
  }

  @Test
  void haveNoMoreOfThem() throws SQLException {
    try (Connection taken = pool.getConnection()) {
      TransientDatabaseException none =
          catchThrowableOfType(
              TransientDatabaseException.class, () -> visits.upsertByPage(Visit.of("a")));

      assertThat(taken.isClosed()).isFalse();
      assertThat(none).isNotNull();
      assertThat(none.outcomeUnknown()).isFalse();
      assertThat(none).hasMessageContaining("got no usable connection");
    }
  }
}
