package dev.arbiter.internal;

import dev.arbiter.ConflictTargetException;
import dev.arbiter.ConstraintViolationException;
import dev.arbiter.ConstraintViolationException.Kind;
import dev.arbiter.DatabaseException;
import dev.arbiter.TransientDatabaseException;
import dev.arbiter.schema.StatementDefinition;
import org.jspecify.annotations.Nullable;

/** Chooses the exception for a failure; its message is the work of {@link FailureText}. */
final class ErrorTranslation {

  /** The server's function that refuses deferrable constraints as arbiters. */
  private static final String DEFERRABLE_CHECK = "ExecCheckIndexConstraints";

  private ErrorTranslation() {}

  static DatabaseException translate(SqlFailure failure) {
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
    if (isAboutConflictTarget(failure)) {
      return new ConflictTargetException(
          FailureText.conflictTarget(failure), state, table, name, failure.exception());
    }
    String text = FailureText.other(failure);
    return isTransient(state)
        ? new TransientDatabaseException(text, state, table, name, failure.exception())
        : new DatabaseException(text, state, table, name, failure.exception());
  }

  private static @Nullable Kind kind(ServerError error, @Nullable StatementDefinition statement) {
    if (error.sqlState() == null) {
      return null;
    }
    switch (error.sqlState()) {
      case SqlState.UNIQUE_VIOLATION:
        return isPrimaryKey(error, statement) ? Kind.PRIMARY_KEY : Kind.UNIQUE;
      case SqlState.FOREIGN_KEY_VIOLATION:
        return Kind.FOREIGN_KEY;
      case SqlState.NOT_NULL_VIOLATION:
        return Kind.NOT_NULL;
      case SqlState.CHECK_VIOLATION:
        return Kind.CHECK;
      case SqlState.EXCLUSION_VIOLATION:
        return Kind.EXCLUSION;
      default:
        return null;
    }
  }

  private static boolean isPrimaryKey(ServerError error, @Nullable StatementDefinition statement) {
    return statement != null
        && error.constraint() != null
        && error.constraint().equals(statement.primaryKey());
  }

  private static boolean isAboutConflictTarget(SqlFailure failure) {
    if (failure.statement() == null || failure.statement().arbiter() == null) {
      return false;
    }
    String routine = failure.error().routine();
    return failure.is(SqlState.INVALID_COLUMN_REFERENCE)
        || (failure.is(SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE)
            && (routine == null || routine.equals(DEFERRABLE_CHECK)));
  }

  private static boolean isTransient(@Nullable String state) {
    if (state == null) {
      return false;
    }
    switch (state) {
      case SqlState.SERIALIZATION_FAILURE:
      case SqlState.DEADLOCK_DETECTED:
      case SqlState.LOCK_NOT_AVAILABLE:
      case SqlState.ADMIN_SHUTDOWN:
      case SqlState.CRASH_SHUTDOWN:
      case SqlState.CANNOT_CONNECT_NOW:
        return true;
      default:
        return state.startsWith(SqlState.CONNECTION_EXCEPTION_CLASS);
    }
  }
}
