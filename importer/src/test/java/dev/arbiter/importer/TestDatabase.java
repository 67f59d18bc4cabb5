package dev.arbiter.importer;

import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A database of a test's own.
 *
 * @param source connections to it
 * @param url its JDBC URL
 * @param user the role that owns it
 */
record TestDatabase(DataSource source, String url, String user) {

  /** An empty one. */
  static TestDatabase create() throws SQLException {
    DataSource source = TestPostgres.freshDatabase();
    try (Connection connection = source.getConnection()) {
      return new TestDatabase(
          source, connection.getMetaData().getURL(), connection.getMetaData().getUserName());
    }
  }

  /** Runs a script in it. */
  TestDatabase with(String script) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(script);
    }
    return this;
  }

  /** Where the importer finds it. */
  Server server() {
    return new Server(url, user, null);
  }
}
