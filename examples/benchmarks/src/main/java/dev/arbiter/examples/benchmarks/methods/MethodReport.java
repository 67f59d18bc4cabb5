package dev.arbiter.examples.benchmarks.methods;

import dev.arbiter.examples.benchmarks.libraries.Participant;
import dev.arbiter.examples.benchmarks.report.MarkdownTable;
import dev.arbiter.examples.benchmarks.report.Quartiles;
import dev.arbiter.examples.benchmarks.report.Results;
import dev.arbiter.examples.benchmarks.rounds.Measurement;
import dev.arbiter.examples.benchmarks.rounds.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what was measured of the methods. */
public final class MethodReport {

  private final List<Measurement<MethodCell>> measurements;
  private final Summary<MethodCell> summary;
  private final List<MethodCell> cells;
  private final List<Participant> rivals;

  public MethodReport(List<Measurement<MethodCell>> measurements) {
    this.measurements = measurements;
    this.summary = new Summary<>(measurements, Participant.ARBITER.id());
    this.cells =
        measurements.stream()
            .map(Measurement::cell)
            .distinct()
            .sorted(Comparator.comparing(MethodCell::method).thenComparing(MethodCell::size))
            .toList();
    this.rivals =
        Arrays.stream(Participant.values())
            .filter(Participant::isRival)
            .filter(it -> cells.stream().anyMatch(cell -> ratio(cell, it).isPresent()))
            .toList();
  }

  public void write(Results results) throws IOException {
    results.figures(
        "methods",
        List.of("method", "size", "contender", "round", "rows", "nanoseconds"),
        measurements.stream().map(MethodReport::figures).toList());
    results.text(
        "methods",
        """
        Rows per second of Arbiter (median), and how many times its time the others took (median, quartiles).

        """
            + table(it -> "×%.2f [%.2f–%.2f]".formatted(it.median(), it.first(), it.third()))
            + "\n"
            + listener());
  }

  private static List<Object> figures(Measurement<MethodCell> it) {
    return List.<Object>of(
        it.cell().method(),
        it.cell().size(),
        it.contender(),
        it.round(),
        it.rows(),
        it.nanoseconds());
  }

  /** A line for each method and size, a column for each participant. */
  public MarkdownTable table() {
    return table(it -> "×%.2f".formatted(it.median()));
  }

  private MarkdownTable table(Function<Quartiles, String> ratio) {
    List<String> header = new ArrayList<>(List.of("method, rows", "Arbiter, rows per second"));
    rivals.forEach(it -> header.add(it.title()));
    MarkdownTable table = new MarkdownTable(header);
    for (MethodCell cell : cells) {
      List<String> row = new ArrayList<>();
      row.add("%s, %,d".formatted(cell.method().title(), cell.size()));
      row.add(
          summary
              .rowsPerSecond(cell, Participant.ARBITER.id())
              .map(it -> "%,.0f".formatted(it.median()))
              .orElse(""));
      rivals.forEach(it -> row.add(ratio(cell, it).map(ratio).orElse("")));
      table.row(row);
    }
    return table;
  }

  /** What a listener costs. */
  public String listener() {
    return cells.stream()
        .flatMap(
            cell ->
                ratio(cell, Participant.LISTENER).stream()
                    .map(it -> "×%.2f at %,d rows".formatted(it.median(), cell.size())))
        .collect(Collectors.joining(", ", "With a listener, `upsertAllBySku` takes ", ".\n"));
  }

  private Optional<Quartiles> ratio(MethodCell cell, Participant participant) {
    return summary.ratio(cell, participant.id());
  }
}
