package dev.arbiter.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Spring's: the connection that a transaction manager has bound to the thread for the data source,
 * or for a proxy of it, by way of Spring's own proxy, which sets each statement's timeout to what
 * is left of the transaction's. Cannot be linked where Spring is not visible.
 */
final class SpringConnection implements OuterConnection {

  private final DataSource target;

  SpringConnection(DataSource dataSource) {
    this.target = target(dataSource);
    // Asked at once, so that its absence is noticed now.
    TransactionSynchronizationManager.isActualTransactionActive();
  }

  @Override
  public @Nullable Connection held() throws SQLException {
    DataSource bound = bound();
    return bound == null || !isOpen() ? null : inTransaction(bound);
  }

  private @Nullable DataSource bound() {
    for (Object resource : TransactionSynchronizationManager.getResourceMap().keySet()) {
      if (resource instanceof DataSource source && target(source).equals(target)) {
        return source;
      }
    }
    return null;
  }

  /**
   * Spring binds connections to scopes without a transaction as well, and leaves them bound while
   * callbacks run after its end. A manager may do without callbacks, and binds no other ones then.
   */
  private static boolean isOpen() {
    boolean active = TransactionSynchronizationManager.isActualTransactionActive();
    boolean withCallbacks = TransactionSynchronizationManager.isSynchronizationActive();
    return active == withCallbacks && !(withCallbacks && SpringEnd.hasBegun());
  }

  /**
   * In a transaction on something else, Spring also binds connections that merely were used, and
   * that commit by themselves.
   */
  private static @Nullable Connection inTransaction(DataSource bound) throws SQLException {
    Connection connection = new TransactionAwareDataSourceProxy(bound).getConnection();
    if (connection.getAutoCommit()) {
      connection.close();
      return null;
    }
    return connection;
  }

  /** Behind the proxy that hands out the connection of the transaction. */
  static DataSource unproxied(DataSource dataSource) {
    return dataSource instanceof TransactionAwareDataSourceProxy proxy
            && proxy.getTargetDataSource() != null
        ? unproxied(proxy.getTargetDataSource())
        : dataSource;
  }

  /** Behind all proxies that a transaction manager, or its user, may have been given instead. */
  private static DataSource target(DataSource dataSource) {
    DataSource target = unproxied(dataSource);
    return target instanceof LazyConnectionDataSourceProxy lazy
            && lazy.getTargetDataSource() != null
        ? target(lazy.getTargetDataSource())
        : target;
  }
}
