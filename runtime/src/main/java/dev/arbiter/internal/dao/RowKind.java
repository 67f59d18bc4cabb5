package dev.arbiter.internal.dao;

import dev.arbiter.internal.batch.statement.ArrayBinder;
import dev.arbiter.internal.batch.statement.ArrayStatement;
import dev.arbiter.internal.batch.statement.Stage;
import dev.arbiter.internal.sql.RowColumn;
import dev.arbiter.internal.sql.RowText;
import dev.arbiter.internal.sql.RowsText;
import dev.arbiter.internal.sql.StageText;
import dev.arbiter.internal.statement.Statements;
import dev.arbiter.internal.type.array.RowColumns;
import dev.arbiter.internal.type.scalar.Codecs;
import dev.arbiter.schema.StatementDefinition;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How many rows are bound that all supply their identity column, or all leave it out.
 *
 * @param row the clauses of statements about such a row
 * @param marks which of its optional columns a row supplies, as zeros and ones; null if there are
 *     none
 * @param columns sets arrays of the columns' values
 * @param stage the temporary table for more rows than one statement should take
 */
public record RowKind<R>(
    RowText row,
    @Nullable Function<R, String> marks,
    ArrayBinder<R> columns,
    @Nullable Stage<R> stage) {

  static <R> RowKind<R> of(
      Statements statements,
      RowText row,
      String table,
      @Nullable Function<R, String> marks,
      ArrayBinder<R> columns) {
    RowsText rows = new RowsText(row);
    RowKind<R> kind = new RowKind<>(row, marks, columns, null);
    return rows.isEmpty()
        ? kind
        : new RowKind<>(row, marks, columns, kind.stage(statements, new StageText(table, rows)));
  }

  private Stage<R> stage(Statements statements, StageText text) {
    return new Stage<>(
        statements,
        text.create(),
        text.copy(),
        text.insertInto() + "\n" + text.select(),
        this::bindMixed,
        text.index(),
        text.drop());
  }

  /**
   * A statement that takes rows which supply the same columns.
   *
   * @param kept the columns that it keeps as they are stored where rows do not supply them
   */
  ArrayStatement<R> alike(StatementDefinition definition, List<RowColumn> kept) {
    return new ArrayStatement<>(
        definition,
        rows -> {
          bindSupplied(rows, row.defaulted());
          columns.bind(rows);
          rows.places();
          bindSupplied(rows, kept);
        });
  }

  /** A statement that takes rows in their order, which supply the same columns. */
  ArrayStatement<R> alikeInOrder(StatementDefinition definition) {
    return new ArrayStatement<>(
        definition,
        rows -> {
          bindSupplied(rows, row.defaulted());
          columns.bind(rows);
          if (row.mayBeEmpty()) {
            rows.places();
          }
        });
  }

  /** A statement that takes rows in their order, which supply different columns. */
  ArrayStatement<R> mixedInOrder(StatementDefinition definition) {
    return new ArrayStatement<>(definition, this::bindMarked);
  }

  private void bindSupplied(RowColumns<R> rows, List<RowColumn> supplied) throws SQLException {
    Function<R, String> given = marks;
    if (given != null) {
      for (RowColumn column : supplied) {
        int mark = row.mark(column);
        rows.supplied(it -> given.apply(it).charAt(mark) == '1');
      }
    }
  }

  /** A statement that takes rows which supply different columns. */
  ArrayStatement<R> mixed(StatementDefinition definition) {
    return new ArrayStatement<>(definition, this::bindMixed);
  }

  private void bindMixed(RowColumns<R> rows) throws SQLException {
    bindMarked(rows);
    rows.places();
  }

  private void bindMarked(RowColumns<R> rows) throws SQLException {
    columns.bind(rows);
    if (marks != null) {
      rows.add(Codecs.STRING, marks);
    }
  }
}
