package dev.arbiter.internal.type.time;

import dev.arbiter.internal.type.OutOfRangeException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Durations: intervals without months, a day being 24 hours, as PostgreSQL compares it. */
public final class DurationCodec extends IntervalCodec<Duration> {

  private static final Duration HALF_A_MICROSECOND = Duration.ofNanos(500);
  private static final Duration GREATEST = Duration.of(Long.MAX_VALUE, ChronoUnit.MICROS);
  private static final Duration LEAST = Duration.of(-Long.MAX_VALUE, ChronoUnit.MICROS);

  /** Text of an interval has no more hours before PostgreSQL 15. */
  private static final long MOST_HOURS = Integer.MAX_VALUE;

  /** The codec has no state. */
  public DurationCodec() {}

  @Override
  public void requireStorable(Duration value) throws OutOfRangeException {
    if (value.compareTo(GREATEST) > 0 || value.compareTo(LEAST) < 0) {
      throw OutOfRangeException.time(type().name());
    }
  }

  @Override
  Interval interval(Duration value) {
    // A nanosecond before the greatest one is rounded to it.
    Duration rounded = value.equals(GREATEST) ? value : value.plus(HALF_A_MICROSECOND);
    long microseconds =
        rounded.getSeconds() * Interval.MICROSECONDS_A_SECOND + rounded.getNano() / 1000;
    int days = Math.abs(value.toHours()) > MOST_HOURS ? (int) value.toDays() : 0;
    return new Interval(0, days, microseconds - days * TimeNumber.MICROSECONDS_A_DAY);
  }

  @Override
  Duration value(Interval interval) throws SQLException {
    if (interval.months() != 0) {
      throw tooMuch("months", "Duration");
    }
    return Duration.ofDays(interval.days()).plus(interval.microseconds(), ChronoUnit.MICROS);
  }
}
