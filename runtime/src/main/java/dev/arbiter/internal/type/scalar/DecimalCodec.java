package dev.arbiter.internal.type.scalar;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.ElementType;
import dev.arbiter.internal.type.OutOfRangeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Decimals, whose arrays are sent as text. What PostgreSQL cannot hold is refused here: the
 * driver's binary form makes another number of it.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-NUMERIC-DECIMAL">Arbitrary
 *     Precision Numbers</a>
 */
class DecimalCodec implements Codec<BigDecimal> {

  private static final ElementType TYPE = ElementType.asText("numeric", 5);
  private static final BigInteger BASE = BigInteger.valueOf(10_000);
  private static final int DIGITS_OF_BASE = 4;
  private static final int POSITIVE = 0;
  private static final int NEGATIVE = 0x4000;
  private static final int MOST_DIGITS_BEFORE_POINT = 131072;
  private static final int MOST_DIGITS_AFTER_POINT = 16383;

  @Override
  public final ElementType type() {
    return TYPE;
  }

  @Override
  public final @Nullable BigDecimal get(ResultSet row, int column) throws SQLException {
    return row.getBigDecimal(column);
  }

  @Override
  public final void set(PreparedStatement statement, int index, @Nullable BigDecimal value)
      throws SQLException {
    if (value != null) {
      requireStorable(value);
    }
    statement.setBigDecimal(index, value);
  }

  @Override
  public void requireStorable(BigDecimal value) throws OutOfRangeException {
    if (digitsBeforePoint(value) > MOST_DIGITS_BEFORE_POINT
        || value.scale() > MOST_DIGITS_AFTER_POINT) {
      throw OutOfRangeException.number("numeric");
    }
  }

  /** Negative if zeros follow the point. */
  static long digitsBeforePoint(BigDecimal value) {
    return value.signum() == 0 ? 0 : (long) value.precision() - value.scale();
  }

  @Override
  public final void text(StringBuilder text, BigDecimal value) {
    text.append(value);
  }

  @Override
  public final BigDecimal parse(String text) throws SQLException {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException notFinite) {
      throw OutOfRangeException.number("BigDecimal");
    }
  }

  /** The binary form, which is read only where the driver was asked to transfer it. */
  @Override
  public final BigDecimal decode(ByteBuffer bytes) throws SQLException {
    int digits = bytes.getShort();
    int weight = bytes.getShort();
    int sign = bytes.getShort();
    int scale = bytes.getShort();
    if (sign != POSITIVE && sign != NEGATIVE) {
      throw OutOfRangeException.number("BigDecimal");
    }
    BigInteger unscaled = BigInteger.ZERO;
    for (int i = 0; i < digits; i++) {
      unscaled = unscaled.multiply(BASE).add(BigInteger.valueOf(bytes.getShort()));
    }
    int exponent = DIGITS_OF_BASE * (weight - digits + 1);
    BigDecimal value =
        new BigDecimal(unscaled, -exponent).setScale(scale, RoundingMode.UNNECESSARY);
    return sign == NEGATIVE ? value.negate() : value;
  }

  /** Decimals in a column that limits their digits, to whose scale they are rounded. */
  static final class Limited extends DecimalCodec {

    private final int precision;
    private final int scale;

    Limited(int precision, int scale) {
      this.precision = precision;
      this.scale = scale;
    }

    @Override
    public void requireStorable(BigDecimal value) throws OutOfRangeException {
      super.requireStorable(value);
      int digits = precision - scale;
      long given = digitsBeforePoint(value);
      // Rounding adds one digit at most.
      if (given > digits || (given == digits && rounded(value) > digits)) {
        throw OutOfRangeException.number("numeric(" + precision + ", " + scale + ")");
      }
    }

    private long rounded(BigDecimal value) {
      return digitsBeforePoint(value.setScale(scale, RoundingMode.HALF_UP));
    }
  }
}
