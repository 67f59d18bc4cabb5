package dev.arbiter.internal.drift;

import dev.arbiter.schema.Difference;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.Note;
import java.util.List;

/** A report as a terminal shows it. */
public final class ReportText {

  private final StringBuilder text = new StringBuilder();

  private ReportText() {}

  /** The report, table by table. */
  public static String of(DriftReport report) {
    ReportText text = new ReportText();
    report.tables().stream().distinct().forEach(it -> text.table(it, report));
    return text.text.toString().stripTrailing();
  }

  private void table(String table, DriftReport report) {
    List<Difference> differences =
        report.differences().stream().filter(it -> it.table().equals(table)).toList();
    line(0, table + ": " + count(differences.size()));
    differences.forEach(this::difference);
    notes("note: ", table, report.notes());
    notes("not checked: ", table, report.unchecked());
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
