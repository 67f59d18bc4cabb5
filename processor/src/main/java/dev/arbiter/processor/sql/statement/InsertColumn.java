package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.dao.ColumnValue;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Table;
import java.util.ArrayList;
import java.util.Comparator;
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

  /**
   * The columns that an operation inserts, in the table's order.
   *
   * @param withIdentity whether a row supplies the BY DEFAULT identity column
   */
  static List<InsertColumn> of(Table table, Operation operation, boolean withIdentity) {
    List<InsertColumn> columns = new ArrayList<>();
    if (operation.rowParameter().isPresent()) {
      ofRow(table).stream()
          .filter(it -> withIdentity || !it.column().identityByDefault())
          .forEach(columns::add);
    }
    operation.columnParameters().forEach(it -> columns.add(new FromArgument(it.column(), it)));
    for (ColumnValue value : operation.values()) {
      columns.add(new FromExpression(table.column(value.column()), value.value()));
    }
    if (columns.size() > 1 && !onlyOfRow(operation)) {
      List<String> order = table.columns().stream().map(Column::name).toList();
      columns.sort(Comparator.comparing(it -> order.indexOf(it.column().name())));
    }
    return columns;
  }

  private static boolean onlyOfRow(Operation operation) {
    return operation.values().isEmpty() && operation.columnParameters().findAny().isEmpty();
  }

  /** Whether the row may leave the value out, in which case the stored one is kept. */
  default boolean mayBeLeftOut() {
    return this instanceof FromRow && column().optional();
  }
}
