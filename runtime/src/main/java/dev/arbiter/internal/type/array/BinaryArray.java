package dev.arbiter.internal.type.array;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.ElementBytes;
import dev.arbiter.internal.type.ElementType;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgArray;

/**
 * An array as PostgreSQL sends and receives it in binary, through pgjdbc's own array: the server
 * spends less on it than on text, and so does the client. It cannot be linked where the driver is
 * not visible.
 */
final class BinaryArray<V> implements ElementArray<V> {

  private final BaseConnection connection;
  private final Codec<V> codec;
  private final ElementBytes bytes;

  BinaryArray(BaseConnection connection, Codec<V> codec, int elements) {
    this.connection = connection;
    this.codec = codec;
    this.bytes =
        new ElementBytes(text -> encode(connection, text), elements * (4 + codec.type().width()));
  }

  @Override
  public void add(V value) throws SQLException {
    codec.binary(bytes, value);
  }

  @Override
  public void addNull() {
    bytes.addNull();
  }

  @Override
  public void bind(PreparedStatement statement, int index) throws SQLException {
    ElementType type = codec.type();
    statement.setArray(index, new PgArray(connection, type.arrayOid(), bytes.array(type)));
  }

  static byte[] encode(BaseConnection connection, String text) {
    try {
      return connection.getEncoding().encode(text);
    } catch (IOException | SQLException exception) {
      throw new IllegalStateException("The client encoding lacks a character.", exception);
    }
  }
}
