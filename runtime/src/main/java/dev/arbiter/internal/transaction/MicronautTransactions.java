package dev.arbiter.internal.transaction;

import dev.arbiter.OuterTransactions;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import javax.sql.DataSource;

/**
 * Micronaut's: the data source beans give every caller the connection of the surrounding method.
 * Cannot be linked where Micronaut Data is not visible.
 */
final class MicronautTransactions implements OuterTransactions {

  /** Where the element is that stands for a transaction; its class is private. */
  private static final String TRANSACTIONS = "io.micronaut.transaction.";

  MicronautTransactions() {
    // Asked at once, so that its absence is noticed now.
    PropagatedContext.getOrEmpty();
  }

  /** A connection may be open without a transaction; with autocommit off, nobody commits it. */
  @Override
  public boolean isActive(DataSource dataSource) {
    return dataSource instanceof DelegatingDataSource
        && PropagatedContext.getOrEmpty().getAllElements().stream()
            .anyMatch(MicronautTransactions::isTransaction);
  }

  /** Behind the proxy that hands out the connection of the surrounding method. */
  static DataSource unproxied(DataSource dataSource) {
    return DelegatingDataSource.unwrapDataSource(dataSource);
  }

  private static boolean isTransaction(PropagatedContextElement element) {
    return element.getClass().getName().startsWith(TRANSACTIONS);
  }
}
