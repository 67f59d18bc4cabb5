package dev.arbiter.processor.sql;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Table;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code INSERT INTO table AS t (columns) VALUES (…)}.
 *
 * <p>A left-out value with a default is {@code CASE WHEN supplied THEN value ELSE default END}, so
 * that one statement serves every combination. {@code COALESCE(value, default)} would not do: it
 * changes types, and a supplied NULL.
 */
final class InsertClause {

  private final Table table;
  private final Expressions expressions;
  private final ParameterList parameters;

  InsertClause(Table table, Expressions expressions, ParameterList parameters) {
    this.table = table;
    this.expressions = expressions;
    this.parameters = parameters;
  }

  String of(List<InsertColumn> columns) {
    String into = "INSERT INTO " + TableNames.of(table) + " AS t";
    if (columns.isEmpty()) {
      return into + "\nDEFAULT VALUES";
    }
    String names = TableNames.list(columns.stream().map(InsertColumn::column).toList());
    String values = columns.stream().map(this::value).collect(Collectors.joining(",\n  "));
    return into + "\n  " + Layout.wrap("(" + names + ")", "   ") + "\nVALUES (\n  " + values + ")";
  }

  private String value(InsertColumn insert) {
    Column column = insert.column();
    if (insert instanceof InsertColumn.FromArgument it) {
      return parameters.argument(SqlParameter.Argument.of(it.parameter()), column.sqlType());
    }
    if (insert instanceof InsertColumn.FromExpression it) {
      return expressions.value(it.expression(), column);
    }
    return rowValue(column);
  }

  /** The row's value of a column, or what the server would insert if the row leaves it out. */
  String rowValue(Column column) {
    if (!(column.generation() instanceof Generation.Default it)) {
      return parameters.rowValue(column);
    }
    return "CASE WHEN "
        + parameters.supplied(column)
        + " THEN "
        + parameters.rowValue(column)
        + " ELSE CAST(("
        + expressions.constant(it.sql())
        + ") AS "
        + SqlTypes.cast(column.sqlType())
        + ") END";
  }
}
