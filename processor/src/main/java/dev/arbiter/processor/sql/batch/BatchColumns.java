package dev.arbiter.processor.sql.batch;

import dev.arbiter.internal.sql.RowColumn;
import dev.arbiter.internal.sql.RowText;
import dev.arbiter.internal.sql.RowsText;
import dev.arbiter.internal.sql.StageText;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.statement.Clause;
import dev.arbiter.processor.sql.statement.InsertColumn;
import dev.arbiter.processor.sql.statement.InsertedRow;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.List;

/** The columns that the rows of a batch supply, and the rows as a table {@code s} of them. */
final class BatchColumns {

  private final Table table;
  private final List<InsertColumn> inserted;
  private final List<Column> all;
  private final List<Column> marked;
  private final boolean withDefaults;
  private final RowText row;
  private final RowsText text;
  private final StageText stage;
  private final Clause rows;
  private final Clause mixedRows;

  private BatchColumns(
      Table table,
      List<InsertColumn> inserted,
      List<Column> all,
      List<Column> marked,
      boolean withDefaults) {
    this.table = table;
    this.inserted = inserted;
    this.all = all;
    this.marked = marked;
    this.withDefaults = withDefaults;
    List<RowColumn> columns = table.columns().stream().map(this::written).toList();
    boolean withIdentity = all.stream().anyMatch(Column::identityByDefault);
    this.row = new RowText(TableNames.of(table), columns, withIdentity);
    this.text = new RowsText(row);
    this.stage = new StageText(TableNames.stage(table), text);
    this.rows = new Clause(Clause.Kind.ROWS, text.rows());
    this.mixedRows = new Clause(Clause.Kind.MIXED_ROWS, text.mixedRows());
  }

  /**
   * The columns that a key is made of, of which those with a default may be left out.
   *
   * @param withDefaults whether a value that a row leaves out is the column's default
   */
  static BatchColumns ofKey(RawKey key, boolean withDefaults) {
    List<Column> all = key.columns();
    List<Column> marked =
        all.stream().filter(it -> it.generation() instanceof Generation.Default).toList();
    return new BatchColumns(key.table(), List.of(), all, marked, withDefaults);
  }

  /** The columns of keys, which are given whole. */
  static BatchColumns ofKeys(Table table, UniqueKey key) {
    return new BatchColumns(table, List.of(), table.mentionedBy(key), List.of(), false);
  }

  /**
   * The columns of rows.
   *
   * @param withIdentity whether the rows supply the BY DEFAULT identity column
   * @param withDefaults whether a value that a row leaves out is the column's default
   */
  static BatchColumns of(Table table, boolean withIdentity, boolean withDefaults) {
    List<InsertColumn> inserted =
        InsertColumn.ofRow(table).stream()
            .filter(it -> withIdentity || !it.column().identityByDefault())
            .toList();
    return new BatchColumns(
        table,
        inserted,
        inserted.stream().map(InsertColumn::column).toList(),
        inserted.stream().filter(InsertColumn::mayBeLeftOut).map(InsertColumn::column).toList(),
        withDefaults);
  }

  /** A column that rows do not supply is written nowhere, but its name is taken. */
  private RowColumn written(Column column) {
    return InsertedRow.column(column, source(column), marked.contains(column), withDefaults);
  }

  private RowColumn.Source source(Column column) {
    if (column.identityByDefault()) {
      return RowColumn.Source.ROW_OR_SEQUENCE;
    }
    return all.contains(column) ? RowColumn.Source.ROW : RowColumn.Source.SERVER;
  }

  Table table() {
    return table;
  }

  List<InsertColumn> inserted() {
    return inserted;
  }

  List<Column> all() {
    return all;
  }

  /** Those that a row may leave out, which its marks are about: one character each. */
  List<Column> marked() {
    return marked;
  }

  /** Those whose default is inserted where a row leaves them out. */
  List<Column> defaulted() {
    return withDefaults
        ? all.stream().filter(it -> it.generation() instanceof Generation.Default).toList()
        : List.of();
  }

  /** The clauses that take the rows. */
  RowsText text() {
    return text;
  }

  /** The temporary table for more rows than one statement should take. */
  StageText stage() {
    return stage;
  }

  /** {@code FROM …}: arrays of rows that supply the same columns. */
  Clause rows() {
    return rows;
  }

  /** {@code FROM …}: arrays of rows that supply different columns. */
  Clause mixedRows() {
    return mixedRows;
  }

  /** {@code FROM …}: arrays of rows that supply the same columns, in their order. */
  Clause rowsInOrder() {
    return new Clause(Clause.Kind.ROWS, text.rowsInOrder());
  }

  /** {@code FROM …}: arrays of rows that supply different columns, in their order. */
  Clause mixedRowsInOrder() {
    return new Clause(Clause.Kind.MIXED_ROWS, text.mixedRowsInOrder());
  }

  /** Whether a row may supply no value at all. */
  boolean mayBeEmpty() {
    return row.mayBeEmpty();
  }
}
