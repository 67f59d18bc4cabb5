package dev.arbiter.processor.sql;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.JavaType;
import dev.arbiter.processor.model.ScalarType;
import java.util.Locale;
import java.util.Map;

/**
 * The types as which a column's values travel in an array. They are those that single values are
 * bound as; a column of another type casts each of them, as a single one is cast.
 */
final class BatchTypes {

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

  private BatchTypes() {}

  /** The array's element type: the column's own, if the value is bound as one of that kind. */
  static String element(Column column) {
    return isDirect(column) ? SqlTypes.cast(column.sqlType()) : natural(column);
  }

  /** The value as the column compares it, of one that came in the array. */
  static String value(Column column, String element) {
    return isDirect(column)
        ? element
        : "CAST(" + element + " AS " + SqlTypes.castTarget(column.sqlType()) + ")";
  }

  static boolean isDirect(Column column) {
    return kind(SqlTypes.cast(column.sqlType())).equals(natural(column));
  }

  private static String natural(Column column) {
    return column.javaType() instanceof JavaType.Scalar it
        ? it.type().sqlType()
        : ScalarType.STRING.sqlType();
  }

  /** The type without its modifier, under its usual name. */
  static String kind(String sqlType) {
    String name =
        sqlType
            .replaceAll("\\([^)]*\\)", " ")
            .strip()
            .replaceAll("\\s+", " ")
            .toLowerCase(Locale.ROOT);
    return ALIASES.getOrDefault(name, name);
  }
}
