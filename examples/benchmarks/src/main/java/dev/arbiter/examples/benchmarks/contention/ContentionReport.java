package dev.arbiter.examples.benchmarks.contention;

import dev.arbiter.examples.benchmarks.Contenders;
import dev.arbiter.examples.benchmarks.report.BarPicture;
import dev.arbiter.examples.benchmarks.report.MarkdownTable;
import dev.arbiter.examples.benchmarks.report.Picture;
import dev.arbiter.examples.benchmarks.report.Results;
import java.io.IOException;
import java.util.List;

/** Writes what came of the writers. */
public record ContentionReport(int writers, List<Contention> contentions) {

  public void write(Results results) throws IOException {
    results.figures(
        "contention",
        List.of(
            "contender", "writers", "nanoseconds", "committed_rows", "failed_batches", "deadlocks"),
        contentions.stream().map(this::figures).toList());
    results.text(
        "contention",
        """
        %d writers, shuffled batches of 200 of the same 1,000 keys.
        """
                .formatted(writers)
            + "\n"
            + table());
    results.picture("contention", picture());
  }

  private List<Object> figures(Contention it) {
    return List.<Object>of(
        it.contender(),
        writers,
        it.nanoseconds(),
        it.committedRows(),
        it.failedBatches(),
        it.deadlocks());
  }

  private MarkdownTable table() {
    MarkdownTable table =
        new MarkdownTable(
            List.of("", "committed rows per second", "deadlocks (40P01)", "batches lost"));
    for (Contention contention : contentions) {
      table.row(
          List.of(
              title(contention),
              "%,.0f".formatted(contention.rowsPerSecond()),
              "%,d".formatted(contention.deadlocks()),
              "%,d".formatted(contention.failedBatches())));
    }
    return table;
  }

  private Picture picture() {
    BarPicture bars =
        new BarPicture(
            "%d writers, overlapping batches".formatted(writers), "committed rows per second");
    contentions.forEach(it -> bars.bar(title(it), it.rowsPerSecond()));
    return bars.picture();
  }

  private static String title(Contention contention) {
    return Contenders.of(contention.contender()).title();
  }
}
