package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.table.BatchTypes;
import dev.arbiter.processor.sql.table.DomainTexts;
import dev.arbiter.processor.sql.table.Layout;
import dev.arbiter.processor.sql.table.SqlTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects a statement's parameters while its text is written from left to right. */
public class ParameterList {

  private final List<SqlParameter> parameters = new ArrayList<>();

  /** What an assignment is that depends on which columns a row supplies. */
  protected Clause.Kind setKind() {
    return Clause.Kind.SET;
  }

  /** The condition that the row supplies the column. */
  public String supplied(Column column) {
    return add(new SqlParameter.Supplied(column));
  }

  /**
   * The excluded row's value of a column that rows may leave out, or else the stored one.
   *
   * @param before what stands before it on its line
   */
  protected String unlessLeftOut(Column column, String before, String excluded, String stored) {
    return Layout.choice(before, supplied(column), excluded, stored);
  }

  /** The value of the moment that an expression gives. */
  String moment(String expression, String type) {
    return typed(SqlParameter.Moment.of(expression, type), type);
  }

  /**
   * A value of the moment, unless rows leave the column out, which gives them the same by default.
   *
   * @param before what stands before it on its line
   */
  protected String momentUnlessLeftOut(
      Column column, String before, String expression, String excluded) {
    String type = SqlTypes.cast(column.sqlType());
    String supplied = supplied(column);
    String moment = typed(SqlParameter.Moment.of(expression, type).ifSupplied(column), type);
    return Layout.choice(before, supplied, moment, excluded);
  }

  /** The row's value of the column. */
  public String rowValue(Column column) {
    return value(new SqlParameter.RowValue(column), column.javaType(), column.sqlType());
  }

  String identityValue(Column column) {
    return value(new SqlParameter.IdentityValue(column), column.javaType(), column.sqlType());
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

  /**
   * {@code AND …}, which says by the values of many rows or keys which servers have their rows, so
   * that a cluster knows it before it plans the statement; empty where the table is not distributed
   * by a column.
   *
   * @param qualifier what stands before the column's name
   */
  String onServers(Table table, String qualifier) {
    return Optional.ofNullable(table.distribution().column())
        .map(table::column)
        .map(
            it ->
                "\n  AND "
                    + qualifier
                    + Identifiers.quote(it.name())
                    + " = ANY ("
                    + BatchTypes.values(it, servers(it))
                    + ")")
        .orElse("");
  }

  private String servers(Column column) {
    parameters.add(new SqlParameter.Servers(column));
    return "?::" + BatchTypes.element(column) + "[]";
  }

  /** A parameter of the method that is a column's value. */
  String argument(Parameter.ForColumn parameter) {
    return argument(SqlParameter.Argument.of(parameter), parameter.column().sqlType());
  }

  /** A parameter of the method, as a value of the type. */
  String argument(SqlParameter.Argument argument, SqlType type) {
    return value(argument, argument.type(), type);
  }

  /** The parameters so far. */
  public final List<SqlParameter> toList() {
    return List.copyOf(parameters);
  }

  /** A parameter that takes its type from where it stands. */
  protected final String add(SqlParameter parameter) {
    parameters.add(parameter);
    return "?";
  }

  private String value(SqlParameter parameter, JavaType value, SqlType type) {
    parameters.add(parameter);
    return DomainTexts.parameter(value, type);
  }

  protected final String typed(SqlParameter parameter, String cast) {
    parameters.add(parameter);
    return "?::" + cast;
  }
}
