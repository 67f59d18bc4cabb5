package dev.arbiter.internal.error;

import dev.arbiter.ConstraintViolationException.Kind;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The messages of failures. They are made of names and error codes: the server's own text is left
 * to the cause, as it may hold values.
 */
final class FailureText {

  private FailureText() {}

  static String violation(SqlFailure failure, Kind kind) {
    return subject(failure) + ": " + reason(failure, kind) + state(failure);
  }

  static String conflictTarget(SqlFailure failure, IndexDefinition index) {
    String lack =
        failure.is(SqlState.INVALID_COLUMN_REFERENCE)
            ? ": the database has no valid unique index that matches the conflict target declared"
                + " as \""
                + index.name()
                + "\"."
            : ": the database has \""
                + index.name()
                + "\" only as a deferrable constraint, which cannot decide a conflict. Drop that"
                + " one, or make it NOT DEFERRABLE.";
    return subject(failure)
        + lack
        + " The declared index is created by: "
        + index.ddl()
        + state(failure);
  }

  static String other(SqlFailure failure) {
    String hint = hint(failure);
    return subject(failure) + (hint == null ? failed(failure) : ": " + hint) + state(failure);
  }

  /** The subject of another step says that it failed. */
  private static String failed(SqlFailure failure) {
    return failure.step() == SqlFailure.Step.EXECUTE ? " failed" : "";
  }

  private static String subject(SqlFailure failure) {
    StatementDefinition statement = failure.statement();
    String what =
        statement == null ? "The transaction" : statement.name() + " on " + statement.table();
    return switch (failure.step()) {
      case CONNECT -> what + " got no usable connection";
      case COMMIT -> what + " could not be committed";
      case READ -> what + " returned a value that the record's type cannot hold";
      default -> what;
    };
  }

  private static String reason(SqlFailure failure, Kind kind) {
    ServerError error = failure.error();
    return switch (kind) {
      case UNIQUE ->
          "another row already has this key in the unique index"
              + name(error.constraint())
              + advice(failure);
      case PRIMARY_KEY ->
          "another row already has this primary key" + name(error.constraint()) + advice(failure);
      case FOREIGN_KEY ->
          "the foreign key"
              + name(error.constraint())
              + " is violated: the row that is referred to is not there, or this row is still"
              + " referred to";
      case NOT_NULL -> "the column" + name(error.column()) + " must not be NULL";
      case CHECK ->
          error.constraint() == null
              ? "the row is in no partition of the table"
              : "the row does not meet the CHECK constraint" + name(error.constraint());
      default ->
          "the row conflicts with another one by the exclusion constraint"
              + name(error.constraint());
    };
  }

  /** An upsert that meets a duplicate wants to know why it did not update. */
  private static String advice(SqlFailure failure) {
    IndexDefinition arbiter = failure.arbiter();
    return arbiter == null || arbiter.name().equals(failure.error().constraint())
        ? ""
        : ". The statement resolves conflicts of \"" + arbiter.name() + "\" only";
  }

  private static @Nullable String hint(SqlFailure failure) {
    String state = failure.error().sqlState();
    if (state == null) {
      return null;
    }
    if (failure.error().isOfStatementPooling()) {
      return "PgBouncer refuses transactions in its statement mode. Set its pool_mode to"
          + " transaction or session; nothing was written";
    }
    if (failure.isOutcomeUnknown()) {
      return "the connection was lost, and it is unknown whether the "
          + (failure.step() == SqlFailure.Step.COMMIT ? "commit" : "statement")
          + " took place. Run it again only if it may run twice";
    }
    if (failure.isOfConnection()) {
      return "the connection was lost or refused";
    }
    if (failure.error().isOutdatedPlan()) {
      return "the type of a column has changed since the connection prepared this statement. Run"
          + " the whole transaction again";
    }
    if (failure.step() == SqlFailure.Step.READ) {
      return null;
    }
    return switch (state) {
      case SqlState.SERIALIZATION_FAILURE ->
          "another transaction got in between. Run the whole transaction again";
      case SqlState.DEADLOCK_DETECTED ->
          "deadlock with another transaction. Run the whole transaction again";
      case SqlState.LOCK_NOT_AVAILABLE -> "a lock could not be obtained in time";
      case SqlState.ADMIN_SHUTDOWN, SqlState.CRASH_SHUTDOWN, SqlState.CANNOT_CONNECT_NOW ->
          "the server is shutting down or starting, or has ended the connection";
      case SqlState.IDLE_IN_TRANSACTION_TIMEOUT, SqlState.IDLE_SESSION_TIMEOUT ->
          "the server has ended the connection, which was idle for too long";
      case SqlState.IN_FAILED_TRANSACTION ->
          "an earlier statement of the transaction failed, so that it can only be rolled back";
      case SqlState.INVALID_STATEMENT_NAME, SqlState.DUPLICATE_PREPARED_STATEMENT ->
          "a pooler has given the connection another session of the server than the one in which"
              + " statements were prepared. Set prepareThreshold=0 in the driver's URL";
      case SqlState.CARDINALITY_VIOLATION ->
          "rows of the batch have one key only since a trigger has changed them; a batch of at most"
              + " one chunk that has a transaction of its own writes them one by one then";
      case SqlState.UNDEFINED_TABLE ->
          "a table is missing in the database, or not found through the search_path";
      case SqlState.UNDEFINED_COLUMN -> "a column is missing in the database";
      case SqlState.INSUFFICIENT_PRIVILEGE ->
          isDefinition(failure.statement())
              ? "a batch of more rows than one statement takes goes through a temporary table, for"
                  + " which the role needs the TEMPORARY privilege on the database; nothing was"
                  + " written"
              : "the database role lacks a privilege";
      case SqlState.NUMERIC_VALUE_OUT_OF_RANGE ->
          failure.isInOuterTransaction()
              ? "a number is out of its column's range, and the server has aborted the transaction"
                  + " (outside a transaction a lookup by such a key finds nothing)"
              : "a number is out of its column's range";
      case SqlState.DATETIME_FIELD_OVERFLOW -> "a date or time is out of its column's range";
      case SqlState.CHARACTER_NOT_IN_REPERTOIRE ->
          "a text holds what the database's encoding has no character for, such as half of a"
              + " surrogate pair or U+0000";
      default -> null;
    };
  }

  private static boolean isDefinition(@Nullable StatementDefinition statement) {
    return statement != null && statement.kind() == StatementDefinition.Kind.DEFINITION;
  }

  private static String name(@Nullable String name) {
    return name == null ? "" : " \"" + name + "\"";
  }

  private static String state(SqlFailure failure) {
    String state = failure.error().sqlState();
    return state == null ? "; see the cause." : " (SQLSTATE " + state + "; see the cause).";
  }
}
