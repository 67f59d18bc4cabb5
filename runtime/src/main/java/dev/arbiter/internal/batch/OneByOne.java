package dev.arbiter.internal.batch;

import dev.arbiter.internal.error.RowMismatch;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.GetOrInsert;
import dev.arbiter.internal.statement.InsertedOrUpdated;
import dev.arbiter.internal.statement.Query;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.internal.statement.RowStatement;
import dev.arbiter.internal.transaction.Calls;
import dev.arbiter.internal.transaction.Work;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the statements of generated DAOs for each of many rows, in one transaction.
 *
 * <p>Every method throws {@link dev.arbiter.DatabaseException} when a statement fails.
 *
 * @param settings how many rows go at a time, and who is told of them
 */
public record OneByOne(Calls calls, Execution execution, BatchSettings settings) {

  /**
   * Runs a statement for each row, in their order. Rows that are no collection, and more than a
   * chunk, are taken one after the other while it runs, and once.
   *
   * @return the number of rows written
   */
  public <R> long countEach(RowStatement<R> statement, Iterable<? extends R> rows) {
    if (rows instanceof Collection<?>) {
      return count(RowByRow.of(statement, rows, settings));
    }
    StreamedRows<R> streamed = StreamedRows.of(statement, rows, settings);
    return streamed.isComplete() ? count(streamed.first()) : count(streamed);
  }

  private long count(RowByRow<?> batch) {
    return batch.isEmpty() ? 0 : run(batch, connection -> batch.count(execution, connection));
  }

  private long count(StreamedRows<?> batch) {
    return calls.batchOnce(
        batch.first().firstStatement(), connection -> batch.count(execution, connection));
  }

  /**
   * Runs a query for each row, in their order; each returns one row, and none is an error.
   *
   * @return what was returned, in the order of the rows
   */
  public <R, T> List<T> each(RowQuery<R, T> query, Iterable<? extends R> rows) {
    return each(
        query,
        rows,
        (connection, definition, row) -> {
          throw RowMismatch.noRow(definition);
        });
  }

  /**
   * Runs an upsert that cannot tell an insert from an update for each row, in their order: see
   * {@link InsertedOrUpdated}.
   *
   * @param find the lookup of a row that was left alone; null if nothing looks for it
   * @return what is stored for each of them, in their order
   */
  public <R, T> List<T> eachInsertedOrUpdated(
      RowQuery<R, T> insert,
      RowQuery<R, Boolean> lock,
      RowQuery<R, T> upsert,
      @Nullable RowQuery<R, T> find,
      Iterable<? extends R> rows) {
    return each(
        insert,
        rows,
        (connection, definition, row) -> {
          T updated =
              new InsertedOrUpdated<>(
                      execution,
                      insert.with(row),
                      lock.with(row),
                      upsert.with(row),
                      find == null ? null : find.with(row))
                  .afterConflict(connection);
          if (updated == null) {
            throw RowMismatch.noRow(definition);
          }
          return updated;
        });
  }

  /**
   * Runs an insert for each row, in their order.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public <R, T> List<T> eachInserted(RowQuery<R, T> insert, Iterable<? extends R> rows) {
    return each(insert, rows, (connection, definition, row) -> null);
  }

  /**
   * Inserts each row, or finds the one that is there, in their order.
   *
   * @return what is stored for each of them, in their order
   */
  public <R, T> List<T> getOrInsertEach(
      RowQuery<R, T> insert, RowQuery<R, T> find, Iterable<? extends R> rows) {
    return each(
        insert,
        rows,
        (connection, definition, row) -> {
          Query<T> lookup = find.with(row);
          T found = execution.read(connection, lookup);
          return found != null
              ? found
              : new GetOrInsert<>(execution, insert.with(row), lookup).on(connection);
        });
  }

  private <R, T> List<T> each(
      RowQuery<R, T> query, Iterable<? extends R> rows, Unreturned<R, T> unreturned) {
    RowByRow<R> batch = RowByRow.of(query.statement(), rows, settings);
    return batch.isEmpty()
        ? List.of()
        : run(batch, connection -> batch.read(execution, connection, query.reader(), unreturned));
  }

  /**
   * Upserts each row, in their order, and finds those that would not change, which are left alone.
   *
   * @return what is stored for each of them, in their order
   */
  public <R, T> List<T> eachUnlessUnchanged(
      RowQuery<R, T> upsert, RowQuery<R, T> find, Iterable<? extends R> rows) {
    RowByRow<R> batch = RowByRow.of(upsert.statement(), rows, settings);
    Unreturned<R, T> unchanged =
        (connection, definition, row) -> {
          T found = execution.read(connection, find.with(row));
          if (found == null) {
            throw RowMismatch.noRow(definition);
          }
          return found;
        };
    return batch.isEmpty()
        ? List.of()
        : calls.batch(
            batch.firstStatement(),
            connection -> batch.read(execution, connection, upsert.reader(), unchanged));
  }

  /** A single row needs no transaction around its one statement. */
  private <T> T run(RowByRow<?> batch, Work<T> work) {
    return batch.rows().size() > 1
        ? calls.batch(batch.firstStatement(), work)
        : calls.call(batch.firstStatement(), work);
  }
}
