package dev.arbiter.internal.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of statements that work by a key.
 *
 * @param row what rows are made of
 * @param parts what the key is made of
 * @param predicate which rows are in the index; null if all are
 * @param assignments what an upsert sets
 * @param many how many keys are looked up; each by itself if it has several parts
 */
public record KeyText(
    RowText row,
    List<KeyPart> parts,
    @Nullable KeyPart predicate,
    List<Assignment> assignments,
    Many many) {

  /** How many keys are looked up. */
  public enum Many {
    /** All of them at once, and the server tells which of them has which row. */
    AT_ONCE,
    /** All of them at once, and Java tells which of them has which row. */
    TOLD_IN_JAVA,
    /** Each by itself. */
    EACH
  }

  /** Takes copies of the lists. */
  public KeyText {
    parts = List.copyOf(parts);
    assignments = List.copyOf(assignments);
  }

  /** A key of no parts yet. */
  public static KeyText of(RowText row) {
    return new KeyText(row, List.of(), null, List.of(), Many.AT_ONCE);
  }

  /** This key, with a column as its next part. */
  public KeyText column(String name) {
    return part(name, "{" + name + "}");
  }

  /**
   * This key, with an expression as its next part.
   *
   * @param sought the expression, with each column in braces
   */
  public KeyText part(String stored, String sought) {
    return with(new KeyPart(stored, sought, false));
  }

  /** This key, with a column as its next part which may be NULL. */
  public KeyText nullableColumn(String name) {
    return nullablePart(name, "{" + name + "}");
  }

  /** This key, with an expression as its next part which may be NULL. */
  public KeyText nullablePart(String stored, String sought) {
    return with(new KeyPart(stored, sought, true));
  }

  private KeyText with(KeyPart part) {
    return new KeyText(row, and(parts, part), predicate, assignments, many);
  }

  /** This key, of the rows that meet a condition. */
  public KeyText where(String stored, String sought) {
    KeyPart condition = new KeyPart(stored, sought, false);
    return new KeyText(row, parts, condition, assignments, many);
  }

  /** This key, whose upserts take columns from the row. */
  public KeyText replacing(String... columns) {
    KeyText replacing = this;
    for (String column : columns) {
      replacing = replacing.with(new Assignment(column, null));
    }
    return replacing;
  }

  /** This key, whose upserts set a column. */
  public KeyText setting(String column, String value) {
    return with(new Assignment(column, value));
  }

  private KeyText with(Assignment assignment) {
    return new KeyText(row, parts, predicate, and(assignments, assignment), many);
  }

  private static <E> List<E> and(List<E> all, E next) {
    return Stream.concat(all.stream(), Stream.of(next)).toList();
  }

  /** This key, whose only part may be an array, and is looked up by itself. */
  public KeyText lookedUpEach() {
    return with(Many.EACH);
  }

  /** This key, a column whose values Java tells apart as the index does. */
  public KeyText toldInJava() {
    return with(Many.TOLD_IN_JAVA);
  }

  private KeyText with(Many other) {
    return new KeyText(row, parts, predicate, assignments, other);
  }

  /** This key, for rows that leave their identity to a sequence. */
  public KeyText withoutIdentity() {
    return new KeyText(row.withoutIdentity(), parts, predicate, assignments, many);
  }

  /** {@code ON CONFLICT … DO NOTHING}. */
  String doNothing() {
    return onConflict() + " DO NOTHING";
  }

  /** {@code ON CONFLICT … DO UPDATE}. */
  String doUpdate() {
    return onConflict() + " DO UPDATE";
  }

  private String onConflict() {
    return "ON CONFLICT "
        + target(
            parts.stream().map(KeyPart::stored).toList(),
            predicate == null ? null : predicate.stored());
  }

  /** A conflict target, of the parts of a key and of the predicate of its index. */
  public static String target(List<String> parts, @Nullable String predicate) {
    String target = Lines.list("(", parts, "    ") + ")";
    return predicate == null ? target : Lines.clauses(target, "WHERE " + predicate);
  }

  /**
   * {@code SET …}.
   *
   * @param of the columns that the row can supply
   * @param supplied the condition that it does
   */
  String set(List<RowColumn> of, Function<RowColumn, String> supplied) {
    List<String> set = new ArrayList<>();
    for (Assignment assignment : assignments) {
      if (assignment.value() != null) {
        set.add(assignment.column() + " = " + assignment.value());
      } else {
        of.stream()
            .filter(it -> it.name().equals(assignment.column()))
            .forEach(it -> set.add(it.name() + " = " + excluded(it, supplied)));
      }
    }
    return "SET " + String.join(",\n  ", set);
  }

  private static String excluded(RowColumn column, Function<RowColumn, String> supplied) {
    String name = column.name();
    return column.optional()
        ? Lines.choice("  " + name, supplied.apply(column), "excluded." + name, "t." + name)
        : "excluded." + name;
  }

  /** The columns that an upsert may keep as they are, of those that rows can supply. */
  public List<RowColumn> kept(List<RowColumn> of) {
    return assignments.stream()
        .filter(it -> it.value() == null)
        .flatMap(it -> of.stream().filter(column -> column.name().equals(it.column())))
        .filter(RowColumn::optional)
        .toList();
  }

  /** {@code WHERE …}, with the value of each column that is sought. */
  String where(Function<RowColumn, String> value) {
    return parts.stream()
        .map(it -> Lines.comparison(it.stored(), "=", sought(it, value)))
        .collect(Collectors.joining("\n  AND ", "WHERE ", predicated()));
  }

  /**
   * {@code WHERE …}, by one walk through the index.
   *
   * @param sought the array of the keys
   */
  String whereAny(String sought) {
    return "WHERE "
        + Lines.comparison(parts.get(0).stored(), "=", "ANY (" + sought + ")")
        + predicated();
  }

  private String predicated() {
    return predicate == null ? "" : "\n  AND " + predicate.stored();
  }

  /** A part, or the predicate, of values that stand for columns. */
  String sought(KeyPart part, Function<RowColumn, String> value) {
    String sought = part.sought();
    for (RowColumn column : row.columns()) {
      String place = place(column);
      if (sought.contains(place)) {
        sought = sought.replace(place, value.apply(column));
      }
    }
    return sought;
  }

  static String place(RowColumn column) {
    return "{" + column.name() + "}";
  }

  /**
   * The column of a stored row that is its key, from one on; 0 if Java does not tell keys apart.
   */
  public int told() {
    return many == Many.TOLD_IN_JAVA ? row.columns().indexOf(mentioned().get(0)) + 1 : 0;
  }

  /** The columns that a key is made of, in the table's order. */
  List<RowColumn> mentioned() {
    return row.columns().stream()
        .filter(it -> parts.stream().anyMatch(part -> part.sought().contains(place(it))))
        .toList();
  }
}
