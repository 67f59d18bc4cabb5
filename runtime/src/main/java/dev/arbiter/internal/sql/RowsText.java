package dev.arbiter.internal.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The clauses of statements that take many rows, as arrays or from a temporary table. */
public final class RowsText {

  private static final String NOTE = "'arbiter.row'";

  private final RowText row;
  private final List<RowColumn> inserted;
  private final List<RowColumn> marked;
  private final String place;
  private final String given;

  /** Of rows of this kind. */
  public RowsText(RowText row) {
    this.row = row;
    this.inserted = row.inserted();
    this.marked = row.marked();
    this.place = free("place");
    this.given = free("given");
  }

  /** Whether a row has no values. */
  public boolean isEmpty() {
    return inserted.isEmpty();
  }

  /** Whether rows come with marks of what they supply. */
  public boolean haveMarks() {
    return !marked.isEmpty();
  }

  List<RowColumn> inserted() {
    return inserted;
  }

  /** A name that no column of the table has. */
  String free(String name) {
    Set<String> taken = row.columns().stream().map(RowColumn::name).collect(Collectors.toSet());
    String free = name;
    while (taken.contains(free) || taken.contains('"' + free + '"')) {
      free += "_";
    }
    return free;
  }

  /** The column with a row's place in the batch. */
  String place() {
    return place;
  }

  /** The columns of what is sent: a row's values, its marks, its place. */
  List<String> sent() {
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

  /** {@code SELECT …}, of what is inserted. */
  public String select() {
    return Lines.list("SELECT ", values(), "  ");
  }

  /** {@code SELECT …}, which notes the places of the rows. */
  public String selectWithPlace() {
    return noting("s." + place + "::text");
  }

  /** {@code SELECT …}, which notes the marks of the rows. */
  public String selectWithMarks() {
    return noting("s." + given + "::text");
  }

  /** {@code SELECT …}, which notes the marks of the rows and their places. */
  public String selectWithMarksAndPlace() {
    return noting("s." + given + " || s." + place);
  }

  private String noting(String note) {
    List<String> values = values();
    values.set(
        0,
        "CASE WHEN set_config(%s, %s, true) IS NOT NULL\n    THEN %s END"
            .formatted(NOTE, note, values.get(0)));
    return Lines.list("SELECT ", values, "  ");
  }

  private List<String> values() {
    return inserted.stream().map(it -> "s." + it.name()).collect(Collectors.toList());
  }

  /** {@code RETURNING …}, with the place that is noted. */
  public String returningPlace() {
    return returningPlace("current_setting(" + NOTE + ")");
  }

  /** {@code RETURNING …}, with the place that is noted behind the marks. */
  public String returningPlaceBehindMarks() {
    return returningPlace("substr(current_setting(%s), %d)".formatted(NOTE, marked.size() + 1));
  }

  private String returningPlace(String note) {
    return row.returning(note + "::bigint AS " + place);
  }

  /** {@code SELECT …}, of what is stored and of the places of the rows that look for it. */
  public String selectStored() {
    List<String> selected = new ArrayList<>();
    row.columns().forEach(it -> selected.add("t." + it.name()));
    selected.add("s." + place);
    return Lines.list("SELECT ", selected, "  ");
  }

  /** {@code FROM …}: arrays of rows that supply the same columns. */
  public String rows() {
    List<String> values = received(column -> "?");
    return fromArrays(values, RowText.names(inserted), types("integer"), false);
  }

  /** {@code FROM …}: arrays of rows that supply different columns. */
  public String mixedRows() {
    return fromArrays(received(this::isMarked), RowText.names(inserted), types("integer"), true);
  }

  private String fromArrays(
      List<String> values, List<String> names, List<String> types, boolean withMarks) {
    List<String> unnested = new ArrayList<>();
    List<String> sent = sent();
    for (int i = 0; i < sent.size(); i++) {
      if (withMarks || i < names.size() || i == sent.size() - 1) {
        unnested.add("unnest(?::" + types.get(i) + "[]) AS " + sent.get(i));
      }
    }
    return "FROM (\n  SELECT "
        + String.join(",\n    ", selected(values, withMarks))
        + "\n  FROM (\n    SELECT "
        + String.join(",\n      ", unnested)
        + "\n  ) AS u\n) AS s";
  }

  /**
   * {@code FROM …}: rows of a temporary table.
   *
   * @param table the table {@code u}, and a condition
   */
  String rowsOf(String table) {
    return "FROM (\n  SELECT "
        + String.join(",\n    ", selected(received(this::isMarked), true))
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

  private List<String> selected(List<String> values, boolean withMarks) {
    List<String> selected = new ArrayList<>(values);
    if (withMarks && !marked.isEmpty()) {
      selected.add("u." + given);
    }
    selected.add("u." + place);
    return selected;
  }

  private String isMarked(RowColumn column) {
    return isMarked("u." + given, column);
  }

  private String isMarked(String marks, RowColumn column) {
    return "substr(" + marks + ", " + (marked.indexOf(column) + 1) + ", 1) = '1'";
  }

  /** The condition that the row at hand supplies a column, where its marks are noted. */
  String isNoted(RowColumn column) {
    return isMarked("current_setting(" + NOTE + ")", column);
  }
}
