package dev.arbiter.processor.model.type;

import dev.arbiter.processor.model.type.JavaType.Enumeration;
import dev.arbiter.processor.model.type.JavaType.Sequence;
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
          Map.entry(ScalarType.LOCAL_TIME, List.of("time")),
          Map.entry(ScalarType.OFFSET_TIME, List.of("timetz")),
          Map.entry(ScalarType.DURATION, List.of("interval")),
          Map.entry(ScalarType.PERIOD, List.of("interval")));

  /** The greatest value of each integer type. */
  private static final Map<String, Long> INTEGERS =
      Map.of(
          "smallint", (long) Short.MAX_VALUE,
          "integer", (long) Integer.MAX_VALUE,
          "bigint", Long.MAX_VALUE);

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
          || (column.element() == null && hasIntegerLabels(it, column));
    }
    if (type instanceof Sequence it) {
      return column.element() == null
          ? !isOwn(column)
          : isListed(column.element()) && fit(it.element(), column.element());
    }
    if (type instanceof JavaType.Converted it) {
      return fit(it.column(), column);
    }
    return type instanceof JavaType.TypedId it
        ? fit(it.inner(), column)
        : fit(((JavaType.Scalar) type).type(), column);
  }

  /** Whether values of the platform's type can be stored in a column of that type. */
  public static boolean fit(ScalarType type, SqlType column) {
    return type == ScalarType.STRING
        || !isOwn(column)
        || fitting(type).stream().anyMatch(column::is)
        || (type == ScalarType.LONG && hasDigitsOfLong(column))
        || (type == ScalarType.BIG_INTEGER && isIntegerNumeric(column));
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

  /** Whether it may be a domain, or an array of one: a name that only the server knows. */
  public static boolean mayBeDomain(SqlType column) {
    SqlType single = column.element() == null ? column : column.element();
    return !isOwn(single)
        && single.modifiers().isEmpty()
        && !SqlTypeNames.EXTENSIONS.contains(single.name());
  }

  /**
   * Whether it is a type of which a text has to become a value to be compared as its values are:
   * none whose values are texts of any length, to which a cast cuts nothing.
   */
  public static boolean isNoText(SqlType column) {
    return column.element() == null
        && !mayBeDomain(column)
        && !column.is("char")
        && !column.is("name")
        && (column.family() != SqlType.Family.TEXT || column.is("bpchar"));
  }

  /** Whether the elements of its arrays stand between commas; those of boxes have them inside. */
  private static boolean isListed(SqlType element) {
    return !element.is("box");
  }

  private static boolean hasDigitsOfLong(SqlType column) {
    return isIntegerNumeric(column)
        && column.modifiers().get(0).matches("\\d{1,2}")
        && Integer.parseInt(column.modifiers().get(0)) <= DIGITS_OF_LONG;
  }

  /** {@code numeric(p)}. */
  private static boolean isIntegerNumeric(SqlType column) {
    List<String> modifiers = column.modifiers();
    return column.is("numeric")
        && !modifiers.isEmpty()
        && (modifiers.size() == 1 || modifiers.get(1).equals("0"));
  }

  /** Whether all labels are integers of the column, each as PostgreSQL writes it. */
  private static boolean hasIntegerLabels(Enumeration type, SqlType column) {
    Long greatest = INTEGERS.get(column.name());
    return greatest != null
        && column.schema() == null
        && type.constants().stream()
            .map(Enumeration.Constant::label)
            .allMatch(
                it ->
                    it.matches("0|-?[1-9]\\d{0,17}")
                        && Long.parseLong(it) <= greatest
                        && Long.parseLong(it) >= -greatest - 1);
  }

  /** The column types that fit a Java type. */
  public static List<String> columnTypes(JavaType type) {
    if (type instanceof Sequence it) {
      if (it.element() instanceof JavaType.Scalar scalar && scalar.type() == ScalarType.STRING) {
        return List.of("arrays of every type but box");
      }
      return columnTypes(it.element()).stream().map(column -> column + "[]").toList();
    }
    if (!(type.stored() instanceof JavaType.Scalar scalar)) {
      return type.stored() instanceof Enumeration
          ? List.of("text", "varchar", "char(n)")
          : columnTypes(type.stored());
    }
    if (scalar.type() == ScalarType.STRING) {
      return List.of("every type");
    }
    if (scalar.type() == ScalarType.BIG_INTEGER) {
      return List.of("numeric(p)");
    }
    return scalar.type() == ScalarType.LONG
        ? Stream.concat(fitting(ScalarType.LONG).stream(), Stream.of("numeric(18)")).toList()
        : fitting(scalar.type());
  }

  /** The Java types that fit a column type. */
  public static List<String> javaTypes(SqlType column) {
    List<String> fitting =
        Arrays.stream(ScalarType.values())
            .filter(it -> fit(it, column))
            .map(ScalarType::shortName)
            .toList();
    return column.element() == null || !isListed(column.element())
        ? fitting
        : Stream.concat(
                fitting.stream(),
                Arrays.stream(ScalarType.values())
                    .filter(it -> fit(it, column.element()))
                    .map(it -> "List<" + it.boxedName() + ">"))
            .toList();
  }

  /** Names, the last behind an "or". */
  public static String or(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }
}
