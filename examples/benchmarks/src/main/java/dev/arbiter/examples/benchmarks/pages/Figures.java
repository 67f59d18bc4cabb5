package dev.arbiter.examples.benchmarks.pages;

import dev.arbiter.examples.benchmarks.Contender;
import dev.arbiter.examples.benchmarks.Contenders;
import dev.arbiter.examples.benchmarks.batches.Cell;
import dev.arbiter.examples.benchmarks.contention.Contention;
import dev.arbiter.examples.benchmarks.contention.ScalingReport;
import dev.arbiter.examples.benchmarks.memory.Load;
import dev.arbiter.examples.benchmarks.methods.MethodReport;
import dev.arbiter.examples.benchmarks.report.MarkdownTable;
import dev.arbiter.examples.benchmarks.report.Quartiles;
import dev.arbiter.examples.benchmarks.rollups.Mix;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.rounds.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of the pages that say what was measured. */
final class Figures {

  private static final List<Integer> SIZES = List.of(1, 10, 100, 1_000, 10_000);

  private final Kept kept;
  private final Summary<Cell> summary;

  Figures(Kept kept) throws IOException {
    this.kept = kept;
    this.summary = new Summary<>(kept.measurements(), Contenders.ARBITER);
  }

  /** The texts by the names of the places where they stand. */
  Map<String, String> texts() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("contention", contention());
    texts.put("scaling", new ScalingReport(kept.scalings()).table().toString());
    texts.put("batches", batches());
    texts.put("frameworks", frameworks());
    MethodReport methods = new MethodReport(kept.methods());
    texts.put("methods", methods.table().toString());
    texts.put("listener", methods.listener());
    texts.put("memory", memory());
    texts.put("single", single());
    return texts;
  }

  private String contention() throws IOException {
    MarkdownTable table =
        new MarkdownTable(List.of("", "committed rows per second", "deadlocks (40P01)"));
    for (Contention it : kept.contentions()) {
      table.row(
          List.of(
              Contenders.of(it.contender()).title(),
              "%,.0f".formatted(it.rowsPerSecond()),
              "%,d".formatted(it.deadlocks())));
    }
    return table.toString();
  }

  private String batches() {
    MarkdownTable table = new MarkdownTable(header());
    Contenders.all().stream()
        .filter(it -> it.takesPart(RollupTable.EXPRESSION, Mix.HALF, 1))
        .forEach(it -> table.row(row(it, RollupTable.EXPRESSION, it.title())));
    return table.toString();
  }

  private String frameworks() {
    MarkdownTable table = new MarkdownTable(header());
    Contender doma = Contenders.of("doma");
    table.row(row(doma, RollupTable.COLUMNS, doma.title() + ", to columns"));
    Contender hibernate = Contenders.of("hibernate");
    table.row(row(hibernate, RollupTable.PRIMARY_KEY, hibernate.title() + ", to the primary key"));
    return table.toString();
  }

  private static List<String> header() {
    return Stream.concat(
            Stream.of("rows in a batch"), SIZES.stream().map(it -> "%,d".formatted(it)))
        .toList();
  }

  private List<String> row(Contender contender, RollupTable table, String title) {
    List<String> row = new ArrayList<>(List.of(title));
    for (int size : SIZES) {
      Cell cell = new Cell(table, Mix.HALF, size);
      row.add(
          summary
              .rowsPerSecond(cell, contender.id())
              .map(it -> "%,.0f ×%.2f".formatted(it.median(), ratio(cell, contender)))
              .orElse(""));
    }
    return row;
  }

  private double ratio(Cell cell, Contender contender) {
    return summary.ratio(cell, contender.id()).map(Quartiles::median).orElse(Double.NaN);
  }

  private String memory() throws IOException {
    Load load = kept.load();
    double seconds = load.nanoseconds() / 1e9;
    return """
    %,d rows from an `Iterable` through a heap of 256 MiB: %,.0f s, %,.0f rows per second, at most %,d MiB of it in use.
    """
        .formatted(load.rows(), seconds, load.rows() / seconds, load.peakHeapBytes() >> 20);
  }

  private String single() throws IOException {
    return """
    ×%.3f for `upsertBy…`, ×%.3f for `upsertWithOutcomeBy…`, ×%.3f for `findBy…`.
    """
        .formatted(kept.ratio("upsert"), kept.ratio("upsertWithOutcome"), kept.ratio("find"));
  }
}
