package dev.arbiter.internal.drift.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.regex.Pattern;

/** Names that mends make up; the server's limit of 63 bytes is kept. */
public final class Names {

  private static final int LONGEST = 63;
  private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9]*_[a-z0-9_]*");

  private Names() {}

  /** A name that is not taken: the base, shortened if need be, then the suffix and a number. */
  public static String free(String base, String suffix, Collection<String> taken) {
    String name = fit(base, suffix);
    for (int number = 2; taken.contains(name); number++) {
      name = fit(base, suffix + number);
    }
    return name;
  }

  private static String fit(String base, String suffix) {
    String shortened = base;
    while ((shortened + suffix).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      shortened = shortened.substring(0, shortened.offsetByCodePoints(shortened.length(), -1));
    }
    return shortened + suffix;
  }

  /** As SQL writes a name: quoted unless it is plain, and by its underscore no keyword. */
  public static String written(String name) {
    boolean keyword = name.startsWith("current_") || name.equals("session_user");
    return PLAIN.matcher(name).matches() && !keyword ? name : quoted(name);
  }

  /** A name in double quotes. */
  public static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
