package dev.arbiter.internal.transaction;

import com.arjuna.ats.jta.TransactionManager;
import dev.arbiter.OuterTransactions;
import jakarta.transaction.SystemException;
import javax.sql.DataSource;

/**
 * JTA by Narayana, as in Quarkus, where there is no JNDI: its transaction manager is a static one.
 * Cannot be linked where Narayana is not visible.
 */
final class NarayanaTransactions implements OuterTransactions {

  private final jakarta.transaction.TransactionManager manager =
      TransactionManager.transactionManager();

  @Override
  public boolean isActive(DataSource dataSource) {
    try {
      return JtaStatus.isActive(manager.getStatus());
    } catch (SystemException exception) {
      throw new IllegalStateException(
          "JTA does not tell whether it holds a transaction", exception);
    }
  }
}
