package dev.arbiter.internal.batch;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Binder;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** Counts the rows that a batch writes. */
public final class WrittenRows implements BatchResults<Long> {

  /** Begins to count only with a batch, so that one object serves every try. */
  public WrittenRows() {}

  @Override
  public Gathering<Long> begin(Execution execution) {
    return new Count(execution);
  }

  @Override
  public Long oneByOne(Execution execution, Connection connection, RowByRow<?> rows)
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
    public void execute(
        Connection connection,
        StatementDefinition statement,
        Binder binder,
        int @Nullable [] positions)
        throws SqlFailure {
      count += execution.count(connection, statement, binder);
    }

    @Override
    public Long finish(StatementDefinition statement, long rows) {
      return count;
    }
  }
}
