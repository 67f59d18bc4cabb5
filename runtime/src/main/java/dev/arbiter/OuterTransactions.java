package dev.arbiter;

import javax.sql.DataSource;

/**
 * Says whether somebody else holds a transaction: for surroundings that {@link Database#managed}
 * does not know by itself.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader}, through the thread's context
 * class loader, when {@code managed} is called, and are used by many threads.
 *
 * <pre>{@code
 * public final class PersistenceTransactions implements OuterTransactions {
 *   @Override
 *   public boolean isActive(DataSource dataSource) {
 *     return Persistence.current().hasTransaction();
 *   }
 * }
 * }</pre>
 */
public interface OuterTransactions {

  /**
   * Whether this thread is in a transaction that somebody ends after the call, and that a
   * connection taken from the data source now is in. It is joined then, and is neither committed
   * nor rolled back here; closing it leaves it to its holder.
   */
  boolean isActive(DataSource dataSource);
}
