package dev.arbiter;

import org.jspecify.annotations.Nullable;

/**
 * The statements of a transaction that has a result.
 *
 * @param <T> the result's type
 * @param <E> what the function itself throws; it comes through {@link Database#inTransaction} as it
 *     is
 */
@FunctionalInterface
public interface TransactionFunction<T extends @Nullable Object, E extends Exception> {

  /**
   * Runs the statements.
   *
   * @param tx the database inside the transaction: DAOs made from it take part, others do not; it
   *     ends with this call
   * @return the result of the transaction
   * @throws E to roll back
   */
  T apply(Database tx) throws E;
}
