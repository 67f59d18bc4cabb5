package dev.arbiter.internal.transaction;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The threads that are inside the body of a transaction, where only {@code tx} is to be used: what
 * they call on the database outside would run on another connection, outside the transaction.
 */
final class ThreadsInBody {

  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

  void enter() {
    requireOutside();
    threads.add(Thread.currentThread());
  }

  void leave() {
    threads.remove(Thread.currentThread());
  }

  void requireOutside() {
    if (!threads.isEmpty() && threads.contains(Thread.currentThread())) {
      throw new IllegalStateException(
          "The Database outside a transaction was used inside its body: that call would run on"
              + " another connection, outside the transaction. Use the tx that the body is given,"
              + " as in database.transaction(tx -> new AccountDao(tx).insert(row)).");
    }
  }
}
