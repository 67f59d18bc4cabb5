package dev.arbiter.examples.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** A PostgreSQL that keeps what it commits, and does nothing behind the measurements' back. */
final class Server implements AutoCloseable {

  private final EmbeddedPostgres postgres;
  private final Map<String, String> settings;

  private Server(EmbeddedPostgres postgres, Map<String, String> settings) {
    this.postgres = postgres;
    this.settings = settings;
  }

  static Server start(String synchronousCommit) throws IOException {
    Map<String, String> settings = settings(synchronousCommit);
    EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
    settings.forEach(builder::setServerConfig);
    return new Server(builder.start(), settings);
  }

  private static Map<String, String> settings(String synchronousCommit) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("fsync", "on");
    settings.put("synchronous_commit", synchronousCommit);
    settings.put("full_page_writes", "on");
    settings.put("shared_buffers", "512MB");
    // Checkpoints and vacuums run between the measurements, not inside some of them.
    settings.put("autovacuum", "off");
    settings.put("max_wal_size", "8GB");
    settings.put("checkpoint_timeout", "1h");
    return settings;
  }

  String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  /** Version and settings, as the server itself tells them. */
  String describe() throws SQLException {
    StringBuilder text = new StringBuilder();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      text.append("PostgreSQL ").append(show(statement, "server_version"));
      text.append(", pgjdbc ").append(connection.getMetaData().getDriverVersion());
      for (Map.Entry<String, String> setting : settings.entrySet()) {
        String actual = show(statement, setting.getKey());
        if (!actual.equals(setting.getValue())) {
          throw new IllegalStateException(setting + " is wanted, the server has " + actual);
        }
        text.append(", ").append(setting.getKey()).append(' ').append(actual);
      }
    }
    return text.toString();
  }

  private static String show(Statement statement, String setting) throws SQLException {
    try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
      row.next();
      return row.getString(1);
    }
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
