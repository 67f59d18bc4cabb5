package dev.arbiter.internal.type;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoEra;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/**
 * Dates and times as PostgreSQL reads them from text, rounded to microseconds as the driver rounds
 * single ones: a batch must store what one row by itself would.
 */
final class TimeText {

  private static final Duration HALF_A_MICROSECOND = Duration.ofNanos(500);
  private static final LocalTime LAST_TIME = LocalTime.MAX.minus(HALF_A_MICROSECOND);

  private TimeText() {}

  static void instant(StringBuilder text, Instant value) {
    if (value.equals(Instant.MAX)) {
      text.append("infinity");
    } else if (value.equals(Instant.MIN)) {
      text.append("-infinity");
    } else {
      offsetDateTime(text, value.atOffset(ZoneOffset.UTC));
    }
  }

  static void offsetDateTime(StringBuilder text, OffsetDateTime value) {
    if (value.equals(OffsetDateTime.MAX)) {
      text.append("infinity");
    } else if (value.equals(OffsetDateTime.MIN)) {
      text.append("-infinity");
    } else {
      LocalDateTime local = rounded(value.toLocalDateTime());
      date(text, local.toLocalDate());
      text.append(' ');
      time(text, local.toLocalTime());
      offset(text, value.getOffset());
      era(text, local.toLocalDate());
    }
  }

  static void localDateTime(StringBuilder text, LocalDateTime value) {
    if (value.equals(LocalDateTime.MAX)) {
      text.append("infinity");
    } else if (value.equals(LocalDateTime.MIN)) {
      text.append("-infinity");
    } else {
      LocalDateTime rounded = rounded(value);
      date(text, rounded.toLocalDate());
      text.append(' ');
      time(text, rounded.toLocalTime());
      era(text, rounded.toLocalDate());
    }
  }

  static void localDate(StringBuilder text, LocalDate value) {
    if (value.equals(LocalDate.MAX)) {
      text.append("infinity");
    } else if (value.equals(LocalDate.MIN)) {
      text.append("-infinity");
    } else {
      date(text, value);
      era(text, value);
    }
  }

  static void localTime(StringBuilder text, LocalTime value) {
    if (value.isAfter(LAST_TIME)) {
      text.append("24:00:00");
    } else {
      time(text, value.plus(HALF_A_MICROSECOND).truncatedTo(ChronoUnit.MICROS));
    }
  }

  private static LocalDateTime rounded(LocalDateTime value) {
    return value.plus(HALF_A_MICROSECOND).truncatedTo(ChronoUnit.MICROS);
  }

  private static void date(StringBuilder text, LocalDate date) {
    padded(text, date.get(ChronoField.YEAR_OF_ERA), 4).append('-');
    padded(text, date.getMonthValue(), 2).append('-');
    padded(text, date.getDayOfMonth(), 2);
  }

  private static void era(StringBuilder text, LocalDate date) {
    if (date.getEra() == IsoEra.BCE) {
      text.append(" BC");
    }
  }

  private static void time(StringBuilder text, LocalTime time) {
    padded(text, time.getHour(), 2).append(':');
    padded(text, time.getMinute(), 2).append(':');
    padded(text, time.getSecond(), 2);
    int micros = time.getNano() / 1000;
    if (micros > 0) {
      padded(text.append('.'), micros, 6);
    }
  }

  private static void offset(StringBuilder text, ZoneOffset offset) {
    int seconds = Math.abs(offset.getTotalSeconds());
    text.append(offset.getTotalSeconds() < 0 ? '-' : '+');
    padded(text, seconds / 3600, 2).append(':');
    padded(text, seconds / 60 % 60, 2).append(':');
    padded(text, seconds % 60, 2);
  }

  private static StringBuilder padded(StringBuilder text, int number, int width) {
    int limit = 1;
    for (int digits = 1; digits < width; digits++) {
      limit *= 10;
      if (number < limit) {
        for (int missing = width - digits; missing > 0; missing--) {
          text.append('0');
        }
        break;
      }
    }
    return text.append(number);
  }
}
