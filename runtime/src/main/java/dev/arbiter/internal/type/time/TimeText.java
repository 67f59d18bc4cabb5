package dev.arbiter.internal.type.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.chrono.IsoEra;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/**
 * Dates and times as PostgreSQL reads them from text, whatever its DateStyle, rounded to
 * microseconds.
 */
final class TimeText {

  private static final Duration HALF_A_MICROSECOND = Duration.ofNanos(500);
  private static final LocalTime LAST_TIME = LocalTime.MAX.minus(HALF_A_MICROSECOND);

  private TimeText() {}

  /**
   * A date with a time of day.
   *
   * @param offset what is written behind the time
   */
  static void dateTime(StringBuilder text, LocalDateTime value, String offset) {
    if (value.equals(LocalDateTime.MAX)) {
      text.append("infinity");
    } else if (value.equals(LocalDateTime.MIN)) {
      text.append("-infinity");
    } else {
      LocalDateTime rounded = value.plus(HALF_A_MICROSECOND).truncatedTo(ChronoUnit.MICROS);
      yearMonthDay(text, rounded.toLocalDate());
      text.append(' ');
      hourMinuteSecond(text, rounded.toLocalTime());
      era(text.append(offset), rounded.toLocalDate());
    }
  }

  static void date(StringBuilder text, LocalDate value) {
    if (value.equals(LocalDate.MAX)) {
      text.append("infinity");
    } else if (value.equals(LocalDate.MIN)) {
      text.append("-infinity");
    } else {
      yearMonthDay(text, value);
      era(text, value);
    }
  }

  static void time(StringBuilder text, LocalTime value) {
    if (value.isAfter(LAST_TIME)) {
      text.append("24:00:00");
    } else {
      hourMinuteSecond(text, value.plus(HALF_A_MICROSECOND).truncatedTo(ChronoUnit.MICROS));
    }
  }

  /** Hours, minutes and seconds, behind one sign. */
  static void amount(StringBuilder text, long microseconds) {
    long seconds = Math.abs(microseconds / 1_000_000);
    text.append(microseconds < 0 ? "-" : "").append(seconds / 3600).append(':');
    padded(text, (int) (seconds / 60 % 60), 2).append(':');
    padded(text, (int) (seconds % 60), 2).append('.');
    padded(text, (int) Math.abs(microseconds % 1_000_000), 6);
  }

  private static void yearMonthDay(StringBuilder text, LocalDate date) {
    padded(text, date.get(ChronoField.YEAR_OF_ERA), 4).append('-');
    padded(text, date.getMonthValue(), 2).append('-');
    padded(text, date.getDayOfMonth(), 2);
  }

  private static void era(StringBuilder text, LocalDate date) {
    if (date.getEra() == IsoEra.BCE) {
      text.append(" BC");
    }
  }

  private static void hourMinuteSecond(StringBuilder text, LocalTime time) {
    padded(text, time.getHour(), 2).append(':');
    padded(text, time.getMinute(), 2).append(':');
    padded(text, time.getSecond(), 2);
    int micros = time.getNano() / 1000;
    if (micros > 0) {
      padded(text.append('.'), micros, 6);
    }
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
