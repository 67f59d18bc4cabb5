package dev.arbiter.maven.report;

import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.List;

/** Declared tables as Markdown: a diagram, and the keys with their expressions and predicates. */
public final class SchemaMarkdown {

  private SchemaMarkdown() {}

  /** The whole file. */
  public static String of(List<TableDefinition> tables) {
    StringBuilder text = new StringBuilder("# Schema\n\n");
    text.append(Escapes.fenced("mermaid", ErDiagram.of(tables)));
    text.append("\n## Keys\n\n| table | name | declared as |\n|---|---|---|\n");
    for (TableDefinition table : tables) {
      for (IndexDefinition index : table.indexes()) {
        text.append(
            "| %s | %s | %s |%n"
                .formatted(
                    Escapes.cell(table.name()),
                    Escapes.cell(index.name()),
                    Escapes.cell(index.isConstraint() ? index.constraint() : index.ddl())));
      }
    }
    return text.toString();
  }
}
