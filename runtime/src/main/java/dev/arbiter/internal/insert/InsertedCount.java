package dev.arbiter.internal.insert;

import dev.arbiter.internal.batch.statement.ArrayStatement;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import java.sql.Connection;

/** Counts the rows that are inserted. */
final class InsertedCount<R> implements InsertResults<R, Long> {

  private long count;

  @Override
  public void insert(Execution execution, Connection connection, Part<R> part) throws SqlFailure {
    ArrayStatement<R> statement = part.statement();
    count +=
        execution.count(
            connection, statement.definition(), it -> statement.bind(it, part.rows(), 0));
  }

  @Override
  public Long answer() {
    return count;
  }
}
