package dev.arbiter.examples.benchmarks.contention;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The server's own count of the deadlocks in this database, which misses none. */
record Deadlocks(DataSource dataSource) {

  /** How long a server process may take to tell what it counted, and to end. */
  private static final long TELLING_MILLISECONDS = 2_000;

  long count() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** The same, once the connections that were just closed have told theirs. */
  long countWhenTold() throws SQLException, InterruptedException {
    Thread.sleep(TELLING_MILLISECONDS);
    return count();
  }
}
