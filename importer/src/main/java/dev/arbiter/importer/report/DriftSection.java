package dev.arbiter.importer.report;

import static dev.arbiter.importer.report.Escapes.code;
import static dev.arbiter.importer.report.Escapes.html;

import dev.arbiter.schema.Difference;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.Note;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a database was found to be: in a line, in a summary, and at each table. */
final class DriftSection {

  private final DrawnTables tables;
  private final @Nullable DriftReport report;

  /** Of no database, if the report is null. */
  DriftSection(DrawnTables tables, @Nullable DriftReport report) {
    this.tables = tables;
    this.report = report;
  }

  /** The end of the page's first line; empty if no database was asked. */
  String fact() {
    if (report == null) {
      return "";
    }
    int differences = report.differences().size();
    return differences == 0
        ? " · <span class=\"good\">the database is as declared</span>"
        : " · <a class=\"bad\" href=\"#drift\">%d difference%s in the database</a>"
            .formatted(differences, differences == 1 ? "" : "s");
  }

  /** What stands behind a table's name that has differences. */
  String mark(TableDefinition table) {
    int differences = of(table).size();
    return differences == 0 ? "" : " <span class=\"bad\">" + differences + "</span>";
  }

  /** The differences of all tables, as links to them, and what could not be checked. */
  String summary() {
    if (report == null || (report.isEmpty() && report.unchecked().isEmpty())) {
      return "";
    }
    StringBuilder text = new StringBuilder("<section id=\"drift\">\n<h2>Drift</h2>\n<table>\n");
    for (Difference difference : report.differences()) {
      text.append(
          "<tr><td><a href=\"#%s\">%s</a></td><td>%s</td><td>%s</td></tr>%n"
              .formatted(
                  html(tables.anchors().getOrDefault(difference.table(), "drift")),
                  html(difference.table()),
                  words(difference.kind()),
                  code(difference.subject())));
    }
    text.append("</table>\n");
    notes(text, "Not checked", report.unchecked());
    return text.append("</section>\n").toString();
  }

  /** What differs in the database, each with the SQL that mends it; empty if nothing does. */
  String differences(TableDefinition table) {
    if (report == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (Difference difference : of(table)) {
      String found = difference.found();
      text.append(
          """
          <div class="drift">
          <p><strong class="bad">%s</strong> %s</p>
          <table>
          <tr><th>declared</th><td>%s</td></tr>
          <tr><th>found</th><td>%s</td></tr>
          </table>
          <pre>%s</pre>
          </div>
          """
              .formatted(
                  words(difference.kind()),
                  code(difference.subject()),
                  code(difference.declared()),
                  found == null ? "nothing" : code(found),
                  html(difference.ddl().strip())));
    }
    notes(
        text,
        "Worth knowing",
        report.notes().stream().filter(it -> it.table().equals(table.name())).toList());
    return text.toString();
  }

  private static void notes(StringBuilder text, String title, List<Note> notes) {
    if (!notes.isEmpty()) {
      text.append("<h3>").append(title).append("</h3>\n<ul>\n");
      notes.forEach(
          it ->
              text.append(
                  "<li>%s: %s</li>%n".formatted(html(it.table()), html(it.text().strip()))));
      text.append("</ul>\n");
    }
  }

  private List<Difference> of(TableDefinition table) {
    return report == null
        ? List.of()
        : report.differences().stream().filter(it -> it.table().equals(table.name())).toList();
  }

  private static String words(Difference.Kind kind) {
    return kind.name().replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
