package dev.arbiter.internal.type.scalar;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.ElementBytes;
import dev.arbiter.internal.type.ElementType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Texts, and values of any column type in PostgreSQL's text form. */
class StringCodec implements Codec<String> {

  /** PostgreSQL's SQLSTATE of a text that its encoding cannot hold. */
  private static final String NOT_IN_REPERTOIRE = "22021";

  @Override
  public ElementType type() {
    return ElementType.TEXT;
  }

  @Override
  public @Nullable String get(ResultSet row, int column) throws SQLException {
    return row.getString(column);
  }

  @Override
  public void set(PreparedStatement statement, int index, @Nullable String value)
      throws SQLException {
    if (value != null) {
      requireStorable(value);
    }
    statement.setString(index, value);
  }

  /** The driver would send a question mark instead of half a character. */
  @Override
  public void requireStorable(String value) throws SQLException {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(value.codePointAt(i))) {
          throw new SQLException("A text holds half of a surrogate pair.", NOT_IN_REPERTOIRE);
        }
        i++;
      }
    }
  }

  @Override
  public void text(StringBuilder text, String value) {
    text.append(value);
  }

  @Override
  public String parse(String text) {
    return text;
  }

  @Override
  public void binary(ElementBytes bytes, String value) {
    bytes.text(value);
  }

  /** Of bytes, of which the driver knows no text where they come in binary. */
  static final class OfBytes extends StringCodec {

    @Override
    public @Nullable String get(ResultSet row, int column) throws SQLException {
      byte[] bytes = row.getBytes(column);
      return bytes == null ? null : "\\x" + HexFormat.of().formatHex(bytes);
    }
  }

  /** Of decimals, which the driver writes with an exponent where they come in binary. */
  static final class OfDecimals extends StringCodec {

    @Override
    public @Nullable String get(ResultSet row, int column) throws SQLException {
      String text = row.getString(column);
      return text == null || text.indexOf('E') < 0 ? text : new BigDecimal(text).toPlainString();
    }
  }
}
