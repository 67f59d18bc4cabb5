package dev.arbiter.internal.type.scalar;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.ElementBytes;
import dev.arbiter.internal.type.ElementType;
import dev.arbiter.internal.type.OutOfRangeException;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in a column whose type holds fewer of them than the Java type does.
 *
 * @param limit the column's type
 * @param storable whether it holds a number
 */
record LimitedCodec<V extends Number>(Codec<V> codec, String limit, Predicate<V> storable)
    implements Codec<V> {

  /** Of integers, from the smallest to the largest one that the column holds. */
  static <V extends Number> LimitedCodec<V> integers(
      Codec<V> codec, String limit, long least, long greatest) {
    return new LimitedCodec<>(
        codec, limit, it -> it.longValue() >= least && it.longValue() <= greatest);
  }

  /** Of numbers of eight bytes, in a column of four: rounded there, but to no other kind. */
  static LimitedCodec<Double> real(Codec<Double> codec) {
    return new LimitedCodec<>(
        codec,
        "real",
        it ->
            Float.isInfinite(it.floatValue()) == it.isInfinite()
                && (it.floatValue() == 0) == (it == 0));
  }

  @Override
  public ElementType type() {
    return codec.type();
  }

  @Override
  public @Nullable V get(ResultSet row, int column) throws SQLException {
    return codec.get(row, column);
  }

  @Override
  public void set(PreparedStatement statement, int index, @Nullable V value) throws SQLException {
    if (value != null) {
      requireStorable(value);
    }
    codec.set(statement, index, value);
  }

  @Override
  public void requireStorable(V value) throws OutOfRangeException {
    if (!storable.test(value)) {
      throw OutOfRangeException.number(limit);
    }
  }

  @Override
  public void text(StringBuilder text, V value) throws SQLException {
    codec.text(text, value);
  }

  @Override
  public void binary(ElementBytes bytes, V value) throws SQLException {
    codec.binary(bytes, value);
  }

  @Override
  public V parse(String text) throws SQLException {
    return codec.parse(text);
  }

  @Override
  public V decode(ByteBuffer bytes) throws SQLException {
    return codec.decode(bytes);
  }
}
