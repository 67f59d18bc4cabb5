package dev.arbiter.processor.scan.clock;

import dev.arbiter.processor.scan.judge.Fragment;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where times of UTC's clock meet others in an expression: are compared with them, or take their
 * place.
 *
 * @param strangers what would be converted by the session's time zone, and the column it meets
 * @param parameters the offsets of the method parameters that meet them
 */
public record ClockMeetings(Map<String, String> strangers, Set<Integer> parameters) {

  /**
   * Those of an expression.
   *
   * @param columns the clock of a column, by its name
   * @param target the column that takes the value; null if none does
   */
  public static ClockMeetings of(
      Fragment fragment, Function<String, Clock> columns, @Nullable String target) {
    return ClockWalk.meetings(fragment, columns, target);
  }

  /** How what meets a column is written in UTC, or as a point in time. */
  public static String fix(String stranger, String column) {
    return switch (stranger) {
      case "CURRENT_DATE", "'today'" -> "(now() AT TIME ZONE 'UTC')::date";
      case "LOCALTIME", "CURRENT_TIME" -> "(now() AT TIME ZONE 'UTC')::time";
      case "CURRENT_TIMESTAMP", "LOCALTIMESTAMP", "'now'" -> "now() AT TIME ZONE 'UTC'";
      case "tstzrange(…)" -> column + " AT TIME ZONE 'UTC'";
      default -> {
        if (stranger.endsWith(" AT TIME ZONE")) {
          yield stranger.replace(" AT TIME ZONE", "");
        }
        String unconverted = stranger.replaceFirst("::.*", "");
        yield (unconverted.isEmpty() ? column : unconverted) + " AT TIME ZONE 'UTC'";
      }
    };
  }
}
