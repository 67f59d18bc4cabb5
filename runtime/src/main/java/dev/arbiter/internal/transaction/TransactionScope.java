package dev.arbiter.internal.transaction;

import org.jspecify.annotations.Nullable;

/**
 * What runs in a transaction, whatever it is told to.
 *
 * @param <T> the result's type
 * @param <E> what the user's code throws
 */
@FunctionalInterface
public interface TransactionScope<T extends @Nullable Object, E extends Exception> {

  /** Runs the work; the connections end with this call. */
  T in(ConnectionSource tx) throws E;
}
