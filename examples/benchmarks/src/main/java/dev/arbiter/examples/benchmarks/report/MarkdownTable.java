package dev.arbiter.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table whose first column is text and whose others are figures, aligned for the console too. */
public final class MarkdownTable {

  private final List<List<String>> lines = new ArrayList<>();

  public MarkdownTable(List<String> header) {
    lines.add(List.copyOf(header));
  }

  public void row(List<String> cells) {
    lines.add(List.copyOf(cells));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(line(lines.get(0)));
    text.append(
        columns()
            .mapToObj(it -> it == 0 ? "-".repeat(width(0)) : "-".repeat(width(it) - 1) + ":")
            .collect(Collectors.joining(" | ", "| ", " |\n")));
    lines.stream().skip(1).forEach(it -> text.append(line(it)));
    return text.toString();
  }

  private String line(List<String> cells) {
    return columns()
        .mapToObj(it -> padded(it, cells.get(it)))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private String padded(int column, String cell) {
    String spaces = " ".repeat(width(column) - cell.length());
    return column == 0 ? cell + spaces : spaces + cell;
  }

  private int width(int column) {
    return lines.stream().mapToInt(it -> it.get(column).length()).max().orElse(0);
  }

  private IntStream columns() {
    return IntStream.range(0, lines.get(0).size());
  }
}
