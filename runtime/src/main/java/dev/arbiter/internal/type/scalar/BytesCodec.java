package dev.arbiter.internal.type.scalar;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.ElementBytes;
import dev.arbiter.internal.type.ElementType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
}
