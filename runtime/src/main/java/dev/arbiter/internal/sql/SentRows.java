package dev.arbiter.internal.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * {@code FROM …}: rows as they are sent, made what is stored.
 *
 * @param inserted the columns whose values are sent
 * @param marked those of them that a row may leave out
 * @param given the column with the marks of what a row supplies
 * @param place the column with a row's place in the batch
 */
record SentRows(List<RowColumn> inserted, List<RowColumn> marked, String given, String place) {

  /** The columns of what is sent: a row's values, its marks, its place. */
  List<String> columns() {
    List<String> sent = new ArrayList<>(RowText.names(inserted));
    if (!marked.isEmpty()) {
      sent.add(given);
    }
    sent.add(place);
    return sent;
  }

  /** The types in which it is sent. */
  List<String> types(String places) {
    List<String> types = new ArrayList<>();
    inserted.forEach(it -> types.add(it.element()));
    if (!marked.isEmpty()) {
      types.add("text");
    }
    types.add(places);
    return types;
  }

  /** Arrays of rows that supply the same columns. */
  String alike(boolean withPlaces) {
    return arrays(received(column -> "?"), false, withPlaces);
  }

  /** Arrays of rows that supply different columns. */
  String mixed(boolean withPlaces) {
    return arrays(received(this::isMarked), true, withPlaces);
  }

  private String arrays(List<String> values, boolean withMarks, boolean withPlaces) {
    List<String> types = types("integer");
    List<String> unnested = new ArrayList<>();
    List<String> sent = columns();
    for (int i = 0; i < sent.size(); i++) {
      if (i < inserted.size() || (i == sent.size() - 1 ? withPlaces : withMarks)) {
        unnested.add("unnest(?::" + types.get(i) + "[]) AS " + sent.get(i));
      }
    }
    return "FROM (\n  SELECT "
        + String.join(",\n    ", selected(values, withMarks, withPlaces))
        + "\n  FROM (\n    SELECT "
        + String.join(",\n      ", unnested)
        + "\n  ) AS u\n) AS s";
  }

  /**
   * Rows of a temporary table.
   *
   * @param table the table {@code u}, and a condition
   */
  String of(String table) {
    return "FROM (\n  SELECT "
        + String.join(",\n    ", selected(received(this::isMarked), true, true))
        + "\n  FROM "
        + table
        + "\n) AS s";
  }

  private List<String> received(Function<RowColumn, String> supplied) {
    List<String> values = new ArrayList<>();
    for (RowColumn column : inserted) {
      String value = column.received(supplied.apply(column));
      values.add(value.equals("u." + column.name()) ? value : value + " AS " + column.name());
    }
    return values;
  }

  private List<String> selected(List<String> values, boolean withMarks, boolean withPlaces) {
    List<String> selected = new ArrayList<>(values);
    if (withMarks && !marked.isEmpty()) {
      selected.add("u." + given);
    }
    if (withPlaces) {
      selected.add("u." + place);
    }
    return selected;
  }

  private String isMarked(RowColumn column) {
    return isMarked("u." + given, marked.indexOf(column) + 1);
  }

  /** The condition that marks have one at a place, counted from one. */
  static String isMarked(String marks, int place) {
    return "substr(" + marks + ", " + place + ", 1) = '1'";
  }
}
