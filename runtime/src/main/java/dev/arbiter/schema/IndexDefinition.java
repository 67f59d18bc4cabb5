package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declared unique index, which a conflict target infers as its arbiter.
 *
 * <pre>{@code
 * IndexDefinition.uniqueIndex("accounts_email_idx", "accounts", "LOWER(email)").where("active")
 * }</pre>
 *
 * @param identifier the index's name
 * @param kind how it is declared
 * @param table the table as SQL would write it, quoted and qualified where needed
 * @param parts the key parts as the definition has them: with collation, operator class and order
 * @param nullsNotDistinct whether NULLs are equal in it
 * @param predicate what follows {@code WHERE}; null if the index is about all rows
 */
public record IndexDefinition(
    Identifier identifier,
    Kind kind,
    String table,
    List<String> parts,
    boolean nullsNotDistinct,
    @Nullable String predicate) {

  /** How an index is declared. */
  public enum Kind {
    /** As the table's primary key. */
    PRIMARY_KEY,
    /** As a unique constraint. */
    UNIQUE_CONSTRAINT,
    /** As a unique index. */
    UNIQUE_INDEX
  }

  /** Checks that nothing is null that must not be, and takes a copy of the list. */
  public IndexDefinition {
    requireNonNull(identifier, "identifier");
    requireNonNull(kind, "kind");
    requireNonNull(table, "table");
    parts = List.copyOf(parts);
  }

  /** A primary key; all names are as SQL writes them. */
  public static IndexDefinition primaryKey(String name, String table, String... columns) {
    return of(Kind.PRIMARY_KEY, name, table, columns);
  }

  /** A unique constraint; all names are as SQL writes them. */
  public static IndexDefinition uniqueConstraint(String name, String table, String... columns) {
    return of(Kind.UNIQUE_CONSTRAINT, name, table, columns);
  }

  /** A unique index; both names are as SQL writes them. */
  public static IndexDefinition uniqueIndex(String name, String table, String... parts) {
    return of(Kind.UNIQUE_INDEX, name, table, parts);
  }

  private static IndexDefinition of(Kind kind, String name, String table, String... parts) {
    return new IndexDefinition(Identifier.of(name), kind, table, List.of(parts), false, null);
  }

  /** This index, with NULLs that are equal. */
  public IndexDefinition withNullsNotDistinct() {
    return new IndexDefinition(identifier, kind, table, parts, true, predicate);
  }

  /** This index, about those rows only that meet a predicate. */
  public IndexDefinition where(String predicate) {
    return new IndexDefinition(identifier, kind, table, parts, nullsNotDistinct, predicate);
  }

  /** Its name as the catalog has it. */
  public String name() {
    return identifier.name();
  }

  /** Whether it is the index of the primary key. */
  public boolean isPrimaryKey() {
    return kind == Kind.PRIMARY_KEY;
  }

  /** Whether it is declared as a constraint. */
  public boolean isConstraint() {
    return kind != Kind.UNIQUE_INDEX;
  }

  /** The statement that creates it as it is declared, ended by a semicolon. */
  public String ddl() {
    return isConstraint()
        ? "ALTER TABLE " + table + " ADD " + constraint() + ";"
        : "CREATE UNIQUE INDEX " + index() + ";";
  }

  /** What follows {@code CREATE UNIQUE INDEX}, as one can also be made for a constraint. */
  public String index() {
    return identifier.sql()
        + " ON "
        + table
        + " "
        + key()
        + (nullsNotDistinct ? " NULLS NOT DISTINCT" : "")
        + (predicate == null ? "" : " WHERE " + predicate);
  }

  /** {@code CONSTRAINT accounts_pkey PRIMARY KEY (id)}, as {@code CREATE TABLE} takes it. */
  public String constraint() {
    return "CONSTRAINT "
        + identifier.sql()
        + (isPrimaryKey() ? " PRIMARY KEY" : " UNIQUE")
        + (nullsNotDistinct ? " NULLS NOT DISTINCT " : " ")
        + key();
  }

  private String key() {
    return "(" + String.join(", ", parts) + ")";
  }
}
