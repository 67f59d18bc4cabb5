package dev.arbiter.processor.sql;

import dev.arbiter.processor.model.UniqueKey;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a DAO, as its {@code TABLE} lists it.
 *
 * @param name the DAO's and the method's: {@code AccountDao.upsertByEmail}
 * @param sql as JDBC prepares it
 * @param key the key that the statement conflicts or finds by
 */
public record NamedStatement(String name, String sql, @Nullable UniqueKey key) {}
