package dev.arbiter.internal.type.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and times as the driver gives them. The leap days before Christ are read here: from
 * text, the driver takes their years for those of our era, and throws an exception of java.time.
 */
final class StoredTime {

  private static final String INFINITY = "infinity";
  private static final String LAST_TIME = "24:00:00";

  private static final DateTimeFormatter TEXT =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR_OF_ERA, 4, 9, SignStyle.NOT_NEGATIVE)
          .appendPattern("-MM-dd[ HH:mm:ss]")
          .optionalStart()
          .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HH:mm:ss", "Z")
          .optionalEnd()
          .optionalStart()
          .appendLiteral(' ')
          .appendText(ChronoField.ERA, Map.of(0L, "BC"))
          .optionalEnd()
          .toFormatter();

  private StoredTime() {}

  static @Nullable LocalDate date(ResultSet row, int column) throws SQLException {
    try {
      return row.getObject(column, LocalDate.class);
    } catch (DateTimeException leapDay) {
      return LocalDate.parse(row.getString(column), TEXT);
    }
  }

  static @Nullable LocalDateTime dateTime(ResultSet row, int column) throws SQLException {
    try {
      return row.getObject(column, LocalDateTime.class);
    } catch (DateTimeException leapDay) {
      return LocalDateTime.parse(row.getString(column), TEXT);
    }
  }

  /** What UTC's clock shows; infinity is {@link LocalDateTime#MIN} or MAX. */
  static @Nullable LocalDateTime dateTimeOfUtc(ResultSet row, int column) throws SQLException {
    OffsetDateTime value = offsetDateTime(row, column);
    if (value == null || value.equals(OffsetDateTime.MAX)) {
      return value == null ? null : LocalDateTime.MAX;
    }
    return value.equals(OffsetDateTime.MIN) ? LocalDateTime.MIN : ofUtc(value);
  }

  private static LocalDateTime ofUtc(OffsetDateTime value) {
    return LocalDateTime.ofEpochSecond(value.toEpochSecond(), value.getNano(), ZoneOffset.UTC);
  }

  /** A date in PostgreSQL's text form. */
  static LocalDate date(String text) {
    if (text.endsWith(INFINITY)) {
      return text.equals(INFINITY) ? LocalDate.MAX : LocalDate.MIN;
    }
    return LocalDate.parse(text, TEXT);
  }

  /** A date with a time of day in PostgreSQL's text form. */
  static LocalDateTime dateTime(String text) {
    return text.endsWith(INFINITY) ? infinite(text) : LocalDateTime.parse(text, TEXT);
  }

  /** What UTC's clock shows at a point in time in PostgreSQL's text form, or what that shows. */
  static LocalDateTime dateTimeOfUtc(String text) {
    if (text.endsWith(INFINITY)) {
      return infinite(text);
    }
    return TEXT.parseBest(text, OffsetDateTime::from, LocalDateTime::from)
            instanceof OffsetDateTime zoned
        ? ofUtc(zoned)
        : dateTime(text);
  }

  private static LocalDateTime infinite(String text) {
    return text.equals(INFINITY) ? LocalDateTime.MAX : LocalDateTime.MIN;
  }

  /** A time of day in PostgreSQL's text form; 24:00 is the last one. */
  static LocalTime time(String text) {
    return text.equals(LAST_TIME) ? LocalTime.MAX : LocalTime.parse(text);
  }

  private static @Nullable OffsetDateTime offsetDateTime(ResultSet row, int column)
      throws SQLException {
    try {
      return row.getObject(column, OffsetDateTime.class);
    } catch (DateTimeException leapDay) {
      return OffsetDateTime.parse(row.getString(column), TEXT);
    }
  }
}
