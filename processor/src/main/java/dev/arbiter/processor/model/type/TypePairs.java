package dev.arbiter.processor.model.type;

import dev.arbiter.processor.model.type.JavaType.Enumeration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which Java types and column types fit: every value of the column can be read, and every value
 * that is sent is refused or stored as PostgreSQL's assignment stores it. Domains, enum types and
 * types of extensions fit all of them, as only the server knows what they are.
 */
public final class TypePairs {

  /** The most digits that every long has. */
  private static final int DIGITS_OF_LONG = 18;

  /** Column types by their usual names. A String has the text form of any. */
  private static final Map<ScalarType, List<String>> FITTING =
      Map.ofEntries(
          Map.entry(ScalarType.SHORT, List.of("smallint")),
          Map.entry(ScalarType.INTEGER, List.of("integer", "smallint")),
          Map.entry(ScalarType.LONG, List.of("bigint", "integer", "smallint", "oid")),
          Map.entry(ScalarType.BIG_DECIMAL, List.of("numeric")),
          Map.entry(ScalarType.DOUBLE, List.of("double precision", "real")),
          Map.entry(ScalarType.FLOAT, List.of("real")),
          Map.entry(ScalarType.BOOLEAN, List.of("boolean")),
          Map.entry(ScalarType.UUID, List.of("uuid")),
          Map.entry(ScalarType.BYTES, List.of("bytea")),
          Map.entry(ScalarType.INSTANT, List.of("timestamptz", "timestamp")),
          Map.entry(ScalarType.OFFSET_DATE_TIME, List.of("timestamptz", "timestamp")),
          Map.entry(ScalarType.LOCAL_DATE_TIME, List.of("timestamp")),
          Map.entry(ScalarType.LOCAL_DATE, List.of("date")),
          Map.entry(ScalarType.LOCAL_TIME, List.of("time")));

  private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");
  private static final Set<String> SERIAL =
      Set.of("smallserial", "serial", "bigserial", "serial2", "serial4", "serial8");

  private TypePairs() {}

  /** Whether it stands for an integer with a sequence, and is no type. */
  public static boolean isSerial(SqlType column) {
    return SERIAL.stream().anyMatch(column::is);
  }

  /** Whether values of the Java type can be stored in a column of that type. */
  public static boolean fit(JavaType type, SqlType column) {
    if (type instanceof Enumeration it) {
      return !isOwn(column)
          || column.family() == SqlType.Family.TEXT
          || (INTEGERS.stream().anyMatch(column::is) && hasIntegerLabels(it));
    }
    return fit(((JavaType.Scalar) type).type(), column);
  }

  /** Whether values of the platform's type can be stored in a column of that type. */
  public static boolean fit(ScalarType type, SqlType column) {
    return type == ScalarType.STRING
        || !isOwn(column)
        || fitting(type).stream().anyMatch(column::is)
        || (type == ScalarType.LONG && hasDigitsOfLong(column));
  }

  private static List<String> fitting(ScalarType type) {
    return FITTING.getOrDefault(type, List.of());
  }

  /** Whether it is a type of PostgreSQL's, or an array of any: one that is known here. */
  private static boolean isOwn(SqlType column) {
    return column.element() != null
        || column.family() != SqlType.Family.OTHER
        || SqlTypeNames.OTHERS.stream().anyMatch(column::is);
  }

  private static boolean hasDigitsOfLong(SqlType column) {
    List<String> modifiers = column.modifiers();
    return column.is("numeric")
        && !modifiers.isEmpty()
        && modifiers.get(0).matches("\\d{1,2}")
        && Integer.parseInt(modifiers.get(0)) <= DIGITS_OF_LONG
        && (modifiers.size() == 1 || modifiers.get(1).equals("0"));
  }

  private static boolean hasIntegerLabels(Enumeration type) {
    return type.constants().stream().allMatch(it -> it.label().matches("0|-?[1-9]\\d{0,17}"));
  }

  /** The column types that fit a Java type. */
  public static List<String> columnTypes(JavaType type) {
    if (!(type instanceof JavaType.Scalar scalar)) {
      return List.of("text", "varchar", "char(n)");
    }
    return scalar.type() == ScalarType.LONG
        ? Stream.concat(fitting(ScalarType.LONG).stream(), Stream.of("numeric(18)")).toList()
        : fitting(scalar.type());
  }

  /** The Java types that fit a column type. */
  public static List<String> javaTypes(SqlType column) {
    return Arrays.stream(ScalarType.values())
        .filter(it -> fit(it, column))
        .map(ScalarType::shortName)
        .toList();
  }
}
