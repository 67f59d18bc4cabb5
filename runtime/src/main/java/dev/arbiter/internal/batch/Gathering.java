package dev.arbiter.internal.batch;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Binder;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the statements of one batch give.
 *
 * @param <A> the answer's type
 */
public interface Gathering<A> {

  /**
   * Executes a statement of the batch.
   *
   * @param positions the places in the batch of the rows that the statement is given; null if they
   *     are the whole batch, or know their places themselves
   */
  void execute(
      Connection connection,
      StatementDefinition statement,
      Binder binder,
      int @Nullable [] positions)
      throws SqlFailure;

  /** The answer to a batch of that many rows. */
  A finish(StatementDefinition statement, long rows);
}
