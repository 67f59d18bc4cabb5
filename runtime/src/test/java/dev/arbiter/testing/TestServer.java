package dev.arbiter.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server on which tests may create databases. */
sealed interface TestServer permits EmbeddedServer, ExternalServer, ContainerServer {

  /** Where to connect, user and password included. */
  String url();

  /** Told of each new database; one on a server that ends with the JVM needs no more care. */
  default void created(String database) {}

  default DataSource freshDatabase() {
    String name = "arbiter_" + UUID.randomUUID().toString().replace('-', '_');
    execute("CREATE DATABASE " + name);
    created(name);
    PGSimpleDataSource fresh = dataSource();
    fresh.setDatabaseName(name);
    return fresh;
  }

  default int majorVersion() {
    try (Connection connection = dataSource().getConnection()) {
      return connection.getMetaData().getDatabaseMajorVersion();
    } catch (SQLException exception) {
      throw new IllegalStateException(exception);
    }
  }

  default void execute(String sql) {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException exception) {
      throw new IllegalStateException(sql, exception);
    }
  }

  private PGSimpleDataSource dataSource() {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(url());
    return dataSource;
  }
}
