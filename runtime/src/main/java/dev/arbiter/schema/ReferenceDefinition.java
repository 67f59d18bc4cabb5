package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A declared foreign key.
 *
 * <pre>{@code
 * ReferenceDefinition.of("tenant_id", "tenants", "id").onDelete(Action.CASCADE)
 * }</pre>
 *
 * @param columns the columns that refer, in order
 * @param table the table that is referred to as SQL would write it, quoted and qualified where
 *     needed
 * @param referenced its columns that are referred to, in the order of {@code columns}
 * @param onDelete what becomes of the row when the one that it refers to is deleted
 */
public record ReferenceDefinition(
    List<Identifier> columns, String table, List<Identifier> referenced, Action onDelete) {

  /** What becomes of a row when the one that it refers to goes or changes. */
  public enum Action {
    /** PostgreSQL's default: refused at the end of the statement. */
    NO_ACTION,
    /** Refused at once. */
    RESTRICT,
    /** The row goes, or changes, as well. */
    CASCADE,
    /** Its columns become NULL. */
    SET_NULL,
    /** Its columns get their defaults. */
    SET_DEFAULT;

    /** As SQL writes it. */
    public String sql() {
      return name().replace('_', ' ');
    }
  }

  /** Checks that nothing is null, and takes copies of the lists. */
  public ReferenceDefinition {
    columns = List.copyOf(columns);
    requireNonNull(table, "table");
    referenced = List.copyOf(referenced);
    requireNonNull(onDelete, "onDelete");
  }

  /** A foreign key of one column; all names are as SQL writes them. */
  public static ReferenceDefinition of(String column, String table, String referenced) {
    return of(List.of(column), table, List.of(referenced));
  }

  /** A foreign key of several columns; all names are as SQL writes them. */
  public static ReferenceDefinition of(
      List<String> columns, String table, List<String> referenced) {
    return new ReferenceDefinition(
        columns.stream().map(Identifier::of).toList(),
        table,
        referenced.stream().map(Identifier::of).toList(),
        Action.NO_ACTION);
  }

  /** This foreign key with an action. */
  public ReferenceDefinition onDelete(Action action) {
    return new ReferenceDefinition(columns, table, referenced, action);
  }

  /** {@code REFERENCES tenants (id) ON DELETE CASCADE}. */
  public String sql() {
    return "REFERENCES "
        + table
        + " ("
        + referenced.stream().map(Identifier::sql).collect(joining(", "))
        + ")"
        + (onDelete == Action.NO_ACTION ? "" : " ON DELETE " + onDelete.sql());
  }
}
