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

/** Writers of the same rows in any order wait for each other, and never in a circle. */
final class BatchDeadlockTest {

  private static final int WRITERS = 8;
  private static final int KEYS = 400;
  private static final int ROWS = 200;
  private static final int CHUNK = 150;
  private static final int LEAST_BATCHES = 2;

  /** {@code -Darbiter.test.seconds=60}: how long the writers meet. */
  private static final Duration TIME =
      Duration.ofSeconds(Integer.getInteger("arbiter.test.seconds", 2));

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private final DataSource dataSource = TestPostgres.freshDatabase();

  @Test
  void neverHappens() throws Exception {
    Schema.create(Database.of(dataSource), Tables_LoweredDao.TABLE);
    assertNeverHappens(
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

  /** Some rows are outside the predicate; some that Java takes for one have different keys. */
  @Test
  void neverHappensByAPartialIndex() throws Exception {
    Schema.create(Database.of(dataSource), Tables_LivingDao.TABLE);
    assertNeverHappens(
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

  @Test
  void neverHappensWhereIdentitiesAreMixed() throws Exception {
    Schema.create(Database.of(dataSource), Tables_NumberedDao.TABLE);
    new Tables_NumberedDao(Database.of(dataSource))
        .upsertAllByName(IntStream.range(0, KEYS).mapToObj(it -> numbered(it).build()).toList());
    assertNeverHappens(
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

  private void assertNeverHappens(Batch batch) throws Exception {
    long end = System.nanoTime() + TIME.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Future<?>> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      int number = writer;
      writers.add(
          threads.submit(
              () -> {
                write(number, end, batch);
                return null;
              }));
    }
    for (Future<?> writer : writers) {
      writer.get();
    }
    threads.shutdown();

    // Were there deadlocks, the batches would have been repeated, and nobody would know.
    assertThat(deadlocks()).isZero();
  }

  /** Some writers' batches fit a chunk, the others' do not; some return their rows. */
  private void write(int number, long end, Batch batch) throws SQLException {
    Random random = new Random(number);
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Database callers = Database.of(connection);
      Database database = number % 2 == 0 ? callers : callers.withChunkSize(CHUNK);
      for (int tries = 0; tries < LEAST_BATCHES || System.nanoTime() < end; tries++) {
        batch.write(database, number % 4 >= 2, random);
        connection.commit();
      }
    }
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
