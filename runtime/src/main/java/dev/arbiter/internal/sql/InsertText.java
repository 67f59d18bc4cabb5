package dev.arbiter.internal.sql;

import static dev.arbiter.internal.sql.ByKeyText.lines;

/** The statements that insert rows by no key, in the order of their list. */
public final class InsertText {

  private static final String DO_NOTHING = "ON CONFLICT DO NOTHING";

  private final RowText row;
  private final RowsText rows;

  /** Of rows of this kind. */
  public InsertText(RowText row) {
    this.row = row;
    this.rows = new RowsText(row);
  }

  /** Inserts a row and returns it. */
  public String insert() {
    return lines(row.insertInto(), row.values(), row.returning());
  }

  /** Inserts a row unless something stands in its way. */
  public String insertIfAbsent() {
    return lines(row.insertInto(), row.values(), DO_NOTHING, row.returning());
  }

  /**
   * Inserts rows.
   *
   * @param mixed whether they supply different columns
   */
  public String insertAll(boolean mixed) {
    return lines(
        row.insertInto(), rows.select(), mixed ? rows.mixedRowsInOrder() : rows.rowsInOrder());
  }

  /** Inserts rows and returns them. */
  public String insertAllReturning(boolean mixed) {
    return lines(insertAll(mixed), row.returning());
  }

  /** Inserts rows that nothing stands in the way of, and returns these. */
  public String insertAllIfAbsent(boolean mixed) {
    return lines(insertAll(mixed), DO_NOTHING, row.returning());
  }
}
