package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.arbiter.Items.Item;
import dev.arbiter.internal.statement.Query;
import dev.arbiter.internal.statement.RowStatement;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallersConnectionTest extends ItemsTest {

  private Connection connection;
  private Database callers;

  @BeforeEach
  void open() throws SQLException {
    connection = dataSource.getConnection();
    callers = Database.of(connection);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void neitherCommitsNorCloses() throws SQLException {
    connection.setAutoCommit(false);

    new Items(callers).insert(APPLE);
    new Items(callers).upsertAllByKey(List.of(APPLE, PEAR));
    callers.transaction(tx -> new Items(tx).deleteById(1));

    assertThat(committed()).isEmpty();
    assertThat(connection.isClosed()).isFalse();
    connection.commit();
    assertThat(committed()).containsExactly(PEAR);
  }

  @Test
  void leavesTheRollbackToTheCaller() throws SQLException {
    connection.setAutoCommit(false);
    new Items(callers).insert(APPLE);
    catchThrowable(() -> new Items(callers).insert(APPLE));

    assertThatThrownBy(() -> new Items(callers).findByKey("apple"))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("an earlier statement of the transaction failed");
    connection.rollback();
    assertThat(new Items(callers).findByKey("apple")).isEmpty();
  }

  @Test
  void commitsOrRollsBackBatchesInAutoCommitMode() throws SQLException {
    Items dao = new Items(callers);

    assertThat(dao.upsertAllByKey(List.of(APPLE, PEAR))).isEqualTo(2);
    assertThat(connection.getAutoCommit()).isTrue();
    assertThat(committed()).containsExactly(APPLE, PEAR);

    List<Item> failing = List.of(new Item(3, "fig", 30), new Item(4, "kiwi", -1));
    assertThatThrownBy(() -> dao.upsertAllReturningByKey(failing))
        .isInstanceOf(ConstraintViolationException.class);
    assertThat(connection.getAutoCommit()).isTrue();
    assertThat(committed()).containsExactly(APPLE, PEAR);
  }

  @Test
  void triesABatchOfItsOwnTransactionAgain() throws SQLException {
    new Items(callers).upsertAllByKey(List.of(APPLE, PEAR));
    sql(connection, "SET default_transaction_isolation = 'repeatable read'");
    AtomicInteger tries = new AtomicInteger();

    long count =
        callers
            .executor()
            .oneByOne()
            .countEach(
                RowStatement.of(
                    Items.UPSERT_BY_KEY,
                    (statement, item) -> {
                      if (item.equals(APPLE) && tries.incrementAndGet() == 1) {
                        sql("UPDATE items SET n = n + 1 WHERE id = 1");
                      }
                      Items.bind(statement, item);
                    }),
                List.of(PEAR, APPLE));

    assertThat(count).isEqualTo(2);
    assertThat(tries).hasValue(2);
    assertThat(committed()).containsExactly(APPLE, PEAR);
  }

  @Test
  void looksForAnUnchangedRowInOneTransactionInAutoCommitMode() throws SQLException {
    new Items(callers).insert(APPLE);
    AtomicReference<Boolean> autoCommit = new AtomicReference<>();

    Item stored =
        callers
            .executor()
            .upserts()
            .oneUnlessUnchanged(
                Items.INSERT_ROW_IF_ABSENT_BY_KEY.with(APPLE),
                new Query<>(
                    Items.FIND_BY_KEY,
                    statement -> {
                      autoCommit.set(connection.getAutoCommit());
                      statement.setString(1, "apple");
                    },
                    Items::read));

    assertThat(stored).isEqualTo(APPLE);
    assertThat(autoCommit).hasValue(false);
    assertThat(connection.getAutoCommit()).isTrue();
  }

  @Test
  void commitsOrRollsBackTransactionsInAutoCommitMode() throws SQLException {
    callers.transaction(
        tx -> {
          new Items(tx).insert(APPLE);
          assertThat(committed()).isEmpty();
        });
    assertThat(committed()).containsExactly(APPLE);

    IOException own = new IOException("mine");
    assertThatThrownBy(
            () ->
                callers.transaction(
                    tx -> {
                      new Items(tx).insert(PEAR);
                      throw own;
                    }))
        .isSameAs(own);
    assertThat(committed()).containsExactly(APPLE);
    assertThat(connection.getAutoCommit()).isTrue();
  }

  @Test
  void refusesTheParentInsideABodyOfItsOwnTransaction() throws SQLException {
    callers.transaction(
        tx -> {
          assertThatThrownBy(() -> new Items(callers).insert(APPLE))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("Use the tx");
          assertThatThrownBy(() -> callers.transaction(inner -> {}))
              .isInstanceOf(IllegalStateException.class);
          new Items(tx).insert(PEAR);
        });

    new Items(callers).insert(APPLE);
    assertThat(committed()).containsExactly(APPLE, PEAR);
  }

  @Test
  void runsSingleStatementsInAutoCommitMode() throws SQLException {
    Items dao = new Items(callers);

    dao.insert(APPLE);
    dao.upsertAllByKey(List.of(PEAR));
    dao.getOrInsertByKey(PEAR);

    assertThat(committed()).containsExactly(APPLE, PEAR);
    assertThat(dao.findById(Long.MAX_VALUE)).isEmpty();
  }

  @Test
  void reportsAClosedConnection() throws SQLException {
    connection.close();

    assertThatThrownBy(() -> new Items(callers).insert(APPLE))
        .isInstanceOf(TransientDatabaseException.class);
  }
}
