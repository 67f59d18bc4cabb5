package dev.arbiter.internal.transaction;

import dev.arbiter.OuterTransactions;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Holds a transaction that every connection of the data source is in while it is active. */
record DeclaredConnection(OuterTransactions transactions, DataSource dataSource)
    implements OuterConnection {

  @Override
  public @Nullable Connection held() throws SQLException {
    return transactions.isActive(dataSource) ? joined(dataSource.getConnection()) : null;
  }

  /** What commits by itself is in no transaction: its writes would outlive a rollback. */
  private static Connection joined(Connection connection) throws SQLException {
    if (!connection.getAutoCommit()) {
      return connection;
    }
    connection.close();
    throw new IllegalStateException(
        "A transaction is active, but the data source takes no part in it: its connections are in"
            + " autocommit mode, and nothing was written. Use a data source that the transaction"
            + " manager enlists, or Database.of(dataSource) for what is to be committed by"
            + " itself.");
  }
}
