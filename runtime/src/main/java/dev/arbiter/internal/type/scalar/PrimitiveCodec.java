package dev.arbiter.internal.type.scalar;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.ElementBytes;
import dev.arbiter.internal.type.ElementType;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Values of the primitive types, where they may be null. Generated code calls JDBC itself where
 * they cannot be.
 */
abstract class PrimitiveCodec<V> implements Codec<V> {

  private final ElementType type;

  private PrimitiveCodec(ElementType type) {
    this.type = type;
  }

  /** The column's value, anything if it is NULL. */
  abstract V read(ResultSet row, int column) throws SQLException;

  @Override
  public final ElementType type() {
    return type;
  }

  @Override
  public final @Nullable V get(ResultSet row, int column) throws SQLException {
    V value = read(row, column);
    return row.wasNull() ? null : value;
  }

  @Override
  public final void set(PreparedStatement statement, int index, @Nullable V value)
      throws SQLException {
    statement.setObject(index, value);
  }

  @Override
  public final void text(StringBuilder text, V value) {
    text.append(value);
  }

  static final class OfBoolean extends PrimitiveCodec<Boolean> {

    OfBoolean() {
      super(new ElementType("boolean", 16, 1000, 1));
    }

    @Override
    Boolean read(ResultSet row, int column) throws SQLException {
      return row.getBoolean(column);
    }

    @Override
    public void binary(ElementBytes bytes, Boolean value) {
      bytes.element(1).put((byte) (value ? 1 : 0));
    }

    @Override
    public Boolean parse(String text) {
      return text.startsWith("t");
    }

    @Override
    public Boolean decode(ByteBuffer bytes) {
      return bytes.get() != 0;
    }
  }

  static final class OfShort extends PrimitiveCodec<Short> {

    OfShort() {
      super(new ElementType("smallint", 21, 1005, Short.BYTES));
    }

    @Override
    Short read(ResultSet row, int column) throws SQLException {
      return row.getShort(column);
    }

    @Override
    public void binary(ElementBytes bytes, Short value) {
      bytes.element(Short.BYTES).putShort(value);
    }

    @Override
    public Short parse(String text) {
      return Short.valueOf(text);
    }

    @Override
    public Short decode(ByteBuffer bytes) {
      return bytes.getShort();
    }
  }

  static final class OfInt extends PrimitiveCodec<Integer> {

    OfInt() {
      super(new ElementType("integer", 23, 1007, Integer.BYTES));
    }

    @Override
    Integer read(ResultSet row, int column) throws SQLException {
      return row.getInt(column);
    }

    @Override
    public void binary(ElementBytes bytes, Integer value) {
      bytes.element(Integer.BYTES).putInt(value);
    }

    @Override
    public Integer parse(String text) {
      return Integer.valueOf(text);
    }

    @Override
    public Integer decode(ByteBuffer bytes) {
      return bytes.getInt();
    }
  }

  static final class OfLong extends PrimitiveCodec<Long> {

    OfLong() {
      super(new ElementType("bigint", 20, 1016, Long.BYTES));
    }

    @Override
    Long read(ResultSet row, int column) throws SQLException {
      return row.getLong(column);
    }

    @Override
    public void binary(ElementBytes bytes, Long value) {
      bytes.element(Long.BYTES).putLong(value);
    }

    @Override
    public Long parse(String text) {
      return Long.valueOf(text);
    }

    /** The server's object identifiers are four bytes, without a sign. */
    @Override
    public Long decode(ByteBuffer bytes) {
      return bytes.remaining() == Integer.BYTES
          ? Integer.toUnsignedLong(bytes.getInt())
          : bytes.getLong();
    }
  }

  static final class OfFloat extends PrimitiveCodec<Float> {

    OfFloat() {
      super(new ElementType("real", 700, 1021, Float.BYTES));
    }

    @Override
    Float read(ResultSet row, int column) throws SQLException {
      return row.getFloat(column);
    }

    @Override
    public void binary(ElementBytes bytes, Float value) {
      bytes.element(Float.BYTES).putFloat(value);
    }

    @Override
    public Float parse(String text) {
      return Float.valueOf(text);
    }

    @Override
    public Float decode(ByteBuffer bytes) {
      return bytes.getFloat();
    }
  }

  static final class OfDouble extends PrimitiveCodec<Double> {

    OfDouble() {
      super(new ElementType("double precision", 701, 1022, Double.BYTES));
    }

    @Override
    Double read(ResultSet row, int column) throws SQLException {
      return row.getDouble(column);
    }

    @Override
    public void binary(ElementBytes bytes, Double value) {
      bytes.element(Double.BYTES).putDouble(value);
    }

    @Override
    public Double parse(String text) {
      return Double.valueOf(text);
    }

    @Override
    public Double decode(ByteBuffer bytes) {
      return bytes.getDouble();
    }
  }
}
