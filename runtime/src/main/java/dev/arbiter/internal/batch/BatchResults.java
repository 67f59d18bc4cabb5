package dev.arbiter.internal.batch;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import java.sql.Connection;

/**
 * What a batch is run for: the number of rows written, or the rows.
 *
 * @param <A> the answer's type
 */
public interface BatchResults<A> {

  /** Begins to gather, for one try. */
  Gathering<A> begin(Execution execution);

  /** Runs the rows one by one instead. */
  A oneByOne(Execution execution, Connection connection, RowByRow<?> rows) throws SqlFailure;

  /** Whether the answer can still turn out to be wrong when the statement has succeeded. */
  boolean needTransaction();
}
