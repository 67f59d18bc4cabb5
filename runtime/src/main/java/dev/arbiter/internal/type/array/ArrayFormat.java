package dev.arbiter.internal.type.array;

import dev.arbiter.internal.type.Codec;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * How arrays are written on a connection: in binary if its driver is pgjdbc and their type has a
 * binary form, else as text.
 */
sealed interface ArrayFormat {

  /** An empty array, with room for so many elements. */
  <V> ElementArray<V> array(Codec<V> codec, int elements);

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

    /** Not by the simple protocol, which has text only. */
    static boolean isSpokenOn(Connection connection) throws SQLException {
      return connection.isWrapperFor(BaseConnection.class)
          && connection.unwrap(BaseConnection.class).getPreferQueryMode() != PreferQueryMode.SIMPLE;
    }

    static Binary of(Connection connection) throws SQLException {
      return new Binary(connection.unwrap(BaseConnection.class));
    }

    @Override
    public <V> ElementArray<V> array(Codec<V> codec, int elements) {
      return codec.type().isBinary()
          ? new BinaryArray<>(connection, codec, elements)
          : new TextArray<>(codec, elements);
    }
  }
}
