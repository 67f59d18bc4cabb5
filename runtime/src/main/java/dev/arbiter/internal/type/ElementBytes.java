package dev.arbiter.internal.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Values as PostgreSQL receives them in binary: the elements of an array, or the rows of a COPY,
 * behind a header.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY, "Binary Format"</a>
 */
public final class ElementBytes {

  private static final int HEADER = 20;
  private static final int NULL = -1;

  /** A signature, and no flags or extensions. */
  private static final byte[] COPY_HEADER =
      "PGCOPY\n\u00ff\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

  private static final int NO_MORE_ROWS = -1;

  private final Function<String, byte[]> encoding;
  private ByteBuffer bytes;
  private int elements;
  private boolean hasNulls;

  /**
   * @param encoding encodes a text as the server expects it
   * @param capacity how many bytes the elements are expected to take
   */
  public ElementBytes(Function<String, byte[]> encoding, int capacity) {
    this.encoding = encoding;
    this.bytes = ByteBuffer.allocate(HEADER + capacity);
    bytes.position(HEADER);
  }

  /** Begins an element; the caller writes exactly so many bytes of it into what is returned. */
  public ByteBuffer element(int length) {
    elements++;
    return room(Integer.BYTES + length).putInt(length);
  }

  /** Adds an element that is a text. */
  public void text(String value) {
    byte[] encoded = encoding.apply(value);
    element(encoded.length).put(encoded);
  }

  public void addNull() {
    hasNulls = true;
    elements++;
    room(Integer.BYTES).putInt(NULL);
  }

  /** The whole array, when all elements have been added. */
  public byte[] array(ElementType type) {
    int end = bytes.position();
    bytes.position(0);
    // One dimension, whether there are NULLs, the type, the dimension's length and first index.
    bytes.putInt(1).putInt(hasNulls ? 1 : 0).putInt(type.oid()).putInt(elements).putInt(1);
    // Elements of one width fill it to the end.
    return end == bytes.capacity() ? bytes.array() : Arrays.copyOf(bytes.array(), end);
  }

  /** Begins a row of a COPY, of so many elements. */
  public void beginRow(int columns) {
    room(Short.BYTES).putShort((short) columns);
  }

  /** The whole COPY, when all rows have been added. */
  public ByteBuffer copied() {
    beginRow(NO_MORE_ROWS);
    int begin = HEADER - COPY_HEADER.length;
    bytes.flip().position(begin);
    bytes.put(COPY_HEADER);
    return bytes.position(begin);
  }

  private ByteBuffer room(int length) {
    if (bytes.remaining() < length) {
      int capacity = Math.max(bytes.position() + length, 2 * bytes.capacity());
      bytes = ByteBuffer.allocate(capacity).put(bytes.flip());
    }
    return bytes;
  }
}
