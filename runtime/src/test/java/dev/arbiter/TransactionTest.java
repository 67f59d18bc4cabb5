package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.arbiter.Items.Item;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.testing.ConnectionsFrom;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TransactionTest extends ItemsTest {

  @Test
  void commitsWhatTheBodyDid() throws SQLException {
    database.transaction(
        tx -> {
          new Items(tx).insert(APPLE);
          new Items(tx).insert(PEAR);
          assertThat(committed()).isEmpty();
        });

    assertThat(committed()).containsExactly(APPLE, PEAR);
  }

  @Test
  void returnsWhatTheFunctionReturns() {
    Item inserted = database.inTransaction(tx -> new Items(tx).insert(APPLE));
    String nothing = database.inTransaction(tx -> null);

    assertThat(inserted).isEqualTo(APPLE);
    assertThat(nothing).isNull();
  }

  @Test
  void rollsBackAndLetsTheBodysOwnExceptionThrough() throws SQLException {
    IOException own = new IOException("mine");

    Throwable thrown =
        catchThrowable(
            () ->
                database.transaction(
                    tx -> {
                      new Items(tx).insert(APPLE);
                      throw own;
                    }));

    assertThat(thrown).isSameAs(own);
    assertThat(own.getSuppressed()).isEmpty();
    assertThat(committed()).isEmpty();
  }

  @Test
  void letsSqlExceptionsAndErrorsOfTheBodyThrough() throws SQLException {
    for (Throwable own : List.of(new SQLException("mine"), new AssertionError("mine"))) {
      Throwable thrown =
          catchThrowable(
              () ->
                  database.transaction(
                      tx -> {
                        new Items(tx).insert(APPLE);
                        if (own instanceof SQLException) {
                          throw (SQLException) own;
                        }
                        throw (AssertionError) own;
                      }));

      assertThat(thrown).isSameAs(own);
    }
    assertThat(committed()).isEmpty();
  }

  @Test
  void addsTheFailureOfTheRollback() {
    IllegalStateException own = new IllegalStateException("mine");

    Throwable thrown =
        catchThrowable(
            () ->
                database.transaction(
                    tx -> {
                      catchThrowable(() -> terminate(tx));
                      throw own;
                    }));

    assertThat(thrown).isSameAs(own);
    assertThat(own.getSuppressed()).hasSize(1);
  }

  @Test
  void refusesToCommitAfterASwallowedFailure() throws SQLException {
    assertThatThrownBy(
            () ->
                database.transaction(
                    tx -> {
                      new Items(tx).insert(APPLE);
                      catchThrowable(() -> new Items(tx).insert(APPLE));
                    }))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("The transaction: an earlier statement");
    assertThatThrownBy(
            () ->
                database.transaction(
                    tx ->
                        tx.transaction(
                            inner -> {
                              new Items(inner).insert(APPLE);
                              catchThrowable(() -> new Items(inner).insert(APPLE));
                            })))
        .isInstanceOf(DatabaseException.class);

    assertThat(committed()).isEmpty();
  }

  @Test
  void refusesToCommitABatchThatBrokeOff() throws SQLException {
    items.insert(PEAR);

    for (TransactionBody<RuntimeException> body :
        List.<TransactionBody<RuntimeException>>of(
            this::swallowABatchThatBreaksOff,
            tx -> tx.transaction(this::swallowABatchThatBreaksOff))) {
      assertThatThrownBy(() -> database.transaction(body))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("a batch failed on its way")
          .cause()
          .hasMessageContaining("returned no row");
    }

    assertThat(committed()).containsExactly(PEAR);
  }

  /**
   * The first row is written, the second returns nothing: an error of which the server is unaware.
   */
  private void swallowABatchThatBreaksOff(Database tx) {
    assertThatThrownBy(
            () ->
                tx.executor()
                    .oneByOne()
                    .each(Items.INSERT_ROW_IF_ABSENT_BY_KEY, List.of(APPLE, PEAR)))
        .hasMessageContaining("returned no row");
  }

  @Test
  void commitsAfterASingleRowThatWasNotThere() throws SQLException {
    items.insert(PEAR);

    database.transaction(
        tx -> {
          new Items(tx).insert(APPLE);
          catchThrowable(
              () ->
                  tx.executor().one(Items.INSERT_IF_ABSENT_BY_KEY, Items.bind(PEAR), Items::read));
        });

    assertThat(committed()).containsExactly(APPLE, PEAR);
  }

  @Test
  void refusesTheParentInsideTheBody() throws SQLException {
    List<Throwable> thrown = new ArrayList<>();

    database.transaction(
        tx -> {
          thrown.add(catchThrowable(() -> items.insert(APPLE)));
          thrown.add(catchThrowable(() -> items.upsertAllByKey(List.of(APPLE, PEAR))));
          thrown.add(catchThrowable(() -> database.transaction(inner -> {})));
          new Items(tx).insert(PEAR);
        });

    assertThat(thrown)
        .hasSize(3)
        .allSatisfy(
            mistake ->
                assertThat(mistake)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Use the tx"));
    assertThat(committed()).containsExactly(PEAR);
    assertThat(items.insert(APPLE)).isEqualTo(APPLE);
  }

  @Test
  void letsOtherThreadsUseTheParentMeanwhile() throws SQLException {
    database.transaction(tx -> CompletableFuture.runAsync(() -> items.insert(APPLE)).join());

    assertThat(committed()).containsExactly(APPLE);
  }

  @Test
  void letsOneDatabaseBeUsedInsideAnothersTransaction() throws SQLException {
    Items other = new Items(Database.of(dataSource));

    catchThrowable(
        () ->
            database.transaction(
                tx -> {
                  other.insert(APPLE);
                  throw new IOException();
                }));

    assertThat(committed()).containsExactly(APPLE);
  }

  @Test
  void refusesTxAfterTheBody() {
    AtomicReference<Database> leaked = new AtomicReference<>();
    database.transaction(leaked::set);

    assertThatThrownBy(() -> new Items(leaked.get()).findByKey("apple"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has ended");
    assertThatThrownBy(() -> leaked.get().transaction(tx -> {}))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void joinsWhenNested() throws SQLException {
    AtomicReference<Database> leaked = new AtomicReference<>();

    database.transaction(
        tx -> {
          tx.transaction(
              inner -> {
                new Items(inner).insert(APPLE);
                new Items(tx).insert(PEAR);
                leaked.set(inner);
              });
          assertThat(committed()).isEmpty();
          assertThatThrownBy(() -> new Items(leaked.get()).findByKey("apple"))
              .isInstanceOf(IllegalStateException.class);
        });

    assertThat(committed()).containsExactly(APPLE, PEAR);
  }

  @Test
  void leavesTheConnectionAsItWas() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      Database sharing = Database.of(ConnectionsFrom.sharing(connection));

      sharing.transaction(tx -> new Items(tx).insert(APPLE));
      assertThat(connection.getAutoCommit()).isTrue();

      catchThrowable(() -> sharing.transaction(tx -> new Items(tx).insert(APPLE)));
      assertThat(connection.getAutoCommit()).isTrue();
    }
    assertThat(committed()).containsExactly(APPLE);
  }

  @Test
  void closesEveryConnection() throws SQLException {
    List<Connection> taken = new ArrayList<>();
    Database counting =
        Database.of(
            ConnectionsFrom.source(
                () -> {
                  Connection connection = dataSource.getConnection();
                  taken.add(connection);
                  return connection;
                }));

    new Items(counting).insert(APPLE);
    catchThrowable(() -> new Items(counting).insert(APPLE));
    counting.transaction(tx -> new Items(tx).upsertAllByKey(List.of(APPLE, PEAR)));
    catchThrowable(() -> counting.transaction(tx -> new Items(tx).insert(APPLE)));

    assertThat(taken).hasSize(4);
    for (Connection connection : taken) {
      assertThat(connection.isClosed()).isTrue();
    }
  }

  @Test
  void reportsAConstraintThatOnlyTheCommitChecks() throws SQLException {
    sql("CREATE TABLE parts (item integer REFERENCES items DEFERRABLE INITIALLY DEFERRED)");
    try {
      assertThatThrownBy(
              () ->
                  database.transaction(
                      tx -> tx.executor().script(script("INSERT INTO parts VALUES (4711)"))))
          .isInstanceOf(ConstraintViolationException.class)
          .hasMessageContaining("The transaction could not be committed")
          .hasMessageContaining("parts_item_fkey")
          .hasMessageNotContaining("4711");
    } finally {
      sql("DROP TABLE parts");
    }
  }

  private static void terminate(Database tx) {
    tx.executor().script(script("SELECT pg_terminate_backend(pg_backend_pid())"));
  }

  private static StatementDefinition script(String sql) {
    return new StatementDefinition(
        "test", "items", StatementDefinition.Kind.SCRIPT, sql, null, null);
  }
}
