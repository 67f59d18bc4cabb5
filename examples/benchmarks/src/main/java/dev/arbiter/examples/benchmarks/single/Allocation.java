package dev.arbiter.examples.benchmarks.single;

import static java.util.Objects.requireNonNull;

import dev.arbiter.examples.benchmarks.report.MarkdownTable;
import dev.arbiter.examples.benchmarks.report.Results;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link SingleRow} under JMH, and tells time and allocation for each call. */
public final class Allocation {

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private Allocation() {}

  public static void measure(Results results) throws RunnerException, IOException {
    Collection<RunResult> runs =
        new Runner(
                new OptionsBuilder()
                    .include(SingleRow.class.getName())
                    .forks(2)
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(3)
                    .measurementTime(TimeValue.seconds(1))
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    results.figures(
        "allocation",
        List.of("call", "nanoseconds", "bytes"),
        runs.stream().map(it -> List.<Object>of(call(it), nanoseconds(it), bytes(it))).toList());
    MarkdownTable table =
        new MarkdownTable(List.of("a call above a driver that does nothing", "ns", "bytes"));
    for (RunResult run : runs) {
      table.row(
          List.of(call(run), "%.0f".formatted(nanoseconds(run)), "%.0f".formatted(bytes(run))));
    }
    results.text("allocation", table.toString());
  }

  private static String call(RunResult run) {
    return run.getPrimaryResult().getLabel();
  }

  private static double nanoseconds(RunResult run) {
    return run.getPrimaryResult().getScore();
  }

  private static double bytes(RunResult run) {
    return requireNonNull(run.getSecondaryResults().get(ALLOCATED)).getScore();
  }
}
