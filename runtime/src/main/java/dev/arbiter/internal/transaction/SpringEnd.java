package dev.arbiter.internal.transaction;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notices that a transaction of Spring's is about to end. Its connection stays bound while
 * callbacks such as {@code afterCommit} run, but nobody commits what they write on it.
 */
final class SpringEnd implements TransactionSynchronization {

  private boolean begun;

  /** Whether this thread's transaction is ending; from the first call on, it is noticed. */
  static boolean hasBegun() {
    for (TransactionSynchronization each :
        TransactionSynchronizationManager.getSynchronizations()) {
      if (each instanceof SpringEnd end) {
        return end.begun;
      }
    }
    TransactionSynchronizationManager.registerSynchronization(new SpringEnd());
    return false;
  }

  @Override
  public void beforeCompletion() {
    begun = true;
  }
}
