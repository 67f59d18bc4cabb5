package dev.arbiter.examples.benchmarks.single;

import dev.arbiter.examples.benchmarks.report.MarkdownTable;
import dev.arbiter.examples.benchmarks.report.Quartiles;
import dev.arbiter.examples.benchmarks.report.Results;
import java.io.IOException;
import java.util.List;

/** Writes what came of the duels. */
public record DuelReport(List<Duel> duels) {

  public void write(Results results) throws IOException {
    MarkdownTable table =
        new MarkdownTable(
            List.of("one row, microseconds", "Arbiter", "by hand", "Arbiter/by hand", "calls"));
    for (Duel duel : duels) {
      Quartiles arbiter = Quartiles.of(duel.arbiter());
      Quartiles byHand = Quartiles.of(duel.byHand());
      table.row(
          List.of(
              duel.call(),
              text(arbiter),
              text(byHand),
              "%.3f".formatted(arbiter.median() / byHand.median()),
              "%,d".formatted(duel.arbiter().size())));
    }
    results.text("single", table.toString());
    results.figures(
        "single",
        List.of("call", "who", "first_quartile", "median", "third_quartile", "calls"),
        duels.stream()
            .flatMap(
                it ->
                    List.of(
                        figures(it.call(), "arbiter", it.arbiter()),
                        figures(it.call(), "by hand", it.byHand()))
                        .stream())
            .toList());
  }

  private static List<Object> figures(String call, String who, List<Double> nanoseconds) {
    Quartiles quartiles = Quartiles.of(nanoseconds);
    return List.<Object>of(
        call, who, quartiles.first(), quartiles.median(), quartiles.third(), nanoseconds.size());
  }

  private static String text(Quartiles nanoseconds) {
    return "%.1f [%.1f–%.1f]"
        .formatted(
            nanoseconds.median() / 1e3, nanoseconds.first() / 1e3, nanoseconds.third() / 1e3);
  }
}
