package dev.arbiter.processor.sql.table;

import dev.arbiter.internal.sql.Lines;
import java.util.List;

/** Breaks lines of SQL where a person would. */
public final class Layout {

  private Layout() {}

  /**
   * The items with commas between them, in lines that are not longer than a page is wide.
   *
   * @param before what stands before them, a word and a space for example
   * @param indent of the lines that follow
   */
  public static String list(String before, List<String> items, String indent) {
    return Lines.list(before, items, indent);
  }

  /** Parts of a statement behind each other, or below each other where that is too long. */
  static String clauses(String... parts) {
    return Lines.clauses(parts);
  }

  /** A condition of a list of them, in two lines where one is too long. */
  public static String comparison(String left, String operator, String right) {
    return Lines.comparison(left, operator, right);
  }

  /**
   * {@code CASE WHEN condition THEN value ELSE otherwise END}, in two lines or three where one is
   * too long.
   *
   * @param before what stands before it on its line; the second line is indented by two more than
   *     the white space that it begins with
   */
  public static String choice(String before, String condition, String value, String otherwise) {
    return Lines.choice(before, condition, value, otherwise);
  }
}
