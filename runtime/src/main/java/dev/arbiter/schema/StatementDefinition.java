package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A statement that a generated DAO runs.
 *
 * @param name the method that runs it, such as {@code AccountDao.upsertByEmail}; overloads share it
 * @param table the table as SQL would write it, quoted and qualified where needed
 * @param kind what the statement does
 * @param sql the text as it is prepared through JDBC: one statement, {@code ?} for each parameter
 * @param arbiter the index that the statement relies on, as the arbiter of its conflicts or as the
 *     key of its lookup; null if it relies on none
 * @param primaryKey the name of the table's primary key constraint, unquoted, by which a violation
 *     of the primary key is told from one of another index; null if the table declares none
 */
public record StatementDefinition(
    String name,
    String table,
    Kind kind,
    String sql,
    @Nullable IndexDefinition arbiter,
    @Nullable String primaryKey) {

  /** What a statement does. */
  public enum Kind {
    /** Inserts rows, and resolves their conflicts by the arbiter where there is one. */
    INSERT,
    /** Updates rows. */
    UPDATE,
    /** Deletes rows. */
    DELETE,
    /** Only reads. */
    SELECT,
    /** Creates or drops a temporary table or an index of one: there is nothing to plan. */
    DEFINITION,
    /** {@code COPY … FROM STDIN}: takes rows that the driver sends; there is nothing to plan. */
    COPY,
    /** Any number of statements without parameters, which are no DAO's. */
    SCRIPT;

    /** Whether a server can be asked for the plan of such a statement. */
    public boolean isPlanned() {
      return switch (this) {
        case INSERT, UPDATE, DELETE, SELECT -> true;
        case DEFINITION, COPY, SCRIPT -> false;
      };
    }
  }

  /** Checks that nothing is null that must not be. */
  public StatementDefinition {
    requireNonNull(name, "name");
    requireNonNull(table, "table");
    requireNonNull(kind, "kind");
    requireNonNull(sql, "sql");
  }
}
