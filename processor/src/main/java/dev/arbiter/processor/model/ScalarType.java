package dev.arbiter.processor.model;

import java.util.Arrays;
import java.util.Optional;

/** The types of the platform that a column can have. */
public enum ScalarType {
  STRING("java.lang.String", "", "text"),
  UUID("java.util.UUID", "", "uuid"),
  INTEGER("java.lang.Integer", "int", "integer"),
  LONG("java.lang.Long", "long", "bigint"),
  SHORT("java.lang.Short", "short", "smallint"),
  BOOLEAN("java.lang.Boolean", "boolean", "boolean"),
  DOUBLE("java.lang.Double", "double", "double precision"),
  FLOAT("java.lang.Float", "float", "real"),
  BIG_DECIMAL("java.math.BigDecimal", "", "numeric"),
  INSTANT("java.time.Instant", "", "timestamptz"),
  OFFSET_DATE_TIME("java.time.OffsetDateTime", "", "timestamptz"),
  LOCAL_DATE_TIME("java.time.LocalDateTime", "", "timestamp"),
  LOCAL_DATE("java.time.LocalDate", "", "date"),
  LOCAL_TIME("java.time.LocalTime", "", "time"),
  BYTES("byte[]", "", "bytea");

  private final String className;
  private final String primitiveName;
  private final String sqlType;

  ScalarType(String className, String primitiveName, String sqlType) {
    this.className = className;
    this.primitiveName = primitiveName;
    this.sqlType = sqlType;
  }

  public String className() {
    return className;
  }

  /** Empty if there is no primitive form. */
  public String primitiveName() {
    return primitiveName;
  }

  public String sqlType() {
    return sqlType;
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
}
