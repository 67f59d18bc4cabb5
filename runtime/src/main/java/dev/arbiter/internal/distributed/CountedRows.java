package dev.arbiter.internal.distributed;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import java.sql.Connection;
import java.util.List;

/** Counts the rows that are written. */
record CountedRows<R>(Execution execution) implements Results<R, Long> {

  @Override
  public Gathering<Long> begin(DistributedBatch<R> batch, List<R> rows) {
    return new Count(execution);
  }

  @Override
  public boolean alone(DistributedBatch<R> batch, R row, int number) {
    return false;
  }

  @Override
  public boolean needKeys() {
    return false;
  }

  @Override
  public Long both(Long first, Long second) {
    return first + second;
  }

  private static final class Count implements Gathering<Long> {

    private final Execution execution;
    private long count;

    Count(Execution execution) {
      this.execution = execution;
    }

    @Override
    public void execute(Connection connection, Run run) throws SqlFailure {
      count += execution.count(connection, run.statement(), run.binder());
    }

    @Override
    public void endRound(Connection connection) {}

    @Override
    public Long answer() {
      return count;
    }
  }
}
