package dev.arbiter.importer.report;

import static dev.arbiter.importer.report.Escapes.html;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.TableDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tables as a page that needs nothing but itself. */
final class SchemaPage {

  private final DrawnTables tables;
  private final DriftSection drift;
  private final StringBuilder text = new StringBuilder();

  private SchemaPage(DrawnTables tables, @Nullable DriftReport drift) {
    this.tables = tables;
    this.drift = new DriftSection(tables, drift);
  }

  /**
   * The whole file.
   *
   * @param drift what a database was found to be; null if none was asked
   */
  static String of(DrawnTables tables, @Nullable DriftReport drift) {
    SchemaPage page = new SchemaPage(tables, drift);
    page.head();
    page.navigation();
    page.main();
    return page.text
        .append("<script>\n")
        .append(resource("page.js"))
        .append("</script>\n</body>\n</html>\n")
        .toString();
  }

  private void head() {
    text.append(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Schema</title>
            <style>
            """)
        .append(resource("page.css"))
        .append("</style>\n</head>\n<body>\n");
  }

  private void navigation() {
    text.append("<nav>\n<label for=\"search\">Tables and columns</label>\n")
        .append("<input id=\"search\" type=\"search\" autocomplete=\"off\" placeholder=\"Search\">")
        .append("\n<p id=\"found\" class=\"quiet\"></p>\n");
    for (TableDefinition table : tables.all()) {
      text.append(
          "<a href=\"#%s\" data-words=\"%s\">%s%s</a>%n"
              .formatted(
                  html(anchor(table)), html(words(table)), html(table.name()), drift.mark(table)));
    }
    text.append("</nav>\n");
  }

  /** What the search looks in. */
  private static String words(TableDefinition table) {
    StringBuilder words = new StringBuilder(table.name());
    table.columns().forEach(it -> words.append(' ').append(it.name()));
    table.indexes().forEach(it -> words.append(' ').append(it.name()));
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private void main() {
    text.append("<main>\n<h1>Schema</h1>\n<p class=\"facts\">")
        .append(count(tables.all().size(), "table"))
        .append(" · ")
        .append(count(tables.references(), "foreign key"))
        .append(drift.fact())
        .append("</p>\n<div class=\"map\">\n")
        .append(SchemaMap.of(tables))
        .append("</div>\n")
        .append(drift.summary());
    tables.all().forEach(it -> text.append(new TableSection(tables, it, drift).html()));
    text.append("</main>\n");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private String anchor(TableDefinition table) {
    return requireNonNull(tables.anchors().get(table.name()));
  }

  private static String resource(String name) {
    try (InputStream file = requireNonNull(SchemaPage.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
