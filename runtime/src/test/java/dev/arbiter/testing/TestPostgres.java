package dev.arbiter.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The one place where tests take a database from.
 *
 * <p>By default an embedded server, started once per JVM and stopped at its end: {@code
 * -Darbiter.test.postgres=15} says which version the binaries on the class path have to be. {@code
 * -Darbiter.test.url=jdbc:postgresql:…} takes any other server, on which the role may create
 * databases; they are dropped at the end.
 */
public final class TestPostgres {

  private static final String VERSION = "arbiter.test.postgres";
  private static final String URL = "arbiter.test.url";

  private TestPostgres() {}

  /**
   * Creates an empty database and returns unpooled connections to it. Test classes that take one
   * each cannot get into each other's way.
   */
  public static DataSource freshDatabase() {
    String name = "arbiter_" + UUID.randomUUID().toString().replace('-', '_');
    execute("CREATE DATABASE " + name);
    if (isExternal()) {
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> execute("DROP DATABASE " + name + " WITH (FORCE)")));
    }
    PGSimpleDataSource fresh = dataSource();
    fresh.setDatabaseName(name);
    return fresh;
  }

  /** The major version of the server, such as 18. */
  public static int majorVersion() {
    try (Connection connection = dataSource().getConnection()) {
      return connection.getMetaData().getDatabaseMajorVersion();
    } catch (SQLException exception) {
      throw new IllegalStateException(exception);
    }
  }

  private static boolean isExternal() {
    return !System.getProperty(URL, "").isEmpty();
  }

  private static PGSimpleDataSource dataSource() {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(
        isExternal()
            ? System.getProperty(URL)
            : Embedded.SERVER.getJdbcUrl("postgres", "postgres"));
    return dataSource;
  }

  private static void execute(String sql) {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException exception) {
      throw new IllegalStateException(sql, exception);
    }
  }

  /** Starts the server when the first test asks for it; it stops itself at the JVM's exit. */
  private static final class Embedded {

    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        requireVersion(server, System.getProperty(VERSION));
        return server;
      } catch (IOException exception) {
        throw new UncheckedIOException(exception);
      }
    }

    private static void requireVersion(EmbeddedPostgres server, @Nullable String wanted) {
      if (wanted == null || wanted.isEmpty()) {
        return;
      }
      try (Connection connection = server.getPostgresDatabase().getConnection()) {
        int actual = connection.getMetaData().getDatabaseMajorVersion();
        if (actual != Integer.parseInt(wanted)) {
          throw new IllegalStateException(
              "PostgreSQL " + wanted + " is wanted, the binaries on the class path are " + actual);
        }
      } catch (SQLException exception) {
        throw new IllegalStateException(exception);
      }
    }
  }
}
