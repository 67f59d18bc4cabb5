package dev.arbiter.internal;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** Statements that run on one connection. */
@FunctionalInterface
interface Work<T extends @Nullable Object> {

  T on(Connection connection) throws SqlFailure;
}
