package dev.arbiter.internal.type;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Dates and times as the numbers that PostgreSQL stores: days, or microseconds, since 2000. They
 * are rounded as the driver rounds single ones.
 */
final class TimeNumber {

  private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);
  private static final long EPOCH_SECOND = EPOCH.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  private static final long MICROSECONDS_A_DAY = Duration.ofDays(1).toNanos() / 1000;

  private TimeNumber() {}

  static long of(Instant value) {
    if (value.equals(Instant.MAX)) {
      return Long.MAX_VALUE;
    }
    return value.equals(Instant.MIN) ? Long.MIN_VALUE : microseconds(value);
  }

  static long of(OffsetDateTime value) {
    if (value.equals(OffsetDateTime.MAX)) {
      return Long.MAX_VALUE;
    }
    return value.equals(OffsetDateTime.MIN) ? Long.MIN_VALUE : microseconds(value.toInstant());
  }

  static long of(LocalDateTime value) {
    if (value.equals(LocalDateTime.MAX)) {
      return Long.MAX_VALUE;
    }
    return value.equals(LocalDateTime.MIN)
        ? Long.MIN_VALUE
        : microseconds(value.toInstant(ZoneOffset.UTC));
  }

  static int of(LocalDate value) {
    if (value.equals(LocalDate.MAX)) {
      return Integer.MAX_VALUE;
    }
    return value.equals(LocalDate.MIN)
        ? Integer.MIN_VALUE
        : (int) within(ChronoUnit.DAYS.between(EPOCH, value), Integer.MAX_VALUE);
  }

  /** Rounded up, the last time of a day is 24:00. */
  static long of(LocalTime value) {
    return Math.min(MICROSECONDS_A_DAY, (value.toNanoOfDay() + 500) / 1000);
  }

  private static long microseconds(Instant value) {
    long seconds = within(value.getEpochSecond() - EPOCH_SECOND, Long.MAX_VALUE / 1_000_000 - 1);
    return seconds * 1_000_000 + (value.getNano() + 500) / 1000;
  }

  /** What no number is left for becomes one that the server refuses, rather than infinity. */
  private static long within(long number, long infinity) {
    return Math.max(-infinity + 1, Math.min(infinity - 1, number));
  }
}
