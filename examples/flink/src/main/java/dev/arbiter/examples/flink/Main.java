package dev.arbiter.examples.flink;

import dev.arbiter.examples.scenarios.Report;
import java.io.PrintStream;

/** Writes a stream by Flink's mini cluster, through a failure, and says what holds. */
public final class Main {

  private static final long ELEMENTS = 200_000;
  private static final int PER_CHECKPOINT = 10_000;

  private Main() {}

  public static void main(String[] args) throws Exception {
    System.exit(run(System.out, ELEMENTS, PER_CHECKPOINT) ? 0 : 1);
  }

  /** Writes so many elements, so many for each checkpoint; says whether everything held. */
  static boolean run(PrintStream out, long elements, int perCheckpoint) throws Exception {
    try (Server server = Server.start()) {
      out.printf("%,d elements, %,d for each checkpoint%n%n", elements, perCheckpoint);
      Cluster.Ended ended =
          new Cluster(out).run(new Stream(elements, perCheckpoint, server.url()).graph());
      Report report = new Report(out, server.dataSource());
      new Promises(elements, server).check(ended, report);
      return report.failures().isEmpty();
    }
  }
}
