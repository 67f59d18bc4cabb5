package dev.arbiter.maven.report;

import static dev.arbiter.maven.report.Escapes.html;

import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Declared tables as a page that needs nothing but itself. */
public final class SchemaPage {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>Schema</title>
      <style>
      :root { color-scheme: light dark; --line: #8884; --soft: #8881; --link: #2563c9 }
      body { font: 15px/1.5 system-ui, sans-serif; margin: 0; display: grid; grid-template-columns: 16rem 1fr }
      nav { position: sticky; top: 0; height: 100vh; overflow: auto; padding: 1rem; border-right: 1px solid var(--line); box-sizing: border-box }
      nav a { display: block; overflow-wrap: anywhere } a { color: var(--link); text-decoration: none }
      main { padding: 1rem 2rem; min-width: 0; max-width: 70rem }
      section { border-top: 1px solid var(--line); padding: 1rem 0 }
      table { border-collapse: collapse } td, th { text-align: left; padding: .15rem 1rem .15rem 0; vertical-align: top }
      code, pre { font: 13px/1.45 ui-monospace, monospace } pre { background: var(--soft); padding: .7rem; overflow: auto }
      .key { font-weight: 600 } .quiet { opacity: .65 }
      @media (max-width: 45rem) { body { display: block } nav { position: static; height: auto } main { padding: 1rem } }
      </style>
      </head>
      <body>
      """;

  private final StringBuilder text = new StringBuilder(HEAD);

  private SchemaPage() {}

  /**
   * The whole file.
   *
   * @param drift what a database was found to be; null if none was asked
   */
  public static String of(List<TableDefinition> tables, @Nullable DriftReport drift) {
    SchemaPage page = new SchemaPage();
    page.navigation(tables);
    page.text.append("<main>\n<h1>Schema</h1>\n");
    if (drift != null) {
      page.text.append("<h2>Drift</h2>\n<pre>").append(html(drift.toString())).append("</pre>\n");
    }
    tables.forEach(page::table);
    return page.text.append("</main>\n</body>\n</html>\n").toString();
  }

  private void navigation(List<TableDefinition> tables) {
    text.append("<nav>\n<p class=\"quiet\">").append(tables.size()).append(" tables</p>\n");
    tables.forEach(it -> text.append(link(it.name())).append('\n'));
    text.append("</nav>\n");
  }

  private static String link(String table) {
    return "<a href=\"#" + html(table) + "\">" + html(table) + "</a>";
  }

  private void table(TableDefinition table) {
    text.append("<section id=\"").append(html(table.name())).append("\">\n<h2>");
    text.append(html(table.name())).append("</h2>\n<table>\n");
    table.columns().forEach(this::column);
    text.append("</table>\n");
    if (!table.indexes().isEmpty()) {
      text.append("<h3>Keys and indexes</h3>\n<table>\n");
      table.indexes().forEach(this::index);
      text.append("</table>\n");
    }
    if (!table.references().isEmpty()) {
      text.append("<h3>Refers to</h3>\n<table>\n");
      table.references().forEach(this::reference);
      text.append("</table>\n");
    }
    folded("DDL", "<pre>" + html(table.ddl()) + "</pre>\n");
    StringBuilder statements = new StringBuilder();
    table.statements().forEach(it -> statements.append(statement(it)));
    folded("Statements and their conflict targets", statements.toString());
    text.append("</section>\n");
  }

  private void column(ColumnDefinition column) {
    String definition = column.sql().substring(column.identifier().sql().length()).strip();
    row("<code class=\"key\">" + html(column.name()) + "</code>", code(definition));
  }

  private void index(IndexDefinition index) {
    row(
        "<code>" + html(index.name()) + "</code>",
        code(index.isConstraint() ? index.constraint() : index.ddl()));
  }

  private void reference(ReferenceDefinition reference) {
    row(link(reference.table()), code(reference.sql()));
  }

  private static String statement(StatementDefinition statement) {
    IndexDefinition arbiter = statement.arbiter();
    return "<p><code class=\"key\">%s</code>%s</p>\n<pre>%s</pre>\n"
        .formatted(
            html(statement.name()),
            arbiter == null ? "" : " by <code>" + html(arbiter.name()) + "</code>",
            html(statement.sql()));
  }

  private void row(String first, String second) {
    text.append("<tr><td>%s</td><td>%s</td></tr>%n".formatted(first, second));
  }

  private static String code(String sql) {
    return "<code>" + html(sql) + "</code>";
  }

  private void folded(String title, String content) {
    text.append("<details><summary>").append(title).append("</summary>\n").append(content);
    text.append("</details>\n");
  }
}
