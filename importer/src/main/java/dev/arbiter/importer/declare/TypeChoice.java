package dev.arbiter.importer.declare;

import static java.util.Map.entry;

import dev.arbiter.importer.catalog.CatalogType;
import dev.arbiter.importer.source.JavaType;
import dev.arbiter.importer.source.JavaType.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses the Java type of a column: one that holds every value that the column can have. */
final class TypeChoice {

  private static final JavaType STRING = JavaType.of("java.lang.String");

  private static final Map<String, JavaType> TYPES =
      Map.ofEntries(
          entry("int2", new JavaType("java.lang.Short", "short", Shape.ONE)),
          entry("int4", new JavaType("java.lang.Integer", "int", Shape.ONE)),
          entry("int8", new JavaType("java.lang.Long", "long", Shape.ONE)),
          entry("oid", new JavaType("java.lang.Long", "long", Shape.ONE)),
          entry("float4", new JavaType("java.lang.Float", "float", Shape.ONE)),
          entry("float8", new JavaType("java.lang.Double", "double", Shape.ONE)),
          entry("bool", new JavaType("java.lang.Boolean", "boolean", Shape.ONE)),
          entry("bytea", new JavaType("byte", "byte", Shape.ARRAY)),
          entry("numeric", JavaType.of("java.math.BigDecimal")),
          entry("uuid", JavaType.of("java.util.UUID")),
          entry("timestamptz", JavaType.of("java.time.Instant")),
          entry("timestamp", JavaType.of("java.time.LocalDateTime")),
          entry("date", JavaType.of("java.time.LocalDate")),
          entry("time", JavaType.of("java.time.LocalTime")),
          entry("timetz", JavaType.of("java.time.OffsetTime")));

  private final TypeOptions options;
  private final Map<Long, String> enums;

  /**
   * For the columns of one database.
   *
   * @param enums the qualified names of the enums of enum types, by the types' oids
   */
  TypeChoice(TypeOptions options, Map<Long, String> enums) {
    this.options = options;
    this.enums = Map.copyOf(enums);
  }

  /**
   * What a column has.
   *
   * @param declared the column type that must be stated; null if the Java type has it by default
   */
  record Chosen(JavaType type, @Nullable String declared) {}

  /**
   * The types of a column.
   *
   * @param zoneless whether its times cannot be points in time, as SQL meets it with others
   */
  Chosen of(CatalogType type, boolean zoneless) {
    JavaType java = java(type, zoneless);
    String sql = type.builtIn() && !type.domain() ? SqlTypes.shortened(type.sql()) : type.sql();
    boolean usual = usual(type, java).equals(sql) && type.collation() == null;
    String collation = type.collation() == null ? "" : " COLLATE " + type.collation();
    return new Chosen(java, usual ? null : sql + collation);
  }

  /** What the column's type would be if none were stated. */
  private String usual(CatalogType type, JavaType java) {
    if (enums.containsKey(type.enumeration()) && !java.equals(STRING)) {
      return type.sql();
    }
    String element = options.defaultOf(java.simpleName());
    return java.shape() == Shape.LIST ? element + "[]" : element;
  }

  private JavaType java(CatalogType type, boolean zoneless) {
    JavaType one = one(type, zoneless);
    if (!type.array()) {
      return one;
    }
    boolean listed =
        type.dimensions() == 1
            && !type.domain()
            && one.shape() == Shape.ONE
            && !(type.builtIn() && type.name().equals("box"));
    return listed ? one.list() : STRING;
  }

  private JavaType one(CatalogType type, boolean zoneless) {
    String enumeration = enums.get(type.enumeration());
    if (enumeration != null && !type.domain()) {
      return JavaType.of(enumeration);
    }
    if (!type.builtIn()) {
      return STRING;
    }
    if (type.name().equals("timestamp") && options.timestampIsInstant() && !zoneless) {
      return JavaType.of("java.time.Instant");
    }
    if (type.name().equals("interval") && !options.interval().isEmpty()) {
      return JavaType.of("java.time." + options.interval());
    }
    return TYPES.getOrDefault(type.name(), STRING);
  }
}
