package dev.arbiter.statements;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.testing.ConnectionsFrom;
import dev.arbiter.testing.TestPostgres;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** An empty database, and SQL that goes past Arbiter to see what is really there. */
final class Server {

  private final DataSource dataSource = TestPostgres.freshDatabase();

  /** Thread-safe; hands out connections that were used before, as a pool does. */
  Database database() {
    Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    return Database.of(
        ConnectionsFrom.source(
            () -> {
              Connection used = idle.poll();
              Connection connection = used == null ? dataSource.getConnection() : used;
              return returnedOnClose(connection, idle);
            }));
  }

  private static Connection returnedOnClose(Connection connection, Queue<Connection> idle) {
    return (Connection)
        Proxy.newProxyInstance(
            Server.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                idle.add(connection);
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException exception) {
                throw exception.getCause();
              }
            });
  }

  Connection connection() throws SQLException {
    return dataSource.getConnection();
  }

  void create(TableDefinition table, TableDefinition... more) {
    Schema.create(Database.of(dataSource), table, more);
  }

  void run(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException exception) {
      throw new IllegalStateException(sql, exception);
    }
  }

  /** The first column of the first row, as text. */
  @Nullable String ask(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : null;
    } catch (SQLException exception) {
      throw new IllegalStateException(sql, exception);
    }
  }
}
