package dev.arbiter.internal.type.scalar;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.ElementBytes;
import dev.arbiter.internal.type.ElementType;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Bytes. */
final class BytesCodec implements Codec<byte[]> {

  private static final ElementType TYPE = new ElementType("bytea", 17, 1001, 40);
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  @Override
  public ElementType type() {
    return TYPE;
  }

  @Override
  public byte @Nullable [] get(ResultSet row, int column) throws SQLException {
    return row.getBytes(column);
  }

  @Override
  public void set(PreparedStatement statement, int index, byte @Nullable [] value)
      throws SQLException {
    statement.setBytes(index, value);
  }

  @Override
  public void text(StringBuilder text, byte[] value) {
    text.append("\\x");
    for (byte b : value) {
      text.append(HEX[b >> 4 & 15]).append(HEX[b & 15]);
    }
  }

  @Override
  public void binary(ElementBytes bytes, byte[] value) {
    bytes.element(value.length).put(value);
  }

  @Override
  public byte[] parse(String text) {
    return text.startsWith("\\x")
        ? HexFormat.of().parseHex(text, 2, text.length())
        : unescaped(text);
  }

  /**
   * What {@code bytea_output = escape} gives: a backslash and three octal digits, or another one.
   */
  private static byte[] unescaped(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) != '\\') {
        bytes.write(text.charAt(i++));
      } else if (text.charAt(i + 1) == '\\') {
        bytes.write('\\');
        i += 2;
      } else {
        bytes.write(Integer.parseInt(text, i + 1, i + 4, 8));
        i += 4;
      }
    }
    return bytes.toByteArray();
  }

  @Override
  public byte[] decode(ByteBuffer bytes) {
    byte[] value = new byte[bytes.remaining()];
    bytes.get(value);
    return value;
  }
}
