package dev.arbiter.batches;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
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
import org.junit.jupiter.api.Test;

/** Writers of the same rows in any order wait for each other, and never in a circle. */
final class BatchDeadlockTest {

  private static final int WRITERS = 8;
  private static final int KEYS = 400;
  private static final int ROWS = 200;
  private static final int CHUNK = 150;
  private static final Duration FOR = Duration.ofSeconds(15);

  private final DataSource dataSource = TestPostgres.freshDatabase();

  @Test
  void neverHappens() throws Exception {
    Schema.create(Database.of(dataSource), Tables_LoweredDao.TABLE);
    long end = System.nanoTime() + FOR.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Future<Integer>> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      int number = writer;
      writers.add(threads.submit(() -> write(number, end)));
    }
    int batches = 0;
    for (Future<Integer> writer : writers) {
      batches += writer.get();
    }
    threads.shutdown();

    // Were there deadlocks, the batches would have been repeated, and nobody would know.
    assertThat(deadlocks()).isZero();
    assertThat(batches).isGreaterThan(50);
  }

  /** Some writers' batches fit a chunk, the others' do not; some return their rows. */
  private int write(int number, long end) throws SQLException {
    Random random = new Random(number);
    int batches = 0;
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Database database = Database.of(connection);
      Tables_LoweredDao dao =
          new Tables_LoweredDao(number % 2 == 0 ? database : database.withChunkSize(CHUNK));
      while (System.nanoTime() < end) {
        List<NewTables_Lowered> rows = rows(random);
        if (number % 4 < 2) {
          dao.upsertAllByEmail(rows);
        } else {
          assertThat(dao.upsertAllReturningByEmail(rows)).hasSameSizeAs(rows);
        }
        connection.commit();
        batches++;
      }
    }
    return batches;
  }

  private static List<NewTables_Lowered> rows(Random random) {
    List<Integer> keys = new ArrayList<>(IntStream.range(0, KEYS).boxed().toList());
    Collections.shuffle(keys, random);
    List<NewTables_Lowered> rows = new ArrayList<>();
    for (int key : keys.subList(0, ROWS)) {
      String email = "user" + key + "@example.com";
      var row =
          NewTables_Lowered.builder()
              .email(random.nextBoolean() ? email : email.toUpperCase(Locale.ROOT))
              .n(random.nextInt(100));
      rows.add(random.nextBoolean() ? row.name("name").build() : row.build());
    }
    return rows;
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
