package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.table.SqlTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a statement tells an insert from an update: {@code xmax}, the number of the transaction that
 * locked a row's old version, is zero for a new row. The rows of a partitioned table have no system
 * columns in RETURNING; there the values, and then the assignments, leave a note in a setting of
 * the transaction as they are evaluated.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-system-columns.html">System Columns</a>
 */
public final class Outcomes {

  private static final String UPDATED = "false AS inserted";
  private static final String SETTING = "'arbiter.outcome'";

  private final boolean noted;
  private final boolean bySteps;

  private Outcomes(boolean noted, boolean bySteps) {
    this.noted = noted;
    this.bySteps = bySteps;
  }

  static Outcomes untold() {
    return new Outcomes(false, false);
  }

  static Outcomes of(Table table) {
    boolean bySteps = isTakenBySteps(table);
    return new Outcomes(table.options().partitioned() && !bySteps, bySteps);
  }

  /**
   * Whether no statement can tell: where the partitions are distributed as well, a cluster takes no
   * notes. Then an insert that updates nothing comes first, and the upsert updates what is locked.
   */
  public static boolean isTakenBySteps(Table table) {
    return table.options().partitioned() && table.distribution().isDeclared();
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

  /**
   * What a statement returns: the table's columns, and what became of the row behind them.
   *
   * @param qualifier what stands before a column's name
   * @param more what follows the columns and the outcome
   */
  List<String> columns(Table table, Operation operation, String qualifier, Optional<String> more) {
    List<String> returned = columns(table, qualifier);
    if (operation.returns().outcome()) {
      // An UPDATE inserts nothing, though the new version of its row has no xmax either.
      returned.add(operation.action() == Action.UPDATE ? UPDATED : returned());
    }
    more.ifPresent(returned::add);
    return returned;
  }

  /** What a statement returns of rows that are inserted for certain. */
  List<String> insertedColumns(Table table) {
    List<String> returned = columns(table, "");
    returned.add("true AS inserted");
    return returned;
  }

  private static List<String> columns(Table table, String qualifier) {
    List<String> columns = new ArrayList<>();
    table.columns().forEach(it -> columns.add(qualifier + Identifiers.quote(it.name())));
    return columns;
  }

  /** The last column that the statement returns: whether the row was inserted. */
  private String returned() {
    if (bySteps) {
      return UPDATED;
    }
    return noted
        ? "current_setting(" + SETTING + ") = 'inserted' AS inserted"
        : "xmax = 0 AS inserted";
  }
}
