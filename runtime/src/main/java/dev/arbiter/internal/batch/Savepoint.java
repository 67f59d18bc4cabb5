package dev.arbiter.internal.batch;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A point that a batch can go back to, its locks included, in whoever's transaction it runs. Set by
 * SQL, as drivers refuse their own savepoints in a transaction that XA began.
 *
 * @param statement the statement that stands for the batch, where one is to be named
 */
public record Savepoint(Connection connection, StatementDefinition statement) {

  private static final String NAME = "arbiter_batch";

  /** Sets it here. */
  public static Savepoint set(Connection connection, StatementDefinition statement)
      throws SqlFailure {
    Savepoint savepoint = new Savepoint(connection, statement);
    savepoint.execute("SAVEPOINT " + NAME);
    return savepoint;
  }

  /** Undoes what came after it. */
  public void goBack() throws SqlFailure {
    execute("ROLLBACK TO SAVEPOINT " + NAME);
  }

  /** Forgets it. */
  public void release() throws SqlFailure {
    execute("RELEASE SAVEPOINT " + NAME);
  }

  private void execute(String sql) throws SqlFailure {
    try (Statement own = connection.createStatement()) {
      own.execute(sql);
    } catch (SQLException exception) {
      throw new SqlFailure(SqlFailure.Step.EXECUTE, statement, exception).on(connection);
    }
  }
}
