package dev.arbiter.internal.batch;

import static java.util.Objects.requireNonNull;

import dev.arbiter.internal.batch.statement.ArrayStatement;
import dev.arbiter.internal.batch.statement.Batch;
import dev.arbiter.internal.batch.statement.BatchUpsert;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.transaction.ConnectionSource;
import dev.arbiter.internal.transaction.Work;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a batch, and how they are to be written: as many rows as a chunk has are held in
 * memory, more only if the caller does so anyway.
 */
record ManyRows<R>(
    Batch<R> batch, Iterable<? extends R> rows, Execution execution, BatchSettings settings) {

  /** The answer; null if there are no rows. */
  public <A> @Nullable A run(ConnectionSource connections, BatchResults<R, A> results)
      throws SqlFailure {
    Iterator<? extends R> iterator = rows.iterator();
    List<R> first = new ArrayList<>();
    while (first.size() < settings.chunk() && iterator.hasNext()) {
      first.add(checked(iterator.next()));
    }
    if (first.isEmpty()) {
      return null;
    }
    if (iterator.hasNext()) {
      return runMany(first, iterator, connections, results);
    }
    BatchUpsert<R> common = first.size() == 1 ? null : common(first, connections);
    return common == null
        ? runOneByOne(first, connections, results)
        : new ArrayBatch<>(
                execution, settings.progress(), first, common, () -> oneByOne(first), results)
            .run(connections);
  }

  /** What takes all of these rows at once; null if nothing does. */
  private @Nullable BatchUpsert<R> common(List<R> list, ConnectionSource connections)
      throws SqlFailure {
    BatchUpsert<R> common = batch.upsert(list.get(0));
    return list.stream().allMatch(it -> isTaken(it, common)) ? common : mixed(list, connections);
  }

  /** What takes rows whether they supply their identity or not; null if nothing does. */
  private @Nullable BatchUpsert<R> mixed(List<R> list, ConnectionSource connections)
      throws SqlFailure {
    ArrayStatement<R> order = batch.order();
    boolean usable =
        order != null
            && connections.<Boolean>call(
                order.definition(),
                connection -> places(connection, order, list.subList(0, 1)).isEmpty());
    return usable ? batch.mixed() : null;
  }

  private <A> A runOneByOne(List<R> list, ConnectionSource connections, BatchResults<R, A> results)
      throws SqlFailure {
    RowByRow<R> oneByOne = oneByOne(list);
    Work<A> work =
        connection -> results.oneByOne(execution, connection, ordered(connection, oneByOne));
    return list.size() == 1
        ? connections.call(oneByOne.firstStatement(), work)
        : connections.batch(oneByOne.firstStatement(), work);
  }

  /** In the order of the key, in which all writers lock rows. */
  private RowByRow<R> ordered(Connection connection, RowByRow<R> oneByOne) throws SqlFailure {
    ArrayStatement<R> order = batch.order();
    List<Integer> places =
        order == null || oneByOne.rows().size() == 1
            ? List.of()
            : places(connection, order, oneByOne.rows());
    // There are none, too, if the role has been given the sequence since it was asked.
    return places.isEmpty() ? oneByOne : oneByOne.inOrder(places);
  }

  private List<Integer> places(Connection connection, ArrayStatement<R> order, List<R> list)
      throws SqlFailure {
    List<Integer> positions = new ArrayList<>();
    execution.each(
        connection,
        order.definition(),
        statement -> order.bind(statement, list, 0),
        row -> positions.add(row.getInt(1) - 1));
    return positions;
  }

  private RowByRow<R> oneByOne(List<R> list) {
    return RowByRow.of(batch.each(), list, settings);
  }

  private <A> A runMany(
      List<R> first,
      Iterator<? extends R> rest,
      ConnectionSource connections,
      BatchResults<R, A> results)
      throws SqlFailure {
    if (rows instanceof Collection<?>) {
      return runCollection(first, rest, connections, results);
    }
    BatchUpsert<R> mixed = mixed(first, connections);
    BatchUpsert<R> common = mixed == null ? batch.upsert(first.get(0)) : mixed;
    first.forEach(row -> requireTaken(row, common));
    return connections.batchOnce(
        common.statement(), staged(first, checking(rest, common), common, results));
  }

  private <A> A runCollection(
      List<R> first,
      Iterator<? extends R> rest,
      ConnectionSource connections,
      BatchResults<R, A> results)
      throws SqlFailure {
    List<R> all = new ArrayList<>(first);
    rest.forEachRemaining(row -> all.add(checked(row)));
    BatchUpsert<R> common = common(all, connections);
    if (common == null) {
      return runOneByOne(all, connections, results);
    }
    return connections.batch(
        common.statement(),
        connection ->
            staged(first, all.listIterator(first.size()), common, results).on(connection));
  }

  private <A> Work<A> staged(
      List<R> first, Iterator<R> rest, BatchUpsert<R> common, BatchResults<R, A> results) {
    return new StagedBatch<>(execution, settings, first, rest, common, results);
  }

  private R checked(R row) {
    requireNonNull(
        batch.each().definition(requireNonNull(row, "a row of the batch")), "its statement");
    return row;
  }

  @SuppressWarnings("ReferenceEquality") // One object for each kind of row.
  private boolean isTaken(R row, BatchUpsert<R> common) {
    return batch.upsert(row) == common || batch.mixed() == common;
  }

  private R requireTaken(R row, BatchUpsert<R> common) {
    if (!isTaken(row, common)) {
      throw new IllegalArgumentException(
          "rows that supply the identity column and rows that leave it out cannot be mixed in a"
              + " batch of more than "
              + settings.chunk()
              + " rows, unless it is given as a Collection or the role may use the sequence of the"
              + " column");
    }
    return row;
  }

  /** The other rows, each checked when it is its turn. */
  private Iterator<R> checking(Iterator<? extends R> rest, BatchUpsert<R> common) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rest.hasNext();
      }

      @Override
      public R next() {
        return requireTaken(checked(rest.next()), common);
      }
    };
  }
}
