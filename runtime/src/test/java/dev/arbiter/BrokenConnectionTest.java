package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.internal.statement.RowStatement;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.testing.TcpProxy;
import dev.arbiter.testing.TcpProxy.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections of a pool that break on the way to the server, and that the pool closes then. */
final class BrokenConnectionTest extends ItemsTest {

  private static final StatementDefinition CONFLICTING =
      Items.STATEMENTS.insert("insert", null, "INSERT INTO items VALUES (1, conflict(), 1)");

  private final AtomicInteger tries = new AtomicInteger();
  private TcpProxy network;
  private HikariDataSource pool;
  private Database pooled;

  @BeforeEach
  void connect() throws SQLException {
    sql(
        """
        CREATE OR REPLACE FUNCTION conflict() RETURNS text LANGUAGE plpgsql AS
        'BEGIN RAISE EXCEPTION ''conflict'' USING ERRCODE = ''40001''; END'\
        """);
    network = TcpProxy.to(dataSource);
    pool = new HikariDataSource();
    pool.setDataSource(network.on(dataSource));
    pool.setMaximumPoolSize(1);
    pooled = Database.of(pool);
  }

  @AfterEach
  void close() {
    pool.close();
    network.close();
  }

  /**
   * What is to be told is why the call failed first, and not that nothing can be tried any more.
   */
  @Test
  void areNotUsedForAnotherTry() {
    network.breakAt("ROLLBACK", Fault.REQUEST_RESET);

    TransientDatabaseException thrown =
        catchThrowableOfType(
            TransientDatabaseException.class,
            () ->
                pooled
                    .executor()
                    .oneByOne()
                    .countEach(
                        RowStatement.of(CONFLICTING, (statement, row) -> tries.incrementAndGet()),
                        List.of(1, 2)));

    assertThat(thrown).isNotNull();
    assertThat(thrown.sqlState()).isEqualTo("40001");
    assertThat(thrown.outcomeUnknown()).isFalse();
    assertThat(tries).hasValue(1);
  }

  /** The pool says that in words, without an SQLSTATE. */
  @Test
  void areLostToWhoeverGoesOn() {
    TransientDatabaseException thrown =
        catchThrowableOfType(
            TransientDatabaseException.class,
            () ->
                pooled.transaction(
                    tx -> {
                      network.resetAll();
                      for (int i = 0; i < 2; i++) {
                        TransientDatabaseException each =
                            catchThrowableOfType(
                                TransientDatabaseException.class,
                                () -> new Items(tx).insert(APPLE));
                        assertThat(each).isNotNull();
                        assertThat(each).hasMessageContaining("the connection was lost or refused");
                      }
                    }));

    assertThat(thrown).isNotNull();
    assertThat(thrown.outcomeUnknown()).isFalse();
  }

  /** Nor does the pool give an SQLSTATE when it has none to give. */
  @Test
  void areWorthAnotherTryWhereNoneIsFree() throws SQLException {
    pool.setConnectionTimeout(250);
    try (Connection taken = pool.getConnection()) {
      TransientDatabaseException thrown =
          catchThrowableOfType(
              TransientDatabaseException.class, () -> new Items(pooled).insert(APPLE));

      assertThat(taken.isClosed()).isFalse();
      assertThat(thrown).isNotNull();
      assertThat(thrown.sqlState()).isEqualTo("08001");
      assertThat(thrown.outcomeUnknown()).isFalse();
    }
  }

  @Test
  void areReplacedInThePool() {
    new Items(pooled).insert(APPLE);
    network.resetAll();

    catchThrowableOfType(TransientDatabaseException.class, () -> new Items(pooled).insert(PEAR));

    assertThat(new Items(pooled).upsertByKey(PEAR)).isEqualTo(PEAR);
  }
}
