package dev.arbiter.testing;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Hands out real connections the way a pool or a framework would. */
public final class ConnectionsFrom implements DataSource {

  private final Source source;

  private ConnectionsFrom(Source source) {
    this.source = source;
  }

  /** Where a connection comes from. */
  @FunctionalInterface
  public interface Source {

    /** Takes a connection. */
    Connection take() throws SQLException;
  }

  /** A pool of whatever kind. */
  public static DataSource source(Source source) {
    return new ConnectionsFrom(source);
  }

  /** A pool that hands out connections with autocommit off. */
  public static DataSource autoCommitOff(DataSource dataSource) {
    return new ConnectionsFrom(
        () -> {
          Connection connection = dataSource.getConnection();
          connection.setAutoCommit(false);
          return connection;
        });
  }

  /** A framework that gives every caller the connection of the outer transaction. */
  public static DataSource sharing(Connection connection) {
    return new ConnectionsFrom(() -> withoutClose(connection));
  }

  private static Connection withoutClose(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            ConnectionsFrom.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException exception) {
                throw exception.getCause();
              }
            });
  }

  @Override
  public Connection getConnection() throws SQLException {
    return source.take();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
