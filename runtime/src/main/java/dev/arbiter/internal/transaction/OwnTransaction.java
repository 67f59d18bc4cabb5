package dev.arbiter.internal.transaction;

import dev.arbiter.DatabaseException;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** A transaction that Arbiter begins and ends. */
final class OwnTransaction {

  private final Connection connection;
  private final @Nullable StatementDefinition statement;
  private final boolean autoCommit;

  /**
   * Creates a transaction that has not begun.
   *
   * @param autoCommit whether the connection is in autocommit mode, and shall be afterwards
   */
  OwnTransaction(
      Connection connection, @Nullable StatementDefinition statement, boolean autoCommit) {
    this.connection = connection;
    this.statement = statement;
    this.autoCommit = autoCommit;
  }

  <T extends @Nullable Object> T run(Work<T> work) throws SqlFailure {
    begin();
    T result;
    try {
      result = work.on(connection);
    } catch (SqlFailure failure) {
      rollBack(failure);
      throw named(failure);
    } catch (Throwable failure) {
      rollBack(failure);
      throw failure;
    }
    commit();
    return result;
  }

  <T extends @Nullable Object, E extends Exception> T runBody(TransactionScope<T, E> work)
      throws E, SqlFailure {
    begin();
    JoinedTransaction handle = new JoinedTransaction(connection);
    T result;
    try {
      result = handle.run(work);
      if (handle.hasFailed()) {
        requireCommittable();
      }
      requireWhole(handle.brokenOff());
    } catch (Throwable failure) {
      rollBack(failure);
      throw failure;
    }
    commit();
    return result;
  }

  private void begin() throws SqlFailure {
    if (autoCommit) {
      try {
        connection.setAutoCommit(false);
      } catch (SQLException exception) {
        throw new SqlFailure(SqlFailure.Step.CONNECT, statement, exception);
      }
    }
  }

  /**
   * The server answers COMMIT of an aborted transaction with a rollback, and drivers keep silent.
   */
  private void requireCommittable() throws SqlFailure {
    try (Statement probe = connection.createStatement()) {
      probe.execute("SELECT 1");
    } catch (SQLException exception) {
      throw new SqlFailure(SqlFailure.Step.EXECUTE, statement, exception).on(connection);
    }
  }

  /** For failures that the server knows nothing of: it would commit what came before them. */
  private static void requireWhole(@Nullable Throwable brokenOff) {
    if (brokenOff != null) {
      throw new DatabaseException(
          "The transaction cannot be committed: a batch failed on its way, and the body went on;"
              + " some of its rows may be written without the others. See the cause.",
          null,
          null,
          null,
          brokenOff instanceof SqlFailure it ? it.exception() : brokenOff);
    }
  }

  private void commit() throws SqlFailure {
    try {
      connection.commit();
    } catch (SQLException exception) {
      SqlFailure failure =
          new SqlFailure(SqlFailure.Step.COMMIT, statement, exception).on(connection);
      rollBack(failure);
      throw failure;
    }
    try {
      restore();
    } catch (SQLException ignored) {
      // It is committed: to fail now would say that it is not.
    }
  }

  private void rollBack(Throwable failure) {
    try {
      connection.rollback();
      // Not after a failed rollback: to switch autocommit on commits what is still open.
      restore();
    } catch (SQLException exception) {
      failure.addSuppressed(exception);
      if (failure instanceof SqlFailure it) {
        it.connectionIsBroken();
      }
    }
  }

  /** What is asked after the rollback begins another transaction where autocommit is off. */
  private SqlFailure named(SqlFailure failure) {
    failure.naming(connection);
    if (!autoCommit) {
      rollBack(failure);
    }
    return failure;
  }

  private void restore() throws SQLException {
    if (autoCommit) {
      connection.setAutoCommit(true);
    }
  }
}
