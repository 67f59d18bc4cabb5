package dev.arbiter.internal.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Points in time; {@link Instant#MAX} is {@code infinity}, {@link Instant#MIN} is {@code
 * -infinity}. The driver takes and gives them with an offset only.
 */
final class InstantCodec implements Codec<Instant> {

  private static final ElementType TYPE = new ElementType("timestamptz", 1184, 1185, Long.BYTES);

  @Override
  public ElementType type() {
    return TYPE;
  }

  @Override
  public @Nullable Instant get(ResultSet row, int column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    if (value == null) {
      return null;
    }
    // Equality, not order: the driver gives exactly these two for infinity.
    if (value.equals(OffsetDateTime.MAX)) {
      return Instant.MAX;
    }
    return value.equals(OffsetDateTime.MIN) ? Instant.MIN : value.toInstant();
  }

  @Override
  public void set(PreparedStatement statement, int index, @Nullable Instant value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.TIMESTAMP_WITH_TIMEZONE);
    } else if (value.equals(Instant.MAX)) {
      statement.setObject(index, OffsetDateTime.MAX);
    } else if (value.equals(Instant.MIN)) {
      statement.setObject(index, OffsetDateTime.MIN);
    } else {
      // Not atOffset: that makes new ZoneRules, with a map in them, for each call.
      LocalDateTime utc =
          LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC);
      statement.setObject(index, OffsetDateTime.of(utc, ZoneOffset.UTC));
    }
  }

  /** Rounded to microseconds, as the driver does. */
  @Override
  public Instant stored(Instant value) {
    // The last instant is infinity, and beyond it there is nothing to round to.
    return value.equals(Instant.MAX) ? value : value.plusNanos(500).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public void text(StringBuilder text, Instant value) {
    TimeText.instant(text, value);
  }

  @Override
  public void binary(ElementBytes bytes, Instant value) {
    bytes.element(Long.BYTES).putLong(TimeNumber.of(value));
  }
}
