package dev.arbiter.importer.report;

import static dev.arbiter.importer.report.Escapes.cell;

import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.List;

/**
 * Tables as Markdown: diagrams, then the keys with their expressions and predicates, and the
 * foreign keys.
 */
final class SchemaMarkdown {

  /** What can still be read where a diagram is as wide as a page. */
  private static final int IN_A_DIAGRAM = 10;

  /** Mermaid refuses diagrams of more than 50,000 characters or 500 lines between tables. */
  private static final int CHARACTERS = 45_000;

  private static final int REFERENCES = 450;

  private final DrawnTables tables;
  private final StringBuilder text = new StringBuilder("# Schema\n\n");

  private SchemaMarkdown(DrawnTables tables) {
    this.tables = tables;
  }

  /** The whole file. */
  static String of(DrawnTables tables) {
    SchemaMarkdown markdown = new SchemaMarkdown(tables);
    markdown.diagrams();
    markdown.keys();
    markdown.references();
    return markdown.text.toString();
  }

  private void diagrams() {
    String whole = ErDiagram.of(tables.all());
    if (tables.all().size() <= IN_A_DIAGRAM && whole.length() <= CHARACTERS) {
      text.append(Escapes.fenced("mermaid", whole));
      return;
    }
    String names = ErDiagram.ofNames(tables.all());
    text.append(tables.all().size()).append(" tables; ");
    if (names.length() <= CHARACTERS && tables.references() <= REFERENCES) {
      text.append("which refers to which:\n\n").append(Escapes.fenced("mermaid", names));
      text.append("\nAnd a part of them at a time:\n");
    } else {
      text.append("a part of them at a time:\n");
    }
    tables.inGroupsOf(IN_A_DIAGRAM).forEach(this::part);
  }

  private void part(List<TableDefinition> part) {
    String diagram = ErDiagram.of(part);
    if (diagram.length() > CHARACTERS && part.size() > 1) {
      part(part.subList(0, part.size() / 2));
      part(part.subList(part.size() / 2, part.size()));
      return;
    }
    text.append(
        "%n<details><summary>%s to %s</summary>%n%n%s%n</details>%n"
            .formatted(
                cell(part.get(0).name()),
                cell(part.get(part.size() - 1).name()),
                Escapes.fenced("mermaid", diagram)));
  }

  private void keys() {
    text.append("\n## Keys\n\n| table | name | declared as |\n|---|---|---|\n");
    for (TableDefinition table : tables.all()) {
      for (IndexDefinition index : table.indexes()) {
        row(table.name(), index.name(), index.isConstraint() ? index.constraint() : index.ddl());
      }
    }
  }

  private void references() {
    if (tables.references() == 0) {
      return;
    }
    text.append("\n## Foreign keys\n\n| table | columns | refer to |\n|---|---|---|\n");
    for (TableDefinition table : tables.all()) {
      for (ReferenceDefinition reference : table.references()) {
        row(table.name(), KeyText.columns(reference), reference.sql());
      }
    }
  }

  private void row(String first, String second, String third) {
    text.append("| %s | %s | %s |%n".formatted(cell(first), cell(second), cell(third)));
  }
}
