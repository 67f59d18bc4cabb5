package dev.arbiter.internal.sql;

import java.util.List;
import java.util.function.Function;

/** The statements by a key that take one row, or the values of the key. */
public final class ByKeyText {

  private final KeyText key;
  private final RowText row;
  private final List<RowColumn> suppliable;

  /** By this key. */
  public ByKeyText(KeyText key) {
    this.key = key;
    this.row = key.row();
    this.suppliable = new RowText(row.table(), row.columns(), true).inserted();
  }

  /** Upserts a row and returns it. */
  public String upsert() {
    return upsertEach() + "\n" + row.returning();
  }

  /** Upserts a row and returns it, and whether it was inserted. */
  public String upsertWithOutcome() {
    return upsertEach() + "\n" + row.returningOutcome();
  }

  /** Upserts a row. */
  public String upsertEach() {
    return lines(insert(), key.doUpdate(), key.set(suppliable, it -> "?"));
  }

  /** Inserts a row unless its key is there. */
  public String insertIfAbsent() {
    return lines(insert(), key.doNothing(), row.returning());
  }

  private String insert() {
    return row.insertInto() + "\n" + row.values();
  }

  /** Finds the row of a key. */
  public String find() {
    return find(RowColumn::parameter);
  }

  /** Finds the row that has the key of a row to insert. */
  public String findExisting() {
    return find(RowColumn::storedParameter);
  }

  private String find(Function<RowColumn, String> value) {
    return lines(row.select(), "FROM " + row.table(), key.where(value));
  }

  /** Deletes the row of a key. */
  public String delete() {
    return lines("DELETE FROM " + row.table(), key.where(RowColumn::parameter));
  }

  static String lines(String... clauses) {
    return String.join("\n", clauses);
  }
}
