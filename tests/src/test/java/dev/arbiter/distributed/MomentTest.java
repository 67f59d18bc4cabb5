package dev.arbiter.distributed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is set to a value of the moment has that of the transaction, on a cluster too. */
final class MomentTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  static Stream<ServerUnderTest> servers() {
    return ServerUnderTest.all();
  }

  @ParameterizedTest
  @MethodSource("servers")
  void isTheTransactionsOwn(ServerUnderTest server) {
    server.create(Tables_MetricDao.TABLE);
    Database database = Database.of(server.dataSource());
    Tables_MetricDao metrics = new Tables_MetricDao(database);
    Tables.Metric first = metrics.upsertByName(metric("cpu").build());

    Upserted<Tables.Metric> leftOut = metrics.upsertWithOutcomeByName(metric("CPU").build());
    Upserted<Tables.Metric> supplied =
        metrics.upsertWithOutcomeByName(metric("cpu").updatedAt(NOON).build());

    assertThat(leftOut.outcome()).isEqualTo(Outcome.UPDATED);
    assertThat(leftOut.row().updatedAt()).isAfter(first.updatedAt());
    assertThat(supplied.row().updatedAt()).isAfter(leftOut.row().updatedAt());
    assertThat(supplied.row().hits()).isEqualTo(3);
    assertThat(metrics.touch(1, "Cpu", "touched")).isTrue();
    assertThat(metrics.hit(1, "cpu", 7, 100).row().hits()).isEqualTo(4);
    database.transaction(
        tx -> {
          Tables_MetricDao inside = new Tables_MetricDao(tx);
          Instant now = inside.insert(metric("now").build()).createdAt();
          assertThat(inside.upsertByName(metric("cpu").updatedAt(NOON).build()).updatedAt())
              .isEqualTo(now);
          assertThat(inside.upsertByName(metric("cpu").build()).updatedAt()).isEqualTo(now);
        });
  }

  @ParameterizedTest
  @MethodSource("servers")
  void isOneForAllRowsOfABatch(ServerUnderTest server) {
    server.create(Tables_MetricDao.TABLE);
    Tables_MetricDao metrics = new Tables_MetricDao(Database.of(server.dataSource()));
    List<NewTables_Metric> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      NewTables_Metric.Builder row = metric("m" + i);
      rows.add(i % 3 == 0 ? row.updatedAt(NOON).build() : row.build());
    }
    metrics.upsertAllByName(rows);

    List<Tables.Metric> updated = metrics.upsertAllReturningByName(rows);

    assertThat(updated).hasSize(40).allMatch(it -> it.hits() == 2);
    assertThat(updated.stream().map(Tables.Metric::updatedAt).distinct()).hasSize(1);
    assertThat(updated.get(0).updatedAt()).isAfter(NOON);
    assertThat(updated.stream().map(Tables.Metric::name).toList())
        .isEqualTo(rows.stream().map(NewTables_Metric::name).toList());
  }

  private static NewTables_Metric.Builder metric(String name) {
    return NewTables_Metric.from(
            new Tables.Metric(
                1, new java.util.UUID(1, name.hashCode()), name, null, "l", "f", 1, NOON, NOON))
        .updatedAt(null)
        .id(null)
        .createdAt(null);
  }
}
