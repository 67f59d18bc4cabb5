package dev.arbiter.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.examples.benchmarks.batches.BatchBenchmark;
import dev.arbiter.examples.benchmarks.batches.Cell;
import dev.arbiter.examples.benchmarks.libraries.Participant;
import dev.arbiter.examples.benchmarks.methods.MethodBenchmark;
import dev.arbiter.examples.benchmarks.methods.MethodCell;
import dev.arbiter.examples.benchmarks.products.Method;
import dev.arbiter.examples.benchmarks.rollups.Mix;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.rounds.Measurement;
import dev.arbiter.examples.benchmarks.rounds.Rounds;
import dev.arbiter.testing.TestPostgres;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

final class EveryContenderTest {

  private static final Rounds ONE_ROUND = new Rounds(0, 1, Duration.ZERO, /* rows= */ 4);

  @ParameterizedTest
  @EnumSource
  void leavesTheTableAsItShould(RollupTable table) throws SQLException {
    BatchBenchmark benchmark = new BatchBenchmark(freshUrl(), ONE_ROUND);
    List<Cell> cells = Arrays.stream(Mix.values()).map(mix -> new Cell(table, mix, 3)).toList();

    // It throws for a table that does not hold what it should.
    List<Measurement<Cell>> measurements = benchmark.run(table, cells, Contenders.all());

    assertThat(measurements)
        .extracting(Measurement::contender)
        .containsAll(
            Contenders.all().stream()
                .filter(it -> it.tables().contains(table))
                .map(Contender::id)
                .toList());
  }

  @Test
  void answersAndLeavesTheProductsAsItShould() throws SQLException {
    MethodBenchmark benchmark = new MethodBenchmark(freshUrl(), ONE_ROUND);
    List<MethodCell> cells =
        Arrays.stream(Method.values()).map(method -> new MethodCell(method, 4)).toList();

    // It throws for an answer or a table that is not what it should be.
    List<Measurement<MethodCell>> measurements =
        benchmark.run(cells, List.of(Participant.values()));

    assertThat(measurements)
        .extracting(Measurement::contender)
        .containsAll(Arrays.stream(Participant.values()).map(Participant::id).toList());
  }

  private static String freshUrl() throws SQLException {
    PGSimpleDataSource fresh = TestPostgres.freshDatabase().unwrap(PGSimpleDataSource.class);
    // Its URL has everything but these two.
    String url = fresh.getURL() + "&user=" + encoded(fresh.getUser());
    return fresh.getPassword() == null ? url : url + "&password=" + encoded(fresh.getPassword());
  }

  private static String encoded(@Nullable String text) {
    return URLEncoder.encode(text == null ? "" : text, UTF_8);
  }
}
