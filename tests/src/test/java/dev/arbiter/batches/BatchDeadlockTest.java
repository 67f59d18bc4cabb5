package dev.arbiter.batches;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.TransientDatabaseException;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writers of the same rows in any order wait for each other, and never in a circle. */
final class BatchDeadlockTest {

  private static final int WRITERS = 8;
  private static final int KEYS = 400;
  private static final int ROWS = 200;
  private static final int CHUNK = 150;

  /** {@code -Darbiter.test.seconds=60}: how long the writers of all methods meet. */
  private static final Duration MIXED =
      Duration.ofSeconds(Integer.getInteger("arbiter.test.seconds", 6));

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private final DataSource dataSource = TestPostgres.freshDatabase();
  private int isolation = Connection.TRANSACTION_READ_COMMITTED;

  @Test
  void neverHappens() throws Exception {
    Schema.create(Database.of(dataSource), Tables_LoweredDao.TABLE);
    assertNeverHappens(
        Duration.ofSeconds(15),
        (database, returning, random) -> {
          Tables_LoweredDao dao = new Tables_LoweredDao(database);
          List<NewTables_Lowered> rows = shuffled(random, it -> lowered(random, it));
          if (returning) {
            assertThat(dao.upsertAllReturningByEmail(rows)).hasSameSizeAs(rows);
          } else {
            dao.upsertAllByEmail(rows);
          }
        });
  }

  /** Rows are deleted as well, so that some that stood in the way are gone when looked up. */
  @ParameterizedTest
  @ValueSource(
      ints = {Connection.TRANSACTION_READ_COMMITTED, Connection.TRANSACTION_REPEATABLE_READ})
  void neverHappensBetweenMethods(int isolation) throws Exception {
    Schema.create(Database.of(dataSource), Tables_LoweredDao.TABLE);
    this.isolation = isolation;
    assertNeverHappens(MIXED, BatchDeadlockTest::writeInSomeWay);
  }

  private static void writeInSomeWay(Database database, boolean returning, Random random) {
    Tables_LoweredDao dao = new Tables_LoweredDao(database);
    List<NewTables_Lowered> rows = shuffled(random, it -> lowered(random, it));
    switch (random.nextInt(5)) {
      case 0 -> dao.upsertAllByEmail(rows);
      case 1 -> assertThat(dao.upsertAllReturningByEmail(rows)).hasSameSizeAs(rows);
      case 2 -> assertThat(dao.insertAllIfAbsentByEmail(rows)).doesNotContainNull();
      case 3 -> dao.deleteByEmail(rows.get(0).email());
      default ->
          assertThat(dao.getOrInsertAllByEmail(rows))
              .extracting(it -> it.email().toLowerCase(Locale.ROOT))
              .containsExactlyElementsOf(
                  rows.stream().map(it -> it.email().toLowerCase(Locale.ROOT)).toList());
    }
  }

  /** Some rows are outside the predicate; some that Java takes for one have different keys. */
  @Test
  void neverHappensByAPartialIndex() throws Exception {
    Schema.create(Database.of(dataSource), Tables_LivingDao.TABLE);
    assertNeverHappens(
        Duration.ofSeconds(5),
        (database, returning, random) -> {
          Tables_LivingDao dao = new Tables_LivingDao(database);
          List<NewTables_Living> rows = shuffled(random, it -> living(random, it));
          if (returning) {
            assertThat(dao.upsertAllReturningByCode(rows)).hasSameSizeAs(rows);
          } else {
            dao.upsertAllByCode(rows);
          }
        });
  }

  /** Rows that supply their identity and rows that do not take a statement each, in key order. */
  @Test
  void neverHappensWhereIdentitiesAreMixed() throws Exception {
    Schema.create(Database.of(dataSource), Tables_NumberedDao.TABLE);
    new Tables_NumberedDao(Database.of(dataSource))
        .upsertAllByName(IntStream.range(0, KEYS).mapToObj(it -> numbered(it).build()).toList());
    assertNeverHappens(
        Duration.ofSeconds(5),
        (database, returning, random) -> {
          Tables_NumberedDao dao = new Tables_NumberedDao(database);
          List<NewTables_Numbered> rows =
              shuffled(
                  random,
                  it ->
                      random.nextBoolean()
                          ? numbered(it).id(KEYS + it).build()
                          : numbered(it).build());
          if (returning) {
            assertThat(dao.upsertAllReturningByName(rows))
                .extracting(Tables.Numbered::name)
                .containsExactlyElementsOf(rows.stream().map(NewTables_Numbered::name).toList());
          } else {
            assertThat(dao.upsertAllByName(rows)).isEqualTo(rows.size());
          }
        });
  }

  private static NewTables_Numbered.Builder numbered(int key) {
    return NewTables_Numbered.builder().name("name " + key).n(1);
  }

  private static NewTables_Lowered lowered(Random random, int key) {
    String email = "user" + key + "@example.com";
    var row =
        NewTables_Lowered.builder()
            .email(random.nextBoolean() ? email : email.toUpperCase(Locale.ROOT))
            .n(random.nextInt(100));
    return random.nextBoolean() ? row.name("name").build() : row.build();
  }

  private static NewTables_Living living(Random random, int key) {
    var row = NewTables_Living.builder().tenant(key / 2).n(random.nextInt(100));
    if (random.nextBoolean()) {
      row.code(null);
    }
    return random.nextInt(4) == 0 ? row.deletedAt(NOON).build() : row.build();
  }

  private static <R> List<R> shuffled(Random random, IntFunction<R> row) {
    List<Integer> keys = new ArrayList<>(IntStream.range(0, KEYS).boxed().toList());
    Collections.shuffle(keys, random);
    return keys.subList(0, ROWS).stream().map(row::apply).toList();
  }

  /** Writes a batch. */
  private interface Batch {

    void write(Database database, boolean returning, Random random);
  }

  private void assertNeverHappens(Duration time, Batch batch) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Future<Integer>> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      int number = writer;
      writers.add(threads.submit(() -> write(number, end, batch)));
    }
    int batches = 0;
    for (Future<Integer> writer : writers) {
      batches += writer.get();
    }
    threads.shutdown();

    // Were there deadlocks, the batches would have been repeated, and nobody would know.
    assertThat(deadlocks()).isZero();
    assertThat(batches).isGreaterThan(20);
  }

  /** Some writers' batches fit a chunk, the others' do not; some return their rows. */
  private int write(int number, long end, Batch batch) throws SQLException {
    Random random = new Random(number);
    int batches = 0;
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(isolation);
      Database callers = Database.of(connection);
      Database database = number % 2 == 0 ? callers : callers.withChunkSize(CHUNK);
      while (System.nanoTime() < end) {
        try {
          batch.write(database, number % 4 >= 2, random);
          connection.commit();
          batches++;
        } catch (TransientDatabaseException exception) {
          // Above READ COMMITTED, what others have committed is to be tried again.
          assertThat(exception.sqlState()).isEqualTo("40001");
          assertThat(isolation).isNotEqualTo(Connection.TRANSACTION_READ_COMMITTED);
          connection.rollback();
        }
      }
    }
    return batches;
  }

  private long deadlocks() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")) {
      found.next();
      return found.getLong(1);
    }
  }
}
