package dev.arbiter.internal.drift;

import dev.arbiter.schema.Difference;
import dev.arbiter.schema.Note;
import java.util.List;

/** A report as a terminal shows it. */
public final class ReportText {

  private final List<Difference> differences;
  private final List<Note> notes;
  private final List<Note> unchecked;
  private final StringBuilder text = new StringBuilder();

  private ReportText(List<Difference> differences, List<Note> notes, List<Note> unchecked) {
    this.differences = differences;
    this.notes = notes;
    this.unchecked = unchecked;
  }

  /** The report, table by table. */
  public static String of(
      List<String> tables, List<Difference> differences, List<Note> notes, List<Note> unchecked) {
    ReportText report = new ReportText(differences, notes, unchecked);
    tables.stream().distinct().forEach(report::table);
    notes.stream()
        .filter(it -> !tables.contains(it.table()))
        .forEach(it -> report.line(0, it.table() + ": " + it.text()));
    return report.text.toString().stripTrailing();
  }

  private void table(String table) {
    List<Difference> ofTable = differences.stream().filter(it -> it.table().equals(table)).toList();
    line(0, table + ": " + count(ofTable.size()));
    ofTable.forEach(this::difference);
    notes("note: ", table, notes);
    notes("not checked: ", table, unchecked);
  }

  private static String count(int differences) {
    return switch (differences) {
      case 0 -> "as declared";
      case 1 -> "1 difference";
      default -> differences + " differences";
    };
  }

  private void difference(Difference difference) {
    line(2, difference.kind() + " " + difference.subject());
    labelled("declared  ", difference.declared());
    labelled("found     ", difference.found() == null ? "nothing" : difference.found());
    labelled("mend      ", difference.ddl());
  }

  private void labelled(String label, String value) {
    List<String> lines = value.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      line(4, (i == 0 ? label : " ".repeat(label.length())) + lines.get(i));
    }
  }

  private void notes(String label, String table, List<Note> notes) {
    notes.stream().filter(it -> it.table().equals(table)).forEach(it -> line(2, label + it.text()));
  }

  private void line(int indent, String line) {
    text.append(" ".repeat(indent)).append(line).append('\n');
  }
}
