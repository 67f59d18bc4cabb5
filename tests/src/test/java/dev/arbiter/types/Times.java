package dev.arbiter.types;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoEra;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.random.RandomGenerator;

/** Times of every era, to the microsecond, and their texts. */
final class Times {

  private static final List<LocalDateTime> EDGES =
      List.of(
          LocalDateTime.MIN,
          LocalDateTime.MAX,
          LocalDateTime.of(-4713, 11, 24, 0, 0),
          LocalDateTime.of(-4713, 11, 23, 23, 59, 59, 999_999_000),
          LocalDateTime.of(-4, 2, 29, 0, 0),
          LocalDateTime.of(0, 2, 29, 12, 30, 15, 250_000_000),
          LocalDateTime.of(294_276, 12, 31, 23, 59, 59, 999_999_000),
          LocalDateTime.of(294_277, 1, 1, 0, 0),
          LocalDateTime.of(2024, 3, 10, 2, 30),
          LocalDateTime.of(2024, 11, 3, 1, 30));

  private static final long FIRST = EDGES.get(2).toEpochSecond(ZoneOffset.UTC);
  private static final long LAST = EDGES.get(6).toEpochSecond(ZoneOffset.UTC);

  private Times() {}

  /** In every era; more often near our time. */
  static LocalDateTime localDateTime(RandomGenerator random) {
    long second =
        random.nextBoolean() ? random.nextLong(4_000_000_000L) : random.nextLong(FIRST, LAST);
    return LocalDateTime.ofEpochSecond(second, random.nextInt(1_000_000) * 1000, ZoneOffset.UTC);
  }

  static LocalDate localDate(RandomGenerator random) {
    return localDateTime(random).toLocalDate();
  }

  static Instant instant(RandomGenerator random) {
    return localDateTime(random).toInstant(ZoneOffset.UTC);
  }

  static OffsetDateTime offsetDateTime(RandomGenerator random) {
    return atOffset(localDateTime(random), random.nextInt(-18 * 3600, 18 * 3600 + 1));
  }

  static List<LocalDateTime> localDateTimes() {
    return EDGES;
  }

  static List<LocalDate> localDates() {
    return List.of(
        LocalDate.MIN,
        LocalDate.MAX,
        LocalDate.MIN.plusDays(1),
        LocalDate.of(-4713, 11, 24),
        LocalDate.of(0, 2, 29),
        LocalDate.of(5_874_897, 12, 31),
        LocalDate.of(5_874_898, 1, 1));
  }

  static List<Instant> instants() {
    return EDGES.stream().map(Times::instant).toList();
  }

  static List<OffsetDateTime> offsetDateTimes() {
    return EDGES.stream().map(it -> isInfinite(it) ? infinite(it) : atOffset(it, -64_800)).toList();
  }

  private static Instant instant(LocalDateTime time) {
    if (time.equals(LocalDateTime.MAX)) {
      return Instant.MAX;
    }
    return time.equals(LocalDateTime.MIN) ? Instant.MIN : time.toInstant(ZoneOffset.UTC);
  }

  private static OffsetDateTime atOffset(LocalDateTime time, int seconds) {
    return time.atOffset(ZoneOffset.UTC).withOffsetSameInstant(ZoneOffset.ofTotalSeconds(seconds));
  }

  private static OffsetDateTime infinite(LocalDateTime time) {
    return time.equals(LocalDateTime.MAX) ? OffsetDateTime.MAX : OffsetDateTime.MIN;
  }

  private static boolean isInfinite(LocalDateTime time) {
    return time.equals(LocalDateTime.MAX) || time.equals(LocalDateTime.MIN);
  }

  /** Read as a point in time. */
  static String zoned(Instant value) {
    return zoned(text(value));
  }

  /** Read as a point in time. */
  static String zoned(OffsetDateTime value) {
    return zoned(text(value));
  }

  private static String zoned(String text) {
    return text.endsWith("infinity") ? text : text + " +00";
  }

  static String text(Instant value) {
    if (value.equals(Instant.MAX) || value.equals(Instant.MIN)) {
      return value.equals(Instant.MAX) ? "infinity" : "-infinity";
    }
    return text(value.atOffset(ZoneOffset.UTC).toLocalDateTime());
  }

  static String text(OffsetDateTime value) {
    if (value.equals(OffsetDateTime.MAX) || value.equals(OffsetDateTime.MIN)) {
      return value.equals(OffsetDateTime.MAX) ? "infinity" : "-infinity";
    }
    return text(value.toInstant());
  }

  static String text(LocalDateTime value) {
    if (isInfinite(value)) {
      return value.equals(LocalDateTime.MAX) ? "infinity" : "-infinity";
    }
    LocalDate date = value.toLocalDate();
    return "%s %s%s".formatted(day(date), value.toLocalTime(), era(date));
  }

  static String text(LocalDate value) {
    if (value.equals(LocalDate.MAX) || value.equals(LocalDate.MIN)) {
      return value.equals(LocalDate.MAX) ? "infinity" : "-infinity";
    }
    return day(value) + era(value);
  }

  private static String day(LocalDate date) {
    return "%04d-%02d-%02d"
        .formatted(date.get(ChronoField.YEAR_OF_ERA), date.getMonthValue(), date.getDayOfMonth());
  }

  private static String era(LocalDate date) {
    return date.getEra() == IsoEra.BCE ? " BC" : "";
  }
}
