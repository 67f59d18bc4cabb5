package dev.arbiter.batches;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Partitions are taken off and put back while batches are written to them: a batch has a partition
 * for all of its rows, or says that there is none and writes nothing.
 */
final class PartitionsUnderLoadTest {

  private static final int WRITERS = 4;
  private static final int ROWS = 30;
  private static final int ROUNDS = 12;
  private static final List<String> REGIONS = List.of("north", "south");

  private final DataSource dataSource = TestPostgres.freshDatabase();
  private final Database database = Database.of(dataSource);
  private final AtomicBoolean ended = new AtomicBoolean();

  @Test
  void nothingIsLost() throws Exception {
    Schema.create(database, Tables_PartedDao.TABLE);
    run("CREATE TABLE north PARTITION OF parted FOR VALUES IN ('north')");
    run("CREATE TABLE south PARTITION OF parted FOR VALUES IN ('south')");
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Future<Written>> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      int first = writer * ROWS;
      writers.add(threads.submit(() -> write(first)));
    }
    for (int round = 0; round < ROUNDS; round++) {
      run("ALTER TABLE parted DETACH PARTITION south" + (round % 2 == 0 ? "" : " CONCURRENTLY"));
      Thread.sleep(50);
      run("ALTER TABLE parted ATTACH PARTITION south FOR VALUES IN ('south')");
      Thread.sleep(50);
    }
    ended.set(true);
    threads.shutdown();
    for (Future<Written> writer : writers) {
      Written written = writer.get();

      assertThat(written.batches).isPositive();
      assertThat(stored(written.first)).containsOnly(written.last);
    }
    assertThat(writers).anySatisfy(it -> assertThat(it.get().refused).isPositive());
  }

  /**
   * What a writer has done.
   *
   * @param last the number that its last batch gave to its rows, those refused left out
   */
  private record Written(int first, int last, int batches, int refused) {}

  private Written write(int first) {
    Tables_PartedDao dao = new Tables_PartedDao(database);
    int last = 0;
    int batches = 0;
    int refused = 0;
    for (int n = 1; !ended.get() || batches == 0; n++) {
      try {
        if (n % 2 == 0) {
          assertThat(dao.upsertAllById(rows(first, n))).isEqualTo(2 * ROWS);
        } else {
          assertThat(dao.upsertAllReturningById(rows(first, n))).hasSize(2 * ROWS);
        }
        last = n;
        batches++;
      } catch (ConstraintViolationException violation) {
        assertThat(violation).hasMessageContaining("the row is in no partition of the table");
        refused++;
      }
    }
    return new Written(first, last, batches, refused);
  }

  private static List<NewTables_Parted> rows(int first, int n) {
    return Stream.iterate(first, it -> it + 1)
        .limit(ROWS)
        .flatMap(
            number ->
                REGIONS.stream()
                    .map(
                        region ->
                            NewTables_Parted.builder().region(region).number(number).n(n).build()))
        .toList();
  }

  private List<Integer> stored(int first) {
    Tables_PartedDao dao = new Tables_PartedDao(database);
    return Stream.iterate(first, it -> it + 1)
        .limit(ROWS)
        .flatMap(number -> REGIONS.stream().map(it -> dao.findById(it, number).orElseThrow().n()))
        .toList();
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
