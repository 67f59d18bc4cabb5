package dev.arbiter.internal.transaction;

import dev.arbiter.OuterTransactions;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.naming.spi.NamingManager;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * JTA of a Jakarta EE server, by the name that the specification gives its registry. Cannot be
 * linked where JTA is not visible.
 */
final class JndiTransactions implements OuterTransactions {

  private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

  JndiTransactions() {
    // Asked at once, so that its absence is noticed now.
    JtaStatus.isActive(0);
  }

  @Override
  public boolean isActive(DataSource dataSource) {
    TransactionSynchronizationRegistry registry = hasNames() ? registry() : null;
    return registry != null && JtaStatus.isActive(registry.getTransactionStatus());
  }

  /** Without a server behind it, each lookup would search the class path in vain. */
  private static boolean hasNames() {
    return NamingManager.hasInitialContextFactoryBuilder()
        || System.getProperty(Context.INITIAL_CONTEXT_FACTORY) != null;
  }

  @SuppressWarnings("BanJNDI") // The name is a constant, and what it names is the server's.
  private static @Nullable TransactionSynchronizationRegistry registry() {
    try {
      return InitialContext.doLookup(REGISTRY);
    } catch (NamingException absent) {
      return null;
    }
  }
}
