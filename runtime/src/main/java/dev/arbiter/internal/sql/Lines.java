package dev.arbiter.internal.sql;

import java.util.List;
import java.util.stream.Stream;

/** Breaks lines of SQL where a person would. */
public final class Lines {

  private static final int WIDTH = 90;

  /** A list may stand in a string literal, which is indented and quoted. */
  private static final int LIST_WIDTH = 86;

  private Lines() {}

  /**
   * The items with commas between them, in lines that are not longer than a page is wide.
   *
   * @param before what stands before them, a word and a space for example
   * @param indent of the lines that follow
   */
  public static String list(String before, List<String> items, String indent) {
    StringBuilder lines = new StringBuilder(before);
    int width = before.length() - before.lastIndexOf('\n') - 1;
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

  /** Parts of a statement behind each other, or below each other where that is too long. */
  public static String clauses(String... parts) {
    List<String> given = Stream.of(parts).filter(it -> !it.isEmpty()).toList();
    String line = String.join(" ", given);
    return line.length() <= WIDTH ? line : String.join("\n  ", given);
  }

  /** A condition of a list of them, in two lines where one is too long. */
  public static String comparison(String left, String operator, String right) {
    String line = left + " " + operator + " " + right;
    return line.length() + "  AND ".length() <= WIDTH
        ? line
        : left + "\n    " + operator + " " + right;
  }

  /**
   * {@code CASE WHEN condition THEN value ELSE otherwise END}, in two lines or three where one is
   * too long.
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
    String indent = before.substring(0, before.length() - before.stripLeading().length()) + "  ";
    return before.length() + first.length() < WIDTH
        ? first + "\n" + indent + second
        : "CASE WHEN " + condition + "\n" + indent + "THEN " + value + "\n" + indent + second;
  }
}
