package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.UniqueKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a DAO runs.
 *
 * @param name the DAO's and the method's: {@code AccountDao.upsertByEmail}; staging statements have
 *     what they do behind it: {@code AccountDao.upsertAllByEmail/fill}
 * @param clauses each on lines of its own
 * @param sql as JDBC prepares it
 * @param key the key that the statement conflicts or finds by
 * @param operation the operation that it was derived for first
 */
public record NamedStatement(
    String name,
    Kind kind,
    List<Clause> clauses,
    String sql,
    @Nullable UniqueKey key,
    Operation operation) {

  public NamedStatement {
    clauses = List.copyOf(clauses);
  }

  /** What a statement does, as {@code StatementDefinition.Kind} has it. */
  public enum Kind {
    INSERT,
    UPDATE,
    DELETE,
    SELECT,
    /** Creates or drops a part of a temporary table, so that there is nothing to plan. */
    DEFINITION,
    /** Takes rows that the driver sends, so that there is nothing to plan either. */
    COPY
  }

  public boolean isDefinition() {
    return kind == Kind.DEFINITION;
  }

  /** Whether a server can be asked for its plan. */
  public boolean isPlanned() {
    return kind != Kind.DEFINITION && kind != Kind.COPY;
  }
}
