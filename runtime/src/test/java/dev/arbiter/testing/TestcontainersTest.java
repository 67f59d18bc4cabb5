package dev.arbiter.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;

/** A container starts wherever there is Docker, whatever server the other tests are on. */
class TestcontainersTest {

  private final TestSettings settings = TestSettings.ofThisBuild();

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES) // The image may have to be fetched.
  void aServerInAContainerHandsOutEmptyDatabases() throws SQLException {
    ContainerServer server = start();

    assertThat(afterTwoUpserts(server.freshDatabase())).isEqualTo("A@example.com 2");
    assertThat(afterTwoUpserts(server.freshDatabase())).isEqualTo("A@example.com 2");
  }

  private static String afterTwoUpserts(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE accounts (email text, hits integer DEFAULT 1)");
      statement.execute("CREATE UNIQUE INDEX ON accounts (lower(email))");
      String upsert =
          """
          INSERT INTO accounts AS t (email) VALUES ('%s')
          ON CONFLICT (lower(email)) DO UPDATE SET hits = t.hits + excluded.hits
          """;
      statement.execute(upsert.formatted("A@example.com"));
      statement.execute(upsert.formatted("a@example.com"));
      try (ResultSet all =
          statement.executeQuery("SELECT string_agg(email || ' ' || hits, ', ') FROM accounts")) {
        all.next();
        return all.getString(1);
      }
    }
  }

  private ContainerServer start() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      notTested("there is no Docker");
    }
    try {
      return ContainerServer.start(settings.imageName());
    } catch (ContainerFetchException exception) {
      notTested("an image cannot be fetched: " + exception.getMessage());
      throw exception;
    }
  }

  private void notTested(String reason) {
    String message = "NOT TESTED: PostgreSQL in a container; " + reason;
    if (settings.isDockerRequired()) {
      fail(message);
    }
    System.err.printf("%n  %s%n%n", message);
    abort(message);
  }
}
