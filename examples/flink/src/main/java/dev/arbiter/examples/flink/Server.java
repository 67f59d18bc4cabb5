package dev.arbiter.examples.flink;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** An embedded PostgreSQL with the tables of the example. */
record Server(EmbeddedPostgres postgres) implements AutoCloseable {

  /** How long a server process may take to report its deadlocks after its connection is closed. */
  private static final long REPORTING_MILLISECONDS = 2_000;

  static Server start() throws IOException {
    Server server = new Server(EmbeddedPostgres.start());
    Schema.create(server.database(), ReadingDao.TABLE, FlushDao.TABLE);
    return server;
  }

  DataSource dataSource() {
    return postgres.getPostgresDatabase();
  }

  Database database() {
    return Database.of(dataSource());
  }

  String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  /** How many deadlocks the server has counted, once no job is running. */
  long deadlocks() throws SQLException, InterruptedException {
    Thread.sleep(REPORTING_MILLISECONDS);
    return number("SELECT sum(deadlocks) FROM pg_stat_database");
  }

  long number(String query) throws SQLException {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
