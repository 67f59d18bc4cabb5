package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arbiter.internal.statement.Query;
import dev.arbiter.testing.ConnectionsFrom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;

/** A column's type changes while connections of a pool have its statements prepared. */
final class OutdatedPlanTest extends ItemsTest {

  /** More than a call is tried: each must be retried where it failed. */
  private static final int CONNECTIONS = 7;

  private final List<Connection> connections = new ArrayList<>();
  private DataSource pool;

  @BeforeEach
  void connect() throws SQLException {
    for (int i = 0; i < CONNECTIONS; i++) {
      Connection connection = dataSource.getConnection();
      connection.unwrap(PGConnection.class).setPrepareThreshold(1);
      connection.setAutoCommit(false);
      connections.add(connection);
    }
    Iterator<DataSource> turns =
        Stream.generate(() -> connections)
            .flatMap(List::stream)
            .map(ConnectionsFrom::sharing)
            .iterator();
    pool = ConnectionsFrom.source(() -> turns.next().getConnection());
  }

  @AfterEach
  void close() throws SQLException {
    for (Connection connection : connections) {
      connection.close();
    }
    connections.clear();
    sql("ALTER TABLE items ALTER n TYPE integer");
  }

  private void changeType() throws SQLException {
    sql("ALTER TABLE items ALTER n TYPE bigint");
  }

  /** What has a transaction of its own here. */
  enum Call {
    SINGLE {
      @Override
      void run(Database database) {
        new Items(database).upsertByKey(APPLE);
      }
    },
    LOOKUP {
      @Override
      void run(Database database) {
        assertThat(new Items(database).findByKey("apple")).contains(APPLE);
      }
    },
    GET_OR_INSERT {
      @Override
      void run(Database database) {
        new Items(database).getOrInsertByKey(APPLE);
      }
    },
    SKIP_UNCHANGED {
      @Override
      void run(Database database) {
        database
            .executor()
            .upserts()
            .oneUnlessUnchanged(
                Items.INSERT_ROW_IF_ABSENT_BY_KEY.with(APPLE),
                new Query<>(Items.FIND_BY_KEY, key -> key.setString(1, "apple"), Items::read));
      }
    },
    BATCH {
      @Override
      void run(Database database) {
        new Items(database).upsertAllReturningByKey(List.of(APPLE, PEAR));
      }
    };

    abstract void run(Database database);
  }

  private void runOnEachConnection(Call call, Database database) {
    for (int i = 0; i < CONNECTIONS; i++) {
      call.run(database);
    }
  }

  @ParameterizedTest
  @EnumSource
  void ownTransactionsAreTriedAgain(Call call) throws SQLException {
    items.insert(APPLE);
    Database own = Database.of(pool);
    runOnEachConnection(call, own);
    changeType();
    runOnEachConnection(call, own);

    assertThat(committed()).contains(APPLE);
  }

  @ParameterizedTest
  @EnumSource(names = {"SINGLE", "BATCH"})
  void theCallersTransactionIsTheCallersToRunAgain(Call call) throws SQLException {
    items.insert(APPLE);
    Connection connection = connections.get(0);
    Database callers = Database.of(connection);
    call.run(callers);
    connection.commit();
    changeType();

    assertThatExceptionOfType(TransientDatabaseException.class)
        .isThrownBy(() -> call.run(callers))
        .withMessageContaining("the type of a column has changed")
        .withMessageContaining("Run the whole transaction again (SQLSTATE 0A000")
        .returns(false, TransientDatabaseException::outcomeUnknown);
    connection.rollback();
    call.run(callers);
  }

  @Test
  void aBodyIsTheCallersToRunAgain() throws SQLException {
    items.insert(APPLE);
    Database own = Database.of(ConnectionsFrom.sharing(connections.get(0)));
    TransactionBody<RuntimeException> body = tx -> new Items(tx).upsertByKey(APPLE);
    own.transaction(body);
    changeType();

    assertThatExceptionOfType(TransientDatabaseException.class)
        .isThrownBy(() -> own.transaction(body))
        .returns("0A000", DatabaseException::sqlState);
    own.transaction(body);
  }

  @Test
  void anotherFeatureThatIsNotSupportedIsNotWorthRetrying() {
    assertThatExceptionOfType(DatabaseException.class)
        .isThrownBy(
            () ->
                database
                    .executor()
                    .count(
                        Items.STATEMENTS.select(
                            "lock", null, "SELECT * FROM items UNION SELECT 1, '', 1 FOR UPDATE"),
                        statement -> {}))
        .returns("0A000", DatabaseException::sqlState)
        .isExactlyInstanceOf(DatabaseException.class);
  }
}
