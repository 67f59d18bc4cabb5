package dev.arbiter.importer;

import dev.arbiter.processor.scan.url.JdbcUrl;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * Where the database is.
 *
 * @param url its JDBC URL
 * @param user the role; null leaves it to the URL, {@code PGUSER} and the driver
 * @param password null leaves it to {@code PGPASSWORD}, the URL and {@code .pgpass}
 */
public record Server(String url, @Nullable String user, @Nullable String password) {

  private static final Map<String, String> ADVICE =
      Map.of(
          "08001", "is the server running, and are host and port right?",
          "08004", "the server refuses connections from here; see its pg_hba.conf",
          "28P01", "is the password right? It is taken from PGPASSWORD, ~/.pgpass or the URL",
          "28000", "say another role: --user",
          "3D000", "is the name of the database right?",
          "42501", "the role needs the right to connect: GRANT CONNECT ON DATABASE");

  /**
   * Checks the URL.
   *
   * @throws ImportFailure if it is not one of PostgreSQL's
   */
  public Server {
    JdbcUrl given = new JdbcUrl(url);
    if (!given.isReadable() || Driver.parseURL(url, null) == null) {
      throw new ImportFailure(
          "\"%s\" is no JDBC URL of a PostgreSQL; %s".formatted(given.shown(), JdbcUrl.ADVICE));
    }
  }

  /**
   * A connection on which one snapshot is read, and nothing written.
   *
   * @throws ImportFailure if there is none
   */
  public Connection connect() {
    try {
      Connection connection = DriverManager.getConnection(url, properties());
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET LOCAL statement_timeout = '5min'");
      }
      return connection;
    } catch (SQLException e) {
      String advice = advice(e);
      throw new ImportFailure(
          "cannot connect to %s: %s%s"
              .formatted(new JdbcUrl(url).shown(), reason(e), advice == null ? "" : "; " + advice),
          e);
    }
  }

  /** Without the full stop, and with the name of a host that is unknown. */
  private static String reason(SQLException e) {
    String reason = String.valueOf(e.getMessage()).replaceFirst("\\.$", "");
    return e.getCause() instanceof UnknownHostException it
        ? reason + ": no host is named " + it.getMessage()
        : reason;
  }

  /** That no password was given has the SQLSTATE of a server that refuses connections. */
  private static @Nullable String advice(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    boolean without = String.valueOf(e.getMessage()).contains("no password was provided");
    return ADVICE.get(state.equals("08004") && without ? "28P01" : state);
  }

  /** The password that neither the URL nor {@code .pgpass} has to have. */
  public Optional<String> givenPassword() {
    return url.contains("password=")
        ? Optional.empty()
        : Optional.ofNullable(password == null ? System.getenv("PGPASSWORD") : password);
  }

  private Optional<String> givenUser() {
    if (user != null) {
      return Optional.of(user);
    }
    return url.contains("user=")
        ? Optional.empty()
        : Optional.ofNullable(System.getenv("PGUSER")).filter(it -> !it.isEmpty());
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("ApplicationName", "arbiter-importer");
    givenUser().ifPresent(it -> properties.setProperty("user", it));
    givenPassword().ifPresent(it -> properties.setProperty("password", it));
    return properties;
  }
}
