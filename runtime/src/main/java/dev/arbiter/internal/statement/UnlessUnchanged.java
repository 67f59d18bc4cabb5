package dev.arbiter.internal.statement;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.transaction.Work;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/**
 * An upsert that leaves a row alone that it would not change, and then reads that row: still
 * locked, so it is the one that was compared.
 */
public record UnlessUnchanged<T>(
    Execution execution,
    StatementDefinition upsert,
    Binder bindUpsert,
    RowReader<T> reader,
    StatementDefinition find,
    Binder bindFind,
    RowReader<T> unchanged)
    implements Work<@Nullable T> {

  @Override
  public @Nullable T on(Connection connection) throws SqlFailure {
    T written = execution.read(connection, upsert, bindUpsert, reader);
    return written != null ? written : execution.read(connection, find, bindFind, unchanged);
  }
}
