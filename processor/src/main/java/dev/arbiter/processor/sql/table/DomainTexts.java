package dev.arbiter.processor.sql.table;

import dev.arbiter.internal.sql.Conversion;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.PostgresType;
import dev.arbiter.processor.model.type.ScalarType;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.model.type.TypePairs;

/** Texts in columns of types that only the server knows, which may be domains. */
public final class DomainTexts {

  private DomainTexts() {}

  /** How values of the column are made ones of its type. */
  public static Conversion conversion(Column column) {
    return conversion(column.javaType(), column.sqlType());
  }

  static Conversion conversion(JavaType value, SqlType type) {
    if (!isText(value.elementary(), type) || !TypePairs.mayBeDomain(type)) {
      return Conversion.CAST;
    }
    if (!(value.stored() instanceof JavaType.Sequence)) {
      return Conversion.READ;
    }
    return type.element() == null ? Conversion.READ_WHOLE : Conversion.READ_ELEMENTS;
  }

  private static boolean isText(JavaType value, SqlType type) {
    SqlType single = type.element() == null ? type : type.element();
    return value.is(ScalarType.STRING)
        || (value instanceof JavaType.Enumeration it && !PostgresType.of(single).equals(it.type()));
  }

  /** A parameter as a value of the type, with its collation. */
  public static String parameter(JavaType value, SqlType type) {
    Conversion conversion = conversion(value, type);
    if (conversion == Conversion.CAST) {
      return conversion.parameter(SqlTypes.cast(type));
    }
    String read = conversion.parameter(SqlTypes.castTarget(type));
    return type.collation() == null ? read : read + " COLLATE " + type.collation();
  }
}
