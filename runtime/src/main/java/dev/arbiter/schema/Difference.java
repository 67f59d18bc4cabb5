package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is declared otherwise than it is deployed.
 *
 * @param table the table as SQL would write it
 * @param kind what differs
 * @param subject the name of what differs, unquoted: a column, an index, a constraint, a statement
 *     ({@code AccountDao.upsertByEmail}) or the table
 * @param declared what the record declares, as SQL or in words
 * @param found what the database has, as SQL or in words; null if it has nothing
 * @param ddl the SQL that mends it: statements that each end a line with a semicolon, and lines of
 *     comment. Nothing but comment where only a human can decide, as what is there would have to
 *     go: no table, column, index or constraint is ever dropped
 */
public record Difference(
    String table, Kind kind, String subject, String declared, @Nullable String found, String ddl) {

  /** Checks that nothing is null that must not be. */
  public Difference {
    requireNonNull(table, "table");
    requireNonNull(kind, "kind");
    requireNonNull(subject, "subject");
    requireNonNull(declared, "declared");
    requireNonNull(ddl, "ddl");
  }

  /** What can differ, in the order in which it is mended. */
  public enum Kind {
    /** A declared enum type is not there. */
    ENUM_MISSING,
    /** An enum type has other labels, or in another order. */
    ENUM_LABELS,
    /** The table is not there, or not found through the {@code search_path}. */
    TABLE_MISSING,
    /** The name is that of a view, a foreign table or another relation. */
    NOT_A_TABLE,
    /** The table is partitioned otherwise, or not at all. */
    PARTITIONING,
    /** A Citus cluster distributes the table otherwise, or not at all. */
    DISTRIBUTION,
    /** The table has other storage parameters than are declared. */
    TABLE_STORAGE,
    /** A declared column is not there. */
    COLUMN_MISSING,
    /** A column has another type, type modifier or collation. */
    COLUMN_TYPE,
    /** A column is computed by the server, or by another expression, or no longer. */
    COLUMN_COMPUTED,
    /** A column is an identity, or of the other kind, or no longer. */
    COLUMN_IDENTITY,
    /** A column is declared to be numbered by a sequence of its own, and is not. */
    COLUMN_SERIAL,
    /** A column has another default, or none. */
    COLUMN_DEFAULT,
    /** A column is NOT NULL, or no longer. */
    COLUMN_NULLABILITY,
    /** A column that is not declared is NOT NULL and has no default: every insert fails. */
    COLUMN_UNDECLARED,
    /** A declared index is not there, under no name. */
    INDEX_MISSING,
    /** A declared index is there under another name. */
    INDEX_RENAMED,
    /** The index of that name is not unique. */
    INDEX_NOT_UNIQUE,
    /** The index of that name is unique, and is not declared to be: it rejects rows (23505). */
    INDEX_UNIQUE,
    /** The index of that name has another access method. */
    INDEX_METHOD,
    /** The index of that name has another key, collation or operator class. */
    INDEX_KEY,
    /** The index of that name has another predicate. */
    INDEX_PREDICATE,
    /** The index of that name treats NULLs otherwise. */
    INDEX_NULLS,
    /** The index of that name does not store the declared columns beside its key. */
    INDEX_INCLUDED,
    /** The index of that name has other storage parameters than are declared. */
    INDEX_STORAGE,
    /**
     * The index of that name belongs to a deferrable constraint, which decides no conflict; or to
     * one that is not deferrable as it is declared.
     */
    INDEX_DEFERRABLE,
    /** The index of that name is invalid: its creation failed or has not ended. */
    INDEX_INVALID,
    /** The declared primary key is a mere unique index. */
    PRIMARY_KEY,
    /** A unique index or exclusion constraint that is not declared rejects rows (23505, 23P01). */
    INDEX_UNDECLARED,
    /** A constraint that is declared in PostgreSQL's own words is not there, or another one. */
    CONSTRAINT,
    /** A declared CHECK constraint is not there, or not validated, or has another name. */
    CHECK,
    /** A declared foreign key is not there, or refers elsewhere, or is not validated. */
    FOREIGN_KEY,
    /** The server refuses a statement, or resolves its conflicts by another index. */
    STATEMENT
  }
}
