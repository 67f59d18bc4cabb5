package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.dao.MetColumns;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.model.type.SqlTypeParser;
import dev.arbiter.processor.model.type.TypePairs;
import dev.arbiter.processor.scan.clock.Clock;
import dev.arbiter.processor.scan.judge.Mention;
import dev.arbiter.processor.scan.judge.Rendering;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.table.SqlTypes;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the user's expressions into a statement: columns qualified, parameters bound. */
public final class Expressions {

  private static final SqlType TIMESTAMP = SqlTypeParser.parse("timestamp");

  private final Table table;
  private final String alias;
  private final Map<String, SqlParameter.Argument> arguments;
  private final ParameterList parameters;

  /**
   * @param alias the name of the stored row
   * @param arguments the method's parameters that SQL mentions as {@code :name}
   */
  Expressions(
      Table table,
      String alias,
      Map<String, SqlParameter.Argument> arguments,
      ParameterList parameters) {
    this.table = table;
    this.alias = alias;
    this.arguments = arguments;
    this.parameters = parameters;
  }

  /** The name of the stored row. */
  public String alias() {
    return alias;
  }

  /** A column of the stored row. */
  String stored(Column column) {
    return alias + "." + Identifiers.quote(column.name());
  }

  /** An expression that mentions nothing: a default. */
  String constant(Expression expression) {
    return text(expression);
  }

  private static String text(Expression expression) {
    return expression.tree().render(Rendering.unqualified().jdbc());
  }

  /**
   * A column's default as the other arm of a CASE, where a value of the column's type is the first:
   * cast to that type, unless it has it for certain.
   */
  public static String otherArm(Expression value, Column column) {
    SqlType type = column.sqlType();
    boolean certain =
        type.modifiers().isEmpty()
            && value
                .tree()
                .certainType()
                .filter(it -> it.equals("unknown") || SqlTypes.holds(type, it))
                .isPresent();
    String text = text(value);
    return certain ? text.strip() : "CAST((" + text + ") AS " + SqlTypes.castTarget(type) + ")";
  }

  /** An expression over the stored and the excluded row. */
  String overStored(Expression expression) {
    return expression.tree().render(withMoments(bound(expression, null)).jdbc());
  }

  /** An expression over the stored row, where the excluded row's columns are replaced. */
  String overProposed(Expression expression, Function<Column, String> proposed) {
    return expression
        .tree()
        .render(
            bound(expression, null)
                .withExcluded(name -> "(" + proposed.apply(table.column(name)) + ")")
                .jdbc());
  }

  /** Whether it is no expression, but the word for the column's default. */
  static boolean isDefault(Expression value) {
    return isDefault(value.sql());
  }

  /** Whether a value as a statement has it is that word. */
  static boolean isDefault(String value) {
    return value.equalsIgnoreCase("DEFAULT");
  }

  /** A column's new value: a parameter by itself takes the column's type. */
  String value(Expression expression, Column column) {
    Rendering rendering =
        expression.tree().isParameter()
            ? Rendering.stored(alias).withParameters(it -> assigned(it, column))
            : bound(expression, column);
    return expression.tree().render(rendering.jdbc());
  }

  /** A column's new value, where a stored row is changed. */
  String assigned(Expression expression, Column column) {
    return expression.tree().isParameter()
        ? value(expression, column)
        : expression.tree().render(withMoments(bound(expression, column)).jdbc());
  }

  /** Calls that give a value of the moment as parameters, where the engine does not take them. */
  private Rendering withMoments(Rendering rendering) {
    return table.distribution().isDeclared()
        ? rendering.withMoments(it -> parameters.moment(it.sql(), it.type()))
        : rendering;
  }

  /** Whether an expression gives a value of the moment, such as {@code now()}. */
  static boolean isOfTheMoment(Expression expression) {
    return expression.tree().isOfTheMoment();
  }

  /** An expression over a row that is not stored yet: each column is replaced. */
  public String over(Expression expression, Function<Column, String> replacement) {
    boolean bracketed = expression.tree().needsOperandsInParentheses();
    Function<Column, String> operand =
        bracketed ? column -> "(" + replacement.apply(column) + ")" : replacement;
    return expression
        .tree()
        .render(Rendering.unqualified().withStored(it -> operand.apply(table.column(it))).jdbc());
  }

  /**
   * Binds parameters by their Java type, but as the column that they meet where only that says how.
   *
   * @param target the column that takes the value, if one does
   */
  private Rendering bound(Expression expression, @Nullable Column target) {
    MetColumns met = new MetColumns(expression.tree(), table.columns(), target);
    return Rendering.stored(alias)
        .withParameters(
            it ->
                met.of(it, named(it).type())
                    .filter(Expressions::saysHow)
                    .map(column -> argument(it, column))
                    .orElseGet(() -> argument(it)));
  }

  /** Whether the Java type alone does not say how values of the column are bound. */
  private static boolean saysHow(Column column) {
    JavaType type = column.javaType();
    if (MetColumns.isString(type)) {
      return TypePairs.isNoText(column.sqlType());
    }
    return column.saysClock()
        || !(type instanceof JavaType.Scalar || isText(column.sqlType(), type));
  }

  private static boolean isText(SqlType column, JavaType type) {
    return type instanceof JavaType.Enumeration && column.family() == SqlType.Family.TEXT;
  }

  private String argument(Mention parameter) {
    SqlParameter.Argument argument = named(parameter);
    return parameters.argument(argument, SqlTypeParser.parse(argument.type().defaultSqlType()));
  }

  /** As a value of the column, or as an array of such. */
  private String argument(Mention parameter, Column column) {
    SqlParameter.Argument argument = named(parameter);
    SqlType single = column.clock() == Clock.UTC ? TIMESTAMP : column.sqlType();
    SqlType type =
        MetColumns.isElement(argument.type(), column)
            ? SqlTypeParser.parse(SqlTypes.castTarget(single) + "[]")
            : single;
    return parameters.argument(
        argument.as(boundAs(argument.type(), column.javaType()), type), type);
  }

  /** Converted and stored as the column's values are, or its elements. */
  private static JavaType boundAs(JavaType type, JavaType column) {
    if (!(column instanceof JavaType.Scalar) && type.boxedName().equals(column.boxedName())) {
      return column;
    }
    if (!(type instanceof JavaType.Sequence many)) {
      return type;
    }
    JavaType element = column instanceof JavaType.Sequence it ? it.element() : column;
    return new JavaType.Sequence(
        boundAs(many.element(), element), many.nullableElements(), many.list());
  }

  /** The whole value of a column. */
  private String assigned(Mention parameter, Column column) {
    SqlParameter.Argument argument = named(parameter);
    JavaType type = boundAs(argument.type(), column.javaType());
    return parameters.argument(argument.as(type, column.sqlType()), column.sqlType());
  }

  private SqlParameter.Argument named(Mention parameter) {
    return Objects.requireNonNull(arguments.get(parameter.name()));
  }
}
