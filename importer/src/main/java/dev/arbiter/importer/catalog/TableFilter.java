package dev.arbiter.importer.catalog;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which tables are asked for.
 *
 * @param schemas their schemas; empty for all but the system's
 * @param names patterns of names, {@code order*}; with a dot, of schema and name; empty for all
 */
public record TableFilter(List<String> schemas, List<String> names) {

  public TableFilter {
    schemas = List.copyOf(schemas);
    names = List.copyOf(names);
  }

  boolean takesSchema(String schema) {
    return schemas.isEmpty() || schemas.contains(schema);
  }

  boolean takes(String schema, String name) {
    return takesSchema(schema)
        && (names.isEmpty() || names.stream().anyMatch(it -> matches(it, schema, name)));
  }

  /** Whether tables may be left out by name. */
  public boolean isPartial() {
    return !names.isEmpty();
  }

  private static boolean matches(String pattern, String schema, String name) {
    String regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    return name.matches(regex) || (schema + "." + name).matches(regex);
  }
}
