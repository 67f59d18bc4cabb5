package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.table.SqlTypes;
import java.util.List;
import java.util.Optional;

/**
 * Values of the moment, such as {@code now()}, in SET and WHERE of a table that Citus distributes,
 * where the engine takes no function that is not immutable: the excluded row's value where that is
 * the same, else a parameter, which is selected beforehand in the same transaction.
 */
final class Moments {

  private final Table table;
  private final Expressions expressions;
  private final ParameterList parameters;

  Moments(Table table, Expressions expressions, ParameterList parameters) {
    this.table = table;
    this.expressions = expressions;
    this.parameters = parameters;
  }

  /** Whether a column is set to such a value. */
  boolean isSetTo(Column column, Expression value) {
    return table.distribution().isDeclared() && meant(column, value).tree().isOfTheMoment();
  }

  /**
   * What a column is set to.
   *
   * @param inserted the columns that the statement inserts
   */
  String value(Column column, Expression value, List<InsertColumn> inserted) {
    Expression moment = meant(column, value);
    String excluded = "excluded." + Identifiers.quote(column.name());
    Optional<InsertColumn> insert =
        inserted.stream().filter(it -> it.column().equals(column)).findFirst();
    if (isExcluded(insert, column, moment)) {
      return excluded;
    }
    if (insert.filter(InsertColumn::mayBeLeftOut).isPresent() && isDefault(column, moment)) {
      return parameters.momentUnlessLeftOut(
          column, "  " + Identifiers.quote(column.name()), expressions.constant(moment), excluded);
    }
    return value(column, moment);
  }

  /** What a column is set to, in a statement that inserts nothing. */
  String value(Column column, Expression value) {
    Expression moment = meant(column, value);
    return parameters.moment(expressions.constant(moment), SqlTypes.cast(column.sqlType()));
  }

  private static boolean isExcluded(
      Optional<InsertColumn> insert, Column column, Expression moment) {
    if (insert.isEmpty()) {
      return isDefault(column, moment);
    }
    return insert.get() instanceof InsertColumn.FromExpression it
        && (Expressions.isDefault(it.expression())
            ? isDefault(column, moment)
            : isSame(it.expression(), moment));
  }

  private static boolean isDefault(Column column, Expression moment) {
    return defaultOf(column).filter(it -> isSame(it, moment)).isPresent();
  }

  /** The column's default where the word for it stands. */
  private static Expression meant(Column column, Expression value) {
    return Expressions.isDefault(value) ? defaultOf(column).orElse(value) : value;
  }

  private static Optional<Expression> defaultOf(Column column) {
    return column.generation() instanceof Generation.Default it
        ? Optional.of(it.value())
        : Optional.empty();
  }

  private static boolean isSame(Expression one, Expression other) {
    return text(one).equals(text(other));
  }

  private static String text(Expression expression) {
    return expression
        .tree()
        .normalised()
        .replace("transaction_timestamp ( )", "current_timestamp")
        .replace("now ( )", "current_timestamp");
  }
}
