package dev.arbiter.processor.sql;

import java.util.List;

/** Breaks lines of SQL where a person would. */
final class Layout {

  private static final int WIDTH = 90;

  private Layout() {}

  /** The items with commas between them, in lines that are not much longer than a page is wide. */
  static String list(List<String> items, String indent) {
    StringBuilder lines = new StringBuilder();
    int width = 0;
    for (String item : items) {
      if (width > 0 && width + item.length() > WIDTH) {
        lines.append(",\n").append(indent);
        width = indent.length();
      } else if (width > 0) {
        lines.append(", ");
      }
      lines.append(item);
      width += item.length() + 2;
    }
    return lines.toString();
  }
}
