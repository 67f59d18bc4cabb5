package dev.arbiter.internal.batch;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import java.sql.Connection;

/**
 * What a batch is run for: the number of rows written, or the rows.
 *
 * @param <R> the input row's type
 * @param <A> the answer's type
 */
interface BatchResults<R, A> {

  /** Begins to gather, for one try. */
  Gathering<A> begin(Execution execution);

  /** Runs the rows one by one instead. */
  A oneByOne(Execution execution, Connection connection, RowByRow<R> rows) throws SqlFailure;

  /** Whether the answer can still turn out to be wrong when the statement has succeeded. */
  boolean needTransaction();

  /** Whether rows that others delete between two statements are left without an answer. */
  default boolean mayLackAnswers() {
    return false;
  }
}
