package dev.arbiter.internal.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * How values of a Java type are read from a row, set as a parameter, and written as elements of an
 * array. A value is stored as the same one in each of these ways.
 *
 * @param <V> the Java type, boxed if it is a primitive one
 */
public interface Codec<V> {

  /** What the values are in an array. */
  ElementType type();

  /** Reads a column of the current row. */
  @Nullable V get(ResultSet row, int column) throws SQLException;

  /** Sets a parameter, to a value that can be stored. */
  void set(PreparedStatement statement, int index, @Nullable V value) throws SQLException;

  /**
   * Refuses a value that cannot be stored, before the server is asked.
   *
   * @throws OutOfRangeException if the column's type cannot hold it
   * @throws SQLException if PostgreSQL cannot hold it
   */
  default void requireStorable(V value) throws SQLException {}

  /** The value that is stored, in a column with all the precision that its type can have. */
  default V stored(V value) {
    return value;
  }

  /**
   * Appends the value as PostgreSQL reads it from text, without any quotes.
   *
   * @throws SQLException if it is made of a value that cannot be stored
   */
  void text(StringBuilder text, V value) throws SQLException;

  /**
   * Appends the value as PostgreSQL receives it in binary. That is its text for texts, enums and
   * all that is made of text, so that only other types write something else.
   *
   * @throws SQLException if it is made of a value that cannot be stored
   */
  default void binary(ElementBytes bytes, V value) throws SQLException {
    StringBuilder text = new StringBuilder();
    text(text, value);
    bytes.text(text.toString());
  }

  /** Reads an element of an array from PostgreSQL's text form. */
  V parse(String text) throws SQLException;

  /**
   * Reads an element of an array from binary.
   *
   * @param bytes those of the element, of the type that values are in an array
   */
  default V decode(ByteBuffer bytes) throws SQLException {
    return parse(StandardCharsets.UTF_8.decode(bytes).toString());
  }
}
