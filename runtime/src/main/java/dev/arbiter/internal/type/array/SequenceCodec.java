package dev.arbiter.internal.type.array;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.ElementType;
import dev.arbiter.internal.type.NotHeldException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists and arrays, which are stored as arrays of one dimension. As elements of an array
 * themselves, for many rows, they are text: {@code unnest} would take nested arrays apart.
 *
 * @param <S> the list or array
 * @param <E> its elements, boxed if they are primitive
 */
public final class SequenceCodec<S, E> implements Codec<S> {

  /** PostgreSQL's SQLSTATE of a NULL where none is allowed. */
  private static final String NULL_NOT_ALLOWED = "22004";

  private final Codec<E> element;
  private final Shape<S, E> shape;
  private final boolean nullable;

  private SequenceCodec(Codec<E> element, Shape<S, E> shape, boolean nullable) {
    this.element = element;
    this.shape = shape;
    this.nullable = nullable;
  }

  /** Lists of elements that are never null. */
  public static <E> SequenceCodec<List<E>, E> list(Codec<E> element) {
    return new SequenceCodec<>(element, new Shape.OfList<>(), false);
  }

  /**
   * Arrays of elements that are never null.
   *
   * @param <S> the array's type, of elements of the class
   */
  public static <S, E> SequenceCodec<S, E> array(Codec<E> element, Class<?> elementClass) {
    return new SequenceCodec<>(element, new Shape.OfArray<>(elementClass), false);
  }

  /** Lists of elements that may be null. */
  public static <E> SequenceCodec<List<E>, E> listOfNullable(Codec<E> element) {
    return new SequenceCodec<>(element, new Shape.OfList<>(), true);
  }

  /**
   * Arrays of elements that may be null.
   *
   * @param <S> the array's type, of elements of the class
   */
  public static <S, E> SequenceCodec<S, E> arrayOfNullable(
      Codec<E> element, Class<?> elementClass) {
    return new SequenceCodec<>(element, new Shape.OfArray<>(elementClass), true);
  }

  @Override
  public ElementType type() {
    return ElementType.TEXT;
  }

  @Override
  public @Nullable S get(ResultSet row, int column) throws SQLException {
    byte[] stored = row.getBytes(column);
    try {
      return stored == null ? null : read(stored);
    } catch (NotHeldException failure) {
      throw failure.in(row, column);
    }
  }

  private S read(byte[] stored) throws SQLException {
    List<@Nullable E> elements = StoredArray.elements(element, stored);
    if (!nullable && elements.contains(null)) {
      throw new NotHeldException(
          "an array with a NULL element, and elements are not @Nullable", NULL_NOT_ALLOWED);
    }
    return shape.of(elements);
  }

  @Override
  public void set(PreparedStatement statement, int index, @Nullable S value) throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.ARRAY);
      return;
    }
    ElementArray<E> array =
        ArrayFormat.of(statement.getConnection()).array(element, shape.size(value));
    write(array, value);
    array.bind(statement, index);
  }

  @Override
  public void requireStorable(S value) throws SQLException {
    for (int place = 0; place < shape.size(value); place++) {
      E each = shape.get(value, place);
      if (each != null) {
        element.requireStorable(each);
      }
    }
  }

  private void write(ElementArray<E> array, S value) throws SQLException {
    for (int place = 0; place < shape.size(value); place++) {
      E each = shape.get(value, place);
      if (each != null) {
        element.requireStorable(each);
        array.add(each);
      } else if (nullable) {
        array.addNull();
      } else {
        throw new NullPointerException(
            "element " + place + " of a list or array is null, and its elements are not @Nullable");
      }
    }
  }

  @Override
  public void text(StringBuilder text, S value) throws SQLException {
    TextArray<E> array = new TextArray<>(element, text);
    write(array, value);
    array.end();
  }

  @Override
  public S parse(String text) throws SQLException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }
}
