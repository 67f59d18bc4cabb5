package dev.arbiter.internal.type.time;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.ElementType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times, which are sent as text of a type that the statement decides. The driver's own
 * form of a date before 4713 BC is infinity.
 */
abstract class TimeCodec<V> implements Codec<V> {

  private final ElementType type;

  TimeCodec(ElementType type) {
    this.type = type;
  }

  @Override
  public final ElementType type() {
    return type;
  }

  @Override
  public final void set(PreparedStatement statement, int index, @Nullable V value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.OTHER);
      return;
    }
    requireStorable(value);
    StringBuilder text = new StringBuilder();
    text(text, value);
    statement.setObject(index, text.toString(), Types.OTHER);
  }
}
