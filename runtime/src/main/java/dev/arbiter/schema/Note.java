package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Something about a table that is worth knowing and no difference: a remark of a {@link
 * DriftReport}, or what the database has besides what is declared.
 *
 * @param kind what it is about
 * @param table the table as SQL would write it
 * @param name the name, as the catalog has it, of what the database has besides; null in a remark
 * @param text what the database has besides, as SQL in one line; of a remark, a sentence or two
 */
public record Note(Kind kind, String table, @Nullable String name, String text) {

  /** What a note is about. */
  public enum Kind {
    /** A remark of a report. */
    REMARK,
    /** A column that is not declared. */
    COLUMN,
    /** An index that no declaration names, and that no constraint has. */
    INDEX,
    /** A primary key, unique or exclusion constraint that no declaration names. */
    CONSTRAINT,
    /** A CHECK constraint that rejects, or may reject, rows that all declared ones let in. */
    CHECK,
    /** A foreign key that is not declared. */
    FOREIGN_KEY,
    /** A trigger. */
    TRIGGER,
    /** A rule by which statements are rewritten. */
    RULE,
    /** Row-level security is enabled; the name is the table's. */
    ROW_SECURITY,
    /** A policy of row-level security, enabled or not. */
    POLICY
  }

  /** Checks that nothing is null that must not be. */
  public Note {
    requireNonNull(kind, "kind");
    requireNonNull(table, "table");
    requireNonNull(text, "text");
  }

  /** A remark. */
  public Note(String table, String text) {
    this(Kind.REMARK, table, null, text);
  }
}
