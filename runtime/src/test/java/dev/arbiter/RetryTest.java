package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.arbiter.Items.Item;
import dev.arbiter.internal.statement.Binder;
import dev.arbiter.internal.statement.RowBinder;
import dev.arbiter.internal.statement.RowStatement;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.testing.ConnectionsFrom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetryTest extends ItemsTest {

  private final AtomicInteger tries = new AtomicInteger();

  @BeforeEach
  void startCounting() {
    tries.set(0);
  }

  @Test
  void rescuesABatchFromADeadlock() throws SQLException {
    items.upsertAllByKey(List.of(APPLE, PEAR));
    Database victim = Database.of(with("deadlock_timeout = '20ms'"));
    try (Connection rival = rival()) {
      sql(rival, "UPDATE items SET n = 100 WHERE id = 1");

      long count =
          victim.executor().oneByOne().countEach(upsert(deadlocking(rival)), List.of(PEAR, APPLE));

      assertThat(count).isEqualTo(2);
    }
    // The rival may be slow to commit, which costs a further try.
    assertThat(tries).hasValueGreaterThan(1);
    assertThat(committed()).containsExactly(APPLE, PEAR);
  }

  @Test
  void leavesDeadlocksInsideATransactionToTheUser() throws SQLException {
    items.upsertAllByKey(List.of(APPLE, PEAR));
    Database victim = Database.of(with("deadlock_timeout = '20ms'"));
    try (Connection rival = rival()) {
      sql(rival, "UPDATE items SET n = 100 WHERE id = 1");

      assertThatThrownBy(
              () ->
                  victim.transaction(
                      tx ->
                          tx.executor()
                              .oneByOne()
                              .countEach(upsert(deadlocking(rival)), List.of(PEAR, APPLE))))
          .isInstanceOfSatisfying(
              TransientDatabaseException.class,
              exception -> {
                assertThat(exception.sqlState()).isEqualTo("40P01");
                assertThat(exception.statement()).isEqualTo("ItemDao.upsertByKey");
                assertThat(exception).hasMessageContaining("Run the whole transaction again");
              });
    }
    assertThat(tries).hasValue(1);
  }

  @Test
  void rescuesABatchFromASerializationFailure() throws SQLException {
    items.upsertAllByKey(List.of(APPLE, PEAR));
    Database repeatable = Database.of(with("default_transaction_isolation = 'repeatable read'"));

    long count =
        repeatable.executor().oneByOne().countEach(upsert(overtaking(1)), List.of(PEAR, APPLE));

    assertThat(count).isEqualTo(2);
    assertThat(tries).hasValue(2);
    assertThat(committed()).containsExactly(APPLE, PEAR);
  }

  @Test
  void givesUpAfterSomeTries() throws SQLException {
    items.upsertAllByKey(List.of(APPLE, PEAR));
    Database repeatable = Database.of(with("default_transaction_isolation = 'repeatable read'"));

    assertThatThrownBy(
            () ->
                repeatable
                    .executor()
                    .oneByOne()
                    .countEach(upsert(overtaking(Integer.MAX_VALUE)), List.of(PEAR, APPLE)))
        .isInstanceOf(TransientDatabaseException.class)
        .extracting(exception -> ((DatabaseException) exception).sqlState())
        .isEqualTo("40001");
    assertThat(tries).hasValue(5);
  }

  @Test
  void triesAgainOnceWhenAnotherIndexReportsADuplicate() throws SQLException {
    items.insert(new Item(1, "other", 0));

    Item upserted =
        database
            .executor()
            .one(
                Items.UPSERT_BY_KEY,
                counting(() -> sql(tries.get() == 2 ? "DELETE FROM items" : "SELECT 1")),
                Items::read);

    assertThat(upserted).isEqualTo(APPLE);
    assertThat(tries).hasValue(2);
  }

  @Test
  void reportsTheDuplicateOfAnotherIndexThatStays() {
    items.insert(new Item(1, "other", 0));

    assertThatThrownBy(() -> database.executor().one(Items.UPSERT_BY_KEY, counting(), Items::read))
        .isInstanceOf(ConstraintViolationException.class)
        .hasMessageContaining("resolves conflicts of \"items_key_key\" only");
    assertThat(tries).hasValue(2);
  }

  @Test
  void neverTriesAPlainInsertAgain() {
    items.insert(APPLE);

    assertThatThrownBy(() -> database.executor().one(Items.INSERT, counting(), Items::read))
        .isInstanceOf(ConstraintViolationException.class);
    assertThat(tries).hasValue(1);
  }

  @Test
  void neverTriesAnUpdateAgainThatMakesADuplicate() {
    items.upsertAllByKey(List.of(APPLE, PEAR));

    assertThatThrownBy(() -> update("key = '" + PEAR.key() + "'"))
        .isInstanceOfSatisfying(
            ConstraintViolationException.class,
            it -> assertThat(it.constraint()).isEqualTo("items_key_key"));
    assertThat(tries).hasValue(1);
  }

  @Test
  void doesNotSayThatAnUpdateResolvesConflicts() {
    items.upsertAllByKey(List.of(APPLE, PEAR));

    assertThatThrownBy(() -> update("id = " + PEAR.id()))
        .isInstanceOf(ConstraintViolationException.class)
        .hasMessage(
            "ItemDao.update on items: another row already has this primary key \"items_pkey\""
                + " (SQLSTATE 23505; see the cause).");
    assertThat(tries).hasValue(1);
  }

  private void update(String set) {
    StatementDefinition update =
        Items.STATEMENTS.update("update", Items.KEY, "UPDATE items SET " + set + " WHERE key = ?");
    database
        .executor()
        .count(
            update,
            statement -> {
              tries.incrementAndGet();
              statement.setString(1, APPLE.key());
            });
  }

  @Test
  void takesTheCopyThatReindexMakesForTheArbiterIndex() throws SQLException {
    sql("CREATE UNIQUE INDEX items_key_key_ccnew ON items (n)");
    try {
      items.insert(new Item(5, "other", 10));

      catchThrowable(() -> database.executor().one(Items.UPSERT_BY_KEY, counting(), Items::read));

      assertThat(tries).hasValue(5);
    } finally {
      sql("DROP INDEX items_key_key_ccnew");
    }
  }

  @Test
  void neverTriesAgainOnTheCallersConnection() throws SQLException {
    items.insert(new Item(1, "other", 0));
    try (Connection connection = dataSource.getConnection()) {
      Database callers = Database.of(connection);

      catchThrowable(() -> callers.executor().one(Items.UPSERT_BY_KEY, counting(), Items::read));
    }
    assertThat(tries).hasValue(1);
  }

  @Test
  void stopsWhenTheThreadIsInterrupted() {
    items.insert(new Item(1, "other", 0));

    Throwable thrown =
        catchThrowable(
            () ->
                database
                    .executor()
                    .one(
                        Items.UPSERT_BY_KEY,
                        counting(() -> Thread.currentThread().interrupt()),
                        Items::read));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(thrown).isInstanceOf(ConstraintViolationException.class);
    assertThat(tries).hasValue(1);
  }

  private interface Step {
    void run() throws SQLException;
  }

  private Binder counting() {
    return counting(() -> {});
  }

  private Binder counting(Step step) {
    return statement -> {
      tries.incrementAndGet();
      step.run();
      Items.bind(statement, APPLE);
    };
  }

  private static RowStatement<Item> upsert(RowBinder<Item> binder) {
    return RowStatement.of(Items.UPSERT_BY_KEY, binder);
  }

  /**
   * At the first try, lets the rival wait for the first row before the second, its own, is asked.
   */
  private RowBinder<Item> deadlocking(Connection rival) {
    return (statement, item) -> {
      if (item.equals(APPLE) && tries.incrementAndGet() == 1) {
        CompletableFuture.runAsync(
            () -> {
              try {
                sql(rival, "UPDATE items SET n = 100 WHERE id = 2");
                rival.commit();
              } catch (SQLException exception) {
                throw new CompletionException(exception);
              }
            });
        awaitAWaitingLock();
      }
      Items.bind(statement, item);
    };
  }

  /** Changes the second row behind the batch's snapshot. */
  private RowBinder<Item> overtaking(int times) {
    return (statement, item) -> {
      if (item.equals(APPLE) && tries.incrementAndGet() <= times) {
        sql("UPDATE items SET n = n + 1 WHERE id = 1");
      }
      Items.bind(statement, item);
    };
  }

  private Connection rival() throws SQLException {
    Connection rival = with("deadlock_timeout = '60s'").getConnection();
    rival.setAutoCommit(false);
    return rival;
  }

  private void awaitAWaitingLock() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      boolean waiting = false;
      while (!waiting) {
        try (ResultSet row =
            statement.executeQuery("SELECT count(*) > 0 FROM pg_locks WHERE NOT granted")) {
          row.next();
          waiting = row.getBoolean(1);
        }
      }
    }
  }

  private DataSource with(String setting) {
    return ConnectionsFrom.source(
        () -> {
          Connection connection = dataSource.getConnection();
          sql(connection, "SET " + setting);
          return connection;
        });
  }
}
