package dev.arbiter.examples.benchmarks.contention;

import dev.arbiter.examples.benchmarks.Contender;
import dev.arbiter.examples.benchmarks.Contenders;
import dev.arbiter.examples.benchmarks.report.MarkdownTable;
import dev.arbiter.examples.benchmarks.report.Results;
import java.io.IOException;
import java.util.List;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;

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
    results.picture("contention", chart());
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

  private HorizontalBarChart chart() {
    HorizontalBarChart chart =
        new HorizontalBarChartBuilder()
            .width(900)
            .height(120 + 50 * contentions.size())
            .title("Rows per second that %d writers commit".formatted(writers))
            .xAxisTitle("committed rows per second")
            .build();
    chart.getStyler().setLegendVisible(false);
    chart.addSeries(
        "rows per second",
        contentions.stream().map(Contention::rowsPerSecond).toList(),
        contentions.stream().map(this::title).toList());
    return chart;
  }

  private String title(Contention contention) {
    return Contenders.all().stream()
        .filter(it -> it.id().equals(contention.contender()))
        .map(Contender::title)
        .findFirst()
        .orElseThrow();
  }
}
