package dev.arbiter.internal.batch;

import dev.arbiter.internal.error.RowMismatch;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Tries to write a batch until every row has its answer: others may delete a row between the
 * statement that it stood in the way of and the one that looks it up.
 *
 * <p>Each try begins where no row of the batch is locked. One that went on with what is left would
 * lock rows out of the order in which all writers do.
 */
public final class UntilAnswered {

  private static final int TRIES = 10;

  private final Connection connection;
  private final StatementDefinition statement;
  private final boolean fromTheBeginning;

  /**
   * @param fromTheBeginning whether the transaction is ours, and has done nothing else
   */
  public UntilAnswered(
      Connection connection, StatementDefinition statement, boolean fromTheBeginning) {
    this.connection = connection;
    this.statement = statement;
    this.fromTheBeginning = fromTheBeginning;
  }

  /** One try; its answer is null if some row has none. */
  public interface Try<A> {

    @Nullable A run() throws SqlFailure;
  }

  /** The answer of the first try that has one. */
  public <A> A run(Try<A> attempt) throws SqlFailure {
    Savepoint savepoint = fromTheBeginning ? null : Savepoint.set(connection, statement);
    for (int tries = 0; tries < TRIES; tries++) {
      A answer = attempt.run();
      if (answer == null) {
        goBack(savepoint);
        continue;
      }
      if (savepoint != null) {
        savepoint.release();
      }
      return answer;
    }
    throw RowMismatch.neitherInsertedNorFound(statement, TRIES);
  }

  private void goBack(@Nullable Savepoint savepoint) throws SqlFailure {
    if (savepoint != null) {
      savepoint.goBack();
      return;
    }
    try {
      connection.rollback();
    } catch (SQLException exception) {
      throw new SqlFailure(SqlFailure.Step.EXECUTE, statement, exception).on(connection);
    }
  }
}
