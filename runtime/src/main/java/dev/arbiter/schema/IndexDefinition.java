package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declared index, unique or not. A unique one that is not deferrable can be inferred by a
 * conflict target as its arbiter.
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
 * @param options what is declared besides the key
 */
public record IndexDefinition(
    Identifier identifier,
    Kind kind,
    String table,
    List<String> parts,
    boolean nullsNotDistinct,
    @Nullable String predicate,
    IndexOptions options) {

  /** How an index is declared. */
  public enum Kind {
    /** As the table's primary key. */
    PRIMARY_KEY,
    /** As a unique constraint. */
    UNIQUE_CONSTRAINT,
    /** As a unique index. */
    UNIQUE_INDEX,
    /** As an index that is not unique. */
    INDEX
  }

  /** Checks that nothing is null that must not be, and takes a copy of the list. */
  public IndexDefinition {
    requireNonNull(identifier, "identifier");
    requireNonNull(kind, "kind");
    requireNonNull(table, "table");
    parts = List.copyOf(parts);
    requireNonNull(options, "options");
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

  /** An index that is not unique; both names are as SQL writes them. */
  public static IndexDefinition index(String name, String table, String... parts) {
    return of(Kind.INDEX, name, table, parts).withoutTarget();
  }

  private static IndexDefinition of(Kind kind, String name, String table, String... parts) {
    return new IndexDefinition(
        Identifier.of(name), kind, table, List.of(parts), false, null, IndexOptions.NONE);
  }

  /** This index, with NULLs that are equal. */
  public IndexDefinition withNullsNotDistinct() {
    return new IndexDefinition(identifier, kind, table, parts, true, predicate, options);
  }

  /** This index, about those rows only that meet a predicate. */
  public IndexDefinition where(String predicate) {
    return new IndexDefinition(
        identifier, kind, table, parts, nullsNotDistinct, predicate, options);
  }

  /** This index by another access method than {@code btree}. */
  public IndexDefinition using(String method) {
    return with(options.withMethod(method));
  }

  /** This index with columns that are stored beside the key, as SQL writes them. */
  public IndexDefinition include(String... columns) {
    return with(options.withIncluded(Arrays.stream(columns).map(Identifier::of).toList()));
  }

  /** This index with storage parameters: {@code fillfactor = 70}. */
  public IndexDefinition with(String storage) {
    return with(options.withStorage(storage));
  }

  /** This index as that of a constraint which a transaction can have checked at its end. */
  public IndexDefinition deferrable() {
    return with(options.withDeferral(Deferral.DEFERRABLE));
  }

  /** This index as that of a constraint which is checked at a transaction's end. */
  public IndexDefinition initiallyDeferred() {
    return with(options.withDeferral(Deferral.INITIALLY_DEFERRED));
  }

  /** This index, by which the DAO has no methods. */
  public IndexDefinition withoutTarget() {
    return with(options.withoutTarget());
  }

  private IndexDefinition with(IndexOptions options) {
    return new IndexDefinition(
        identifier, kind, table, parts, nullsNotDistinct, predicate, options);
  }

  /** This index as another table would have it, named as SQL writes it. */
  public IndexDefinition onTable(String table) {
    return new IndexDefinition(
        identifier, kind, table, parts, nullsNotDistinct, predicate, options);
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
    return isPrimaryKey() || kind == Kind.UNIQUE_CONSTRAINT;
  }

  /** Whether it rejects duplicates. */
  public boolean isUnique() {
    return kind != Kind.INDEX;
  }

  /** The statement that creates it as it is declared, ended by a semicolon. */
  public String ddl() {
    return isConstraint()
        ? "ALTER TABLE " + table + " ADD " + constraint() + ";"
        : "CREATE " + (isUnique() ? "UNIQUE " : "") + "INDEX " + index() + ";";
  }

  /** What follows {@code CREATE UNIQUE INDEX}, as one can also be made for a constraint. */
  public String index() {
    return new IndexText(this).index(" ");
  }

  /** {@code CONSTRAINT accounts_pkey PRIMARY KEY (id)}, as {@code CREATE TABLE} takes it. */
  public String constraint() {
    return new IndexText(this).constraint();
  }
}
