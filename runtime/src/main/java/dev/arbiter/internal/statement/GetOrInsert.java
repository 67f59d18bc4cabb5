package dev.arbiter.internal.statement;

import dev.arbiter.internal.error.RowMismatch;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.transaction.Work;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;

/**
 * Inserts, else looks up, and again: between the two statements others may delete the row.
 *
 * <p>It would go on for ever where the lookup cannot see the row that the insert conflicts with.
 */
public record GetOrInsert<T>(
    Execution execution,
    StatementDefinition insert,
    Binder bindInsert,
    StatementDefinition find,
    Binder bindFind,
    RowReader<T> reader)
    implements Work<T> {

  private static final int TRIES = 10;

  @Override
  public T on(Connection connection) throws SqlFailure {
    for (int tries = 0; tries < TRIES; tries++) {
      T inserted = execution.read(connection, insert, bindInsert, reader);
      if (inserted != null) {
        return inserted;
      }
      T found = execution.read(connection, find, bindFind, reader);
      if (found != null) {
        return found;
      }
    }
    throw RowMismatch.neitherInsertedNorFound(insert, TRIES);
  }
}
