package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A declared foreign key.
 *
 * <pre>{@code
 * ReferenceDefinition.of("tenant_id", "tenants", "id").onDelete(Action.CASCADE)
 * }</pre>
 *
 * @param identifier the constraint's name; null leaves it to the server
 * @param columns the columns that refer, in order
 * @param table the table that is referred to as SQL would write it, quoted and qualified where
 *     needed
 * @param referenced its columns that are referred to, in the order of {@code columns}
 * @param onDelete what becomes of the row when the one that it refers to is deleted
 * @param onUpdate what becomes of the row when the columns that it refers to change
 * @param deferral when the constraint is checked
 */
public record ReferenceDefinition(
    @Nullable Identifier identifier,
    List<Identifier> columns,
    String table,
    List<Identifier> referenced,
    Action onDelete,
    Action onUpdate,
    Deferral deferral) {

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

  /** Checks that nothing is null that must not be, and takes copies of the lists. */
  public ReferenceDefinition {
    columns = List.copyOf(columns);
    requireNonNull(table, "table");
    referenced = List.copyOf(referenced);
    requireNonNull(onDelete, "onDelete");
    requireNonNull(onUpdate, "onUpdate");
    requireNonNull(deferral, "deferral");
  }

  /** A foreign key of one column; all names are as SQL writes them. */
  public static ReferenceDefinition of(String column, String table, String referenced) {
    return of(List.of(column), table, List.of(referenced));
  }

  /** A foreign key of several columns; all names are as SQL writes them. */
  public static ReferenceDefinition of(
      List<String> columns, String table, List<String> referenced) {
    return new ReferenceDefinition(
        null,
        columns.stream().map(Identifier::of).toList(),
        table,
        referenced.stream().map(Identifier::of).toList(),
        Action.NO_ACTION,
        Action.NO_ACTION,
        Deferral.NOT_DEFERRABLE);
  }

  /** This foreign key under a name, as SQL writes it. */
  public ReferenceDefinition named(String name) {
    return new ReferenceDefinition(
        Identifier.of(name), columns, table, referenced, onDelete, onUpdate, deferral);
  }

  /** This foreign key with an action for deleted rows. */
  public ReferenceDefinition onDelete(Action action) {
    return new ReferenceDefinition(
        identifier, columns, table, referenced, action, onUpdate, deferral);
  }

  /** This foreign key with an action for changed rows. */
  public ReferenceDefinition onUpdate(Action action) {
    return new ReferenceDefinition(
        identifier, columns, table, referenced, onDelete, action, deferral);
  }

  /** This foreign key, which a transaction can have checked at its end. */
  public ReferenceDefinition deferrable() {
    return deferral(Deferral.DEFERRABLE);
  }

  /** This foreign key, checked at a transaction's end. */
  public ReferenceDefinition initiallyDeferred() {
    return deferral(Deferral.INITIALLY_DEFERRED);
  }

  private ReferenceDefinition deferral(Deferral deferral) {
    return new ReferenceDefinition(
        identifier, columns, table, referenced, onDelete, onUpdate, deferral);
  }

  /** Its name as the catalog has it; empty if that is left to the server. */
  public Optional<String> name() {
    return Optional.ofNullable(identifier).map(Identifier::name);
  }

  /** {@code REFERENCES tenants (id) ON DELETE CASCADE DEFERRABLE}: all but its name. */
  public String sql() {
    return "REFERENCES "
        + table
        + " ("
        + referenced.stream().map(Identifier::sql).collect(joining(", "))
        + ")"
        + (onDelete == Action.NO_ACTION ? "" : " ON DELETE " + onDelete.sql())
        + (onUpdate == Action.NO_ACTION ? "" : " ON UPDATE " + onUpdate.sql())
        + (deferral == Deferral.NOT_DEFERRABLE ? "" : " " + deferral.sql());
  }

  /** {@code CONSTRAINT tenant_fk REFERENCES tenants (id)}, as a column's definition takes it. */
  public String constraint() {
    return named() + sql();
  }

  /** {@code FOREIGN KEY (tenant_id) REFERENCES tenants (id)}, as a table's definition takes it. */
  public String tableConstraint() {
    return named()
        + "FOREIGN KEY ("
        + columns.stream().map(Identifier::sql).collect(joining(", "))
        + ") "
        + sql();
  }

  private String named() {
    return identifier == null ? "" : "CONSTRAINT " + identifier.sql() + " ";
  }
}
