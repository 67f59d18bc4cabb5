package dev.arbiter.internal.distributed;

import static java.util.Objects.requireNonNull;

import dev.arbiter.internal.batch.BatchSettings;
import dev.arbiter.internal.batch.UntilAnswered;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes rows that are at hand, on an open connection. */
record BatchWork<R, A>(
    Execution execution, BatchSettings settings, DistributedBatch<R> batch, Results<R, A> results) {

  /**
   * Writes the rows.
   *
   * @param before how many rows of the batch were written before
   * @param ours whether the transaction is ours, and has done nothing else
   */
  A write(Connection connection, List<R> rows, long before, boolean ours) throws SqlFailure {
    StatementDefinition statement = batch.each().definition(rows.get(0));
    return results.mayLackAnswers()
        ? new UntilAnswered(connection, statement, ours)
            .<A>run(() -> tried(connection, rows, before))
        : requireNonNull(tried(connection, rows, before), "an answer");
  }

  private @Nullable A tried(Connection connection, List<R> rows, long before) throws SqlFailure {
    Numbers numbers = numbers(connection, rows);
    Results.Gathering<A> gathering = results.begin(batch, rows);
    long written = before;
    for (List<Integer> round : rounds(numbers.keys())) {
      Runs<R> runs =
          new Runs<>(
              batch,
              rows,
              numbers.servers(),
              position -> results.alone(batch, rows.get(position), numbers.keys()[position]),
              settings.chunk());
      for (Run run : runs.of(round)) {
        gathering.execute(connection, run);
        long now = written + run.positions().size();
        tell(run, written, now, before + rows.size());
        written = now;
      }
      gathering.endRound(connection);
    }
    return gathering.answer();
  }

  /** Rows in the order of the list need no more than what Java knows, if it does. */
  private Numbers numbers(Connection connection, List<R> rows) throws SqlFailure {
    KeyNumbers<R> key = batch.key();
    if (key == null || !(batch.byKey() || results.needKeys())) {
      return Numbers.none(rows.size());
    }
    if (!batch.byKey() && key.inJava() != null) {
      int[] keys = rows.stream().mapToInt(it -> key.inJava().apply(it) == null ? 0 : 1).toArray();
      return Numbers.ofKeys(keys);
    }
    return key.of(execution, connection, rows);
  }

  private List<List<Integer>> rounds(int[] numbers) {
    return batch.byKey()
        ? new Order(numbers).rounds()
        : List.of(IntStream.range(0, numbers.length).boxed().toList());
  }

  /** With each chunk, and at the end. */
  private void tell(Run run, long before, long now, long end) {
    if (now == end || before / settings.chunk() < now / settings.chunk()) {
      settings.progress().written(run.statement(), now);
    }
  }
}
