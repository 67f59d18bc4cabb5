package dev.arbiter.examples.spark;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A database with the table of visitors. */
record Visitors(DataSource dataSource, String url) {

  /** How long a server process may take to report its deadlocks after its connection is closed. */
  private static final long REPORTING_MILLISECONDS = 2_000;

  static Visitors create(EmbeddedPostgres server, String name) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    DataSource dataSource = server.getDatabase("postgres", name);
    Schema.create(Database.of(dataSource), VisitorDao.TABLE);
    return new Visitors(dataSource, server.getJdbcUrl("postgres", name));
  }

  long rows() throws SQLException {
    return number("SELECT count(*) FROM visitors");
  }

  /** How many deadlocks the server has counted in this database, once no job is running. */
  long deadlocks() throws SQLException, InterruptedException {
    Thread.sleep(REPORTING_MILLISECONDS);
    return number("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()");
  }

  private long number(String query) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
