package dev.arbiter;

/**
 * The statements of a transaction.
 *
 * @param <E> what the body itself throws; it comes through {@link Database#transaction} as it is
 */
@FunctionalInterface
public interface TransactionBody<E extends Exception> {

  /**
   * Runs the statements.
   *
   * @param tx the database inside the transaction: DAOs made from it take part, others do not; it
   *     ends with this call
   * @throws E to roll back
   */
  void run(Database tx) throws E;
}
