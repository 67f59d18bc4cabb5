package dev.arbiter.processor.scan.lex;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names of tables, columns and indexes: how PostgreSQL reads them, and how they are written. */
public final class Identifiers {

  /** The longest name PostgreSQL keeps, in bytes; anything beyond is cut off with a mere notice. */
  public static final int MAX_BYTES = 63;

  private Identifiers() {}

  /**
   * The name as SQL writes it where a column, table or index is expected: quoted only if needed.
   */
  public static String quote(String name) {
    if (isPlain(name) && Keywords.canNameColumn(name)) {
      return name;
    }
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** The name that {@link #quote} has written. */
  public static String unquote(String sql) {
    return sql.startsWith("\"") ? sql.substring(1, sql.length() - 1).replace("\"\"", "\"") : sql;
  }

  /** What PostgreSQL makes of an unquoted name: ASCII letters become lower case, others stay. */
  public static String fold(String unquoted) {
    StringBuilder folded = new StringBuilder(unquoted.length());
    for (int i = 0; i < unquoted.length(); i++) {
      char c = unquoted.charAt(i);
      folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
    }
    return folded.toString();
  }

  /** Whether the word, in any case, cannot name a column without quotes. */
  public static boolean isReserved(String word) {
    return !Keywords.canNameColumn(fold(word));
  }

  /** The column or table name derived from a Java name: {@code userID} becomes {@code user_id}. */
  public static String snakeCase(String javaName) {
    StringBuilder snake = new StringBuilder(javaName.length() + 4);
    for (int i = 0; i < javaName.length(); i++) {
      if (startsWord(javaName, i)) {
        snake.append('_');
      }
      snake.append(javaName.charAt(i));
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  /** The length PostgreSQL counts, of {@link #MAX_BYTES}. */
  public static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  private static boolean startsWord(String name, int at) {
    if (at == 0 || !Character.isUpperCase(name.charAt(at))) {
      return false;
    }
    char before = name.charAt(at - 1);
    if (Character.isUpperCase(before)) {
      return at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
    }
    return before != '_' && before != '$';
  }

  private static boolean isPlain(String name) {
    if (name.isEmpty() || !isPlainStart(name.codePointAt(0))) {
      return false;
    }
    int c;
    for (int i = 0; i < name.length(); i += Character.charCount(c)) {
      c = name.codePointAt(i);
      if (!isPlainStart(c) && (c < '0' || c > '9') && c != '$') {
        return false;
      }
    }
    return true;
  }

  /**
   * Servers with a single-byte encoding fold letters beyond ASCII too, so that only those which are
   * lower case anyway are safe everywhere.
   */
  private static boolean isPlainStart(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || c == '_';
    }
    return Character.isLetter(c) && Character.toLowerCase(c) == c && !Character.isTitleCase(c);
  }
}
