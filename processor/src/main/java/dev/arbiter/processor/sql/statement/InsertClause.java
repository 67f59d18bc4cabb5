package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.table.Layout;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code INSERT INTO table AS t (columns) VALUES (…)}.
 *
 * <p>A left-out value with a default is {@code CASE WHEN supplied THEN value ELSE default END}, so
 * that one statement serves every combination. {@code COALESCE(value, default)} would not do: it
 * changes types, and a supplied NULL.
 */
public final class InsertClause {

  private final Expressions expressions;
  private final ParameterList parameters;
  private final Outcomes outcomes;

  InsertClause(Expressions expressions, ParameterList parameters, Outcomes outcomes) {
    this.expressions = expressions;
    this.parameters = parameters;
    this.outcomes = outcomes;
  }

  public static String into(Table table, String alias, List<Column> columns) {
    String into = "INSERT INTO " + TableNames.of(table) + " AS " + alias;
    return columns.isEmpty() ? into : TableNames.list(into + "\n  (", columns, "   ") + ")";
  }

  String values(List<InsertColumn> columns) {
    if (columns.isEmpty()) {
      return "DEFAULT VALUES";
    }
    return "VALUES (\n  " + String.join(",\n  ", noted(columns)) + ")";
  }

  /** The values of one row of several: {@code (…)}. */
  String row(List<InsertColumn> columns) {
    return Layout.list("(", noted(columns), "    ") + ")";
  }

  private List<String> noted(List<InsertColumn> columns) {
    List<String> values = new ArrayList<>();
    columns.forEach(it -> values.add(value(it)));
    int noting = firstExpression(values);
    values.set(noting, outcomes.inserting(values.get(noting), columns.get(noting).column()));
    return values;
  }

  /** There is one: an upsert is given a key. */
  private static int firstExpression(List<String> values) {
    int first = 0;
    while (first < values.size() - 1 && Expressions.isDefault(values.get(first))) {
      first++;
    }
    return first;
  }

  /** What is inserted into the column. */
  String value(InsertColumn insert) {
    Column column = insert.column();
    if (insert instanceof InsertColumn.FromArgument it) {
      return parameters.argument(it.parameter());
    }
    if (insert instanceof InsertColumn.FromExpression it) {
      return expressions.value(it.expression(), column);
    }
    return rowValue(column);
  }

  private String rowValue(Column column) {
    if (column.identityByDefault()) {
      return parameters.identityValue(column);
    }
    if (!(column.generation() instanceof Generation.Default it)) {
      return parameters.rowValue(column);
    }
    return Layout.choice(
        "  ",
        parameters.supplied(column),
        parameters.rowValue(column),
        Expressions.otherArm(it.value(), column));
  }
}
