package dev.arbiter.internal.error;

import dev.arbiter.internal.type.OutOfRangeException;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A failure on its way from the driver to the caller: checked, so that none gets out untranslated,
 * and still with its statement, by which it is decided whether to try again.
 */
public final class SqlFailure extends Exception {

  private static final long serialVersionUID = 1L;

  /** What was being done. */
  public enum Step {
    CONNECT,
    EXECUTE,
    /** Reading a row that the statement returned. */
    READ,
    COMMIT
  }

  private final Step step;
  private final transient @Nullable StatementDefinition statement;
  private final SQLException exception;
  private transient ServerError error;
  private boolean inAutoCommit;
  private boolean inOuterTransaction;
  private boolean connectionBroken;

  /** A failure of a step; the statement is null if the step served none in particular. */
  public SqlFailure(Step step, @Nullable StatementDefinition statement, SQLException exception) {
    // No stack trace: the exception that it is translated to has one.
    super(null, exception, true, false);
    this.step = step;
    this.statement = statement;
    this.exception = exception;
    ServerError reported = ReportedError.of(exception);
    this.error =
        step == Step.CONNECT && reported.sqlState() == null ? ServerError.refused() : reported;
  }

  Step step() {
    return step;
  }

  /** Whether the statement itself failed, and not what was done before or after it. */
  public boolean isOfStatement() {
    return step == Step.EXECUTE;
  }

  @Nullable StatementDefinition statement() {
    return statement;
  }

  /** The index that resolves the statement's conflicts; null if it only finds rows by one. */
  public @Nullable IndexDefinition arbiter() {
    return statement != null && statement.kind() == StatementDefinition.Kind.INSERT
        ? statement.arbiter()
        : null;
  }

  /** What the driver threw. */
  public SQLException exception() {
    return exception;
  }

  /** What the server reported. */
  public ServerError error() {
    return error;
  }

  /**
   * Whether a lookup fails by it as no row can have its key. What the server alone finds out is an
   * error in a transaction, which is aborted then; and it may be about other values if a trigger
   * comes upon it while rows are deleted.
   */
  public boolean isAboutKey() {
    return exception instanceof OutOfRangeException
        || (isOfStatement() && !inOuterTransaction && error.isOfValue() && !isOfTrigger());
  }

  private boolean isOfTrigger() {
    return error.nested()
        && statement != null
        && statement.kind() != StatementDefinition.Kind.SELECT;
  }

  /** Whether the server reported this SQLSTATE. */
  public boolean is(String sqlState) {
    return sqlState.equals(error.sqlState());
  }

  /** This failure; of a connection that turns out to be closed, as some pools say in words only. */
  public SqlFailure on(Connection connection) {
    try {
      if (error.sqlState() == null && connection.isClosed()) {
        error = ServerError.closed();
      }
    } catch (SQLException unasked) {
      addSuppressed(unasked);
    }
    return this;
  }

  /** Marks that the connection cannot be used again, as not even a rollback succeeded. */
  public void connectionIsBroken() {
    connectionBroken = true;
  }

  /** Whether the connection cannot be used again. */
  public boolean isConnectionBroken() {
    return connectionBroken;
  }

  /** Marks that the statement was to commit by itself. */
  public SqlFailure inAutoCommit() {
    inAutoCommit = true;
    return this;
  }

  /**
   * This failure, with the constraint under the name by which it is declared.
   *
   * @param connection on which the statement failed, and on which others can run
   */
  public SqlFailure naming(Connection connection) {
    if (statement != null) {
      error = DeclaredConstraint.asked(connection, error, statement);
    }
    return this;
  }

  /** Marks that a transaction which is not ours to end was open, and is aborted now. */
  public SqlFailure inOuterTransaction() {
    inOuterTransaction = true;
    if (statement != null) {
      error = DeclaredConstraint.guessed(error, statement);
    }
    return this;
  }

  /** Whether a transaction was open that is not ours to end. */
  public boolean isInOuterTransaction() {
    return inOuterTransaction;
  }

  /** Whether there is no connection, or no longer. */
  boolean isOfConnection() {
    return step == Step.CONNECT ? error.isOfConnectionClass() : error.isOfConnection();
  }

  /** Whether the connection was lost while something was being committed. */
  public boolean isOutcomeUnknown() {
    return error.isLostAtWork()
        && (step == Step.COMMIT || (step == Step.EXECUTE && commitsByItself()));
  }

  private boolean commitsByItself() {
    return inAutoCommit && statement != null && statement.kind() != StatementDefinition.Kind.SELECT;
  }
}
