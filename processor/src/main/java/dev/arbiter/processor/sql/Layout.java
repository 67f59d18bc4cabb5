package dev.arbiter.processor.sql;

/** Breaks lines of SQL where a person would. */
final class Layout {

  private static final int WIDTH = 90;

  private Layout() {}

  /** Breaks a list after its commas so that no line is much longer than the page is wide. */
  static String wrap(String list, String indent) {
    StringBuilder lines = new StringBuilder();
    int width = 0;
    for (String item : list.split("(?<=, )")) {
      if (width > 0 && width + item.stripTrailing().length() > WIDTH) {
        lines.setLength(lines.length() - 1);
        lines.append('\n').append(indent);
        width = indent.length();
      }
      lines.append(item);
      width += item.length();
    }
    return lines.toString();
  }
}
