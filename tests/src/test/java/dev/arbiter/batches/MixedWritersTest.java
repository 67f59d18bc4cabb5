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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Writers that upsert, insert if absent, get or insert, update and delete rows by the same key, in
 * any order, wait for each other and never in a circle; what stood in a row's way may be deleted
 * before it is looked up. {@code -Darbiter.test.seconds=60} lets them write for a minute.
 */
final class MixedWritersTest {

  private static final int WRITERS = 8;
  private static final int KEYS = 300;
  private static final int ROWS = 120;
  private static final int CHUNK = 100;
  private static final int LEAST_BATCHES = 4;
  private static final Duration TIME =
      Duration.ofSeconds(Integer.getInteger("arbiter.test.seconds", 2));

  private final DataSource dataSource = TestPostgres.freshDatabase();

  @ParameterizedTest
  @ValueSource(
      ints = {Connection.TRANSACTION_READ_COMMITTED, Connection.TRANSACTION_REPEATABLE_READ})
  void neverDeadlock(int isolation) throws Exception {
    Schema.create(Database.of(dataSource), UpdatedTables_LoweredDao.TABLE);
    long end = System.nanoTime() + TIME.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Future<?>> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      int number = writer;
      writers.add(
          threads.submit(
              () -> {
                write(number, isolation, end);
                return null;
              }));
    }
    for (Future<?> writer : writers) {
      writer.get();
    }
    threads.shutdown();

    assertThat(deadlocks()).isZero();
  }

  private void write(int number, int isolation, long end) throws SQLException {
    Random random = new Random(number);
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(isolation);
      Database callers = Database.of(connection);
      Database database = number % 2 == 0 ? callers : callers.withChunkSize(CHUNK);
      for (int tries = 0; tries < LEAST_BATCHES || System.nanoTime() < end; tries++) {
        try {
          batch(new UpdatedTables_LoweredDao(database), random);
          connection.commit();
        } catch (TransientDatabaseException exception) {
          // Above READ COMMITTED, what others have committed is to be tried again.
          assertThat(exception.sqlState()).isEqualTo("40001");
          assertThat(isolation).isEqualTo(Connection.TRANSACTION_REPEATABLE_READ);
          connection.rollback();
        }
      }
    }
  }

  private static void batch(UpdatedTables_LoweredDao dao, Random random) {
    List<NewUpdatedTables_Lowered> rows = new ArrayList<>();
    List<Integer> keys = new ArrayList<>(IntStream.range(0, KEYS).boxed().toList());
    Collections.shuffle(keys, random);
    keys.subList(0, ROWS).forEach(it -> rows.add(row(it, random)));
    List<String> names = rows.stream().map(NewUpdatedTables_Lowered::name).toList();
    switch (random.nextInt(7)) {
      case 0 -> dao.upsertAllByName(rows);
      case 1 -> assertAnswered(names, dao.upsertAllReturningByName(rows));
      case 2 -> assertThat(dao.insertAllIfAbsentByName(rows)).doesNotContainNull();
      case 3 -> assertAnswered(names, dao.getOrInsertAllByName(rows));
      case 4 -> dao.updateAll(rows, 100);
      case 5 -> dao.growAll(names, 1, 1_000);
      default -> dao.deleteAllByName(names);
    }
  }

  /** Each by the row of its key. */
  private static void assertAnswered(List<String> names, List<UpdatedTables.Lowered> answers) {
    assertThat(answers)
        .extracting(it -> it.name().toLowerCase(Locale.ROOT))
        .containsExactlyElementsOf(names.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList());
  }

  private static NewUpdatedTables_Lowered row(int key, Random random) {
    String name = "user" + key;
    return NewUpdatedTables_Lowered.builder()
        .name(random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT))
        .n(random.nextInt(100))
        .build();
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
