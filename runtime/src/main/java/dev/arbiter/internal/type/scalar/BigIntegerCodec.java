package dev.arbiter.internal.type.scalar;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.ElementType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Integers of any size, which travel as decimals.
 *
 * @param decimals knows which of them the column holds
 */
record BigIntegerCodec(Codec<BigDecimal> decimals) implements Codec<BigInteger> {

  @Override
  public ElementType type() {
    return decimals.type();
  }

  @Override
  public @Nullable BigInteger get(ResultSet row, int column) throws SQLException {
    BigDecimal value = decimals.get(row, column);
    return value == null ? null : value.toBigIntegerExact();
  }

  @Override
  public void set(PreparedStatement statement, int index, @Nullable BigInteger value)
      throws SQLException {
    decimals.set(statement, index, value == null ? null : new BigDecimal(value));
  }

  @Override
  public void requireStorable(BigInteger value) throws SQLException {
    decimals.requireStorable(new BigDecimal(value));
  }

  @Override
  public void text(StringBuilder text, BigInteger value) {
    text.append(value);
  }

  @Override
  public BigInteger parse(String text) throws SQLException {
    return decimals.parse(text).toBigIntegerExact();
  }

  @Override
  public BigInteger decode(ByteBuffer bytes) throws SQLException {
    return decimals.decode(bytes).toBigIntegerExact();
  }
}
