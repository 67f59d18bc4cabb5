package dev.arbiter.internal.type;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An array as PostgreSQL reads it from text.
 *
 * @see <a href="https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO">Array Input and
 *     Output Syntax</a>
 */
final class TextArray implements ElementArray {

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private final StringBuilder text;
  private boolean empty = true;

  TextArray(int capacity) {
    text = new StringBuilder(capacity + 2).append('{');
  }

  @Override
  public void addNull() {
    next().append("NULL");
  }

  @Override
  public void add(String value) {
    StringBuilder out = next().append('"');
    int written = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append(value, written, i).append('\\');
        written = i;
      }
    }
    out.append(value, written, value.length()).append('"');
  }

  void add(BigDecimal value) {
    next().append(value);
  }

  @Override
  public void add(byte[] value) {
    StringBuilder out = next().append("\"\\\\x");
    for (byte b : value) {
      out.append(HEX[b >> 4 & 15]).append(HEX[b & 15]);
    }
    out.append('"');
  }

  @Override
  public void add(boolean value) {
    next().append(value ? 't' : 'f');
  }

  @Override
  public void add(short value) {
    next().append(value);
  }

  @Override
  public void add(int value) {
    next().append(value);
  }

  @Override
  public void add(long value) {
    next().append(value);
  }

  @Override
  public void add(float value) {
    next().append(value);
  }

  @Override
  public void add(double value) {
    next().append(value);
  }

  @Override
  public void add(UUID value) {
    next().append(value);
  }

  @Override
  public void add(Instant value) {
    TimeText.instant(next(), value);
  }

  @Override
  public void add(OffsetDateTime value) {
    TimeText.offsetDateTime(next(), value);
  }

  @Override
  public void add(LocalDateTime value) {
    TimeText.localDateTime(next(), value);
  }

  @Override
  public void add(LocalDate value) {
    TimeText.localDate(next(), value);
  }

  @Override
  public void add(LocalTime value) {
    TimeText.localTime(next(), value);
  }

  @Override
  public void bind(PreparedStatement statement, int index) throws SQLException {
    statement.setString(index, text.append('}').toString());
  }

  /** Where the next element is to be written, which needs quotes if it can hold a comma. */
  private StringBuilder next() {
    if (empty) {
      empty = false;
      return text;
    }
    return text.append(',');
  }
}
