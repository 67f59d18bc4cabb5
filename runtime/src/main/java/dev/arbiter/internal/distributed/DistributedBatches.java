package dev.arbiter.internal.distributed;

import static java.util.Objects.requireNonNull;

import dev.arbiter.internal.batch.BatchSettings;
import dev.arbiter.internal.batch.OneByOne;
import dev.arbiter.internal.batch.Unwritten;
import dev.arbiter.internal.error.ErrorTranslation;
import dev.arbiter.internal.error.RowMismatch;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.error.SqlState;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.internal.transaction.Calls;
import dev.arbiter.internal.transaction.ConnectionSource;
import dev.arbiter.internal.transaction.TogetherConnections;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes many rows of distributed tables, in one transaction, with the result that the statement
 * for each of them, in their order, would have. Rows that are a collection are written in the order
 * of their keys; of others a chunk at a time is.
 *
 * <p>Every method throws {@link dev.arbiter.DatabaseException} when a statement fails.
 *
 * @param settings how many rows go at a time, and who is told of them
 */
public record DistributedBatches(
    ConnectionSource connections, Execution execution, BatchSettings settings) {

  /**
   * Writes the rows.
   *
   * @return the number of rows written
   */
  public <R> long writeAll(DistributedBatch<R> batch, Iterable<? extends R> rows) {
    Long count =
        run(
            batch,
            rows,
            new CountedRows<>(execution),
            list -> oneByOne().countEach(batch.each(), list));
    return count == null ? 0 : count;
  }

  /**
   * Writes the rows, each of which returns one; none is an error.
   *
   * @return what is stored for each of the rows, in their order
   */
  public <R, T> List<T> writeAllReturning(
      DistributedBatch<R> batch, StoredRows<R, T> stored, Iterable<? extends R> rows) {
    return read(
        batch,
        stored,
        Unwritten.impossible(),
        rows,
        list -> oneByOne().each(query(batch, stored), list));
  }

  /**
   * Upserts the rows, but leaves those alone that it would not change, and finds what is stored.
   *
   * @param find the lookup of a row that was left alone
   * @return what is stored for each of the rows, in their order
   */
  public <R, T> List<T> writeAllUnlessUnchanged(
      DistributedBatch<R> batch,
      StoredRows<R, T> stored,
      RowQuery<R, T> find,
      Iterable<? extends R> rows) {
    return read(
        batch,
        stored,
        Unwritten.unchanged(find),
        rows,
        list -> oneByOne().eachUnlessUnchanged(query(batch, stored), find, list));
  }

  /**
   * Inserts the rows that nothing stands in the way of, of several with one key the first.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public <R, T> List<T> insertAllIfAbsent(
      DistributedBatch<R> batch, StoredRows<R, T> stored, Iterable<? extends R> rows) {
    return read(
        batch,
        stored,
        Unwritten.unanswered(),
        rows,
        list -> oneByOne().eachInserted(query(batch, stored), list));
  }

  /**
   * Inserts the rows whose keys are not there, and finds those that are.
   *
   * @param find the lookup of a row that is there
   * @return what is stored for each of the rows, in their order
   */
  public <R, T> List<T> getOrInsertAll(
      DistributedBatch<R> batch,
      StoredRows<R, T> stored,
      RowQuery<R, T> find,
      Iterable<? extends R> rows) {
    return read(
        batch,
        stored,
        Unwritten.found(find),
        rows,
        list -> oneByOne().getOrInsertEach(query(batch, stored), find, list));
  }

  private static <R, T> RowQuery<R, T> query(DistributedBatch<R> batch, StoredRows<R, T> stored) {
    return new RowQuery<>(batch.each(), stored.reader());
  }

  private OneByOne oneByOne() {
    return new OneByOne(new Calls(new TogetherConnections(connections)), execution, settings);
  }

  private <R, T> List<T> read(
      DistributedBatch<R> batch,
      StoredRows<R, T> stored,
      Unwritten<R, T> unwritten,
      Iterable<? extends R> rows,
      Function<List<R>, List<T>> oneByOne) {
    List<T> answers = run(batch, rows, new AnsweredRows<>(execution, stored, unwritten), oneByOne);
    return answers == null ? List.of() : answers;
  }

  /**
   * @param oneByOne writes one row, or rows of which a trigger has shown to change keys
   */
  private <R, A> @Nullable A run(
      DistributedBatch<R> batch,
      Iterable<? extends R> rows,
      Results<R, A> results,
      Function<List<R>, A> oneByOne) {
    Iterator<? extends R> iterator = rows.iterator();
    List<R> first = next(batch, iterator, rows instanceof Collection<?>);
    if (first.isEmpty()) {
      return null;
    }
    if (first.size() == 1 && !iterator.hasNext()) {
      return oneByOne.apply(first);
    }
    StatementDefinition statement = batch.each().definition(first.get(0));
    boolean streamed = iterator.hasNext();
    BatchWork<R, A> work = new BatchWork<>(execution, settings, batch, results);
    try {
      return streamed
          ? connections.batchOnce(
              statement, connection -> streamed(connection, work, first, iterator))
          : connections.batch(
              statement,
              connection -> work.write(connection, first, 0, !connections.joinsTransactions()));
    } catch (UnmatchedRow changedKey) {
      if (streamed || connections.joinsTransactions()) {
        throw RowMismatch.changedKey(statement);
      }
      return oneByOne.apply(first);
    } catch (SqlFailure failure) {
      if (failure.is(SqlState.CARDINALITY_VIOLATION)
          && !failure.isInOuterTransaction()
          && !streamed) {
        return oneByOne.apply(first);
      }
      throw ErrorTranslation.translate(failure);
    }
  }

  private <R, A> A streamed(
      Connection connection, BatchWork<R, A> work, List<R> first, Iterator<? extends R> rest)
      throws SqlFailure {
    A answer = work.write(connection, first, 0, false);
    long written = first.size();
    while (rest.hasNext()) {
      List<R> chunk = next(work.batch(), rest, false);
      answer = work.results().both(answer, work.write(connection, chunk, written, false));
      written += chunk.size();
    }
    return answer;
  }

  /** The next rows, each checked to have a statement: all of them, or a chunk. */
  private <R> List<R> next(DistributedBatch<R> batch, Iterator<? extends R> rows, boolean all) {
    List<R> next = new ArrayList<>();
    while (rows.hasNext() && (all || next.size() < settings.chunk())) {
      R row = requireNonNull(rows.next(), "a row of the batch");
      requireNonNull(batch.each().definition(row), "its statement");
      next.add(row);
    }
    return next;
  }
}
