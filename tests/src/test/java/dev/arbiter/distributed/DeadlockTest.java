package dev.arbiter.distributed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Batches by one key do not deadlock, in whatever order their rows come. */
final class DeadlockTest {

  private static final int WRITERS = 4;
  private static final int BATCHES = 6;

  static Stream<ServerUnderTest> servers() {
    return ServerUnderTest.all();
  }

  @ParameterizedTest
  @MethodSource("servers")
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void isNone(ServerUnderTest server) throws Exception {
    server.create(Tables_MetricDao.TABLE);
    new Tables_MetricDao(Database.of(server.dataSource())).insertAll(rows(new Random(0), 0));
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        Random random = new Random(i);
        all.add(writers.submit(() -> write(Database.of(server.dataSource()), random)));
      }
      for (Future<?> writer : all) {
        writer.get();
      }
    } finally {
      writers.shutdownNow();
    }

    assertThat(
            new Tables_MetricDao(Database.of(server.dataSource()))
                .findByName(0, "m0")
                .orElseThrow()
                .hits())
        .isEqualTo(WRITERS * BATCHES);
  }

  /** In transactions of the caller's, which are not tried again. */
  private static void write(Database database, Random random) {
    for (int batch = 0; batch < BATCHES; batch++) {
      List<NewTables_Metric> rows = rows(random, 1);
      int method = random.nextInt(3);
      database.transaction(
          tx -> {
            Tables_MetricDao metrics = new Tables_MetricDao(tx);
            switch (method) {
              case 0 -> assertThat(metrics.upsertAllReturningByName(rows)).hasSize(rows.size());
              case 1 -> assertThat(metrics.upsertAllByName(rows)).isEqualTo(rows.size());
              default ->
                  assertThat(
                          metrics.annotate(
                              rows.stream()
                                  .map(it -> new Tables_MetricDao.Name(it.tenant(), it.name()))
                                  .toList(),
                              "n"))
                      .hasSize(rows.size());
            }
          });
    }
  }

  private static List<NewTables_Metric> rows(Random random, int hits) {
    List<NewTables_Metric> rows = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      NewTables_Metric.Builder row =
          NewTables_Metric.builder().tenant(i % 4).name("m" + i).first("f").hits(hits);
      rows.add(random.nextInt(5) == 0 ? row.note("n").label("l").build() : row.build());
    }
    Collections.shuffle(rows, random);
    return rows;
  }
}
