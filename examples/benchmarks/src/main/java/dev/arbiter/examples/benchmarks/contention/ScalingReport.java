package dev.arbiter.examples.benchmarks.contention;

import dev.arbiter.examples.benchmarks.Contenders;
import dev.arbiter.examples.benchmarks.report.LinePicture;
import dev.arbiter.examples.benchmarks.report.MarkdownTable;
import dev.arbiter.examples.benchmarks.report.Picture;
import dev.arbiter.examples.benchmarks.report.Results;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes what more writers commit than fewer. */
public record ScalingReport(List<Scaling> scalings) {

  public void write(Results results) throws IOException {
    results.figures(
        "scaling",
        List.of(
            "contender", "writers", "nanoseconds", "committed_rows", "failed_batches", "deadlocks"),
        scalings.stream().map(ScalingReport::figures).toList());
    results.text(
        "scaling",
        """
        Committed rows per second of more and more writers, with shuffled batches of 200 of the same 1,000 keys.

        """
            + table());
    results.picture("scaling", picture());
  }

  private static List<Object> figures(Scaling it) {
    Contention contention = it.contention();
    return List.<Object>of(
        contention.contender(),
        it.writers(),
        contention.nanoseconds(),
        contention.committedRows(),
        contention.failedBatches(),
        contention.deadlocks());
  }

  /** A line for each contender, a column for each number of writers. */
  public MarkdownTable table() {
    List<Integer> writers = scalings.stream().map(Scaling::writers).distinct().sorted().toList();
    List<String> header = new ArrayList<>(List.of("writers"));
    writers.forEach(it -> header.add("%,d".formatted(it)));
    MarkdownTable table = new MarkdownTable(header);
    scalings.stream()
        .map(it -> it.contention().contender())
        .distinct()
        .forEach(it -> table.row(row(it)));
    return table;
  }

  private List<String> row(String contender) {
    List<String> row = new ArrayList<>(List.of(Contenders.of(contender).title()));
    scalings.stream()
        .filter(it -> it.contention().contender().equals(contender))
        .sorted(Comparator.comparing(Scaling::writers))
        .forEach(it -> row.add("%,.0f".formatted(it.contention().rowsPerSecond())));
    return row;
  }

  private Picture picture() {
    LinePicture lines =
        new LinePicture("Writers of the same keys", "writers", "committed rows per second");
    scalings.forEach(
        it ->
            lines.point(
                Contenders.of(it.contention().contender()).title(),
                it.writers(),
                it.contention().rowsPerSecond()));
    return lines.picture();
  }
}
