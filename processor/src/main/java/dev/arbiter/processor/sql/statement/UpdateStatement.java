package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.dao.ColumnValue;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.table.Layout;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code UPDATE … SET … WHERE …}, by a key. */
public final class UpdateStatement {

  private final Table table;
  private final Operation operation;
  private final Writing writing;

  /** An update that is added to what has been written. */
  public UpdateStatement(Writing writing, Operation operation) {
    this.table = writing.table();
    this.operation = operation;
    this.writing = writing;
  }

  /** Updates one row. */
  SqlStatement write() {
    return set("")
        .whereKeyAndCondition(this::sought, writing.expressions()::overStored)
        .returning()
        .done();
  }

  /**
   * Updates the rows that those of another relation stand for.
   *
   * @param from {@code FROM …}
   * @param value writes the sought value of a column
   * @param more what is returned behind the columns and the outcome
   */
  public SqlStatement write(String from, Function<Column, String> value, Optional<String> more) {
    return set(from).whereStoredKeyAndCondition(value).returningStored(more).done();
  }

  private Writing set(String from) {
    String alias = writing.expressions().alias();
    return writing
        .add(Clause.Kind.UPDATE, "UPDATE " + TableNames.of(table) + " AS " + alias)
        .add(Clause.Kind.SET, "SET " + String.join(",\n  ", assignments()) + from);
  }

  private List<String> assignments() {
    List<String> assignments = new ArrayList<>();
    List<ColumnValue> set = operation.set() == null ? List.of() : operation.set();
    for (ColumnValue it : set) {
      Column column = table.column(it.column());
      assignments.add(assignment(column, assigned(it.value(), column)));
    }
    List<String> keyColumns = operation.requiredKey().mentions();
    for (Column column : table.columns()) {
      if (!keyColumns.contains(column.name())) {
        given(column).map(value -> assignment(column, value)).ifPresent(assignments::add);
      }
    }
    return assignments;
  }

  private String assigned(Expression value, Column column) {
    Moments moments = new Moments(table, writing.expressions(), writing.parameters());
    return moments.isSetTo(column, value)
        ? moments.value(column, value)
        : writing.expressions().assigned(value, column);
  }

  private static String assignment(Column column, String value) {
    return Identifiers.quote(column.name()) + " = " + value;
  }

  /** The value that a parameter, or the row, gives to a column. */
  private Optional<String> given(Column column) {
    Optional<Parameter.ForColumn> parameter = parameterOf(column);
    if (parameter.isPresent()) {
      return parameter.map(it -> writing.parameters().argument(it));
    }
    return operation.setsFromRow(table, column) ? Optional.of(fromRow(column)) : Optional.empty();
  }

  private String fromRow(Column column) {
    ParameterList parameters = writing.parameters();
    return column.required()
        ? parameters.rowValue(column)
        : Layout.choice(
            "  " + Identifiers.quote(column.name()),
            parameters.supplied(column),
            parameters.rowValue(column),
            writing.expressions().stored(column));
  }

  private String sought(Column column) {
    return parameterOf(column)
        .map(it -> writing.parameters().argument(it))
        .orElseGet(() -> writing.parameters().rowValue(column));
  }

  private Optional<Parameter.ForColumn> parameterOf(Column column) {
    return operation.columnParameters().filter(it -> it.column().equals(column)).findFirst();
  }
}
