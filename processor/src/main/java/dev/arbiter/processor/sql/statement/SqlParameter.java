package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.SqlType;
import org.jspecify.annotations.Nullable;

/** What one {@code ?} of a statement stands for. */
public sealed interface SqlParameter {

  /** Whether the row supplies the column: a boolean. */
  record Supplied(Column column) implements SqlParameter {}

  /** Whether one of several rows supplies the column. */
  record AnySupplied(Column column) implements SqlParameter {}

  /** Whether one of several rows supplies NULL for the column. */
  record AnyNull(Column column) implements SqlParameter {}

  /**
   * A value of the moment.
   *
   * @param sql selects it as text
   * @param ifSupplied the column without which the row needs no such value; null if it always does
   */
  record Moment(String sql, @Nullable Column ifSupplied) implements SqlParameter {

    /** That an expression gives. */
    public static Moment of(String expression, String type) {
      return new Moment("SELECT CAST((" + expression + ") AS " + type + ")::text", null);
    }

    /** The value, for rows that supply a column. */
    public Moment ifSupplied(Column column) {
      return new Moment(sql, column);
    }
  }

  /** The row's value of the column. */
  record RowValue(Column column) implements SqlParameter {}

  /** The row's value of an identity column, which the statement leaves out where the row does. */
  record IdentityValue(Column column) implements SqlParameter {}

  /** The values of a column of many rows: an array. */
  record RowValues(Column column) implements SqlParameter {}

  /** The different values of the distribution column of many rows: an array. */
  record Servers(Column column) implements SqlParameter {}

  /** Which of their optional columns many rows supply: an array of zeros and ones. */
  record RowMarks() implements SqlParameter {}

  /** The places of many rows, counted from one: an array. */
  record RowPlaces() implements SqlParameter {}

  /**
   * A parameter of the method that runs the statement.
   *
   * @param sqlType the type that it is bound as a value of; null if its Java type says which
   */
  record Argument(String name, JavaType type, boolean nullable, @Nullable SqlType sqlType)
      implements SqlParameter {

    static Argument of(Parameter.Named parameter) {
      return new Argument(parameter.name(), parameter.type(), parameter.nullable(), null);
    }

    /** The value of a column. */
    public static Argument of(Parameter.ForColumn parameter) {
      return new Argument(
          parameter.name(), parameter.type(), parameter.nullable(), parameter.column().sqlType());
    }

    /** The argument as a value of those types; the Java types differ in how it is stored alone. */
    Argument as(JavaType bound, SqlType other) {
      return new Argument(name, bound, nullable, other);
    }
  }
}
