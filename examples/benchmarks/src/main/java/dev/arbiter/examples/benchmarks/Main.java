package dev.arbiter.examples.benchmarks;

import dev.arbiter.examples.benchmarks.batches.BatchBenchmark;
import dev.arbiter.examples.benchmarks.batches.BatchReport;
import dev.arbiter.examples.benchmarks.batches.Cell;
import dev.arbiter.examples.benchmarks.contention.Contention;
import dev.arbiter.examples.benchmarks.contention.ContentionBenchmark;
import dev.arbiter.examples.benchmarks.contention.ContentionReport;
import dev.arbiter.examples.benchmarks.contention.Scaling;
import dev.arbiter.examples.benchmarks.contention.ScalingReport;
import dev.arbiter.examples.benchmarks.memory.LoadReport;
import dev.arbiter.examples.benchmarks.memory.MemoryBenchmark;
import dev.arbiter.examples.benchmarks.methods.MethodBenchmark;
import dev.arbiter.examples.benchmarks.methods.MethodReport;
import dev.arbiter.examples.benchmarks.pages.Kept;
import dev.arbiter.examples.benchmarks.pages.Pages;
import dev.arbiter.examples.benchmarks.report.Results;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.rounds.Measurement;
import dev.arbiter.examples.benchmarks.single.Allocation;
import dev.arbiter.examples.benchmarks.single.DuelReport;
import dev.arbiter.examples.benchmarks.single.SingleRowBenchmark;
import java.io.IOException;
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
    if (options.parts().equals(List.of("pages"))) {
      pages(options);
      return;
    }
    try (Server server = Server.start(options.synchronousCommit())) {
      new Main(options, server, new Results(System.out, options.folders())).run();
    }
  }

  private static void pages(Options options) throws IOException {
    new Pages(new Kept(options.kept()), options.page())
        .write(new Results(System.out, List.of(options.kept())));
  }

  private void run() throws Exception {
    results.text("machine", Machine.describe() + "\n" + server.describe() + "\n");
    if (options.parts().contains("batches")) {
      batches();
    }
    if (options.parts().contains("methods")) {
      MethodBenchmark benchmark = new MethodBenchmark(server.url(), options.methodRounds());
      new MethodReport(benchmark.run(options.methodCells(), options.participants())).write(results);
    }
    if (options.parts().contains("contention")) {
      contention();
    }
    if (options.parts().contains("scaling")) {
      scaling();
    }
    if (options.parts().contains("single")) {
      new DuelReport(new SingleRowBenchmark(server.url(), options.single()).run()).write(results);
    }
    if (options.parts().contains("allocation")) {
      Allocation.measure(results);
    }
    if (options.parts().contains("memory")) {
      new LoadReport(new MemoryBenchmark(server.url()).run(options.loadedRows())).write(results);
    }
  }

  private void contention() throws Exception {
    ContentionBenchmark benchmark =
        new ContentionBenchmark(server.url(), options.writers(), options.contention());
    List<Contention> contentions = new ArrayList<>();
    for (Contender contender : options.contendersAtOnce()) {
      contentions.add(benchmark.run(contender));
    }
    new ContentionReport(options.writers(), contentions).write(results);
  }

  private void scaling() throws Exception {
    List<Scaling> scalings = new ArrayList<>();
    for (Contender contender : options.contendersScaled()) {
      for (int writers : options.scaled()) {
        ContentionBenchmark benchmark =
            new ContentionBenchmark(server.url(), writers, options.contention());
        scalings.add(new Scaling(writers, benchmark.run(contender)));
      }
    }
    new ScalingReport(scalings).write(results);
  }

  private void batches() throws Exception {
    List<Measurement<Cell>> measurements = new ArrayList<>();
    for (RollupTable table : options.tables()) {
      measurements.addAll(
          new BatchBenchmark(server.url(), options.rounds(table))
              .run(table, options.cells(table), options.contenders(table)));
    }
    new BatchReport(measurements).write(results);
  }
}
