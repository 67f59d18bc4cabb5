package dev.arbiter.internal.type.time;

import dev.arbiter.internal.type.ElementBytes;
import dev.arbiter.internal.type.ElementType;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Times of day. */
public final class LocalTimeCodec extends TimeCodec<LocalTime> {

  public LocalTimeCodec() {
    super(new ElementType("time", 1083, 1183, Long.BYTES));
  }

  @Override
  public @Nullable LocalTime get(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalTime.class);
  }

  @Override
  public void text(StringBuilder text, LocalTime value) {
    TimeText.time(text, value);
  }

  @Override
  public void binary(ElementBytes bytes, LocalTime value) {
    bytes.element(Long.BYTES).putLong(TimeNumber.of(value));
  }

  @Override
  public LocalTime parse(String text) {
    return StoredTime.time(text);
  }

  @Override
  public LocalTime decode(ByteBuffer bytes) {
    return TimeNumber.time(bytes.getLong());
  }
}
