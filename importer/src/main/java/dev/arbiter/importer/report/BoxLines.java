package dev.arbiter.importer.report;

import dev.arbiter.importer.report.Box.Line;
import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;

/** What a box on the map says of its table: less, the more tables there are. */
final class BoxLines {

  private static final int TABLES_WITH_COLUMNS = 12;
  private static final int TABLES_WITH_KEYS = 60;

  private final int tables;

  BoxLines(int tables) {
    this.tables = tables;
  }

  List<Line> of(TableDefinition table) {
    List<Line> lines = new ArrayList<>();
    if (tables > TABLES_WITH_KEYS) {
      return lines;
    }
    for (ColumnDefinition column : table.columns()) {
      String mark = mark(table, column);
      if (tables <= TABLES_WITH_COLUMNS) {
        lines.add(new Line(column.name(), (column.type() + " " + mark).strip()));
      } else if (!mark.isEmpty()) {
        lines.add(new Line(column.name(), mark));
      }
    }
    for (IndexDefinition index : table.indexes()) {
      if (index.isUnique() && !KeyText.isMark(table, index)) {
        lines.add(new Line(KeyText.of(index), "UK"));
      }
    }
    return lines;
  }

  private static String mark(TableDefinition table, ColumnDefinition column) {
    List<String> marks = new ArrayList<>();
    if (KeyText.isInPrimaryKey(table, column.identifier())) {
      marks.add("PK");
    } else if (KeyText.isUnique(table, List.of(column.identifier()))) {
      marks.add("UK");
    }
    if (KeyText.isReference(table, column.identifier())) {
      marks.add("FK");
    }
    return String.join(" ", marks);
  }
}
