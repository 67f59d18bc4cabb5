package dev.arbiter.internal.batch;

import dev.arbiter.internal.batch.statement.Batch;
import dev.arbiter.internal.error.ErrorTranslation;
import dev.arbiter.internal.error.RowMismatch;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.GetOrInsert;
import dev.arbiter.internal.statement.InsertedOrUpdated;
import dev.arbiter.internal.statement.Query;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.statement.RowStatement;
import dev.arbiter.internal.transaction.ConnectionSource;
import dev.arbiter.internal.transaction.Work;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the statements of generated DAOs that take many rows, in one transaction.
 *
 * <p>Every method throws {@link dev.arbiter.DatabaseException} when a statement fails.
 *
 * @param settings how many rows go at a time, and who is told of them
 */
public record Batches(ConnectionSource connections, Execution execution, BatchSettings settings) {

  /**
   * Upserts or updates the rows with the result that the statement for each of them, in their
   * order, would have.
   *
   * @return the number of rows written
   */
  public <R> long writeAll(Batch<R> batch, Iterable<? extends R> rows) {
    Long count = write(batch, rows, new WrittenRows<>());
    return count == null ? 0 : count;
  }

  /**
   * Upserts or updates the rows with the result that the statement for each of them, in their
   * order, would have. Each returns one row; none is an error.
   *
   * @return what was returned, in the order of the rows
   */
  public <R, T> List<T> writeAllReturning(
      Batch<R> batch, RowReader<T> reader, Iterable<? extends R> rows) {
    return read(batch, rows, reader, Unwritten.impossible());
  }

  /**
   * Upserts the rows, but leaves those alone that it would not change, and finds what is stored for
   * them: with the result that the statements for each of them, in their order, would have.
   *
   * @param find the lookup of a row that was left alone
   * @return what is stored for each of the rows, in their order
   */
  public <R, T> List<T> writeAllUnlessUnchanged(
      Batch<R> batch, RowReader<T> reader, RowQuery<R, T> find, Iterable<? extends R> rows) {
    return read(batch, rows, reader, Unwritten.unchanged(find));
  }

  /**
   * Inserts the rows whose keys are not there, of several with one key the first.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public <R, T> List<T> insertAllIfAbsent(
      Batch<R> batch, RowReader<T> reader, Iterable<? extends R> rows) {
    return read(batch, rows, reader, Unwritten.unanswered());
  }

  /**
   * Inserts the rows whose keys are not there, and finds those that are.
   *
   * @param find the lookup of a row that is there
   * @return what is stored for each of the rows, in their order
   */
  public <R, T> List<T> getOrInsertAll(
      Batch<R> batch, RowReader<T> reader, RowQuery<R, T> find, Iterable<? extends R> rows) {
    return read(batch, rows, reader, Unwritten.found(find));
  }

  private <R, T> List<T> read(
      Batch<R> batch, Iterable<? extends R> rows, RowReader<T> reader, Unwritten<R, T> unwritten) {
    List<T> answers = write(batch, rows, new ReturnedRows<>(reader, unwritten));
    return answers == null ? List.of() : answers;
  }

  private <R, A> @Nullable A write(
      Batch<R> batch, Iterable<? extends R> rows, BatchResults<R, A> results) {
    try {
      return new ManyRows<R>(batch, rows, execution, settings).run(connections, results);
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
  }

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
    try {
      return connections.batchOnce(
          batch.first().firstStatement(), connection -> batch.count(execution, connection));
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
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
        : runInTransaction(
            batch, connection -> batch.read(execution, connection, upsert.reader(), unchanged));
  }

  /** A single row needs no transaction around its one statement. */
  private <T> T run(RowByRow<?> batch, Work<T> work) {
    if (batch.rows().size() > 1) {
      return runInTransaction(batch, work);
    }
    try {
      return connections.call(batch.firstStatement(), work);
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
  }

  private <T> T runInTransaction(RowByRow<?> batch, Work<T> work) {
    try {
      return connections.batch(batch.firstStatement(), work);
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
  }
}
