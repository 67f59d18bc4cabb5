package dev.arbiter.internal.statement;

import dev.arbiter.internal.sql.RowColumn;
import dev.arbiter.internal.sql.RowText;
import dev.arbiter.schema.ColumnDefinition;
import java.util.Arrays;

/** The clauses of a table's rows, by what is declared of its columns. */
public final class DeclaredRow {

  private DeclaredRow() {}

  /** The clauses of statements about a row of the table, which is named as SQL writes it. */
  public static RowText of(String table, ColumnDefinition... columns) {
    return new RowText(table, Arrays.stream(columns).map(DeclaredRow::column).toList(), true);
  }

  private static RowColumn column(ColumnDefinition column) {
    RowColumn.Source source =
        switch (column.generation()) {
          case NONE, DEFAULT -> RowColumn.Source.ROW;
          case IDENTITY_BY_DEFAULT, SERIAL -> RowColumn.Source.ROW_OR_SEQUENCE;
          case IDENTITY_ALWAYS, STORED, VIRTUAL -> RowColumn.Source.SERVER;
        };
    boolean hasDefault = column.generation() == ColumnDefinition.Generation.DEFAULT;
    boolean optional =
        column.nullable() || hasDefault || source == RowColumn.Source.ROW_OR_SEQUENCE;
    return RowColumn.of(
        column.identifier().sql(),
        source,
        optional,
        column.type(),
        hasDefault ? column.expression() : null);
  }
}
