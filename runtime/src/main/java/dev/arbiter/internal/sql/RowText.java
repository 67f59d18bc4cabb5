package dev.arbiter.internal.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The clauses of statements that take one row.
 *
 * @param table as SQL writes it
 * @param columns all columns of the table, in its order
 * @param withIdentity whether rows supply the column that a sequence has a value for
 */
public record RowText(String table, List<RowColumn> columns, boolean withIdentity) {

  /** Takes a copy of the list. */
  public RowText {
    columns = List.copyOf(columns);
  }

  /** This row, with another form of one of its columns. */
  public RowText with(String column, UnaryOperator<RowColumn> form) {
    List<RowColumn> changed =
        columns.stream().map(it -> it.name().equals(column) ? form.apply(it) : it).toList();
    return new RowText(table, changed, withIdentity);
  }

  /** A row that leaves the value to the sequence. */
  public RowText withoutIdentity() {
    return new RowText(table, columns, false);
  }

  /** The columns that statements insert. */
  public List<RowColumn> inserted() {
    return columns.stream()
        .filter(RowColumn::isInserted)
        .filter(it -> withIdentity || it.source() == RowColumn.Source.ROW)
        .toList();
  }

  /** The columns whose default is inserted where a row leaves them out. */
  public List<RowColumn> defaulted() {
    return inserted().stream()
        .filter(it -> it.otherwise() != null && it.source() == RowColumn.Source.ROW)
        .toList();
  }

  /** The place of a column in the marks of what a row supplies. */
  public int mark(RowColumn column) {
    return marked().indexOf(column);
  }

  /** The columns that a row may leave out. */
  List<RowColumn> marked() {
    return inserted().stream().filter(RowColumn::optional).toList();
  }

  /**
   * Whether a row may supply no value at all: arrays of such rows do not tell how many there are.
   */
  public boolean mayBeEmpty() {
    return inserted().stream().allMatch(RowColumn::optional);
  }

  static List<String> names(List<RowColumn> columns) {
    return columns.stream().map(RowColumn::name).toList();
  }

  /** {@code INSERT INTO … (…)}. */
  public String insertInto() {
    return Lines.list("INSERT INTO " + table + " AS t\n  (", names(inserted()), "   ") + ")";
  }

  /** {@code VALUES (…)}. */
  public String values() {
    return inserted().stream()
        .map(RowColumn::value)
        .collect(Collectors.joining(",\n  ", "VALUES (\n  ", ")"));
  }

  /** {@code SELECT …}, of all columns. */
  public String select() {
    return Lines.list("SELECT ", names(columns), "  ");
  }

  /** {@code RETURNING …}, of all columns. */
  public String returning() {
    return Lines.list("RETURNING ", names(columns), "  ");
  }

  /** {@code RETURNING …}, of all columns and something more. */
  String returning(String more) {
    List<String> returned = new ArrayList<>(names(columns));
    returned.add(more);
    return Lines.list("RETURNING ", returned, "  ");
  }

  /** {@code RETURNING …}, and whether the row was inserted. */
  public String returningOutcome() {
    return returning("xmax = 0 AS inserted");
  }
}
