package dev.arbiter.processor.sql.table;

import dev.arbiter.internal.sql.Conversion;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.scan.clock.Clock;

/**
 * The types as which a column's values travel in an array. They are those that single values are
 * bound as; a column of another type casts each of them, as a single one is cast.
 */
public final class BatchTypes {

  private BatchTypes() {}

  /** The array's element type: the column's own, if the value is bound as one of that kind. */
  public static String element(Column column) {
    return isDirect(column) ? SqlTypes.cast(column.sqlType()) : natural(column);
  }

  /** The value as the column compares it, of one that came in the array. */
  public static String value(Column column, String element) {
    return isDirect(column)
        ? element
        : DomainTexts.conversion(column).value(element, SqlTypes.castTarget(column.sqlType()));
  }

  /** The values as the column compares them, of those that came as that array. */
  public static String values(Column column, String array) {
    String sent = DomainTexts.conversion(column) == Conversion.CAST ? array : array + "::text";
    return isDirect(column)
        ? array
        : "CAST(" + sent + " AS " + SqlTypes.castTarget(column.sqlType()) + "[])";
  }

  /** Whether values travel as ones of the column's own type. */
  public static boolean isDirect(Column column) {
    return isNatural(column) || isText(column, "bpchar");
  }

  /** Whether the column has the type that values are bound as, and not one that pads or casts. */
  public static boolean isNatural(Column column) {
    SqlType type = column.sqlType();
    return (type.collation() == null && type.is(natural(column))) || isText(column, "varchar");
  }

  private static boolean isText(Column column, String type) {
    return column.sqlType().collation() == null
        && column.sqlType().is(type)
        && natural(column).equals("text");
  }

  private static String natural(Column column) {
    if (column.clock() == Clock.UTC) {
      return column.sqlType().name();
    }
    if (column.saysClock()) {
      return "text"; // A domain over timestamp would convert what has a time zone.
    }
    // In an array of arrays, each would be taken apart.
    JavaType stored = column.javaType().stored();
    return stored instanceof JavaType.Sequence ? "text" : stored.defaultSqlType();
  }
}
