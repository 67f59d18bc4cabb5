package dev.arbiter.examples.spark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints jobs beside each other, with a bar for how fast each was. */
final class Comparison {

  private static final int WIDTH = 40;
  private static final String LINE = "  %-20s  %10s  %12s  %6s  %8s  %s%n";

  private record Job(Loaded loaded, long deadlocks) {}

  private final List<Job> jobs = new ArrayList<>();

  void add(Loaded loaded, long deadlocks) {
    jobs.add(new Job(loaded, deadlocks));
  }

  void print(PrintStream out) {
    double best = jobs.stream().mapToDouble(it -> it.loaded().viewsPerSecond()).max().orElseThrow();
    out.println();
    out.printf(LINE, "", "rows", "rows/second", "40P01", "retried", "");
    for (Job job : jobs) {
      double speed = job.loaded().viewsPerSecond();
      out.printf(
          LINE,
          job.loaded().title(),
          "%,d".formatted(job.loaded().views()),
          "%,.0f".formatted(speed),
          job.deadlocks(),
          job.loaded().retried(),
          "█".repeat((int) Math.ceil(WIDTH * speed / best)));
    }
  }
}
