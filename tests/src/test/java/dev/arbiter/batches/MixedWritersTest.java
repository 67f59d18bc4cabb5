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
 * Writers that upsert, insert if absent, get or insert and delete rows of the same keys, in any
 * order, wait for each other and never in a circle. {@code -Darbiter.test.writers=60} lets them
 * write for a minute.
 */
final class MixedWritersTest {

  private static final int WRITERS = 8;
  private static final int KEYS = 300;
  private static final int ROWS = 120;
  private static final int CHUNK = 100;
  private static final Duration TIME =
      Duration.ofSeconds(Integer.getInteger("arbiter.test.writers", 6));

  private final DataSource dataSource = TestPostgres.freshDatabase();

  @ParameterizedTest
  @ValueSource(
      ints = {Connection.TRANSACTION_READ_COMMITTED, Connection.TRANSACTION_REPEATABLE_READ})
  void neverDeadlock(int isolation) throws Exception {
    Schema.create(Database.of(dataSource), Tables_LoweredDao.TABLE);
    long end = System.nanoTime() + TIME.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Future<Integer>> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      int number = writer;
      writers.add(threads.submit(() -> write(number, isolation, end)));
    }
    int batches = 0;
    for (Future<Integer> writer : writers) {
      batches += writer.get();
    }
    threads.shutdown();

    // A deadlock among them would be one more serialization failure to whoever is retried.
    assertThat(deadlocks()).isZero();
    assertThat(batches).isGreaterThan(20);
  }

  private int write(int number, int isolation, long end) throws SQLException {
    Random random = new Random(number);
    int batches = 0;
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(isolation);
      Database callers = Database.of(connection);
      Database database = number % 2 == 0 ? callers : callers.withChunkSize(CHUNK);
      while (System.nanoTime() < end) {
        try {
          batch(new Tables_LoweredDao(database), random);
          connection.commit();
          batches++;
        } catch (TransientDatabaseException serialization) {
          assertThat(isolation).isEqualTo(Connection.TRANSACTION_REPEATABLE_READ);
          connection.rollback();
        }
      }
    }
    return batches;
  }

  private static void batch(Tables_LoweredDao dao, Random random) {
    List<NewTables_Lowered> rows = new ArrayList<>();
    List<Integer> keys = new ArrayList<>(IntStream.range(0, KEYS).boxed().toList());
    Collections.shuffle(keys, random);
    keys.subList(0, ROWS).forEach(it -> rows.add(row(it, random)));
    switch (random.nextInt(5)) {
      case 0 -> dao.upsertAllByEmail(rows);
      case 1 -> assertThat(dao.upsertAllReturningByEmail(rows)).hasSameSizeAs(rows);
      case 2 -> dao.insertAllIfAbsentByEmail(rows);
      case 3 -> assertThat(dao.getOrInsertAllByEmail(rows)).hasSameSizeAs(rows);
      default -> dao.deleteAllByEmail(rows.stream().map(NewTables_Lowered::email).toList());
    }
  }

  private static NewTables_Lowered row(int key, Random random) {
    String email = "user" + key + "@example.com";
    return NewTables_Lowered.builder()
        .email(random.nextBoolean() ? email : email.toUpperCase(Locale.ROOT))
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
