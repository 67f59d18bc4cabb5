package dev.arbiter;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A row breaks a constraint or a unique index of its table.
 *
 * <p>An upsert resolves conflicts of its own conflict target only; a duplicate in any other unique
 * index is a violation.
 *
 * <p>Of a partitioned table the server names the partition's part of the index, such as {@code
 * bucket_0_name_idx}. Where the connection is not in a transaction any more, the catalog is asked
 * for the declared one, and {@link #constraint()} is its name. Inside a transaction, which the
 * violation has aborted, only a primary key is recognised, by the name that PostgreSQL gives its
 * parts; for other indexes {@link #constraint()} is the server's name.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html">Constraints</a>
 */
public final class ConstraintViolationException extends DatabaseException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final @Nullable String constraint;
  private final @Nullable String column;

  /**
   * Creates an exception.
   *
   * @param kind which kind of constraint is violated
   * @param constraint its name, if known
   * @param column the column, if the server names one
   * @param message what failed and what to do, without parameter values
   * @param sqlState the server's error code
   * @param table the table that the statement is about
   * @param statement the method that ran the statement
   * @param cause the driver's exception
   */
  public ConstraintViolationException(
      Kind kind,
      @Nullable String constraint,
      @Nullable String column,
      String message,
      @Nullable String sqlState,
      @Nullable String table,
      @Nullable String statement,
      @Nullable Throwable cause) {
    super(message, sqlState, table, statement, cause);
    this.kind = requireNonNull(kind, "kind");
    this.constraint = constraint;
    this.column = column;
  }

  /** Which kind of constraint is violated. */
  public Kind kind() {
    return kind;
  }

  /**
   * The name of the constraint or unique index; null for {@link Kind#NOT_NULL}, and where pgjdbc is
   * not visible to Arbiter.
   */
  public @Nullable String constraint() {
    return constraint;
  }

  /**
   * The column, which the server names for {@link Kind#NOT_NULL} only; null for the other kinds,
   * and where pgjdbc is not visible to Arbiter.
   */
  public @Nullable String column() {
    return column;
  }

  /** The kinds of constraints. */
  public enum Kind {
    /** Another row has the same key in a unique constraint or index (23505). */
    UNIQUE,

    /** Another row has the same primary key (23505); of a partition it is {@link #UNIQUE}. */
    PRIMARY_KEY,

    /** A referenced row is missing, or a row is still referenced (23503). */
    FOREIGN_KEY,

    /** A column must not be NULL (23502). */
    NOT_NULL,

    /** The row does not meet a CHECK condition (23514). */
    CHECK,

    /** The row and another one exclude each other (23P01). */
    EXCLUSION
  }
}
