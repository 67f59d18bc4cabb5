package dev.arbiter.processor.sql.table;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The type that a parameter is cast to so that it compares and stores as the column's values do.
 */
public final class SqlTypes {

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("int2", "smallint"),
          Map.entry("bool", "boolean"),
          Map.entry("float8", "double precision"),
          Map.entry("float", "double precision"),
          Map.entry("float4", "real"),
          Map.entry("decimal", "numeric"),
          Map.entry("dec", "numeric"),
          Map.entry("timestamp with time zone", "timestamptz"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("time without time zone", "time"),
          Map.entry("varchar", "text"),
          Map.entry("bpchar", "text"));

  private static final Set<String> WIDER_THAN_INTEGER =
      Set.of("bigint", "numeric", "double precision");

  private static final Pattern CHARACTERS =
      Pattern.compile(
          "(?<varying>varchar|(national\\s+)?char(acter)?\\s+varying|nchar\\s+varying)"
              + "|(?<padded>bpchar|nchar|(national\\s+)?char(acter)?)"
              + "|(?<bitVarying>varbit|bit\\s+varying)"
              + "|(?<bit>bit)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TYPE =
      Pattern.compile(
          "\\s*(?<name>[a-z][a-z\\s]*?)\\s*(\\(\\s*\\d+\\s*\\))?(?<rest>\\s*(\\[|\\bCOLLATE\\b).*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern COLLATION =
      Pattern.compile("\\s+COLLATE\\s.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern LIMITED =
      Pattern.compile(
          "\\s*(varchar|char(acter)?\\s+varying|varbit|bit\\s+varying)\\s*\\(.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private SqlTypes() {}

  /**
   * An explicit cast to a character or bit type with a length truncates silently where the
   * assignment to the column raises an error, so these lose their length; the others keep theirs.
   */
  public static String cast(String sqlType) {
    Matcher type = TYPE.matcher(sqlType);
    if (!type.matches()) {
      return sqlType;
    }
    String unlimited = unlimited(type.group("name"));
    String rest = type.group("rest");
    return unlimited == null ? sqlType : unlimited + (rest == null ? "" : rest);
  }

  /** The same for {@code CAST(… AS type)}. */
  public static String castTarget(String sqlType) {
    return withoutCollation(cast(sqlType));
  }

  /** {@code CAST} takes a type alone; a column may be declared with its collation behind it. */
  public static String withoutCollation(String sqlType) {
    return COLLATION.matcher(sqlType).replaceFirst("");
  }

  /** Whether values have a greatest length, to which a cast cuts them where an assignment fails. */
  public static boolean isLimited(String sqlType) {
    return LIMITED.matcher(sqlType).matches();
  }

  /** Whether a value of the other type, a name without modifier, is one of this type as it is. */
  public static boolean holds(String sqlType, String other) {
    String kind = kind(sqlType);
    return kind.equals(other) || (other.equals("integer") && WIDER_THAN_INTEGER.contains(kind));
  }

  /** The type without its modifier, under its usual name. */
  public static String kind(String sqlType) {
    String name =
        sqlType
            .replaceAll("\\([^)]*\\)", " ")
            .strip()
            .replaceAll("\\s+", " ")
            .toLowerCase(Locale.ROOT);
    return ALIASES.getOrDefault(name, name);
  }

  private static @Nullable String unlimited(String name) {
    Matcher characters = CHARACTERS.matcher(name);
    if (!characters.matches()) {
      return null;
    }
    if (characters.group("varying") != null) {
      return "varchar";
    }
    if (characters.group("padded") != null) {
      return "bpchar";
    }
    // Unqualified, bit means bit(1).
    return characters.group("bit") != null ? "pg_catalog.bit" : "varbit";
  }
}
