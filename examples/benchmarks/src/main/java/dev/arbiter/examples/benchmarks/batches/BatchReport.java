package dev.arbiter.examples.benchmarks.batches;

import dev.arbiter.examples.benchmarks.Contender;
import dev.arbiter.examples.benchmarks.Contenders;
import dev.arbiter.examples.benchmarks.report.LinePicture;
import dev.arbiter.examples.benchmarks.report.MarkdownTable;
import dev.arbiter.examples.benchmarks.report.Picture;
import dev.arbiter.examples.benchmarks.report.Quartiles;
import dev.arbiter.examples.benchmarks.report.Results;
import dev.arbiter.examples.benchmarks.rollups.Mix;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.rounds.Measurement;
import dev.arbiter.examples.benchmarks.rounds.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what was measured of batches. */
public final class BatchReport {

  /** The size of the batches by whose time it is decided who is the fastest. */
  private static final int DECISIVE = 1_000;

  private final List<Measurement<Cell>> measurements;
  private final Summary<Cell> summary;
  private final List<Integer> sizes;

  public BatchReport(List<Measurement<Cell>> measurements) {
    this.measurements = measurements;
    this.summary = new Summary<>(measurements, Contenders.ARBITER);
    this.sizes = measurements.stream().map(it -> it.cell().size()).distinct().sorted().toList();
  }

  public void write(Results results) throws IOException {
    results.figures(
        "batches",
        List.of("table", "mix", "size", "contender", "round", "rows", "nanoseconds"),
        measurements.stream().map(BatchReport::figures).toList());
    for (RollupTable table : RollupTable.values()) {
      for (Mix mix : Mix.values()) {
        if (measurements.stream()
            .anyMatch(it -> it.cell().table() == table && it.cell().mix() == mix)) {
          String name = "batches-%s-%s".formatted(table, mix).toLowerCase(Locale.ROOT);
          results.text(name, title(table, mix) + "\n" + table(table, mix));
          results.picture(name, picture(table, mix));
        }
      }
    }
  }

  private static List<Object> figures(Measurement<Cell> it) {
    return List.<Object>of(
        it.cell().table().sqlName(),
        it.cell().mix(),
        it.cell().size(),
        it.contender(),
        it.round(),
        it.rows(),
        it.nanoseconds());
  }

  private static String title(RollupTable table, Mix mix) {
    return """
    %s, mix: %s. Rows per second (median), times Arbiter's time (median, quartiles).
    """
        .formatted(table.sqlName(), mix);
  }

  private MarkdownTable table(RollupTable table, Mix mix) {
    List<String> header = new ArrayList<>(List.of("rows in a batch"));
    sizes.forEach(size -> header.add("%,d".formatted(size)));
    MarkdownTable text = new MarkdownTable(header);
    for (Contender contender : contenders(table, mix)) {
      List<String> row = new ArrayList<>(List.of(contender.title()));
      sizes.forEach(size -> row.add(cell(new Cell(table, mix, size), contender)));
      text.row(row);
    }
    text.row(fastestOthers(table, mix));
    return text;
  }

  private List<String> fastestOthers(RollupTable table, Mix mix) {
    List<String> row = new ArrayList<>(List.of("fastest other upsert"));
    for (int size : sizes) {
      Cell cell = new Cell(table, mix, size);
      row.add(
          contenders(table, mix).stream()
              .filter(Contender::isPeer)
              .flatMap(it -> summary.ratio(cell, it.id()).stream())
              .map(Quartiles::median)
              .min(Comparator.naturalOrder())
              .map("×%.2f"::formatted)
              .orElse(""));
    }
    return row;
  }

  private String cell(Cell cell, Contender contender) {
    Optional<Quartiles> rows = summary.rowsPerSecond(cell, contender.id());
    Optional<Quartiles> ratio = summary.ratio(cell, contender.id());
    String speed = rows.map(it -> "%,.0f".formatted(it.median())).orElse("");
    return ratio
        .map(it -> "%s ×%.2f [%.2f–%.2f]".formatted(speed, it.median(), it.first(), it.third()))
        .orElse(speed);
  }

  private Picture picture(RollupTable table, Mix mix) {
    LinePicture lines =
        new LinePicture(
            "%s, mix: %s".formatted(table.sqlName(), mix), "rows in a batch", "rows per second");
    for (Contender contender : drawn(table, mix)) {
      for (int size : sizes) {
        rowsPerSecond(table, mix, size, contender)
            .ifPresent(it -> lines.point(contender.title(), size, it.median()));
      }
    }
    return lines.picture();
  }

  /** Arbiter, the fastest of what one writes by hand, and the two fastest frameworks. */
  private List<Contender> drawn(RollupTable table, Mix mix) {
    Cell cell = new Cell(table, mix, sizes.contains(DECISIVE) ? DECISIVE : sizes.get(0));
    List<Contender> peers =
        contenders(table, mix).stream()
            .filter(it -> it.isPeer() && summary.ratio(cell, it.id()).isPresent())
            .sorted(Comparator.comparing(it -> summary.ratio(cell, it.id()).orElseThrow().median()))
            .toList();
    return Stream.of(
            contenders(table, mix).stream().filter(it -> it.id().equals(Contenders.ARBITER)),
            peers.stream().filter(it -> !it.isFramework()).limit(1),
            peers.stream().filter(Contender::isFramework).limit(2))
        .flatMap(it -> it)
        .toList();
  }

  private Optional<Quartiles> rowsPerSecond(
      RollupTable table, Mix mix, int size, Contender contender) {
    return summary.rowsPerSecond(new Cell(table, mix, size), contender.id());
  }

  private List<Contender> contenders(RollupTable table, Mix mix) {
    return Contenders.all().stream()
        .filter(
            contender ->
                sizes.stream().anyMatch(it -> rowsPerSecond(table, mix, it, contender).isPresent()))
        .toList();
  }
}
