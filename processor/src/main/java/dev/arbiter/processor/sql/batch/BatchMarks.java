package dev.arbiter.processor.sql.batch;

import dev.arbiter.internal.sql.RowsText;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.sql.statement.Clause;
import dev.arbiter.processor.sql.statement.ParameterList;
import java.util.List;

/**
 * Which columns the row at hand supplies, where a statement takes rows that supply different ones:
 * the first characters of a setting that the statement makes before it inserts each row. SET, which
 * does not see the source of an {@code INSERT … SELECT}, sees the setting.
 */
class BatchMarks extends ParameterList {

  private final List<Column> marked;
  private boolean used;

  BatchMarks(List<Column> marked) {
    this.marked = marked;
  }

  /** The condition that the row supplies the column, in SET. */
  @Override
  public String supplied(Column column) {
    used = true;
    return isSupplied(marked, RowsText.NOTED, column);
  }

  @Override
  protected Clause.Kind setKind() {
    return Clause.Kind.MIXED_SET;
  }

  /** The condition that these marks say so. */
  static String isSupplied(List<Column> marked, String marks, Column column) {
    return RowsText.isMarked(marks, marked.indexOf(column) + 1);
  }

  /** Whether SET depends on the marks. */
  boolean used() {
    return used;
  }
}
