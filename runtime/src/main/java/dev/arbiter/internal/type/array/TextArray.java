package dev.arbiter.internal.type.array;

import dev.arbiter.internal.type.Codec;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * An array as PostgreSQL reads it from text.
 *
 * @see <a href="https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO">Array Input and
 *     Output Syntax</a>
 */
final class TextArray<V> implements ElementArray<V> {

  private final Codec<V> codec;
  private final StringBuilder text;
  private boolean begun;

  TextArray(Codec<V> codec, int elements) {
    // A comma and two quotes, and text takes about twice what the binary form does.
    this(codec, new StringBuilder(2 + elements * (3 + 2 * codec.type().width())));
  }

  /**
   * @param text what the array is appended to
   */
  TextArray(Codec<V> codec, StringBuilder text) {
    this.codec = codec;
    this.text = text.append('{');
  }

  /** In quotes, whatever it is: within them, only two characters have a meaning. */
  @Override
  public void add(V value) throws SQLException {
    next().append('"');
    int begin = text.length();
    codec.text(text, value);
    escape(begin);
    text.append('"');
  }

  @Override
  public void addNull() {
    next().append("NULL");
  }

  @Override
  public void bind(PreparedStatement statement, int index) throws SQLException {
    end();
    statement.setString(index, text.toString());
  }

  void end() {
    text.append('}');
  }

  private StringBuilder next() {
    if (begun) {
      text.append(',');
    }
    begun = true;
    return text;
  }

  /** From the end on, so that each character is moved once. */
  private void escape(int begin) {
    int from = text.length();
    int to = from + escapes(begin);
    text.setLength(to);
    while (to > from) {
      char c = text.charAt(--from);
      text.setCharAt(--to, c);
      if (needsEscape(c)) {
        text.setCharAt(--to, '\\');
      }
    }
  }

  private int escapes(int begin) {
    int escapes = 0;
    for (int i = begin; i < text.length(); i++) {
      if (needsEscape(text.charAt(i))) {
        escapes++;
      }
    }
    return escapes;
  }

  private static boolean needsEscape(char c) {
    return c == '"' || c == '\\';
  }
}
