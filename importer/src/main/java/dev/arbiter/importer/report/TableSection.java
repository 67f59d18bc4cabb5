package dev.arbiter.importer.report;

import static dev.arbiter.importer.report.Escapes.code;

import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that the page says of a table. */
final class TableSection {

  private final DrawnTables tables;
  private final TableDefinition table;
  private final DriftSection drift;
  private final StringBuilder text = new StringBuilder();

  TableSection(DrawnTables tables, TableDefinition table, DriftSection drift) {
    this.tables = tables;
    this.table = table;
    this.drift = drift;
  }

  String html() {
    text.append("<section id=\"%s\">%n".formatted(Escapes.html(anchor(table.name()))));
    text.append("<h2>%s</h2>%n".formatted(Escapes.html(table.name())));
    text.append(drift.differences(table));
    columns();
    keys();
    references();
    folded("DDL", pre(table.ddl()));
    statements();
    return text.append("</section>\n").toString();
  }

  private void columns() {
    text.append("<table class=\"columns\">\n");
    for (ColumnDefinition column : table.columns()) {
      String sql = column.sql();
      row(
          "<code class=\"key\">" + Escapes.html(column.name()) + "</code>",
          code(sql.substring(column.identifier().sql().length()).strip()),
          marks(column));
    }
    text.append("</table>\n");
  }

  private String marks(ColumnDefinition column) {
    List<String> marks = new ArrayList<>();
    if (KeyText.isInPrimaryKey(table, column.identifier())) {
      marks.add("<span class=\"mark\">primary key</span>");
    } else if (KeyText.isUnique(table, List.of(column.identifier()))) {
      marks.add("<span class=\"mark\">unique</span>");
    }
    for (ReferenceDefinition reference : table.references()) {
      if (reference.columns().contains(column.identifier())) {
        marks.add("→ " + link(reference.table()));
      }
    }
    return String.join(" ", marks);
  }

  private void keys() {
    if (table.indexes().isEmpty()) {
      return;
    }
    text.append("<h3>Keys and indexes</h3>\n<table>\n");
    for (IndexDefinition index : table.indexes()) {
      row(KeyText.kind(index), code(KeyText.of(index)), quiet(index.name()));
    }
    text.append("</table>\n");
  }

  private void references() {
    Set<String> referring = tables.referringTo(table);
    if (table.references().isEmpty() && referring.isEmpty()) {
      return;
    }
    text.append("<h3>Foreign keys</h3>\n<table>\n");
    for (ReferenceDefinition reference : table.references()) {
      row("to " + link(reference.table()), code(reference.tableConstraint()), "");
    }
    text.append("</table>\n");
    if (!referring.isEmpty()) {
      text.append(
          "<p>from %s</p>%n"
              .formatted(referring.stream().map(this::link).collect(Collectors.joining(", "))));
    }
  }

  /** The statements by the index that they rely on: in an upsert that is its conflict target. */
  private void statements() {
    Map<String, List<StatementDefinition>> groups = new LinkedHashMap<>();
    table.indexes().forEach(it -> groups.put(it.name(), new ArrayList<>()));
    groups.put("", new ArrayList<>());
    for (StatementDefinition statement : table.statements()) {
      IndexDefinition arbiter = statement.arbiter();
      groups
          .computeIfAbsent(arbiter == null ? "" : arbiter.name(), it -> new ArrayList<>())
          .add(statement);
    }
    groups.values().stream().filter(it -> !it.isEmpty()).forEach(this::statements);
  }

  private void statements(List<StatementDefinition> group) {
    IndexDefinition arbiter = group.get(0).arbiter();
    String title =
        arbiter == null
            ? "Statements without a conflict target"
            : "Conflict target %s %s".formatted(code(KeyText.of(arbiter)), quiet(arbiter.name()));
    folded(
        title + quiet(" · " + group.size()),
        group.stream()
            .map(it -> "<h4>%s</h4>%n%s".formatted(code(it.name()), pre(it.sql())))
            .collect(Collectors.joining()));
  }

  private void row(String first, String second, String third) {
    text.append("<tr><td>%s</td><td>%s</td><td>%s</td></tr>%n".formatted(first, second, third));
  }

  private void folded(String title, String content) {
    text.append("<details><summary>%s</summary>%n%s</details>%n".formatted(title, content));
  }

  private static String pre(String sql) {
    return "<pre>" + Escapes.html(sql.strip()) + "</pre>\n";
  }

  private static String quiet(String name) {
    return "<span class=\"quiet\">" + Escapes.html(name) + "</span>";
  }

  private String link(String other) {
    return tables.has(other)
        ? "<a href=\"#%s\">%s</a>".formatted(Escapes.html(anchor(other)), Escapes.html(other))
        : Escapes.html(other);
  }

  private String anchor(String name) {
    return tables.anchors().getOrDefault(name, "");
  }
}
