package dev.arbiter.internal.batch;

import static java.util.Objects.requireNonNull;

import dev.arbiter.internal.batch.statement.BatchUpsert;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.error.SqlState;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.transaction.Work;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch of more rows than one statement should take: they go into a temporary table, chunk by
 * chunk, so that in the end one statement takes them all. Several statements, each in order, would
 * lock rows out of order.
 *
 * @param first the first chunk
 * @param rest checks each row as it gives it
 */
record StagedBatch<R, A>(
    Execution execution,
    BatchSettings settings,
    List<R> first,
    Iterator<R> rest,
    BatchUpsert<R> upsert,
    BatchResults<R, A> results)
    implements Work<A> {

  @Override
  public A on(Connection connection) throws SqlFailure {
    execute(connection, upsert.staging().create());
    A answer;
    try {
      answer = fillAndWrite(connection);
    } catch (RuntimeException | Error failure) {
      dropAfter(failure, connection);
      throw failure;
    }
    execute(connection, upsert.staging().drop());
    return answer;
  }

  private A fillAndWrite(Connection connection) throws SqlFailure {
    long rows = fill(connection);
    settings.progress().staged(upsert.statement(), rows);
    A answer =
        results.mayLackAnswers()
            ? new UntilAnswered(connection, upsert.statement(), false)
                .<A>run(() -> tried(connection, rows, 1))
            : written(connection, rows);
    settings.progress().written(upsert.statement(), rows);
    return answer;
  }

  private A written(Connection connection, long rows) throws SqlFailure {
    A answer = upsert.refusesDuplicates() ? inOneRound(connection, rows) : null;
    if (answer != null) {
      return answer;
    }
    long rounds = rounds(connection);
    if (rounds > 1) {
      execute(connection, upsert.staging().index());
    }
    return requireNonNull(tried(connection, rows, rounds), "an answer");
  }

  /**
   * As if no key came twice, which the server refuses where one does: at the first of them, in the
   * order of the key, so mostly soon. To number the rows of each key beforehand is to sort all.
   */
  private @Nullable A inOneRound(Connection connection, long rows) throws SqlFailure {
    Savepoint savepoint = Savepoint.set(connection, upsert.statement());
    try {
      A answer = tried(connection, rows, 1);
      savepoint.release();
      return answer;
    } catch (SqlFailure failure) {
      if (!failure.is(SqlState.CARDINALITY_VIOLATION)) {
        throw failure;
      }
      savepoint.goBack();
      return null;
    }
  }

  private @Nullable A tried(Connection connection, long rows, long rounds) throws SqlFailure {
    Gathering<A> gathering = results.begin(execution);
    for (long round = 1; round <= rounds; round++) {
      gathering.execute(connection, new StagedRound<>(upsert, rows, round));
    }
    return gathering.finish(upsert.statement(), rows);
  }

  private long rounds(Connection connection) throws SqlFailure {
    StatementDefinition rounds = upsert.staging().rounds();
    Long last =
        rounds == null
            ? null
            : execution.read(connection, rounds, statement -> {}, row -> row.getLong(1));
    return last == null ? 1 : Math.max(1, last);
  }

  private long fill(Connection connection) throws SqlFailure {
    Filling<R> filling = Filling.of(connection, upsert.staging());
    List<R> next = first;
    long rows = 0;
    while (!next.isEmpty()) {
      filling.add(execution, connection, next, rows);
      rows += next.size();
      settings.progress().sent(upsert.statement(), rows);
      next = settings.chunk(rest);
    }
    return rows;
  }

  private void execute(Connection connection, StatementDefinition definition) throws SqlFailure {
    execution.count(connection, definition, statement -> {});
  }

  /** Whoever's transaction it is goes on if they like: the table must not be in their way. */
  private void dropAfter(Throwable failure, Connection connection) {
    try {
      execute(connection, upsert.staging().drop());
    } catch (SqlFailure dropping) {
      failure.addSuppressed(dropping);
    }
  }
}
