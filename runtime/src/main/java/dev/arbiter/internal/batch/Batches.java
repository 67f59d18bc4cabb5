package dev.arbiter.internal.batch;

import dev.arbiter.internal.batch.statement.Batch;
import dev.arbiter.internal.error.ErrorTranslation;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.transaction.ConnectionSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the statements of generated DAOs that take many rows at once, in one transaction.
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
}
