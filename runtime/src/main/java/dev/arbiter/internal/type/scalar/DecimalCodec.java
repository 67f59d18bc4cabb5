package dev.arbiter.internal.type.scalar;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.ElementType;
import dev.arbiter.internal.type.OutOfRangeException;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
