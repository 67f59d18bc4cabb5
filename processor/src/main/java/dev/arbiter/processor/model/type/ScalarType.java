package dev.arbiter.processor.model.type;

import dev.arbiter.processor.model.type.SqlType.Family;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The types of the platform that a column can have, and all that is to be known of each. Its codec
 * in the runtime bears the constant's name.
 */
public enum ScalarType {
  STRING("java.lang.String", "text", Family.TEXT, "", Equality.OF_JAVA),
  UUID(
      "java.util.UUID",
      "uuid",
      Family.UUID,
      "00000000-0000-0000-0000-000000000000",
      Equality.OF_JAVA),
  INTEGER("java.lang.Integer", "int", "integer", Family.NUMBER, "0", Equality.OF_JAVA),
  LONG("java.lang.Long", "long", "bigint", Family.NUMBER, "0", Equality.OF_JAVA),
  SHORT("java.lang.Short", "short", "smallint", Family.NUMBER, "0", Equality.OF_JAVA),
  BOOLEAN("java.lang.Boolean", "boolean", "boolean", Family.BOOLEAN, "false", Equality.OF_JAVA),
  DOUBLE("java.lang.Double", "double", "double precision", Family.NUMBER, "0", Equality.OF_SQL),
  FLOAT("java.lang.Float", "float", "real", Family.NUMBER, "0", Equality.OF_SQL),
  BIG_DECIMAL("java.math.BigDecimal", "numeric", Family.NUMBER, "0", Equality.OF_SQL),
  BIG_INTEGER("java.math.BigInteger", "numeric", Family.NUMBER, "0", Equality.OF_JAVA),
  INSTANT("java.time.Instant", "timestamptz", Family.DATE, "-infinity", Equality.OF_SQL),
  OFFSET_DATE_TIME(
      "java.time.OffsetDateTime", "timestamptz", Family.DATE, "-infinity", Equality.OF_SQL),
  LOCAL_DATE_TIME(
      "java.time.LocalDateTime", "timestamp", Family.DATE, "-infinity", Equality.OF_SQL),
  LOCAL_DATE("java.time.LocalDate", "date", Family.DATE, "-infinity", Equality.OF_JAVA),
  LOCAL_TIME("java.time.LocalTime", "time", Family.TIME, "00:00", Equality.OF_SQL),
  OFFSET_TIME("java.time.OffsetTime", "timetz", Family.TIME, "00:00+00", Equality.OF_SQL),
  DURATION("java.time.Duration", "interval", Family.INTERVAL, "0", Equality.OF_SQL),
  PERIOD("java.time.Period", "interval", Family.INTERVAL, "0", Equality.OF_SQL),
  BYTES("byte[]", "bytea", Family.BYTES, "…", Equality.OF_SQL);

  /** Who knows which values are one key. */
  public enum Equality {
    /** Values that are not equal in Java are different keys. */
    OF_JAVA,
    /** The server rounds, or compares otherwise. */
    OF_SQL
  }

  private final String className;
  private final String primitiveName;
  private final String sqlType;
  private final Family family;
  private final String substitute;
  private final Equality equality;

  ScalarType(
      String className, String sqlType, Family family, String substitute, Equality equality) {
    this(className, "", sqlType, family, substitute, equality);
  }

  ScalarType(
      String className,
      String primitiveName,
      String sqlType,
      Family family,
      String substitute,
      Equality equality) {
    this.className = className;
    this.primitiveName = primitiveName;
    this.sqlType = sqlType;
    this.family = family;
    this.substitute = substitute;
    this.equality = equality;
  }

  public String className() {
    return className;
  }

  /** The name as Java code that stores no null writes it: {@code long}, {@code Instant}. */
  public String shortName() {
    return primitiveName.isEmpty() ? boxedName() : primitiveName;
  }

  /** The name of the class alone. */
  String boxedName() {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  /** Empty if there is no primitive form. */
  public String primitiveName() {
    return primitiveName;
  }

  public String sqlType() {
    return sqlType;
  }

  /** A constant, as SQL writes it, that may stand for NULL in a key. */
  public String nullSubstitute() {
    return switch (family) {
      case NUMBER, BOOLEAN -> substitute;
      case TEXT -> "'" + substitute + "'";
      default -> "'" + substitute + "'::" + sqlType;
    };
  }

  public boolean equalAsInJava() {
    return equality == Equality.OF_JAVA;
  }

  /** What JDBC's own calls are named after, {@code Long} of {@code getLong}; empty without one. */
  public String jdbcName() {
    if (this == STRING) {
      return "String";
    }
    return primitiveName.isEmpty()
        ? ""
        : primitiveName.substring(0, 1).toUpperCase(Locale.ROOT) + primitiveName.substring(1);
  }

  public boolean integer() {
    return this == INTEGER || this == LONG || this == SHORT;
  }

  public static Optional<ScalarType> ofClass(String qualifiedName) {
    return Arrays.stream(values()).filter(it -> it.className.equals(qualifiedName)).findFirst();
  }

  public static Optional<ScalarType> ofPrimitive(String name) {
    return Arrays.stream(values()).filter(it -> it.primitiveName.equals(name)).findFirst();
  }

  /** The first of the types that are stored as it. */
  public static Optional<ScalarType> ofSqlType(SqlType sqlType) {
    return Arrays.stream(values()).filter(it -> sqlType.is(it.sqlType)).findFirst();
  }
}
