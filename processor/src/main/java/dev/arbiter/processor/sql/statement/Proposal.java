package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.table.SqlTypes;
import java.util.List;

/**
 * The row that an insert proposes, column by column: what {@code excluded} would be, for statements
 * that look for the row it conflicted with.
 */
final class Proposal {

  private final Table table;
  private final UniqueKey key;
  private final List<InsertColumn> columns;
  private final InsertClause insert;
  private final Expressions expressions;
  private final ParameterList parameters;

  Proposal(
      Table table,
      UniqueKey key,
      List<InsertColumn> columns,
      InsertClause insert,
      Expressions expressions,
      ParameterList parameters) {
    this.table = table;
    this.key = key;
    this.columns = columns;
    this.insert = insert;
    this.expressions = expressions;
    this.parameters = parameters;
  }

  String value(Column column) {
    if (column.generation() instanceof Generation.Computed it) {
      return cast(expressions.over(it.value(), this::value), column);
    }
    return columns.stream()
        .filter(it -> it.column().name().equals(column.name()))
        .findFirst()
        .map(it -> stored(inserted(it), column))
        .orElseGet(() -> leftOut(column));
  }

  /** A value that is too long has failed, unless all that is cut off are blanks. */
  private static String stored(String value, Column column) {
    return SqlTypes.isLimited(column.sqlType())
        ? "CAST(" + value + " AS " + column.sqlType().uncollated() + ")"
        : value;
  }

  private String inserted(InsertColumn source) {
    Column column = source.column();
    if (source instanceof InsertColumn.FromExpression it
        && Expressions.isDefault(it.expression())) {
      return leftOut(column);
    }
    boolean valueOnly = column.identityByDefault() || table.serverGenerated(key).contains(column);
    return source instanceof InsertColumn.FromRow && valueOnly
        ? parameters.rowValue(column)
        : insert.value(source);
  }

  private String leftOut(Column column) {
    return column.generation() instanceof Generation.Default it
        ? cast(expressions.constant(it.value()), column)
        : "NULL::" + SqlTypes.cast(column.sqlType());
  }

  private static String cast(String expression, Column column) {
    return "CAST((" + expression + ") AS " + SqlTypes.castTarget(column.sqlType()) + ")";
  }
}
