package dev.arbiter.internal.type;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Decimals, whose arrays are sent as text. */
final class DecimalCodec implements Codec<BigDecimal> {

  private static final ElementType TYPE = ElementType.asText("numeric", 5);

  @Override
  public ElementType type() {
    return TYPE;
  }

  @Override
  public @Nullable BigDecimal get(ResultSet row, int column) throws SQLException {
    return row.getBigDecimal(column);
  }

  @Override
  public void set(PreparedStatement statement, int index, @Nullable BigDecimal value)
      throws SQLException {
    statement.setBigDecimal(index, value);
  }

  @Override
  public void text(StringBuilder text, BigDecimal value) {
    text.append(value);
  }
}
