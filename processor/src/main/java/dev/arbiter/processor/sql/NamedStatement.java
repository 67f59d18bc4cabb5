package dev.arbiter.processor.sql;

import dev.arbiter.processor.model.UniqueKey;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a DAO runs.
 *
 * @param name the DAO's and the method's: {@code AccountDao.upsertByEmail}
 * @param sql as JDBC prepares it
 * @param key the key that the statement conflicts or finds by
 */
public record NamedStatement(String name, String sql, @Nullable UniqueKey key) {

  /** Whether it creates or drops a part of a temporary table, so that there is nothing to plan. */
  public boolean isDefinition() {
    return sql.startsWith("CREATE ") || sql.startsWith("DROP ");
  }
}
