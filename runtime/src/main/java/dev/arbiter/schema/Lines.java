package dev.arbiter.schema;

import java.util.List;

/** Breaks lines of DDL where a person would. */
final class Lines {

  static final int WIDTH = 90;

  private static final int LIST_WIDTH = 86;

  private Lines() {}

  /** The items with commas between them, in lines that are not longer than a page is wide. */
  static String list(String before, List<String> items, String indent) {
    StringBuilder lines = new StringBuilder(before);
    int width = before.length();
    for (String item : items) {
      boolean first = lines.length() == before.length();
      if (!first && width + item.length() > LIST_WIDTH) {
        lines.append(",\n").append(indent);
        width = indent.length();
      } else if (!first) {
        lines.append(", ");
      }
      lines.append(item);
      width += item.length() + 2;
    }
    return lines.toString();
  }
}
