package dev.arbiter.internal.type.time;

import dev.arbiter.internal.type.ElementBytes;
import dev.arbiter.internal.type.ElementType;
import dev.arbiter.internal.type.NotHeldException;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Amounts of time, of which a Java type holds a part of what an interval does. */
abstract class IntervalCodec<V> extends TimeCodec<V> {

  /** PostgreSQL's SQLSTATE of a time that a type does not hold. */
  private static final String OUT_OF_RANGE = "22008";

  IntervalCodec() {
    super(new ElementType("interval", 1186, 1187, Interval.BYTES));
  }

  /** The interval of a value that can be stored. */
  abstract Interval interval(V value);

  /**
   * The value of an interval.
   *
   * @throws SQLException if the Java type has none of it
   */
  abstract V value(Interval interval) throws SQLException;

  static NotHeldException tooMuch(String has, String type) {
    return new NotHeldException(
        "an interval with " + has + ", which no " + type + " has", OUT_OF_RANGE);
  }

  @Override
  public final @Nullable V get(ResultSet row, int column) throws SQLException {
    return RawColumn.get(this, row, column);
  }

  @Override
  public final void text(StringBuilder text, V value) {
    Interval interval = interval(value);
    if (interval.months() != 0) {
      text.append(interval.months()).append(" mons ");
    }
    if (interval.days() != 0) {
      text.append(interval.days()).append(" days ");
    }
    TimeText.amount(text, interval.microseconds());
  }

  @Override
  public final void binary(ElementBytes bytes, V value) {
    interval(value).encode(bytes.element(Interval.BYTES));
  }

  @Override
  public final V parse(String text) throws SQLException {
    return value(Interval.parse(text));
  }

  @Override
  public final V decode(ByteBuffer bytes) throws SQLException {
    return value(Interval.decode(bytes));
  }
}
