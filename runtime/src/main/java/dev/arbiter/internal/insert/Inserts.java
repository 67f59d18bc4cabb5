package dev.arbiter.internal.insert;

import dev.arbiter.internal.batch.BatchSettings;
import dev.arbiter.internal.error.ErrorTranslation;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.transaction.ConnectionSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Inserts many rows, in the order of their list and in one transaction: all or nothing.
 *
 * <p>Every method throws {@link dev.arbiter.DatabaseException} when a statement fails.
 *
 * @param settings how many rows go at a time, and who is told of them
 */
public record Inserts(ConnectionSource connections, Execution execution, BatchSettings settings) {

  /**
   * Inserts the rows.
   *
   * @return how many were inserted: all, unless a trigger suppresses some
   */
  public <R> long all(RowsInsert<R> insert, Iterable<? extends R> rows) {
    Long count = run(insert, rows, Parts.BY_KIND, true, InsertedCount::new);
    return count == null ? 0 : count;
  }

  /**
   * Inserts the rows, each of which returns one; none is an error.
   *
   * @return what is stored for each of them, in their order
   */
  public <R, T> List<T> allReturning(
      RowsInsert<R> insert, RowReader<T> reader, Iterable<? extends R> rows) {
    List<T> stored = run(insert, rows, Parts.BY_KIND, false, () -> new InsertedRows<>(reader));
    return stored == null ? List.of() : stored;
  }

  /**
   * Inserts the rows in whose way no other is, by statements that leave the others out.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public <R, T> List<T> allIfAbsent(
      RowsInsert<R> insert, RowReader<T> reader, Iterable<? extends R> rows) {
    List<T> inserted = run(insert, rows, Parts.IN_ORDER, true, () -> new AbsentRows<>(reader));
    return inserted == null ? List.of() : inserted;
  }

  /**
   * Inserts the rows in whose way no other is, by statements that leave the others out.
   *
   * @return how many were inserted
   */
  public <R> long countIfAbsent(RowsInsert<R> insert, Iterable<? extends R> rows) {
    Long count = run(insert, rows, Parts.IN_ORDER, true, InsertedCount::new);
    return count == null ? 0 : count;
  }

  /**
   * @param complete whether a statement that succeeds is right, so that one by itself needs no
   *     transaction
   */
  private <R, A> @Nullable A run(
      RowsInsert<R> insert,
      Iterable<? extends R> rows,
      Parts parts,
      boolean complete,
      Supplier<InsertResults<R, A>> results) {
    Iterator<R> all = new CheckedRows<>(rows.iterator());
    List<R> first = settings.chunk(all);
    if (first.isEmpty()) {
      return null;
    }
    boolean once = all.hasNext() && !(rows instanceof Collection<?>);
    boolean single = !all.hasNext();
    Iterable<R> rest = once ? () -> all : copy(all);
    InsertWork<R, A> work =
        new InsertWork<>(execution, settings, insert, parts, first, rest, results);
    try {
      if (once) {
        return connections.batchOnce(work.statement(), work);
      }
      return complete && single && work.isOneStatement()
          ? connections.batchOfOne(work.statement(), work)
          : connections.batch(work.statement(), work);
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
  }

  private static <R> List<R> copy(Iterator<R> rows) {
    List<R> copy = new ArrayList<>();
    rows.forEachRemaining(copy::add);
    return copy;
  }
}
