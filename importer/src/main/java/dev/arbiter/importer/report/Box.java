package dev.arbiter.importer.report;

import dev.arbiter.schema.TableDefinition;
import java.util.List;

/**
 * A table on the map.
 *
 * @param lines what stands below its name
 * @param x its left side
 * @param y its upper side
 */
record Box(TableDefinition table, List<Line> lines, double x, double y) {

  static final double LINE = 18;
  static final double HEAD = 26;

  private static final double LETTER = 7.25;
  private static final double MARGIN = 22;
  private static final int LETTERS = 50;

  /**
   * A line in a box.
   *
   * @param mark what it is: PK, FK, a key's name
   */
  record Line(String text, String mark) {

    /** Cuts what is too long for a box. */
    Line {
      text = cut(text, LETTERS - mark.length() - 2);
    }

    /** Whether it is the column's. */
    boolean isOf(String column) {
      return new Line(column, mark).text.equals(text);
    }

    private int letters() {
      return text.length() + mark.length() + 2;
    }
  }

  Box {
    lines = List.copyOf(lines);
  }

  private static String cut(String text, int letters) {
    return text.length() <= letters ? text : text.substring(0, letters - 1) + "…";
  }

  /** The table's name. */
  String title() {
    return cut(table.name(), LETTERS - 1);
  }

  Box at(double x, double y) {
    return new Box(table, lines, x, y);
  }

  double width() {
    int letters = lines.stream().mapToInt(Line::letters).max().orElse(0);
    return Math.min(LETTERS, Math.max(letters, table.name().length() + 1)) * LETTER + MARGIN;
  }

  double height() {
    return HEAD + (lines.isEmpty() ? 0 : lines.size() * LINE + 6);
  }

  double right() {
    return x + width();
  }

  double bottom() {
    return y + height();
  }
}
