package dev.arbiter.importer.declare;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which column type a Java type has by default in the project: the processor's option {@code
 * arbiter.types}.
 *
 * @param types column types by simple names of Java types
 */
public record TypeOptions(Map<String, String> types) {

  /** What the processor takes if the option says nothing. */
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("String", "text"),
          Map.entry("Short", "smallint"),
          Map.entry("Integer", "integer"),
          Map.entry("Long", "bigint"),
          Map.entry("BigDecimal", "numeric"),
          Map.entry("Double", "double precision"),
          Map.entry("Float", "real"),
          Map.entry("Boolean", "boolean"),
          Map.entry("UUID", "uuid"),
          Map.entry("byte", "bytea"),
          Map.entry("Instant", "timestamptz"),
          Map.entry("OffsetDateTime", "timestamptz"),
          Map.entry("LocalDateTime", "timestamp"),
          Map.entry("LocalDate", "date"),
          Map.entry("LocalTime", "time"),
          Map.entry("OffsetTime", "timetz"),
          Map.entry("Duration", "interval"),
          Map.entry("Period", "interval"));

  private static final Map<String, String> BOXED =
      Map.of(
          "short", "Short",
          "int", "Integer",
          "long", "Long",
          "double", "Double",
          "float", "Float",
          "boolean", "Boolean",
          "byte[]", "byte");

  public TypeOptions {
    types = Map.copyOf(types);
  }

  /**
   * Reads {@code String=varchar,Instant=timestamp(6)}; commas in parentheses belong to the type.
   *
   * @throws IllegalArgumentException if it says something else
   */
  public static TypeOptions parse(String text) {
    Map<String, String> types = new LinkedHashMap<>();
    for (String pair : text.split(",(?![^(]*\\))", -1)) {
      int equals = pair.indexOf('=');
      if (pair.isBlank()) {
        continue;
      }
      if (equals < 1 || pair.substring(equals + 1).isBlank()) {
        throw new IllegalArgumentException(
            "--types: \"%s\" is no pair of types; write JavaType=column_type, such as String=varchar"
                .formatted(pair.strip()));
      }
      String java = pair.substring(0, equals).strip();
      String simple = java.substring(java.lastIndexOf('.') + 1);
      types.put(BOXED.getOrDefault(simple, simple), SqlTypes.shortened(pair.substring(equals + 1)));
    }
    return new TypeOptions(types);
  }

  /** The column type that a Java type has; empty if it has none by default. */
  String defaultOf(String simpleName) {
    return types.getOrDefault(simpleName, DEFAULTS.getOrDefault(simpleName, ""));
  }

  /** Whether timestamps are to be points in time. */
  boolean timestampIsInstant() {
    return types.getOrDefault("Instant", "").matches("timestamp(\\(\\d\\))?");
  }

  /** The Java type that intervals are to have: Duration, Period, or String. */
  String interval() {
    return types.containsKey("Duration") ? "Duration" : types.containsKey("Period") ? "Period" : "";
  }
}
