package dev.arbiter.internal.statement;

import dev.arbiter.internal.error.RowMismatch;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.transaction.Work;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/**
 * An upsert that cannot tell an insert from an update. So the row is inserted where nothing is in
 * its way; else what is there is locked, and then updated for certain. If it is gone before it is
 * locked, all begins anew.
 *
 * @param insert {@code INSERT … ON CONFLICT … DO NOTHING RETURNING …}
 * @param lock locks the row that it conflicted with
 * @param upsert the upsert, which updates then
 * @param find the lookup of a row that the upsert leaves alone; null if nothing looks for it
 */
public record InsertedOrUpdated<T>(
    Execution execution,
    Query<T> insert,
    Query<Boolean> lock,
    Query<T> upsert,
    @Nullable Query<T> find)
    implements Work<@Nullable T> {

  private static final int TRIES = 10;

  /** What is stored; null if the upsert leaves the row alone, and nothing looks for it. */
  @Override
  public @Nullable T on(Connection connection) throws SqlFailure {
    T inserted = execution.read(connection, insert);
    return inserted != null ? inserted : afterConflict(connection);
  }

  /** The same, when the insert has just been in conflict. */
  public @Nullable T afterConflict(Connection connection) throws SqlFailure {
    for (int tries = 0; tries < TRIES; tries++) {
      if (execution.read(connection, lock) != null) {
        T updated = execution.read(connection, upsert);
        return updated != null || find == null ? updated : execution.read(connection, find);
      }
      T inserted = execution.read(connection, insert);
      if (inserted != null) {
        return inserted;
      }
    }
    throw RowMismatch.neitherInsertedNorFound(insert.definition(), TRIES);
  }
}
