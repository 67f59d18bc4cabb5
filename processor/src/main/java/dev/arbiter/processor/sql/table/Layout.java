package dev.arbiter.processor.sql.table;

import java.util.List;

/** Breaks lines of SQL where a person would. */
public final class Layout {

  private static final int WIDTH = 90;

  private Layout() {}

  /** The items with commas between them, in lines that are not much longer than a page is wide. */
  public static String list(List<String> items, String indent) {
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

  /**
   * {@code CASE WHEN condition THEN value ELSE otherwise END}, in two lines where one is too long.
   *
   * @param before what stands before it on its line; the second line is indented by two more than
   *     the white space that it begins with
   */
  public static String choice(String before, String condition, String value, String otherwise) {
    String first = "CASE WHEN " + condition + " THEN " + value;
    String second = "ELSE " + otherwise + " END";
    if (before.length() + first.length() + second.length() < WIDTH) {
      return first + " " + second;
    }
    String indent = before.substring(0, before.length() - before.stripLeading().length());
    return first + "\n" + indent + "  " + second;
  }
}
