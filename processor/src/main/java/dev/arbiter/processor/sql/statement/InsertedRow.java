package dev.arbiter.processor.sql.statement;

import dev.arbiter.internal.sql.Conversion;
import dev.arbiter.internal.sql.RowColumn;
import dev.arbiter.internal.sql.RowText;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.table.BatchTypes;
import dev.arbiter.processor.sql.table.DomainTexts;
import dev.arbiter.processor.sql.table.SqlTypes;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row as the operations of a table insert it that take it whole. */
public final class InsertedRow {

  private final Table table;
  private final Map<Boolean, Insert> inserts = new HashMap<>();

  public InsertedRow(Table table) {
    this.table = table;
  }

  private record Insert(List<Clause> clauses, List<SqlParameter> parameters) {}

  /**
   * A column as the runtime writes it.
   *
   * @param optional whether a row may leave the value out
   * @param withDefault whether the column's default is inserted then
   */
  public static RowColumn column(
      Column column, RowColumn.Source source, boolean optional, boolean withDefault) {
    Conversion conversion = DomainTexts.conversion(column);
    return new RowColumn(
        Identifiers.quote(column.name()),
        source,
        optional,
        column.sqlType().text(),
        conversion == Conversion.CAST
            ? SqlTypes.cast(column.sqlType())
            : SqlTypes.castTarget(column.sqlType()),
        BatchTypes.element(column),
        BatchTypes.isDirect(column) ? null : SqlTypes.castTarget(column.sqlType()),
        conversion,
        withDefault && column.generation() instanceof Generation.Default it
            ? Expressions.otherArm(it.value(), column)
            : null);
  }

  /** Whether an operation inserts a row as it is, and nothing with it. */
  boolean isInsertedBy(Operation operation, Writing writing) {
    return operation.rowParameter().isPresent()
        && operation.values().isEmpty()
        && operation.columnParameters().findAny().isEmpty()
        && writing.expressions().alias().equals("t")
        && !writing.outcomes().areNoted();
  }

  /** {@code INSERT INTO … VALUES …}. */
  Writing into(Writing writing, boolean withIdentity) {
    Insert insert = inserts.computeIfAbsent(withIdentity, this::insert);
    insert.parameters().forEach(writing.parameters()::add);
    return writing.addAll(insert.clauses());
  }

  private Insert insert(boolean withIdentity) {
    List<Column> columns =
        table.insertable().stream().filter(it -> withIdentity || !it.identityByDefault()).toList();
    List<SqlParameter> parameters = new ArrayList<>();
    for (Column column : columns) {
      if (column.identityByDefault()) {
        parameters.add(new SqlParameter.IdentityValue(column));
      } else {
        if (column.generation() instanceof Generation.Default) {
          parameters.add(new SqlParameter.Supplied(column));
        }
        parameters.add(new SqlParameter.RowValue(column));
      }
    }
    return new Insert(clauses(columns), parameters);
  }

  private List<Clause> clauses(List<Column> columns) {
    if (columns.isEmpty()) {
      String into = InsertClause.into(table, "t", columns);
      return List.of(
          new Clause(Clause.Kind.INSERT, into), new Clause(Clause.Kind.VALUES, "DEFAULT VALUES"));
    }
    RowText text =
        new RowText(
            TableNames.of(table),
            columns.stream()
                .map(it -> column(it, RowColumn.Source.ROW, it.optional(), true))
                .toList(),
            true);
    return List.of(
        new Clause(Clause.Kind.INSERT, text.insertInto()),
        new Clause(Clause.Kind.VALUES, text.values()));
  }
}
