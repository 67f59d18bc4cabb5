package dev.arbiter.internal.error;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that Citus gives to what a table has, in a shard of it. */
public final class ShardName {

  private static final int MAX_BYTES = 63;

  /** Shards are numbered from 102008 on. */
  private static final Pattern NUMBER = Pattern.compile("_\\d{6,}$");

  /** Of a name that would get too long, the end is replaced before the number is appended. */
  private static final Pattern SHORTENED = Pattern.compile("(.*)_[0-9a-f]{8}", Pattern.DOTALL);

  private ShardName() {}

  static boolean isOne(String name) {
    return NUMBER.matcher(name).find();
  }

  static boolean haveOneNumber(String name, String other) {
    return name.endsWith(other.substring(cut(other).length()));
  }

  /** The name without the shard's number. */
  public static String cut(String name) {
    return NUMBER.matcher(name).replaceFirst("");
  }

  /**
   * Whether a name is that of a declared one in a shard.
   *
   * @param cut the name without the shard's number
   */
  public static boolean isOf(String cut, String declared) {
    Matcher shortened = SHORTENED.matcher(cut);
    int bytes = declared.getBytes(StandardCharsets.UTF_8).length;
    return cut.equals(declared)
        || (shortened.matches()
            && bytes + "_102008".length() > MAX_BYTES
            && declared.startsWith(shortened.group(1)));
  }
}
