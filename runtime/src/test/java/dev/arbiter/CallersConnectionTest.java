package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
  void refusesBatchesInAutoCommitMode() throws SQLException {
    assertThatThrownBy(() -> new Items(callers).upsertAllByKey(List.of(APPLE, PEAR)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ItemDao.upsertByKey, of several statements, needs a transaction")
        .hasMessageContaining("setAutoCommit(false)")
        .hasMessageContaining("Database.of(dataSource)");
    assertThatThrownBy(() -> new Items(callers).upsertAllReturningByKey(List.of(APPLE, PEAR)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(committed()).isEmpty();
  }

  @Test
  void refusesTransactionsInAutoCommitMode() {
    AtomicInteger runs = new AtomicInteger();

    assertThatThrownBy(() -> callers.transaction(tx -> runs.incrementAndGet()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("setAutoCommit(false)");
    assertThat(runs).hasValue(0);
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
