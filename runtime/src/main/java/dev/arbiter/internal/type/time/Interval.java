package dev.arbiter.internal.type.time;

import dev.arbiter.internal.type.NotHeldException;
import java.nio.ByteBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An interval as PostgreSQL stores it.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT">Interval
 *     Input</a>
 */
record Interval(int months, int days, long microseconds) {

  static final int BYTES = Long.BYTES + 2 * Integer.BYTES;
  static final int MONTHS_A_YEAR = 12;
  static final long MICROSECONDS_A_SECOND = 1_000_000;

  private static final String INVALID = "22007";

  /** The style that PostgreSQL has by default. */
  private static final Pattern POSTGRES =
      Pattern.compile(
          "(?:([-+]?\\d+) years? ?)?(?:([-+]?\\d+) mons? ?)?(?:([-+]?\\d+) days? ?)?"
              + "(?:([-+]?)(\\d+):(\\d+):(\\d+)(?:\\.(\\d{1,6}))?)?");

  /** {@code IntervalStyle = iso_8601}. */
  private static final Pattern ISO =
      Pattern.compile(
          "P(?:(-?\\d+)Y)?(?:(-?\\d+)M)?(?:(-?\\d+)D)?"
              + "(?:T(?:(-?\\d+)H)?(?:(-?\\d+)M)?(?:(-?)(\\d+)(?:\\.(\\d{1,6}))?S)?)?");

  static Interval parse(String text) throws NotHeldException {
    Matcher postgres = POSTGRES.matcher(text);
    if (!text.isEmpty() && postgres.matches()) {
      long time =
          60 * (60 * number(postgres.group(5)) + number(postgres.group(6)))
              + number(postgres.group(7));
      long microseconds = MICROSECONDS_A_SECOND * time + fraction(postgres.group(8));
      return of(postgres, "-".equals(postgres.group(4)) ? -microseconds : microseconds);
    }
    Matcher iso = ISO.matcher(text);
    if (!iso.matches()) {
      throw new NotHeldException(
          "an infinite interval, or one in an IntervalStyle other than postgres and iso_8601",
          INVALID);
    }
    long seconds = MICROSECONDS_A_SECOND * number(iso.group(7)) + fraction(iso.group(8));
    return of(
        iso,
        60 * MICROSECONDS_A_SECOND * (60 * number(iso.group(4)) + number(iso.group(5)))
            + ("-".equals(iso.group(6)) ? -seconds : seconds));
  }

  private static Interval of(Matcher text, long microseconds) {
    return new Interval(
        (int) (MONTHS_A_YEAR * number(text.group(1)) + number(text.group(2))),
        (int) number(text.group(3)),
        microseconds);
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  private static long fraction(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong((digits + "00000").substring(0, 6));
  }

  static Interval decode(ByteBuffer bytes) {
    long microseconds = bytes.getLong();
    int days = bytes.getInt();
    return new Interval(bytes.getInt(), days, microseconds);
  }

  void encode(ByteBuffer bytes) {
    bytes.putLong(microseconds).putInt(days).putInt(months);
  }
}
