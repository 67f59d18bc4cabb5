package dev.arbiter.internal.drift;

import dev.arbiter.schema.Difference;
import dev.arbiter.schema.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A report as Markdown. */
public final class ReportMarkdown {

  private final List<Difference> differences;
  private final List<Note> notes;
  private final List<Note> unchecked;
  private final List<String> blocks = new ArrayList<>();

  private ReportMarkdown(List<Difference> differences, List<Note> notes, List<Note> unchecked) {
    this.differences = differences;
    this.notes = notes;
    this.unchecked = unchecked;
  }

  /** The report: a summary, then a section for each table about which there is something to say. */
  public static String of(
      List<String> tables, List<Difference> differences, List<Note> notes, List<Note> unchecked) {
    List<String> distinct = tables.stream().distinct().toList();
    ReportMarkdown report = new ReportMarkdown(differences, notes, unchecked);
    report.summary(distinct);
    distinct.forEach(report::section);
    report.list(
        notes.stream()
            .filter(it -> !distinct.contains(it.table()))
            .map(it -> it.table() + ": " + it.text()));
    return String.join("\n\n", report.blocks) + "\n";
  }

  private void summary(List<String> tables) {
    long differing = tables.stream().filter(it -> !ofTable(it).isEmpty()).count();
    blocks.add(
        differing == 0
            ? "**No drift**: " + count(tables.size(), "table") + " as declared."
            : "**Drift**: "
                + count(differences.size(), "difference")
                + " in "
                + differing
                + " of "
                + count(tables.size(), "table")
                + ".");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private List<Difference> ofTable(String table) {
    return differences.stream().filter(it -> it.table().equals(table)).toList();
  }

  private void section(String table) {
    int heading = blocks.size();
    ofTable(table).forEach(this::difference);
    list(Stream.concat(labelled("Note", table, notes), labelled("Not checked", table, unchecked)));
    if (blocks.size() > heading) {
      blocks.add(heading, "### " + code(table));
    }
  }

  private void difference(Difference difference) {
    String found = difference.found();
    blocks.add("**" + difference.kind() + "** " + code(difference.subject()));
    blocks.add(
        "* declared: "
            + code(difference.declared())
            + "\n* found: "
            + (found == null ? "nothing" : code(found)));
    String fence = fence("```", difference.ddl());
    blocks.add(fence + "sql\n" + difference.ddl().stripTrailing() + "\n" + fence);
  }

  private static Stream<String> labelled(String label, String table, List<Note> notes) {
    return notes.stream()
        .filter(it -> it.table().equals(table))
        .map(it -> label + ": " + it.text());
  }

  private void list(Stream<String> items) {
    List<String> lines = items.map(it -> "* " + plain(it)).toList();
    if (!lines.isEmpty()) {
      blocks.add(String.join("\n", lines));
    }
  }

  /** A text in which nothing is Markdown. */
  private static String plain(String text) {
    return line(text).replaceAll("([\\\\`*_<>\\[\\]#|~])", "\\\\$1");
  }

  /** A code span, in which nothing but backticks needs care. */
  private static String code(String text) {
    String line = line(text);
    String fence = fence("`", line);
    boolean padded = line.startsWith("`") || line.endsWith("`");
    return fence + (padded ? " " + line + " " : line) + fence;
  }

  private static String line(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }

  /** Backticks that the text does not have in a row. */
  private static String fence(String shortest, String text) {
    String fence = shortest;
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence;
  }
}
