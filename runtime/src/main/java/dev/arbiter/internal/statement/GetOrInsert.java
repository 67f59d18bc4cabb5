package dev.arbiter.internal.statement;

import dev.arbiter.internal.error.RowMismatch;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.transaction.Work;
import java.sql.Connection;

/**
 * Inserts, else looks up, and again: between the two statements others may delete the row.
 *
 * <p>It would go on for ever where the lookup cannot see the row that the insert conflicts with.
 *
 * @param insert {@code INSERT … ON CONFLICT … DO NOTHING RETURNING …}
 * @param find the lookup by the same key
 */
public record GetOrInsert<T>(Execution execution, Query<T> insert, Query<T> find)
    implements Work<T> {

  private static final int TRIES = 10;

  @Override
  public T on(Connection connection) throws SqlFailure {
    for (int tries = 0; tries < TRIES; tries++) {
      T inserted = execution.read(connection, insert);
      if (inserted != null) {
        return inserted;
      }
      T found = execution.read(connection, find);
      if (found != null) {
        return found;
      }
    }
    throw RowMismatch.neitherInsertedNorFound(insert.definition(), TRIES);
  }
}
