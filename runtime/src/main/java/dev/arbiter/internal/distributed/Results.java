package dev.arbiter.internal.distributed;

import dev.arbiter.internal.error.SqlFailure;
import java.sql.Connection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a batch is run for: the number of rows written, or the rows.
 *
 * @param <R> the input row's type
 * @param <A> the answer's type
 */
interface Results<R, A> {

  /** Begins to gather what rows give, for one try. */
  Gathering<A> begin(DistributedBatch<R> batch, List<R> rows);

  /** Whether the row at that position needs a statement of its own, so that its answer is known. */
  boolean alone(DistributedBatch<R> batch, R row, int number);

  /** Whether rows that others delete between two statements are left without an answer. */
  default boolean mayLackAnswers() {
    return false;
  }

  /** Whether it takes more than the order of rows to answer them. */
  boolean needKeys();

  /** The answer to the rows of two chunks. */
  A both(A first, A second);

  /** Gathers what the statements give. */
  interface Gathering<A> {

    void execute(Connection connection, Run run) throws SqlFailure;

    /** Completes the answers to the rows of the statements since the last round. */
    void endRound(Connection connection) throws SqlFailure;

    /** The answer; null if all has to be tried again. */
    @Nullable A answer();
  }
}
