package dev.arbiter.examples.benchmarks;

import dev.arbiter.examples.benchmarks.batches.BatchBenchmark;
import dev.arbiter.examples.benchmarks.batches.BatchReport;
import dev.arbiter.examples.benchmarks.batches.Cell;
import dev.arbiter.examples.benchmarks.batches.Measurement;
import dev.arbiter.examples.benchmarks.report.Results;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import java.util.ArrayList;
import java.util.List;

/** Runs the benchmarks; the properties {@code bench.…} say which and for how long. */
public final class Main {

  private final Options options;
  private final Server server;
  private final Results results;

  private Main(Options options, Server server, Results results) {
    this.options = options;
    this.server = server;
    this.results = results;
  }

  public static void main(String[] arguments) throws Exception {
    // Hibernate's log then goes where everybody's goes: nowhere.
    System.setProperty("org.jboss.logging.provider", "slf4j");
    Options options = Options.of(System.getProperties());
    try (Server server = Server.start()) {
      new Main(options, server, new Results(System.out, options.out())).run();
    }
  }

  private void run() throws Exception {
    results.text("machine", Machine.describe() + "\n" + server.describe() + "\n");
    if (options.parts().contains("batches")) {
      batches();
    }
  }

  private void batches() throws Exception {
    List<Measurement> measurements = new ArrayList<>();
    BatchBenchmark benchmark =
        new BatchBenchmark(server.url(), options.rounds(cells().size()), options.rowsPerRound());
    for (RollupTable table : options.tables()) {
      measurements.addAll(
          benchmark.run(
              table,
              cells().stream().filter(it -> it.table() == table).toList(),
              options.contenders(table)));
    }
    new BatchReport(measurements).write(results);
  }

  private List<Cell> cells() {
    return options.tables().stream()
        .flatMap(
            table ->
                options.mixes().stream()
                    .flatMap(
                        mix -> options.sizes().stream().map(size -> new Cell(table, mix, size))))
        .toList();
  }
}
