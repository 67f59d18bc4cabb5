package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.JavaType;
import dev.arbiter.processor.model.SqlType;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.Rendering;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.table.SqlTypes;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Writes the user's expressions into a statement: columns qualified, parameters bound. */
public final class Expressions {

  /** Where a cast parameter would be read otherwise than a column: {@code ?::text[1]}. */
  private static final Pattern NOT_AN_OPERAND =
      Pattern.compile("\\[|\\bPASSING\\b", Pattern.CASE_INSENSITIVE);

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
  String constant(String sql) {
    return fragment(sql).render(Rendering.unqualified().jdbc());
  }

  /**
   * A column's default as the other arm of a CASE, where a value of the column's type is the first:
   * cast to that type, unless it has it for certain.
   */
  public String otherArm(String defaultSql, Column column) {
    SqlType type = column.sqlType();
    boolean certain =
        type.modifiers().isEmpty()
            && fragment(defaultSql)
                .certainType()
                .filter(it -> it.equals("unknown") || SqlTypes.holds(type, it))
                .isPresent();
    String text = constant(defaultSql);
    return certain ? text.strip() : "CAST((" + text + ") AS " + SqlTypes.castTarget(type) + ")";
  }

  /** An expression over the stored and the excluded row. */
  String overStored(String sql) {
    return render(fragment(sql), JavaType::defaultSqlType);
  }

  /** The same, where there is no excluded row and its columns are replaced. */
  String overProposed(String sql, Function<Column, String> proposed) {
    return fragment(sql)
        .render(
            Rendering.stored(alias)
                .withExcluded(name -> "(" + proposed.apply(table.column(name)) + ")")
                .withParameters(name -> argument(name, JavaType::defaultSqlType))
                .jdbc());
  }

  /** Whether it is no expression, but the word for the column's default. */
  static boolean isDefault(String value) {
    return value.equalsIgnoreCase("DEFAULT");
  }

  /** The same, as the new value of a column: a parameter by itself takes the column's type. */
  String value(String sql, Column column) {
    Fragment fragment = fragment(sql);
    boolean parameterAlone =
        fragment.mentions().size() == 1 && sql.strip().matches(":[\\p{Alpha}_][\\w$]*");
    return render(
        fragment, type -> parameterAlone ? SqlTypes.cast(column.sqlType()) : type.defaultSqlType());
  }

  /** Whether an expression gives a value of the moment, such as {@code now()}. */
  boolean isOfTheMoment(String sql) {
    return fragment(sql).isOfTheMoment();
  }

  /** An expression over a row that is not stored yet: each column is replaced. */
  public String over(String sql, Function<Column, String> replacement) {
    boolean bracketed = NOT_AN_OPERAND.matcher(sql).find();
    Function<Column, String> operand =
        bracketed ? column -> "(" + replacement.apply(column) + ")" : replacement;
    return fragment(sql)
        .render(Rendering.unqualified().withStored(it -> operand.apply(table.column(it))).jdbc());
  }

  private String render(Fragment fragment, Function<JavaType, String> sqlType) {
    return fragment.render(
        Rendering.stored(alias).withParameters(name -> argument(name, sqlType)).jdbc());
  }

  private String argument(String name, Function<JavaType, String> sqlType) {
    SqlParameter.Argument argument = Objects.requireNonNull(arguments.get(name));
    return parameters.argument(argument, sqlType.apply(argument.type()));
  }

  private Fragment fragment(String sql) {
    return Fragment.of(sql, table.scope());
  }
}
