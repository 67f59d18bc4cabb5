package dev.arbiter.importer.declare;

import dev.arbiter.processor.model.type.ScalarType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which column type a Java type has by default in the project: the processor's option {@code
 * arbiter.types}.
 *
 * @param types column types by simple names of Java types
 */
public record TypeOptions(Map<String, String> types) {

  /** What the processor takes if the option says nothing; a BigInteger says its type itself. */
  private static final Map<String, String> DEFAULTS =
      Arrays.stream(ScalarType.values())
          .filter(it -> it != ScalarType.BIG_INTEGER)
          .collect(Collectors.toMap(TypeOptions::simpleName, ScalarType::sqlType));

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

  private static String simpleName(ScalarType type) {
    String name = type.className().replace("[]", "");
    return name.substring(name.lastIndexOf('.') + 1);
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
