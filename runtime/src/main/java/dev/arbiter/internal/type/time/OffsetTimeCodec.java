package dev.arbiter.internal.type.time;

import dev.arbiter.internal.type.ElementBytes;
import dev.arbiter.internal.type.ElementType;
import dev.arbiter.internal.type.OutOfRangeException;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.jspecify.annotations.Nullable;

/** Times of day with an offset, which is stored with them. */
public final class OffsetTimeCodec extends TimeCodec<OffsetTime> {

  private static final int GREATEST_OFFSET = 16 * 3600 - 1;
  private static final DateTimeFormatter OFFSET =
      new DateTimeFormatterBuilder().appendOffset("+HH:mm:ss", "Z").toFormatter();

  /** The codec has no state. */
  public OffsetTimeCodec() {
    super(new ElementType("timetz", 1266, 1270, Long.BYTES + Integer.BYTES));
  }

  @Override
  public @Nullable OffsetTime get(ResultSet row, int column) throws SQLException {
    return RawColumn.get(this, row, column);
  }

  @Override
  public void requireStorable(OffsetTime value) throws OutOfRangeException {
    if (Math.abs(value.getOffset().getTotalSeconds()) > GREATEST_OFFSET) {
      throw OutOfRangeException.offset(type().name());
    }
  }

  @Override
  public void text(StringBuilder text, OffsetTime value) {
    TimeText.time(text, value.toLocalTime());
    OFFSET.formatTo(value.getOffset(), text);
  }

  @Override
  public void binary(ElementBytes bytes, OffsetTime value) {
    bytes
        .element(Long.BYTES + Integer.BYTES)
        .putLong(TimeNumber.of(value.toLocalTime()))
        .putInt(-value.getOffset().getTotalSeconds());
  }

  @Override
  public OffsetTime parse(String text) {
    int sign = Math.max(text.indexOf('+'), text.indexOf('-'));
    ZoneOffset offset = ZoneOffset.from(OFFSET.parse(text.substring(sign)));
    return StoredTime.time(text.substring(0, sign)).atOffset(offset);
  }

  @Override
  public OffsetTime decode(ByteBuffer bytes) {
    LocalTime time = TimeNumber.time(bytes.getLong());
    return time.atOffset(ZoneOffset.ofTotalSeconds(-bytes.getInt()));
  }
}
