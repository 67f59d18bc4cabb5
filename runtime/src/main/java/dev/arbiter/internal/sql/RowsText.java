package dev.arbiter.internal.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of statements that take many rows, as arrays or from a temporary table. Those that
 * many statements have in common are composed once.
 */
public final class RowsText {

  private static final String NOTE = "'arbiter.row'";

  /** What a row notes of itself, as SET and RETURNING see it. */
  public static final String NOTED = "current_setting(" + NOTE + ")";

  private final RowText row;
  private final boolean numbering;
  private final List<RowColumn> inserted;
  private final List<RowColumn> marked;
  private final String place;
  private final String given;
  private final SentRows sent;
  private @Nullable String rows;
  private @Nullable String mixedRows;

  /** Of rows of this kind. */
  public RowsText(RowText row) {
    this(row, false);
  }

  private RowsText(RowText row, boolean numbering) {
    this.row = row;
    this.numbering = numbering;
    this.inserted = row.inserted();
    this.marked = row.marked();
    this.place = free("place");
    this.given = free("given");
    this.sent = new SentRows(inserted, marked, given, place);
  }

  /** The clauses of rows of which some leave their identity out, by their marks. */
  public RowsText numbering() {
    return new RowsText(row, true);
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

  /** The column with a row's place in the batch, counted from one. */
  public String place() {
    return place;
  }

  /** The column with the marks of what a row supplies. */
  public String given() {
    return given;
  }

  /** The columns of what is sent: a row's values, its marks, its place. */
  List<String> sent() {
    return sent.columns();
  }

  /** The types in which it is sent. */
  List<String> types(String places) {
    return sent.types(places);
  }

  /** {@code SELECT …}, of what is inserted. */
  public String select() {
    return Lines.list("SELECT ", values(), "  ");
  }

  /** {@code SELECT …}, which notes the places of the rows. */
  public String selectWithPlace() {
    return select(values(), false, true);
  }

  /** {@code SELECT …}, which notes the marks of the rows. */
  public String selectWithMarks() {
    return select(values(), true, false);
  }

  /** {@code SELECT …}, which notes the marks of the rows and their places. */
  public String selectWithMarksAndPlace() {
    return select(values(), true, true);
  }

  /**
   * {@code SELECT …}, of values, with the first of which the row notes something of itself.
   *
   * @param marks whether it notes its marks
   * @param places whether it notes its place, behind them
   */
  public String select(List<String> values, boolean marks, boolean places) {
    if (!marks && !places) {
      return Lines.list("SELECT ", values, "  ");
    }
    String note =
        marks && places
            ? "s." + given + " || s." + place
            : "s." + (marks ? given : place) + "::text";
    List<String> noting = new ArrayList<>(values);
    noting.set(
        0,
        "CASE WHEN set_config(%s, %s, true) IS NOT NULL\n    THEN %s END"
            .formatted(NOTE, note, values.get(0)));
    return Lines.list("SELECT ", noting, "  ");
  }

  /** The values that are inserted. */
  public List<String> values() {
    return inserted.stream().map(this::value).toList();
  }

  /** The next of a sequence is not taken in {@code s}, which is asked for other things as well. */
  private String value(RowColumn column) {
    String value = "s." + column.name();
    return numbering && column.isOfSequence()
        ? Lines.choice(
            "    ",
            isMarked("s." + given, marked.indexOf(column) + 1),
            value,
            new SequenceText(row.table(), column.name()).next())
        : value;
  }

  /** {@code WHERE …}: where the role may number rows, there are none. */
  public String whereNotNumbered() {
    return row.columns().stream()
        .filter(RowColumn::isOfSequence)
        .map(it -> new SequenceText(row.table(), it.name()).whereUnusable())
        .collect(Collectors.joining());
  }

  /** {@code RETURNING …}, with the place that is noted. */
  public String returningPlace() {
    return row.returning(notedPlace(false));
  }

  /** {@code RETURNING …}, with the place that is noted behind the marks. */
  public String returningPlaceBehindMarks() {
    return row.returning(notedPlace(true));
  }

  /**
   * The place that is noted, as a column.
   *
   * @param behindMarks whether the marks stand before it
   */
  public String notedPlace(boolean behindMarks) {
    String noted = behindMarks ? "substr(" + NOTED + ", " + (marked.size() + 1) + ")" : NOTED;
    return noted + "::bigint AS " + place;
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
    String text = rows;
    if (text == null) {
      text = sent.alike(true);
      rows = text;
    }
    return text;
  }

  /** {@code FROM …}: arrays of rows that supply different columns. */
  public String mixedRows() {
    String text = mixedRows;
    if (text == null) {
      text = sent.mixed(true);
      mixedRows = text;
    }
    return text;
  }

  /**
   * {@code FROM …}: arrays of rows that supply the same columns, and keep the order in which they
   * are sent. A SELECT list of arrays gives them so, and INSERT takes them so: without a join, a
   * sort and parallel workers.
   */
  public String rowsInOrder() {
    return sent.alike(row.mayBeEmpty());
  }

  /** {@code FROM …}: arrays of rows that supply different columns, and keep their order. */
  public String mixedRowsInOrder() {
    return sent.mixed(false);
  }

  /**
   * {@code FROM …}: rows of a temporary table.
   *
   * @param table the table {@code u}, and a condition
   */
  String rowsOf(String table) {
    return sent.of(table);
  }

  /** The condition that marks have one at a place, counted from one. */
  public static String isMarked(String marks, int place) {
    return SentRows.isMarked(marks, place);
  }

  /** The condition that the row at hand supplies a column, where its marks are noted. */
  String isNoted(RowColumn column) {
    return isMarked(NOTED, marked.indexOf(column) + 1);
  }
}
