package dev.arbiter.processor.read.distribution;

import static dev.arbiter.processor.read.distribution.ExpressionTypes.ARRAY;
import static dev.arbiter.processor.read.distribution.ExpressionTypes.ENUM;
import static dev.arbiter.processor.read.distribution.ExpressionTypes.TEXT;

import java.util.Optional;
import java.util.Set;

/** Knows which conversions between PostgreSQL's types depend on the session's settings. */
final class VolatileCasts {

  private static final Set<String> OF_TIMESTAMPTZ =
      Set.of("date", "time", "timestamp", "timetz", TEXT);

  private static final Set<String> OF_TEXT =
      Set.of(
          "date", "interval", "money", "time", "timestamp", "timestamptz", "timetz", ARRAY, ENUM);

  private VolatileCasts() {}

  /**
   * The conversion, if it is such a one.
   *
   * @param written the type that it leads to, as it is written
   */
  static Optional<Offence> offence(String from, String to, String written) {
    String what = "the cast from %s to %s".formatted(from.equals(ENUM) ? "an enum" : from, written);
    if (isZoned(from, to)) {
      return Optional.of(Offence.byZone(what));
    }
    return isBySettings(from, to)
        ? Optional.of(new Offence(what, "store it as that type, or convert it before"))
        : Optional.empty();
  }

  /** Whether a value of the type has another text under other settings. */
  static boolean hasTextBySettings(String type) {
    return isZoned(type, TEXT) || isBySettings(type, TEXT);
  }

  private static boolean isZoned(String from, String to) {
    return switch (from) {
      case "timestamptz" -> OF_TIMESTAMPTZ.contains(to);
      case "date", "timestamp" -> to.equals("timestamptz");
      case "time" -> to.equals("timetz");
      default -> false;
    };
  }

  private static boolean isBySettings(String from, String to) {
    return switch (from) {
      case TEXT -> OF_TEXT.contains(to);
      case "date", "timestamp", "interval", "money", ENUM, ARRAY -> to.equals(TEXT);
      default -> false;
    };
  }
}
