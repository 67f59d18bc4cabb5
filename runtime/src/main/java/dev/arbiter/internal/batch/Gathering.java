package dev.arbiter.internal.batch;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the statements of one batch give.
 *
 * @param <A> the answer's type
 */
interface Gathering<A> {

  /** Executes the statement of a round, and what looks up the rows that it left alone. */
  void execute(Connection connection, Round round) throws SqlFailure;

  /** The answer to a batch of that many rows; null if it has to be tried again. */
  @Nullable A finish(StatementDefinition statement, long rows);
}
