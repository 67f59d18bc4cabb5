package dev.arbiter.distributed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of one tenant that supply the same columns are written by one statement. */
final class OneTenantTest {

  static Stream<ServerUnderTest> servers() {
    return ServerUnderTest.all();
  }

  @ParameterizedTest
  @MethodSource("servers")
  void takesOneStatement(ServerUnderTest server) {
    server.create(Tables_MetricDao.TABLE);
    List<String> executed = new ArrayList<>();
    Database database =
        Database.of(server.dataSource()).with(event -> executed.add(event.statement()));
    Tables_MetricDao metrics = new Tables_MetricDao(database);

    assertThat(metrics.upsertAllByName(rows(1, false))).isEqualTo(100);
    assertThat(metrics.upsertAllByName(rows(1, true))).isEqualTo(100);
    assertThat(metrics.change(rows(1, true), 5)).isEqualTo(100);

    assertThat(executed)
        .filteredOn(it -> !it.equals("isCluster"))
        .containsExactly(
            server.isCluster()
                ? new String[] {
                  "Tables_MetricDao.keysByName",
                  "Tables_MetricDao.upsertAllByName",
                  "Tables_MetricDao.keysByName",
                  "Tables_MetricDao.upsertAllByName",
                  "Tables_MetricDao.keysByName",
                  "Tables_MetricDao.change"
                }
                : new String[] {
                  "Tables_MetricDao.upsertAllByName",
                  "Tables_MetricDao.upsertAllByName",
                  "Tables_MetricDao.change",
                  "Tables_MetricDao.change"
                });
  }

  @ParameterizedTest
  @MethodSource("servers")
  void isWhatMakesThemOfOneServer(ServerUnderTest server) {
    server.create(Tables_MetricDao.TABLE);
    List<String> executed = new ArrayList<>();
    Database database =
        Database.of(server.dataSource()).with(event -> executed.add(event.statement()));
    Tables_MetricDao metrics = new Tables_MetricDao(database);
    metrics.upsertAllByName(rows(50, false));
    executed.clear();

    assertThat(metrics.change(rows(50, false), 5)).isEqualTo(100);

    // Of a cluster, the keys' numbers and each tenant's rows; else the rounds and all rows.
    assertThat(executed)
        .filteredOn(it -> !it.equals("isCluster"))
        .hasSize(server.isCluster() ? 51 : 2);
  }

  private static List<NewTables_Metric> rows(int tenants, boolean whole) {
    return IntStream.range(0, 100)
        .mapToObj(
            it -> {
              NewTables_Metric.Builder row =
                  NewTables_Metric.builder().tenant(it % tenants).name("m" + it).first("f").hits(1);
              return whole ? row.note("n").build() : row.build();
            })
        .toList();
  }
}
