package dev.arbiter.internal.transaction;

import dev.arbiter.internal.error.ErrorTranslation;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Runs what a DAO's methods do. What fails is thrown as {@link dev.arbiter.DatabaseException}.
 *
 * @param connections where it runs, and in which transaction
 */
public record Calls(ConnectionSource connections) {

  /** See {@link ConnectionSource#call}. */
  public <T extends @Nullable Object> T call(StatementDefinition statement, Work<T> work) {
    try {
      return connections.call(statement, work);
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
  }

  /** See {@link ConnectionSource#batch}. */
  public <T extends @Nullable Object> T batch(StatementDefinition statement, Work<T> work) {
    try {
      return connections.batch(statement, work);
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
  }

  /** See {@link ConnectionSource#batchOnce}. */
  public <T extends @Nullable Object> T batchOnce(StatementDefinition statement, Work<T> work) {
    try {
      return connections.batchOnce(statement, work);
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
  }
}
