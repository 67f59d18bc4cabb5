package dev.arbiter.internal.insert;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import java.sql.Connection;

/**
 * What the inserts of one try give.
 *
 * @param <R> the input row's type
 * @param <A> the answer's type
 */
interface InsertResults<R, A> {

  /** Inserts the rows of a part. */
  void insert(Execution execution, Connection connection, Part<R> part) throws SqlFailure;

  /** The answer, once all parts are inserted. */
  A answer();
}
