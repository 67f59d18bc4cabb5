package dev.arbiter.internal.type;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgArray;

/**
 * An array as PostgreSQL sends and receives it in binary, through pgjdbc's own array: the server
 * spends less on it than on text, and so does the client. It cannot be linked where the driver is
 * not visible.
 */
final class BinaryArray implements ElementArray {

  private static final int HEADER = 20;
  private static final int NULL = -1;

  private final BaseConnection connection;
  private final BinaryType type;
  private ByteBuffer bytes;
  private int elements;
  private boolean hasNulls;

  BinaryArray(BaseConnection connection, BinaryType type, int capacity) {
    this.connection = connection;
    this.type = type;
    this.bytes = ByteBuffer.allocate(HEADER + capacity);
    bytes.position(HEADER);
  }

  @Override
  public void addNull() {
    hasNulls = true;
    elements++;
    room(Integer.BYTES).putInt(NULL);
  }

  @Override
  public void add(String value) {
    try {
      add(connection.getEncoding().encode(value));
    } catch (IOException | SQLException exception) {
      throw new IllegalStateException("The client encoding lacks a character.", exception);
    }
  }

  @Override
  public void add(byte[] value) {
    element(value.length).put(value);
  }

  @Override
  public void add(boolean value) {
    element(1).put((byte) (value ? 1 : 0));
  }

  @Override
  public void add(short value) {
    element(Short.BYTES).putShort(value);
  }

  @Override
  public void add(int value) {
    element(Integer.BYTES).putInt(value);
  }

  @Override
  public void add(long value) {
    element(Long.BYTES).putLong(value);
  }

  @Override
  public void add(float value) {
    element(Float.BYTES).putFloat(value);
  }

  @Override
  public void add(double value) {
    element(Double.BYTES).putDouble(value);
  }

  @Override
  public void add(UUID value) {
    element(2 * Long.BYTES)
        .putLong(value.getMostSignificantBits())
        .putLong(value.getLeastSignificantBits());
  }

  @Override
  public void add(Instant value) {
    add(TimeNumber.of(value));
  }

  @Override
  public void add(OffsetDateTime value) {
    add(TimeNumber.of(value));
  }

  @Override
  public void add(LocalDateTime value) {
    add(TimeNumber.of(value));
  }

  @Override
  public void add(LocalDate value) {
    add(TimeNumber.of(value));
  }

  @Override
  public void add(LocalTime value) {
    add(TimeNumber.of(value));
  }

  @Override
  public void bind(PreparedStatement statement, int index) throws SQLException {
    int end = bytes.position();
    bytes.position(0);
    // One dimension, whether there are NULLs, the type, the dimension's length and first index.
    bytes.putInt(1).putInt(hasNulls ? 1 : 0).putInt(type.oid()).putInt(elements).putInt(1);
    statement.setArray(
        index, new PgArray(connection, type.arrayOid(), Arrays.copyOf(bytes.array(), end)));
  }

  private ByteBuffer element(int length) {
    elements++;
    return room(Integer.BYTES + length).putInt(length);
  }

  private ByteBuffer room(int length) {
    if (bytes.remaining() < length) {
      int capacity = Math.max(bytes.position() + length, 2 * bytes.capacity());
      bytes = ByteBuffer.allocate(capacity).put(bytes.flip());
    }
    return bytes;
  }
}
