package dev.arbiter.internal.type.array;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.NotHeldException;
import dev.arbiter.internal.type.scalar.Codecs;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the elements of a stored array of one dimension, as text or in binary, as the driver has
 * received it.
 *
 * @param <E> the elements' Java type
 */
final class StoredArray<E> {

  /** PostgreSQL's SQLSTATE of a wrong number of dimensions. */
  private static final String ARRAY_SUBSCRIPT = "2202E";

  private static final int NULL = -1;

  private final Codec<E> codec;
  private final List<@Nullable E> elements = new ArrayList<>();

  private StoredArray(Codec<E> codec) {
    this.codec = codec;
  }

  /**
   * The elements of an array.
   *
   * @throws SQLException if it has more than one dimension
   */
  static <E> List<@Nullable E> elements(Codec<E> codec, byte[] stored) throws SQLException {
    StoredArray<E> array = new StoredArray<>(codec);
    if (stored[0] == 0) {
      array.binary(ByteBuffer.wrap(stored));
    } else {
      array.text(new String(stored, StandardCharsets.UTF_8));
    }
    return array.elements;
  }

  private static NotHeldException severalDimensions() {
    return new NotHeldException(
        "an array of several dimensions, and a list or array has one", ARRAY_SUBSCRIPT);
  }

  /** The number of dimensions, whether there are NULLs, the elements' type, length and bound. */
  private void binary(ByteBuffer bytes) throws SQLException {
    int dimensions = bytes.getInt();
    if (dimensions > 1) {
      throw severalDimensions();
    }
    bytes.getInt();
    int type = bytes.getInt();
    if (dimensions == 0) {
      return;
    }
    int length = bytes.getInt();
    bytes.getInt();
    Codec<?> other = type == codec.type().oid() ? null : Codecs.ofType(type);
    for (int i = 0; i < length; i++) {
      int width = bytes.getInt();
      if (width == NULL) {
        elements.add(null);
      } else {
        ByteBuffer element = bytes.slice(bytes.position(), width);
        bytes.position(bytes.position() + width);
        elements.add(other == null ? codec.decode(element) : codec.parse(textOf(other, element)));
      }
    }
  }

  /** Of a value of another type than those that are sent. */
  private static <V> String textOf(Codec<V> codec, ByteBuffer element) throws SQLException {
    StringBuilder text = new StringBuilder();
    codec.text(text, codec.decode(element));
    return text.toString();
  }

  /** Behind the bounds, where they do not begin with one. */
  private void text(String text) throws SQLException {
    int i = text.indexOf('{') + 1;
    StringBuilder element = new StringBuilder();
    while (text.charAt(i) != '}') {
      element.setLength(0);
      if (text.charAt(i) == '{') {
        throw severalDimensions();
      }
      boolean quoted = text.charAt(i) == '"';
      i = quoted ? quoted(text, i + 1, element) : bare(text, i, element);
      String value = element.toString();
      elements.add(!quoted && value.equals("NULL") ? null : codec.parse(value));
      if (text.charAt(i) == ',') {
        i++;
      }
    }
  }

  private static int bare(String text, int from, StringBuilder element) {
    int end = from;
    while (text.charAt(end) != ',' && text.charAt(end) != '}') {
      end++;
    }
    element.append(text, from, end);
    return end;
  }

  private static int quoted(String text, int from, StringBuilder element) {
    int i = from;
    while (text.charAt(i) != '"') {
      if (text.charAt(i) == '\\') {
        i++;
      }
      element.append(text.charAt(i++));
    }
    return i + 1;
  }
}
