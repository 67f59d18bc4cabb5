package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.statement.Expressions;
import dev.arbiter.processor.sql.statement.ParameterList;
import dev.arbiter.processor.sql.table.BatchTypes;
import dev.arbiter.processor.sql.table.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows of a batch as a table {@code s}: the values that one-by-one would insert, and each row's
 * place in the batch.
 */
final class BatchSource {

  private final List<Column> columns;
  private final boolean withMarks;
  private final boolean withDefaults;
  private final ParameterList parameters;
  private final String place;
  private final String given;
  private final String round;

  /**
   * @param withMarks whether each row comes with the marks of what it supplies
   * @param withDefaults whether a value that a row leaves out is the column's default
   */
  BatchSource(
      Set<String> taken,
      List<Column> columns,
      boolean withMarks,
      boolean withDefaults,
      ParameterList parameters) {
    this.columns = columns;
    this.withMarks = withMarks;
    this.withDefaults = withDefaults;
    this.parameters = parameters;
    this.place = free("place", taken);
    this.given = given(taken);
    this.round = free("round", taken);
  }

  static String given(Set<String> taken) {
    return free("given", taken);
  }

  private static String free(String name, Set<String> taken) {
    String free = name;
    while (taken.contains(free)) {
      free += "_";
    }
    return free;
  }

  /** The column with a row's place in the batch, counted from one. */
  String place() {
    return place;
  }

  /** The column with the marks of what a row supplies. */
  String given() {
    return given;
  }

  /** The column with the round in which a row is written. */
  String round() {
    return round;
  }

  /** The columns that a statement inserts, quoted. */
  List<String> names() {
    return columns.stream().map(it -> Identifiers.quote(it.name())).toList();
  }

  /** Their values, as {@code s} has them. */
  List<String> values() {
    return names().stream().map(it -> "s." + it).toList();
  }

  /**
   * The rows that come as arrays. In a SELECT list these advance together, a NULL array like one of
   * NULLs (manual, "SQL Functions Returning Sets"), and no row is copied; {@code FROM unnest(…)}
   * with several arrays copies each.
   *
   * @param supplied the condition that a row supplies a column
   */
  String fromArrays(Function<Column, String> supplied) {
    String selected = selected(supplied);
    List<String> names = sent();
    List<String> arrays = unnested();
    String unnested =
        IntStream.range(0, names.size())
            .mapToObj(it -> arrays.get(it) + " AS " + names.get(it))
            .collect(Collectors.joining(",\n      "));
    return """
    FROM (
      SELECT %s
      FROM (
        SELECT %s
      ) AS u
    ) AS s\
    """
        .formatted(selected, unnested);
  }

  /**
   * The rows that are in a temporary table.
   *
   * @param table the table, and a condition
   * @param supplied the condition that a row supplies a column
   */
  String fromTable(String table, Function<Column, String> supplied) {
    return """
    FROM (
      SELECT %s
      FROM %s
    ) AS s\
    """
        .formatted(selected(supplied), table);
  }

  private String selected(Function<Column, String> supplied) {
    List<String> selected = new ArrayList<>();
    columns.forEach(it -> selected.add(selected(it, supplied)));
    if (withMarks) {
      selected.add("u." + given);
    }
    selected.add("u." + place);
    return String.join(",\n    ", selected);
  }

  /** The columns of what is sent, quoted: a row's values, its marks, its place. */
  List<String> sent() {
    List<String> sent = new ArrayList<>(names());
    if (withMarks) {
      sent.add(given);
    }
    sent.add(place);
    return sent;
  }

  /** The arrays of what is sent, each as a set of its elements. */
  List<String> unnested() {
    List<String> arrays = new ArrayList<>();
    columns.forEach(it -> arrays.add(parameters.rowValues(it)));
    if (withMarks) {
      arrays.add(parameters.rowMarks());
    }
    arrays.add(parameters.rowPlaces());
    return arrays.stream().map(it -> "unnest(" + it + ")").toList();
  }

  private String selected(Column column, Function<Column, String> supplied) {
    String name = Identifiers.quote(column.name());
    String value = value(column, supplied);
    return value.equals("u." + name) ? value : value + " AS " + name;
  }

  private String value(Column column, Function<Column, String> supplied) {
    String value = BatchTypes.value(column, "u." + Identifiers.quote(column.name()));
    return withDefaults && column.generation() instanceof Generation.Default it
        ? Layout.choice(
            "    ", supplied.apply(column), value, Expressions.otherArm(it.value(), column))
        : value;
  }

  static Set<String> taken(List<Column> columns) {
    return columns.stream().map(Column::name).collect(Collectors.toSet());
  }
}
