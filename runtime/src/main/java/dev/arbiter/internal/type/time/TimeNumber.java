package dev.arbiter.internal.type.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Dates and times as the numbers that PostgreSQL stores: days, or microseconds, since 2000. They
 * are rounded as {@link TimeText} rounds them.
 */
final class TimeNumber {

  private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);
  static final long MICROSECONDS_A_DAY = Duration.ofDays(1).toNanos() / 1000;

  private TimeNumber() {}

  static long of(LocalDateTime value) {
    if (value.equals(LocalDateTime.MAX)) {
      return Long.MAX_VALUE;
    }
    if (value.equals(LocalDateTime.MIN)) {
      return Long.MIN_VALUE;
    }
    return days(value.toLocalDate()) * MICROSECONDS_A_DAY
        + rounded(value.toLocalTime().toNanoOfDay());
  }

  static int of(LocalDate value) {
    if (value.equals(LocalDate.MAX)) {
      return Integer.MAX_VALUE;
    }
    return value.equals(LocalDate.MIN) ? Integer.MIN_VALUE : (int) days(value);
  }

  /** Rounded up, the last time of a day is 24:00. */
  static long of(LocalTime value) {
    return Math.min(MICROSECONDS_A_DAY, rounded(value.toNanoOfDay()));
  }

  static LocalDateTime dateTime(long microseconds) {
    if (microseconds == Long.MAX_VALUE) {
      return LocalDateTime.MAX;
    }
    if (microseconds == Long.MIN_VALUE) {
      return LocalDateTime.MIN;
    }
    long days = Math.floorDiv(microseconds, MICROSECONDS_A_DAY);
    long ofDay = Math.floorMod(microseconds, MICROSECONDS_A_DAY);
    return LocalDateTime.of(EPOCH.plusDays(days), LocalTime.ofNanoOfDay(ofDay * 1000));
  }

  static LocalDate date(int days) {
    if (days == Integer.MAX_VALUE) {
      return LocalDate.MAX;
    }
    return days == Integer.MIN_VALUE ? LocalDate.MIN : EPOCH.plusDays(days);
  }

  /** 24:00 is the last one. */
  static LocalTime time(long microseconds) {
    return microseconds == MICROSECONDS_A_DAY
        ? LocalTime.MAX
        : LocalTime.ofNanoOfDay(microseconds * 1000);
  }

  private static long days(LocalDate date) {
    return date.toEpochDay() - EPOCH.toEpochDay();
  }

  private static long rounded(long nanoseconds) {
    return (nanoseconds + 500) / 1000;
  }
}
