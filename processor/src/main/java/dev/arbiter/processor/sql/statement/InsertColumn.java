package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Table;
import java.util.List;

/** A column that a statement inserts, and where its value comes from. */
public sealed interface InsertColumn {

  Column column();

  /** The row supplies the value, or leaves it out. */
  record FromRow(Column column) implements InsertColumn {}

  /** A method's parameter is the value. */
  record FromArgument(Column column, Parameter.ForColumn parameter) implements InsertColumn {}

  /** An SQL expression is the value. */
  record FromExpression(Column column, Expression expression) implements InsertColumn {}

  /** Every column that a row can supply. */
  static List<InsertColumn> ofRow(Table table) {
    return table.insertable().stream().<InsertColumn>map(FromRow::new).toList();
  }

  /** Whether the row may leave the value out, in which case the stored one is kept. */
  default boolean mayBeLeftOut() {
    return this instanceof FromRow && column().optional();
  }
}
