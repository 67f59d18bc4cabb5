package dev.arbiter.processor.verify;

import dev.arbiter.processor.scan.url.JdbcUrl;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * PostgreSQL's driver, which may be missing: then whatever is called here first raises a {@link
 * LinkageError}.
 */
final class Pgjdbc {

  private static final int CONNECT_SECONDS = 10;

  private Pgjdbc() {}

  /** Asks the driver itself: the driver manager does not see it from every class loader. */
  static Connection connect(String url) throws SQLException {
    if (!new JdbcUrl(url).isReadable() || Driver.parseURL(url, null) == null) {
      throw new SQLException("the driver does not take this URL; " + JdbcUrl.ADVICE);
    }
    Properties defaults = new Properties();
    defaults.setProperty("connectTimeout", String.valueOf(CONNECT_SECONDS));
    defaults.setProperty("ApplicationName", "arbiter-processor");
    Connection connection = new Driver().connect(url, defaults);
    if (connection == null) {
      throw new SQLException("the driver does not take this URL");
    }
    return connection;
  }

  static ServerError error(SQLException exception) {
    ServerErrorMessage message =
        exception instanceof PSQLException it ? it.getServerErrorMessage() : null;
    String state = exception.getSQLState() == null ? "" : exception.getSQLState();
    return message == null
        ? new ServerError(state, String.valueOf(exception.getMessage()), null, 0)
        : new ServerError(
            state, String.valueOf(message.getMessage()), message.getHint(), message.getPosition());
  }
}
