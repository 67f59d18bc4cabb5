package dev.arbiter.testing;

import dev.arbiter.OuterTransactions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** A framework that Arbiter does not know, and that says itself whether it holds a transaction. */
public final class HeldTransactions implements OuterTransactions {

  private static final Set<DataSource> ACTIVE = ConcurrentHashMap.newKeySet();

  /** What runs while a transaction is open. */
  public interface Inside<T, E extends Exception> {

    /** Runs it. */
    T run() throws E;
  }

  /** Holds a transaction of all connections of the data source. */
  public static <T, E extends Exception> T hold(DataSource dataSource, Inside<T, E> inside)
      throws E {
    ACTIVE.add(dataSource);
    try {
      return inside.run();
    } finally {
      ACTIVE.remove(dataSource);
    }
  }

  @Override
  public boolean isActive(DataSource dataSource) {
    return ACTIVE.contains(dataSource);
  }
}
