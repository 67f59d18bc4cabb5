package dev.arbiter.internal.type;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The elements of an array as PostgreSQL receives them in binary, behind the header that names
 * their type.
 */
public final class ElementBytes {

  private static final int HEADER = 20;
  private static final int NULL = -1;

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

  private ByteBuffer room(int length) {
    if (bytes.remaining() < length) {
      int capacity = Math.max(bytes.position() + length, 2 * bytes.capacity());
      bytes = ByteBuffer.allocate(capacity).put(bytes.flip());
    }
    return bytes;
  }
}
