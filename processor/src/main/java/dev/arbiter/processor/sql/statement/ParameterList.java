package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.sql.table.BatchTypes;
import dev.arbiter.processor.sql.table.SqlTypes;
import java.util.ArrayList;
import java.util.List;

/** Collects a statement's parameters while its text is written from left to right. */
public class ParameterList {

  private final List<SqlParameter> parameters = new ArrayList<>();

  /** What an assignment is that depends on which columns a row supplies. */
  protected Clause.Kind setKind() {
    return Clause.Kind.SET;
  }

  /** The condition that the row supplies the column. */
  public String supplied(Column column) {
    parameters.add(new SqlParameter.Supplied(column));
    return "?";
  }

  /** The row's value of the column. */
  public String rowValue(Column column) {
    return typed(new SqlParameter.RowValue(column), SqlTypes.cast(column.sqlType()));
  }

  String identityValue(Column column) {
    return typed(new SqlParameter.IdentityValue(column), SqlTypes.cast(column.sqlType()));
  }

  /** The values of the column, as an array. */
  public String rowValues(Column column) {
    parameters.add(new SqlParameter.RowValues(column));
    return "?::" + BatchTypes.element(column) + "[]";
  }

  /** The marks of what each row supplies, as an array. */
  public String rowMarks() {
    parameters.add(new SqlParameter.RowMarks());
    return "?::text[]";
  }

  /** The places of the rows, as an array. */
  public String rowPlaces() {
    parameters.add(new SqlParameter.RowPlaces());
    return "?::integer[]";
  }

  /** A parameter of the method that is a column's value. */
  String argument(Parameter.ForColumn parameter) {
    return argument(
        SqlParameter.Argument.of(parameter), SqlTypes.cast(parameter.column().sqlType()));
  }

  String argument(SqlParameter.Argument argument, String cast) {
    return typed(argument, cast);
  }

  List<SqlParameter> toList() {
    return List.copyOf(parameters);
  }

  private String typed(SqlParameter parameter, String cast) {
    parameters.add(parameter);
    return "?::" + cast;
  }
}
