package dev.arbiter.internal.insert;

import dev.arbiter.internal.batch.BatchSettings;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.transaction.Work;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Inserts rows chunk by chunk.
 *
 * @param first the first chunk
 * @param rest the other rows
 * @param results a new one for each try
 */
record InsertWork<R, A>(
    Execution execution,
    BatchSettings settings,
    RowsInsert<R> insert,
    Parts parts,
    List<R> first,
    Iterable<R> rest,
    Supplier<InsertResults<R, A>> results)
    implements Work<A> {

  /** The statement that stands for the insert where one is to be named. */
  StatementDefinition statement() {
    return insert.of().apply(first.get(0)).statement();
  }

  /** Whether one statement inserts the first chunk. */
  boolean isOneStatement() {
    return parts.of(insert, first, 0).size() == 1;
  }

  @Override
  public A on(Connection connection) throws SqlFailure {
    InsertResults<R, A> inserted = results.get();
    Iterator<R> others = rest.iterator();
    List<R> chunk = first;
    long done = 0;
    while (!chunk.isEmpty()) {
      for (Part<R> part : parts.of(insert, chunk, (int) done)) {
        inserted.insert(execution, connection, part);
      }
      done += chunk.size();
      settings.progress().written(statement(), done);
      chunk = settings.chunk(others);
    }
    return inserted.answer();
  }
}
