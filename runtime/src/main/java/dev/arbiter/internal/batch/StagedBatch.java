package dev.arbiter.internal.batch;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.transaction.Work;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.util.Iterator;
import java.util.List;

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
    BatchResults<A> results)
    implements Work<A> {

  @Override
  public A on(Connection connection) throws SqlFailure {
    execute(connection, upsert.staging().create());
    A answer;
    try {
      answer = fillAndUpsert(connection);
    } catch (RuntimeException | Error failure) {
      dropAfter(failure, connection);
      throw failure;
    }
    execute(connection, upsert.staging().drop());
    return answer;
  }

  private A fillAndUpsert(Connection connection) throws SqlFailure {
    long rows = fill(connection);
    long rounds = rounds(connection);
    if (rounds > 1) {
      execute(connection, upsert.staging().index());
    }
    ArrayStatement<R> statement = upsert.staged();
    Gathering<A> gathering = results.begin(execution);
    for (long round = 1; round <= rounds; round++) {
      long current = round;
      gathering.execute(
          connection,
          statement.definition(),
          open -> {
            open.setLong(1, current);
            statement.bind(open, List.of(), 1);
          },
          null);
    }
    A answer = gathering.finish(upsert.statement(), rows);
    settings.progress().written(upsert.statement(), rows);
    return answer;
  }

  private long rounds(Connection connection) throws SqlFailure {
    Long last =
        execution.read(
            connection, upsert.staging().rounds(), statement -> {}, row -> row.getLong(1));
    return last == null ? 1 : Math.max(1, last);
  }

  private long fill(Connection connection) throws SqlFailure {
    ArrayStatement<R> fill = upsert.staging().fill();
    List<R> next = first;
    long rows = 0;
    while (!next.isEmpty()) {
      List<R> current = next;
      long before = rows;
      execution.count(
          connection,
          fill.definition(),
          statement -> {
            int parameters = fill.bind(statement, current, 0);
            statement.setLong(parameters + 1, before);
          });
      rows += current.size();
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
