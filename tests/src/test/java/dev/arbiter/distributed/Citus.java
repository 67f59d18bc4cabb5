package dev.arbiter.distributed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The coordinator of a cluster that runs already: {@code -Darbiter.test.citus=jdbc:postgresql:…}.
 */
final class Citus {

  private static final String URL = System.getProperty("arbiter.test.citus", "");

  private Citus() {}

  static boolean isThere() {
    return !URL.isEmpty();
  }

  /** Unpooled connections to an empty schema, which is dropped at the end. */
  static DataSource freshSchema() {
    if (!isThere()) {
      System.out.println("NOT TESTED on Citus: no cluster; say -Darbiter.test.citus=jdbc:…");
    }
    assumeTrue(isThere(), "no Citus cluster");
    String schema = "arbiter_" + UUID.randomUUID().toString().replace('-', '_');
    execute("CREATE SCHEMA " + schema);
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE")));
    PGSimpleDataSource fresh = dataSource();
    fresh.setCurrentSchema(schema);
    return fresh;
  }

  private static void execute(String sql) {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException exception) {
      throw new IllegalStateException(sql, exception);
    }
  }

  private static PGSimpleDataSource dataSource() {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(URL);
    return dataSource;
  }
}
