package dev.arbiter.internal.type.time;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.NotHeldException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads a column of a type that the driver makes another value of, or none. */
final class RawColumn {

  private RawColumn() {}

  static <V> @Nullable V get(Codec<V> codec, ResultSet row, int column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    if (bytes == null) {
      return null;
    }
    try {
      return isText(bytes)
          ? codec.parse(new String(bytes, StandardCharsets.US_ASCII))
          : codec.decode(ByteBuffer.wrap(bytes));
    } catch (NotHeldException failure) {
      throw failure.in(row, column);
    }
  }

  /** No time that is told in binary is one of printable characters alone. */
  private static boolean isText(byte[] bytes) {
    for (byte b : bytes) {
      if (b < ' ') {
        return false;
      }
    }
    return true;
  }
}
