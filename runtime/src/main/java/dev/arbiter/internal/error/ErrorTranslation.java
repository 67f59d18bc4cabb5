package dev.arbiter.internal.error;

import dev.arbiter.ConflictTargetException;
import dev.arbiter.ConstraintViolationException;
import dev.arbiter.ConstraintViolationException.Kind;
import dev.arbiter.DatabaseException;
import dev.arbiter.TransientDatabaseException;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import org.jspecify.annotations.Nullable;

/** Chooses the exception for a failure; its message is the work of {@link FailureText}. */
public final class ErrorTranslation {

  /** The server's function that refuses deferrable constraints as arbiters. */
  private static final String DEFERRABLE_CHECK = "ExecCheckIndexConstraints";

  private ErrorTranslation() {}

  /** The exception that the caller gets. */
  public static DatabaseException translate(SqlFailure failure) {
    DatabaseException exception = exception(failure);
    for (Throwable suppressed : failure.getSuppressed()) {
      exception.addSuppressed(suppressed);
    }
    return exception;
  }

  private static DatabaseException exception(SqlFailure failure) {
    StatementDefinition statement = failure.statement();
    ServerError error = failure.error();
    String state = error.sqlState();
    String table = statement == null ? null : statement.table();
    String name = statement == null ? null : statement.name();
    Kind kind = kind(error, statement);
    if (kind != null) {
      return new ConstraintViolationException(
          kind,
          error.constraint(),
          error.column(),
          FailureText.violation(failure, kind),
          state,
          table,
          name,
          failure.exception());
    }
    IndexDefinition arbiter = lackingArbiter(failure);
    if (arbiter != null) {
      return new ConflictTargetException(
          FailureText.conflictTarget(failure, arbiter), state, table, name, failure.exception());
    }
    String text = FailureText.other(failure);
    return isTransient(failure)
        ? new TransientDatabaseException(
            text, state, table, name, failure.isOutcomeUnknown(), failure.exception())
        : new DatabaseException(text, state, table, name, failure.exception());
  }

  private static @Nullable Kind kind(ServerError error, @Nullable StatementDefinition statement) {
    if (error.sqlState() == null) {
      return null;
    }
    return switch (error.sqlState()) {
      case SqlState.UNIQUE_VIOLATION ->
          isPrimaryKey(error, statement) ? Kind.PRIMARY_KEY : Kind.UNIQUE;
      case SqlState.FOREIGN_KEY_VIOLATION -> Kind.FOREIGN_KEY;
      case SqlState.NOT_NULL_VIOLATION -> Kind.NOT_NULL;
      case SqlState.CHECK_VIOLATION -> Kind.CHECK;
      case SqlState.EXCLUSION_VIOLATION -> Kind.EXCLUSION;
      default -> null;
    };
  }

  private static boolean isPrimaryKey(ServerError error, @Nullable StatementDefinition statement) {
    return statement != null
        && error.constraint() != null
        && error.constraint().equals(statement.primaryKey());
  }

  /** The declared index that the database lacks, or has in a form that decides no conflict. */
  private static @Nullable IndexDefinition lackingArbiter(SqlFailure failure) {
    String routine = failure.error().routine();
    boolean lacking =
        failure.is(SqlState.INVALID_COLUMN_REFERENCE)
            || (failure.is(SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE)
                && (routine == null
                    || routine.equals(DEFERRABLE_CHECK)
                    || failure.error().isOfAnotherServer()));
    return lacking ? failure.arbiter() : null;
  }

  private static boolean isTransient(SqlFailure failure) {
    String state = failure.error().sqlState();
    if (state == null || failure.error().isOfStatementPooling()) {
      return false;
    }
    return switch (state) {
      case SqlState.SERIALIZATION_FAILURE,
          SqlState.DEADLOCK_DETECTED,
          SqlState.LOCK_NOT_AVAILABLE,
          SqlState.ADMIN_SHUTDOWN,
          SqlState.CRASH_SHUTDOWN,
          SqlState.CANNOT_CONNECT_NOW,
          SqlState.IDLE_IN_TRANSACTION_TIMEOUT,
          SqlState.IDLE_SESSION_TIMEOUT ->
          true;
      default -> failure.isOfConnection() || failure.error().isOutdatedPlan();
    };
  }
}
