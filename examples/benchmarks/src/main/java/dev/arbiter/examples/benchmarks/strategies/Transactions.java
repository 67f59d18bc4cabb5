package dev.arbiter.examples.benchmarks.strategies;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** JDBC's transactions, by hand. */
public final class Transactions {

  /** What runs in a transaction. */
  @FunctionalInterface
  public interface Work {
    void on(Connection connection) throws SQLException;
  }

  private Transactions() {}

  public static void run(DataSource dataSource, Work work) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        work.on(connection);
        connection.commit();
      } catch (SQLException | RuntimeException failure) {
        connection.rollback();
        throw failure;
      }
    }
  }
}
