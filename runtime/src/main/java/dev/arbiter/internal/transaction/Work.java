package dev.arbiter.internal.transaction;

import dev.arbiter.internal.error.SqlFailure;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** Statements that run on one connection. */
@FunctionalInterface
public interface Work<T extends @Nullable Object> {

  T on(Connection connection) throws SqlFailure;
}
