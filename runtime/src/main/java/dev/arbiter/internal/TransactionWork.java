package dev.arbiter.internal;

import org.jspecify.annotations.Nullable;

/**
 * What runs in a transaction of the user's.
 *
 * @param <T> the result's type
 * @param <E> what the user's code throws
 */
@FunctionalInterface
public interface TransactionWork<T extends @Nullable Object, E extends Exception> {

  /** Runs the work; what {@code tx} is on ends with this call. */
  T in(Environment tx) throws E;
}
