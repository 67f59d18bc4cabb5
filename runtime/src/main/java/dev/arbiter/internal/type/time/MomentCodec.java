package dev.arbiter.internal.type.time;

import dev.arbiter.internal.type.ElementBytes;
import dev.arbiter.internal.type.ElementType;
import dev.arbiter.internal.type.OutOfRangeException;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Dates with a time of day, and points in time by UTC's clock, whatever the session's time zone.
 * Only the first and the last one of the Java type are infinite.
 */
public abstract class MomentCodec<V> extends TimeCodec<V> {

  public static final ElementType TIMESTAMP = new ElementType("timestamp", 1114, 1115, Long.BYTES);
  public static final ElementType TIMESTAMPTZ =
      new ElementType("timestamptz", 1184, 1185, Long.BYTES);

  /** What text is cast to decides, by its own, what the offset in the text means. */
  public static final ElementType AS_TEXT = ElementType.asText("text", 25);

  private static final LocalDateTime FIRST = LocalDateTime.of(-4713, 11, 24, 0, 0);

  /** Rounded, it would be the first one that PostgreSQL does not have. */
  private static final LocalDateTime END = LocalDateTime.of(294277, 1, 1, 0, 0).minusNanos(500);

  private static final long EARLIEST_SECOND = FIRST.minusYears(1).toEpochSecond(ZoneOffset.UTC);
  private static final long LATEST_SECOND = END.plusYears(1).toEpochSecond(ZoneOffset.UTC);

  MomentCodec(ElementType type) {
    super(type);
  }

  /** What UTC's clock shows; {@link LocalDateTime#MIN} and MAX for what is infinite. */
  abstract LocalDateTime toClock(V value);

  /** The moment at which UTC's clock shows that. */
  abstract V fromClock(LocalDateTime clock);

  /** What UTC's clock shows, or something else that is out of range as well. */
  static LocalDateTime clock(long epochSecond, int nanoOfSecond) {
    // LocalDateTime ends before other types do.
    long second = Math.max(EARLIEST_SECOND, Math.min(LATEST_SECOND, epochSecond));
    return LocalDateTime.ofEpochSecond(second, nanoOfSecond, ZoneOffset.UTC);
  }

  @Override
  public final @Nullable V get(ResultSet row, int column) throws SQLException {
    LocalDateTime clock =
        type().equals(TIMESTAMP)
            ? StoredTime.dateTime(row, column)
            : StoredTime.dateTimeOfUtc(row, column);
    return clock == null ? null : fromClock(clock);
  }

  @Override
  public final void requireStorable(V value) throws OutOfRangeException {
    LocalDateTime clock = toClock(value);
    boolean inRange = !clock.isBefore(FIRST) && clock.isBefore(END);
    if (!inRange && !clock.equals(LocalDateTime.MIN) && !clock.equals(LocalDateTime.MAX)) {
      throw OutOfRangeException.time(type().name());
    }
  }

  @Override
  public final void text(StringBuilder text, V value) {
    TimeText.dateTime(text, toClock(value), type().equals(TIMESTAMP) ? "" : "+00");
  }

  @Override
  public final void binary(ElementBytes bytes, V value) {
    bytes.element(Long.BYTES).putLong(TimeNumber.of(toClock(value)));
  }

  @Override
  public final V parse(String text) {
    return fromClock(
        type().equals(TIMESTAMP) ? StoredTime.dateTime(text) : StoredTime.dateTimeOfUtc(text));
  }

  @Override
  public final V decode(ByteBuffer bytes) {
    return fromClock(TimeNumber.dateTime(bytes.getLong()));
  }

  /**
   * Points in time; {@link Instant#MAX} is {@code infinity}, {@link Instant#MIN} is {@code
   * -infinity}.
   */
  public static final class OfInstant extends MomentCodec<Instant> {

    public OfInstant(ElementType type) {
      super(type);
    }

    @Override
    LocalDateTime toClock(Instant value) {
      if (value.equals(Instant.MAX)) {
        return LocalDateTime.MAX;
      }
      return value.equals(Instant.MIN)
          ? LocalDateTime.MIN
          : clock(value.getEpochSecond(), value.getNano());
    }

    @Override
    Instant fromClock(LocalDateTime clock) {
      if (clock.equals(LocalDateTime.MAX)) {
        return Instant.MAX;
      }
      return clock.equals(LocalDateTime.MIN) ? Instant.MIN : clock.toInstant(ZoneOffset.UTC);
    }

    /** Rounded to microseconds, as they are when they are sent. */
    @Override
    public Instant stored(Instant value) {
      // The last instant is infinity, and beyond it there is nothing to round to.
      return value.equals(Instant.MAX)
          ? value
          : value.plusNanos(500).truncatedTo(ChronoUnit.MICROS);
    }
  }

  /** Points in time with an offset, which is not stored: they are read at offset UTC. */
  public static final class OfOffsetDateTime extends MomentCodec<OffsetDateTime> {

    public OfOffsetDateTime(ElementType type) {
      super(type);
    }

    @Override
    LocalDateTime toClock(OffsetDateTime value) {
      if (value.equals(OffsetDateTime.MAX)) {
        return LocalDateTime.MAX;
      }
      return value.equals(OffsetDateTime.MIN)
          ? LocalDateTime.MIN
          : clock(value.toEpochSecond(), value.getNano());
    }

    @Override
    OffsetDateTime fromClock(LocalDateTime clock) {
      if (clock.equals(LocalDateTime.MAX)) {
        return OffsetDateTime.MAX;
      }
      return clock.equals(LocalDateTime.MIN)
          ? OffsetDateTime.MIN
          : OffsetDateTime.of(clock, ZoneOffset.UTC);
    }
  }

  /** Dates with a time of day. */
  public static final class OfLocalDateTime extends MomentCodec<LocalDateTime> {

    public OfLocalDateTime() {
      super(TIMESTAMP);
    }

    @Override
    LocalDateTime toClock(LocalDateTime value) {
      return value;
    }

    @Override
    LocalDateTime fromClock(LocalDateTime clock) {
      return clock;
    }
  }
}
