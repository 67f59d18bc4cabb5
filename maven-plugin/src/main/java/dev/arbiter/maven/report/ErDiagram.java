package dev.arbiter.maven.report;

import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.Identifier;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tables and foreign keys as Mermaid draws them, on GitHub and GitLab for instance.
 *
 * @see <a href="https://mermaid.js.org/syntax/entityRelationshipDiagram.html">Entity Relationship
 *     Diagrams</a>
 */
final class ErDiagram {

  private final StringBuilder text = new StringBuilder("erDiagram\n");

  private ErDiagram() {}

  /** The diagram's text, without a fence. */
  static String of(List<TableDefinition> tables) {
    ErDiagram diagram = new ErDiagram();
    tables.forEach(diagram::table);
    tables.forEach(it -> it.references().forEach(reference -> diagram.reference(it, reference)));
    return diagram.text.toString();
  }

  private void table(TableDefinition table) {
    Set<String> primaryKey =
        table.indexes().stream()
            .filter(IndexDefinition::isPrimaryKey)
            .flatMap(it -> it.parts().stream())
            .map(it -> Identifier.of(it).name())
            .collect(Collectors.toSet());
    Set<String> references =
        table.references().stream()
            .flatMap(it -> it.columns().stream())
            .map(Identifier::name)
            .collect(Collectors.toSet());
    text.append("    ").append(quoted(table.name())).append(" {\n");
    for (ColumnDefinition column : table.columns()) {
      String keys =
          (primaryKey.contains(column.name()) ? "PK" : "")
              + (primaryKey.contains(column.name()) && references.contains(column.name())
                  ? ", "
                  : "")
              + (references.contains(column.name()) ? "FK" : "");
      text.append(
          ("        " + word(column.type()) + " " + word(column.name()) + " " + keys)
                  .stripTrailing()
              + "\n");
    }
    text.append("    }\n");
  }

  private void reference(TableDefinition table, ReferenceDefinition reference) {
    boolean optional =
        reference.columns().stream()
            .anyMatch(it -> table.column(it.name()).filter(ColumnDefinition::nullable).isPresent());
    String columns =
        reference.columns().stream().map(Identifier::name).collect(Collectors.joining(", "));
    text.append(
        "    %s }o--%s %s : %s%n"
            .formatted(
                quoted(table.name()),
                optional ? "o|" : "||",
                quoted(reference.table()),
                quoted(columns)));
  }

  /** A text in which nothing ends it or begins markup. */
  private static String quoted(String text) {
    return "\"" + text.replaceAll("[\"<>&\\\\%\\p{Cntrl}]", "_") + "\"";
  }

  /**
   * What Mermaid takes for a type or an attribute: a letter, then letters, digits and a few more.
   */
  private static String word(String text) {
    String word = text.strip().replaceAll("[^\\p{L}\\p{N}_()\\[\\]-]+", "_");
    return word.matches("\\p{L}.*") ? word : "x" + word;
  }
}
