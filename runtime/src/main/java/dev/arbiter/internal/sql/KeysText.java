package dev.arbiter.internal.sql;

import dev.arbiter.internal.sql.KeyText.Many;
import java.util.ArrayList;
import java.util.List;

/** The statements that take many keys. */
public final class KeysText {

  private final KeyText key;
  private final RowText row;
  private final List<RowColumn> columns;
  private final String place;

  /** By this key. */
  public KeysText(KeyText key) {
    this.key = key;
    this.row = key.row();
    this.columns = key.mentioned();
    this.place = free("place");
  }

  private String free(String name) {
    return new RowsText(row).free(name);
  }

  private String name(RowColumn column) {
    return free("k" + (columns.indexOf(column) + 1));
  }

  private String value(RowColumn column) {
    return column.converted("k." + name(column));
  }

  private String keys() {
    List<String> unnested = new ArrayList<>();
    columns.forEach(it -> unnested.add(unnest(it.element(), name(it))));
    unnested.add(unnest("integer", place));
    return Lines.list("SELECT ", unnested, "    ");
  }

  private static String unnest(String type, String name) {
    return "unnest(?::" + type + "[]) AS " + name;
  }

  private String materialized() {
    return "k AS MATERIALIZED (\n  " + keys() + "\n), ";
  }

  private String sought() {
    return array(key.sought(key.parts().get(0), this::value), "k");
  }

  private static String array(String value, String from) {
    return "ARRAY(SELECT " + value + " FROM " + from + ")";
  }

  /** Finds the rows of keys. */
  public String find() {
    return switch (many()) {
      case AT_ONCE -> findAtOnce();
      case TOLD_IN_JAVA ->
          ByKeyText.lines(row.select(), "FROM " + row.table(), key.whereAny(told()));
      case EACH -> findEach();
    };
  }

  /** Locks the rows of keys in the order of the key, and deletes them. */
  public String delete() {
    return switch (many()) {
      case AT_ONCE -> deleteAtOnce(materialized(), sought());
      case TOLD_IN_JAVA -> deleteAtOnce("", told());
      case EACH -> deleteEach();
    };
  }

  private Many many() {
    return key.parts().size() > 1 ? Many.EACH : key.many();
  }

  private String told() {
    return "?::" + columns.get(0).element() + "[]";
  }

  /** By one walk through the index, and then the keys of each. */
  private String findAtOnce() {
    return "WITH "
        + materialized()
        + ByKeyText.lines(
            "r AS MATERIALIZED (",
            row.select(),
            "FROM " + row.table(),
            key.whereAny(sought()),
            ")",
            "SELECT r.*, k." + place,
            "FROM k CROSS JOIN r",
            key.where(this::value));
  }

  private String findEach() {
    return ByKeyText.lines(
        "SELECT r.*, k." + place,
        "FROM (",
        "  " + keys(),
        ") AS k",
        "CROSS JOIN LATERAL (",
        row.select(),
        "FROM " + row.table(),
        key.where(this::value),
        "OFFSET 0",
        ") AS r");
  }

  private String deleteAtOnce(String keys, String sought) {
    String first = name(columns.get(0));
    return "WITH "
        + keys
        + ByKeyText.lines(
            "locked AS MATERIALIZED (",
            "SELECT " + key.parts().get(0).stored() + " AS " + first,
            "FROM " + row.table(),
            key.whereAny(sought),
            "ORDER BY 1",
            "FOR UPDATE",
            ")",
            "DELETE FROM " + row.table(),
            key.whereAny(array("locked." + first, "locked")));
  }

  private String deleteEach() {
    return ByKeyText.lines(
        "WITH k AS MATERIALIZED (",
        "SELECT k.*",
        "FROM (",
        "  SELECT *",
        "  FROM (",
        "    " + keys(),
        "  ) AS k",
        "  " + orderBy(),
        ") AS k",
        "CROSS JOIN LATERAL (",
        "SELECT FROM " + row.table(),
        key.where(this::value),
        "FOR UPDATE",
        ") AS r",
        ")",
        "DELETE FROM " + row.table() + " USING k",
        key.where(this::value));
  }

  private String orderBy() {
    List<String> order = new ArrayList<>();
    key.parts().forEach(it -> order.add(key.sought(it, this::value)));
    order.add("k." + place);
    return Lines.list("ORDER BY ", order, "    ");
  }
}
