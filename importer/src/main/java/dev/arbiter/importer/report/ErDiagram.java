package dev.arbiter.importer.report;

import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.Identifier;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tables and foreign keys as Mermaid draws them, on GitHub and GitLab for instance.
 *
 * <p>Keys that are more than a mark at a column have a row of their own, with their expressions and
 * predicates.
 *
 * @see <a href="https://mermaid.js.org/syntax/entityRelationshipDiagram.html">Entity Relationship
 *     Diagrams</a>
 */
final class ErDiagram {

  private static final int COMMENT = 70;
  private static final String NO_WORD =
      "[^A-Za-z0-9_()\\[\\]\\u00C0-\\u1FFF\\u201A\\u3040-\\uD7FF-]+";

  private final StringBuilder text = new StringBuilder("erDiagram\n");

  private ErDiagram() {}

  /** The tables with their columns and keys, without a fence. */
  static String of(List<TableDefinition> tables) {
    ErDiagram diagram = new ErDiagram();
    tables.forEach(diagram::table);
    tables.forEach(diagram::references);
    return diagram.text.toString();
  }

  /** Only the names, and which refers to which. */
  static String ofNames(List<TableDefinition> tables) {
    Set<String> lines = new LinkedHashSet<>();
    for (TableDefinition table : tables) {
      lines.add("    %s%n".formatted(quoted(table.name())));
      table
          .references()
          .forEach(
              it ->
                  lines.add(
                      "    %s }o--|| %s : \"\"%n"
                          .formatted(quoted(table.name()), quoted(it.table()))));
    }
    return "erDiagram\n" + String.join("", lines);
  }

  private void table(TableDefinition table) {
    text.append("    ").append(quoted(table.name())).append(" {\n");
    for (ColumnDefinition column : table.columns()) {
      row(
          column.type(),
          column.name(),
          marks(table, column.identifier()),
          word(column.name()).equals(column.name()) ? "" : column.name());
    }
    for (IndexDefinition index : table.indexes()) {
      if (index.isUnique() && !KeyText.isMark(table, index)) {
        row("unique", index.name(), "", KeyText.of(index));
      }
    }
    text.append("    }\n");
  }

  private static String marks(TableDefinition table, Identifier column) {
    List<String> marks = new ArrayList<>();
    if (KeyText.isInPrimaryKey(table, column)) {
      marks.add("PK");
    } else if (KeyText.isUnique(table, List.of(column))) {
      marks.add("UK");
    }
    if (KeyText.isReference(table, column)) {
      marks.add("FK");
    }
    return String.join(", ", marks);
  }

  private void row(String type, String name, String marks, String comment) {
    text.append("        ").append(word(type)).append(' ').append(word(name));
    if (!marks.isEmpty()) {
      text.append(' ').append(marks);
    }
    if (!comment.isEmpty()) {
      text.append(' ').append(quoted(shortened(comment)));
    }
    text.append('\n');
  }

  private void references(TableDefinition table) {
    for (ReferenceDefinition reference : table.references()) {
      boolean optional =
          reference.columns().stream()
              .anyMatch(
                  it -> table.column(it.name()).filter(ColumnDefinition::nullable).isPresent());
      text.append(
          "    %s %s--%s %s : %s%n"
              .formatted(
                  quoted(table.name()),
                  KeyText.isUnique(table, reference.columns()) ? "|o" : "}o",
                  optional ? "o|" : "||",
                  quoted(reference.table()),
                  quoted(KeyText.columns(reference))));
    }
  }

  private static String shortened(String text) {
    return text.length() <= COMMENT ? text : text.substring(0, COMMENT - 1).strip() + "…";
  }

  /**
   * A text in which nothing ends it or begins markup: what Mermaid does not take inside quotes has
   * lookalikes.
   */
  private static String quoted(String text) {
    String harmless =
        text.replaceAll("\\s+", " ")
            .replaceAll("\\p{Cntrl}", "")
            .replace('"', '”')
            .replace('<', '‹')
            .replace('>', '›')
            .replace('&', '＆')
            .replace('%', '％')
            .replace('#', '＃')
            .replace('\\', '＼');
    return "\"" + (harmless.isBlank() ? "?" : harmless) + "\"";
  }

  /** What Mermaid takes for a type or a name; a comma becomes what looks like one. */
  private static String word(String text) {
    String word = text.strip().replaceAll(",\\s*", "‚").replaceAll(NO_WORD, "_");
    // Mermaid takes what stands between underscores for emphasis.
    String plain = word.equals(text) ? word : word.replaceAll("^_+|_+$", "");
    return plain.matches("[\\w\\u00C0-\\u1FFF\\u3040-\\uD7FF&&[^0-9]].*") ? plain : "x" + plain;
  }
}
