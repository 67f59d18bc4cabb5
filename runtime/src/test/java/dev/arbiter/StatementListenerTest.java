package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import dev.arbiter.Items.Item;
import dev.arbiter.internal.statement.RowStatement;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.ConnectionsFrom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementListenerTest extends ItemsTest {

  private final List<StatementEvent> events = new ArrayList<>();
  private Database told;

  @BeforeEach
  void listen() {
    events.clear();
    told = database.with(events::add);
  }

  @Test
  void isToldWhatWasExecuted() {
    long start = System.nanoTime();
    new Items(told).insert(APPLE);
    long passed = System.nanoTime() - start;

    assertThat(events).hasSize(1);
    StatementEvent event = events.get(0);
    assertThat(event.statement()).isEqualTo("ItemDao.insert");
    assertThat(event.table()).isEqualTo("items");
    assertThat(event.sql()).isEqualTo(Items.INSERT.sql());
    assertThat(event.rows()).isEqualTo(1);
    assertThat(event.nanoseconds()).isPositive().isLessThan(passed);
    assertThat(event.failure()).isNull();
  }

  @Test
  void isToldOfTheRowsWrittenOrReturned() {
    Items dao = new Items(told);
    dao.findByKey("apple");
    dao.deleteById(1);
    dao.insert(APPLE);
    dao.findByKey("apple");
    dao.deleteById(1);

    assertThat(events).extracting(StatementEvent::rows).containsExactly(0L, 0L, 1L, 1L, 1L);
  }

  @Test
  void isToldOfTheFailureWithoutItsValues() {
    Throwable thrown = catchThrowable(() -> new Items(told).insert(new Item(3, "fig", -4711)));

    assertThat(events).hasSize(1);
    StatementEvent event = events.get(0);
    assertThat(event.rows()).isZero();
    assertThat(event.failure())
        .isInstanceOfSatisfying(
            ConstraintViolationException.class,
            failure -> assertThat(failure.constraint()).isEqualTo("items_n_check"))
        .hasMessage(thrown.getMessage());
    assertThat(event.toString()).doesNotContain("4711").doesNotContain("fig");
  }

  @Test
  void isToldOfWhatTheApplicationsOwnCodeThrows() {
    IllegalArgumentException own = new IllegalArgumentException("the record refuses this row");

    assertThatThrownBy(
            () ->
                told.executor()
                    .one(
                        Items.INSERT,
                        Items.bind(APPLE),
                        row -> {
                          throw own;
                        }))
        .isSameAs(own);

    assertThat(events).extracting(StatementEvent::failure).containsExactly(own);
  }

  @Test
  void isToldOfEveryRowOfABatch() {
    Items dao = new Items(told);
    dao.upsertAllByKey(List.of(APPLE, PEAR));
    dao.upsertAllReturningByKey(List.of(APPLE, PEAR));
    catchThrowable(() -> dao.upsertAllByKey(List.of(APPLE, new Item(3, "fig", -1), PEAR)));

    assertThat(events).hasSize(6);
    assertThat(events).extracting(StatementEvent::statement).containsOnly("ItemDao.upsertByKey");
    assertThat(events).extracting(StatementEvent::rows).containsExactly(1L, 1L, 1L, 1L, 1L, 0L);
  }

  @Test
  void isToldOfEachStatementOfGetOrInsert() {
    Items dao = new Items(told);
    dao.getOrInsertByKey(APPLE);
    dao.getOrInsertByKey(APPLE);

    assertThat(events)
        .extracting(StatementEvent::statement, StatementEvent::rows)
        .containsExactly(
            tuple("ItemDao.insertIfAbsentByKey", 1L),
            tuple("ItemDao.insertIfAbsentByKey", 0L),
            tuple("ItemDao.findByKey", 1L));
  }

  @Test
  void isToldOfEachTry() {
    items.insert(APPLE);

    Database repeatable =
        Database.of(
                ConnectionsFrom.source(
                    () -> {
                      Connection connection = dataSource.getConnection();
                      sql(connection, "SET default_transaction_isolation = 'repeatable read'");
                      return connection;
                    }))
            .with(events::add);
    List<Item> tries = new ArrayList<>();
    repeatable
        .executor()
        .oneByOne()
        .countEach(
            RowStatement.of(
                Items.UPSERT_BY_KEY,
                (statement, item) -> {
                  if (item.equals(APPLE) && tries.isEmpty()) {
                    tries.add(item);
                    sql("UPDATE items SET n = 11 WHERE id = 1");
                  }
                  Items.bind(statement, item);
                }),
            List.of(PEAR, APPLE));

    assertThat(events).extracting(StatementEvent::rows).containsExactly(1L, 0L, 1L, 1L);
    assertThat(events.get(1).failure()).isInstanceOf(TransientDatabaseException.class);
  }

  @Test
  void isToldOfFailuresThatTheCallerDoesNotSee() {
    assertThat(new Items(told).findById(Long.MAX_VALUE)).isEmpty();

    assertThat(events.get(0).failure())
        .isInstanceOfSatisfying(
            DatabaseException.class, failure -> assertThat(failure.sqlState()).isEqualTo("22003"));
  }

  @Test
  void isToldOfScripts() throws SQLException {
    sql("CREATE SCHEMA other");
    Database other =
        Database.of(
            ConnectionsFrom.source(
                () -> {
                  Connection connection = dataSource.getConnection();
                  sql(connection, "SET search_path = other");
                  return connection;
                }));

    Schema.create(other.with(events::add), Items.TABLE);

    assertThat(events)
        .extracting(StatementEvent::statement, StatementEvent::sql)
        .containsExactly(tuple("Schema.create", Items.TABLE.ddl()));
  }

  @Test
  void listensInsideTransactionsToo() throws SQLException {
    told.transaction(
        tx -> {
          new Items(tx).insert(APPLE);
          tx.transaction(inner -> new Items(inner).insert(PEAR));
        });
    Database.managed(dataSource).with(events::add).transaction(tx -> new Items(tx).deleteById(1));
    try (Connection connection = dataSource.getConnection()) {
      new Items(Database.of(connection).with(events::add)).deleteById(2);
    }

    assertThat(events)
        .extracting(StatementEvent::statement)
        .containsExactly(
            "ItemDao.insert", "ItemDao.insert", "ItemDao.deleteById", "ItemDao.deleteById");
  }

  @Test
  void canBeAddedInsideATransaction() throws SQLException {
    List<Database> used = new ArrayList<>();

    database.transaction(
        tx -> {
          used.add(tx.with(events::add));
          new Items(used.get(0)).insert(APPLE);
          new Items(tx).insert(PEAR);
          assertThat(committed()).isEmpty();
        });

    assertThat(events).hasSize(1);
    assertThat(committed()).containsExactly(APPLE, PEAR);
    assertThatThrownBy(() -> new Items(used.get(0)).deleteById(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("This transaction has ended");
  }

  @Test
  void leavesTheParentTheParent() {
    List<Throwable> thrown = new ArrayList<>();

    database.transaction(tx -> thrown.add(catchThrowable(() -> new Items(told).insert(APPLE))));
    told.transaction(tx -> thrown.add(catchThrowable(() -> items.insert(APPLE))));

    assertThat(thrown)
        .hasSize(2)
        .allSatisfy(
            mistake ->
                assertThat(mistake)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Use the tx"));
    assertThat(events).isEmpty();
  }

  @Test
  void changesNothingOnTheDatabaseItIsAddedTo() {
    items.insert(APPLE);

    assertThat(events).isEmpty();
  }

  @Test
  void oneIsAddedToAnother() {
    List<String> order = new ArrayList<>();
    Database both = database.with(event -> order.add("first")).with(event -> order.add("second"));

    new Items(both).insert(APPLE);

    assertThat(order).containsExactly("first", "second");
  }

  @Test
  void isCalledOnTheThreadThatExecutes() {
    List<Thread> threads = new ArrayList<>();
    Items dao = new Items(database.with(event -> threads.add(Thread.currentThread())));

    Thread other =
        CompletableFuture.supplyAsync(
                () -> {
                  dao.insert(APPLE);
                  return Thread.currentThread();
                })
            .join();
    dao.insert(PEAR);

    assertThat(threads).containsExactly(other, Thread.currentThread());
  }

  @Test
  void changesNothingWithItsExceptions() throws SQLException {
    IllegalStateException mistake = new IllegalStateException("the listener's mistake");
    Database failing =
        database
            .with(
                event -> {
                  throw mistake;
                })
            .with(events::add);
    List<LogRecord> logged = new ArrayList<>();

    Throwable thrown =
        logging(
            logged,
            () -> {
              failing.transaction(tx -> new Items(tx).insert(APPLE));
              new Items(failing).insert(APPLE);
            });

    assertThat(thrown).isInstanceOf(ConstraintViolationException.class);
    assertThat(committed()).containsExactly(APPLE);
    assertThat(events).hasSize(2);
    assertThat(logged)
        .extracting(LogRecord::getLevel, LogRecord::getMessage, LogRecord::getThrown)
        .containsOnly(
            tuple(
                Level.WARNING,
                "A StatementListener failed when it was told of ItemDao.insert",
                mistake))
        .hasSize(2);
  }

  @Test
  void letsErrorsThrough() throws SQLException {
    AssertionError error = new AssertionError("the listener's");
    Database failing =
        database.with(
            event -> {
              throw error;
            });

    assertThatThrownBy(() -> failing.transaction(tx -> new Items(tx).insert(APPLE)))
        .isSameAs(error);
    assertThat(committed()).isEmpty();
    assertThat(error.getSuppressed()).isEmpty();

    items.insert(APPLE);
    assertThatThrownBy(() -> new Items(failing).insert(APPLE)).isSameAs(error);
    assertThat(error.getSuppressed())
        .hasOnlyElementsOfType(ConstraintViolationException.class)
        .hasSize(1);
  }

  @Test
  void mustNotBeNull() {
    assertThatNullPointerException().isThrownBy(() -> database.with(null)).withMessage("listener");
  }

  private static Throwable logging(List<LogRecord> records, Runnable action) {
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            records.add(record);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger(StatementListener.class.getName());
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      return catchThrowable(action::run);
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
  }
}
