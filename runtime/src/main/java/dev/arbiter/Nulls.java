package dev.arbiter;

/**
 * Whether a unique index takes two NULLs for the same value.
 *
 * @see <a href="https://www.postgresql.org/docs/current/indexes-unique.html">Unique Indexes</a>
 */
public enum Nulls {
  /** Nothing is said: right only where no key part can be NULL, and an error elsewhere. */
  UNSPECIFIED,

  /** Two NULLs differ, so that rows with a NULL in their key are duplicates of nothing. */
  DISTINCT,

  /** Two NULLs are the same: {@code NULLS NOT DISTINCT}, since PostgreSQL 15. */
  NOT_DISTINCT
}
