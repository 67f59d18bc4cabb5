package dev.arbiter.internal.type.array;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.ElementBytes;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.function.Function;
import org.postgresql.copy.CopyIn;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * How arrays are written on a connection: in binary if its driver is pgjdbc and their type has a
 * binary form, else as text.
 */
sealed interface ArrayFormat {

  /** An empty array, with room for so many elements. */
  <V> ElementArray<V> array(Codec<V> codec, int elements);

  /** Whether rows can be sent by COPY. */
  default boolean copies() {
    return false;
  }

  /**
   * Sends rows by COPY.
   *
   * @return how many there were
   */
  default long copy(String sql, Rows rows) throws SQLException {
    throw new SQLFeatureNotSupportedException("COPY takes pgjdbc, and rows in binary.");
  }

  /** Encodes rows, with what encodes a text as the server expects it. */
  interface Rows {
    ElementBytes encoded(Function<String, byte[]> encoding) throws SQLException;
  }

  static ArrayFormat of(Connection connection) throws SQLException {
    try {
      return Binary.isSpokenOn(connection) ? Binary.of(connection) : new Text();
    } catch (LinkageError driverIsNotVisible) {
      return new Text();
    }
  }

  /** Text alone. */
  record Text() implements ArrayFormat {

    @Override
    public <V> ElementArray<V> array(Codec<V> codec, int elements) {
      return new TextArray<>(codec, elements);
    }
  }

  /** It cannot be linked where the driver is not visible. */
  record Binary(BaseConnection connection) implements ArrayFormat {

    /**
     * Not by the simple protocol, which has text only. Closed connections are not asked: those of
     * DBCP and c3p0 answer by a NullPointerException.
     */
    static boolean isSpokenOn(Connection connection) throws SQLException {
      return !connection.isClosed()
          && connection.isWrapperFor(BaseConnection.class)
          && connection.unwrap(BaseConnection.class).getPreferQueryMode() != PreferQueryMode.SIMPLE;
    }

    static Binary of(Connection connection) throws SQLException {
      return new Binary(connection.unwrap(BaseConnection.class));
    }

    @Override
    public boolean copies() {
      return true;
    }

    @Override
    public long copy(String sql, Rows rows) throws SQLException {
      ByteBuffer bytes = rows.encoded(text -> BinaryArray.encode(connection, text)).copied();
      CopyIn copy = connection.getCopyAPI().copyIn(sql);
      try {
        copy.writeToCopy(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
        return copy.endCopy();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    }

    @Override
    public <V> ElementArray<V> array(Codec<V> codec, int elements) {
      return codec.type().isBinary()
          ? new BinaryArray<>(connection, codec, elements)
          : new TextArray<>(codec, elements);
    }
  }
}
