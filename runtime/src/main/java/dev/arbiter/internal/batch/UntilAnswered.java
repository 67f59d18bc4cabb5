package dev.arbiter.internal.batch;

import dev.arbiter.internal.error.RowMismatch;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Tries to write a batch until every row has its answer: others may delete a row between the
 * statement that it stood in the way of and the one that looks it up.
 *
 * <p>Each try begins where no row of the batch is locked. One that went on with what is left would
 * lock rows out of the order in which all writers do.
 */
final class UntilAnswered {

  private static final int TRIES = 10;
  private static final String SAVEPOINT = "arbiter_batch";

  private final Connection connection;
  private final StatementDefinition statement;
  private final boolean fromTheBeginning;

  /**
   * @param fromTheBeginning whether the transaction is ours, and has done nothing else
   */
  UntilAnswered(Connection connection, StatementDefinition statement, boolean fromTheBeginning) {
    this.connection = connection;
    this.statement = statement;
    this.fromTheBeginning = fromTheBeginning;
  }

  /** One try; its answer is null if some row has none. */
  interface Try<A> {

    @Nullable A run() throws SqlFailure;
  }

  <A> A run(Try<A> attempt) throws SqlFailure {
    execute("SAVEPOINT ");
    for (int tries = 0; tries < TRIES; tries++) {
      A answer = attempt.run();
      if (answer != null) {
        execute("RELEASE SAVEPOINT ");
        return answer;
      }
      undo();
    }
    throw RowMismatch.neitherInsertedNorFound(statement, TRIES);
  }

  private void undo() throws SqlFailure {
    if (!fromTheBeginning) {
      execute("ROLLBACK TO SAVEPOINT ");
      return;
    }
    try {
      connection.rollback();
    } catch (SQLException exception) {
      throw new SqlFailure(SqlFailure.Step.EXECUTE, statement, exception);
    }
  }

  /** As SQL, as drivers refuse their own savepoints in a transaction that XA began. */
  private void execute(String command) throws SqlFailure {
    if (fromTheBeginning) {
      return;
    }
    try (Statement own = connection.createStatement()) {
      own.execute(command + SAVEPOINT);
    } catch (SQLException exception) {
      throw new SqlFailure(SqlFailure.Step.EXECUTE, statement, exception);
    }
  }
}
