package dev.arbiter.internal.type.time;

import dev.arbiter.internal.type.ElementBytes;
import dev.arbiter.internal.type.ElementType;
import dev.arbiter.internal.type.OutOfRangeException;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates; {@link LocalDate#MAX} is {@code infinity}, {@link LocalDate#MIN} is {@code -infinity}. */
public final class LocalDateCodec extends TimeCodec<LocalDate> {

  private static final LocalDate FIRST = LocalDate.of(-4713, 11, 24);
  private static final LocalDate LAST = LocalDate.of(5874897, 12, 31);

  public LocalDateCodec() {
    super(new ElementType("date", 1082, 1182, Integer.BYTES));
  }

  @Override
  public @Nullable LocalDate get(ResultSet row, int column) throws SQLException {
    return StoredTime.date(row, column);
  }

  @Override
  public void requireStorable(LocalDate value) throws OutOfRangeException {
    boolean inRange = !value.isBefore(FIRST) && !value.isAfter(LAST);
    if (!inRange && !value.equals(LocalDate.MIN) && !value.equals(LocalDate.MAX)) {
      throw OutOfRangeException.time(type().name());
    }
  }

  @Override
  public void text(StringBuilder text, LocalDate value) {
    TimeText.date(text, value);
  }

  @Override
  public void binary(ElementBytes bytes, LocalDate value) {
    bytes.element(Integer.BYTES).putInt(TimeNumber.of(value));
  }

  @Override
  public LocalDate parse(String text) {
    return StoredTime.date(text);
  }

  @Override
  public LocalDate decode(ByteBuffer bytes) {
    return TimeNumber.date(bytes.getInt());
  }
}
