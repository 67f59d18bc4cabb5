package dev.arbiter.internal.batch;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;

/**
 * Counts the rows that a batch writes. It begins to count only with a batch, so that one object
 * serves every try.
 *
 * @param <R> the input row's type
 */
record WrittenRows<R>() implements BatchResults<R, Long> {

  @Override
  public Gathering<Long> begin(Execution execution) {
    return new Count(execution);
  }

  @Override
  public Long oneByOne(Execution execution, Connection connection, RowByRow<R> rows)
      throws SqlFailure {
    return rows.count(execution, connection);
  }

  @Override
  public boolean needTransaction() {
    return false;
  }

  /** The count so far. */
  private static final class Count implements Gathering<Long> {

    private final Execution execution;
    private long count;

    Count(Execution execution) {
      this.execution = execution;
    }

    @Override
    public void execute(Connection connection, Round round) throws SqlFailure {
      count += execution.count(connection, round.statement(), round.binder());
    }

    @Override
    public Long finish(StatementDefinition statement, long rows) {
      return count;
    }
  }
}
