package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.table.SqlTypes;

/**
 * How a statement tells an insert from an update: {@code xmax}, the number of the transaction that
 * locked a row's old version, is zero for a new row. The rows of a partitioned table have no system
 * columns in RETURNING; there the values, and then the assignments, leave a note in a setting of
 * the transaction as they are evaluated.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-system-columns.html">System Columns</a>
 */
public final class Outcomes {

  private static final String SETTING = "'arbiter.outcome'";

  private final boolean noted;

  private Outcomes(boolean noted) {
    this.noted = noted;
  }

  static Outcomes untold() {
    return new Outcomes(false);
  }

  static Outcomes of(Table table) {
    return new Outcomes(table.options().partitioned());
  }

  /** Whether one of the values that the statement writes notes the outcome. */
  boolean areNoted() {
    return noted;
  }

  /** The value of the column, which notes that the row is inserted where such notes are taken. */
  public String inserting(String value, Column column) {
    return noting("inserted", value, column);
  }

  String updating(String value, Column column) {
    return noting("updated", value, column);
  }

  /** Cast, as a literal would otherwise be text in the arm of a CASE. */
  private String noting(String outcome, String value, Column column) {
    return noted
        ? "CASE WHEN set_config(%s, '%s', true) IS NOT NULL THEN CAST(%s AS %s) END"
            .formatted(SETTING, outcome, value, SqlTypes.castTarget(column.sqlType()))
        : value;
  }

  /** The last column that the statement returns: whether the row was inserted. */
  String returned() {
    return noted
        ? "current_setting(" + SETTING + ") = 'inserted' AS inserted"
        : "xmax = 0 AS inserted";
  }
}
