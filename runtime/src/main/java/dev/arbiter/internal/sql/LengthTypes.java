package dev.arbiter.internal.sql;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's types with a length, by their usual names. An explicit cast to one cuts or pads a
 * value in silence, where an assignment fails.
 */
public final class LengthTypes {

  /** Unqualified, bit means bit(1). */
  private static final Map<String, String> WITHOUT_LENGTH =
      Map.of("varchar", "varchar", "bpchar", "bpchar", "bit", "pg_catalog.bit", "varbit", "varbit");

  private static final Set<String> CUT = Set.of("varchar", "varbit");

  private LengthTypes() {}

  /** What the type is called without a length; null if it is none of these. */
  public static @Nullable String withoutLength(String name) {
    return WITHOUT_LENGTH.get(name);
  }

  /** Whether a cast to it cuts values, and pads none. */
  public static boolean isCut(String name) {
    return CUT.contains(name);
  }
}
