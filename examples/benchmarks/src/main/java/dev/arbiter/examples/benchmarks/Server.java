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

  private static final Map<String, String> SETTINGS = new LinkedHashMap<>();

  static {
    SETTINGS.put("fsync", "on");
    SETTINGS.put("synchronous_commit", "on");
    SETTINGS.put("full_page_writes", "on");
    SETTINGS.put("shared_buffers", "512MB");
    // Checkpoints and vacuums run between the measurements, not inside some of them.
    SETTINGS.put("autovacuum", "off");
    SETTINGS.put("max_wal_size", "8GB");
    SETTINGS.put("checkpoint_timeout", "1h");
  }

  private final EmbeddedPostgres postgres;

  private Server(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  static Server start() throws IOException {
    EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
    SETTINGS.forEach(builder::setServerConfig);
    return new Server(builder.start());
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
      for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
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
