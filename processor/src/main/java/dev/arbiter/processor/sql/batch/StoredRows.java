package dev.arbiter.processor.sql.batch;

import dev.arbiter.internal.sql.RowsText;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.statement.Clause;
import dev.arbiter.processor.sql.statement.Writing;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.List;

/** The stored rows that the rows {@code s} of a batch are about, found by their keys. */
final class StoredRows {

  /** What an UPDATE joins: the rows whose stored ones are locked. */
  static final String FROM_LOCKED = "\nFROM arbiter_rows AS s";

  private final Writing writing;
  private final BatchOrder order;
  private final RowsText text;

  StoredRows(Writing writing, BatchOrder order, RowsText text) {
    this.writing = writing;
    this.order = order;
    this.text = text;
  }

  /**
   * Finds what is stored by the keys of rows, for each with its place: each by itself, as nothing
   * but the index serves a subquery with OFFSET.
   *
   * @param rows {@code FROM …}
   */
  List<Clause> found(Clause rows) {
    Table table = writing.table();
    String each = TableNames.list("SELECT ", table.columns(), "    ");
    return List.of(
        new Clause(Clause.Kind.SELECT, text.selectStored()),
        rows,
        new Clause(
            Clause.Kind.LOOKUP,
            "CROSS JOIN LATERAL (\n  " + each + "\n  " + from("") + "\n  OFFSET 0\n) AS t"));
  }

  /**
   * Locks the stored rows one after the other, in the order of the key and before any is changed:
   * an UPDATE itself takes them in whatever order it likes.
   *
   * @param rows {@code FROM …}
   */
  List<Clause> locked(Clause rows) {
    String each = "SELECT " + from(writing.onServers("")) + "\n  FOR NO KEY UPDATE";
    return List.of(
        new Clause(
            Clause.Kind.SELECT,
            "WITH arbiter_rows AS MATERIALIZED (\nSELECT s.* FROM (\nSELECT s.*"),
        rows,
        new Clause(Clause.Kind.ORDER_BY, order.orderBy()),
        new Clause(Clause.Kind.LOOKUP, ") AS s\nCROSS JOIN LATERAL (\n  " + each + "\n) AS t\n)"));
  }

  private String from(String onServers) {
    String where = writing.keyEquals(order::stored) + onServers;
    return "FROM %s AS t\n%s"
        .formatted(TableNames.of(writing.table()), where)
        .replace("\n", "\n  ");
  }
}
