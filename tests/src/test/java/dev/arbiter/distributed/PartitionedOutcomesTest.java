package dev.arbiter.distributed;

import static dev.arbiter.Outcome.INSERTED;
import static dev.arbiter.Outcome.UNCHANGED;
import static dev.arbiter.Outcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import dev.arbiter.schema.TableDefinition;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that are both partitioned and distributed tell what became of a row. */
final class PartitionedOutcomesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  static Stream<ServerUnderTest> servers() {
    return ServerUnderTest.all();
  }

  @ParameterizedTest
  @MethodSource("servers")
  void areToldOfEachRow(ServerUnderTest server) throws Exception {
    create(server, Tables_VisitDao.TABLE);
    Database database = Database.of(server.dataSource());
    Tables_VisitDao visits = new Tables_VisitDao(database);

    assertThat(visits.upsertWithOutcomeById(visit("a", 1).build()).outcome()).isEqualTo(INSERTED);
    Upserted<Tables.Visit> again = visits.upsertWithOutcomeById(visit("a", 2).note("n").build());
    assertThat(again.outcome()).isEqualTo(UPDATED);
    assertThat(again.row().hits()).isEqualTo(3);
    assertThat(again.row().note()).isEqualTo("n");
    assertThat(visits.raise(visit("a", 1).build(), 3)).isEmpty();
    assertThat(visits.raise(visit("a", 1).build(), 4).orElseThrow().outcome()).isEqualTo(UPDATED);
    assertThat(visits.raise(visit("b", 1).build(), 0).orElseThrow().outcome()).isEqualTo(INSERTED);
    assertThat(visits.hit(1, DAY, "a", 7).row().hits()).isEqualTo(5);
    assertThat(visits.hit(1, DAY, "c", 7).outcome()).isEqualTo(INSERTED);
    assertThat(
            outcomes(
                visits.storeAll(
                    List.of(visit("d", 1).build(), visit("a", 1).build(), visit("d", 1).build()))))
        .containsExactly(INSERTED, UPDATED, UPDATED);
    database.transaction(
        tx -> {
          Tables_VisitDao inside = new Tables_VisitDao(tx);
          assertThat(inside.upsertWithOutcomeById(visit("e", 1).build()).outcome())
              .isEqualTo(INSERTED);
          assertThat(inside.upsertWithOutcomeById(visit("e", 1).build()).outcome())
              .isEqualTo(UPDATED);
        });
    assertThat(visits.upsertAllById(List.of(visit("e", 1).build(), visit("f", 1).build())))
        .isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("servers")
  void areToldOfRowsThatAreLeftAlone(ServerUnderTest server) throws Exception {
    create(server, Tables_ReadingDao.TABLE);
    Tables_ReadingDao readings = new Tables_ReadingDao(Database.of(server.dataSource()));
    NewTables_Reading first = NewTables_Reading.builder().tenant(1).day(DAY).value(1).build();

    Upserted<Tables.Reading> inserted = readings.upsertWithOutcomeBySensor(first);
    assertThat(inserted.outcome()).isEqualTo(INSERTED);
    Upserted<Tables.Reading> unchanged =
        readings.upsertWithOutcomeBySensor(first.toBuilder().sensor("MAIN").build());
    assertThat(unchanged).isEqualTo(new Upserted<>(inserted.row(), UNCHANGED));
    assertThat(readings.upsertWithOutcomeBySensor(first.toBuilder().value(2).build()).outcome())
        .isEqualTo(UPDATED);
    assertThat(
            readings
                .upsertWithOutcomeBySensor(first.toBuilder().id(9L).sensor("other").build())
                .row()
                .id())
        .isEqualTo(9);
    assertThatThrownBy(
            () -> readings.upsertWithOutcomeBySensor(first.toBuilder().id(9L).sensor("x").build()))
        .isInstanceOf(ConstraintViolationException.class);
  }

  @ParameterizedTest
  @MethodSource("servers")
  void areInsertedOnceHoweverManyInsert(ServerUnderTest server) throws Exception {
    create(server, Tables_VisitDao.TABLE);
    Database database = Database.of(server.dataSource());
    ExecutorService writers = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Outcome>>> all = new ArrayList<>();
      for (int writer = 0; writer < 4; writer++) {
        all.add(writers.submit(() -> upsertOften(new Tables_VisitDao(database))));
      }
      long inserted = 0;
      for (Future<List<Outcome>> each : all) {
        inserted += each.get().stream().filter(INSERTED::equals).count();
      }
      assertThat(inserted).isEqualTo(1);
    } finally {
      writers.shutdownNow();
    }
  }

  private static List<Outcome> upsertOften(Tables_VisitDao visits) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      outcomes.add(visits.upsertWithOutcomeById(visit("a", 1).build()).outcome());
    }
    return outcomes;
  }

  private static List<Outcome> outcomes(List<Upserted<Tables.Visit>> upserted) {
    return upserted.stream().map(Upserted::outcome).toList();
  }

  private static NewTables_Visit.Builder visit(String page, long hits) {
    return NewTables_Visit.builder().tenant(1).day(DAY).page(page).hits(hits);
  }

  private static void create(ServerUnderTest server, TableDefinition table) throws Exception {
    server.create(table);
    try (Connection connection = server.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE %1$s_2026 PARTITION OF %1$s FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')"
              .formatted(table.name()));
    }
  }
}
