package dev.arbiter.internal.statement;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.transaction.Work;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/**
 * An upsert that leaves a row alone that it would not change, and then reads that row: still
 * locked, so it is the one that was compared.
 *
 * @param find the lookup of the row that was left alone
 */
public record UnlessUnchanged<T>(Execution execution, Query<T> upsert, Query<T> find)
    implements Work<@Nullable T> {

  @Override
  public @Nullable T on(Connection connection) throws SqlFailure {
    T written = execution.read(connection, upsert);
    return written != null ? written : execution.read(connection, find);
  }
}
