package dev.arbiter.testing;

import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** A server in a container, which Testcontainers removes when the JVM ends. */
record ContainerServer(String url) implements TestServer {

  /** What the embedded server allows. */
  private static final String CONNECTIONS = "max_connections=300";

  static ContainerServer start(DockerImageName image) {
    PostgreSQLContainer container = new PostgreSQLContainer(image);
    container.setCommand("postgres", "-c", "fsync=off", "-c", CONNECTIONS);
    container.start();
    return new ContainerServer(
        "%s&user=%s&password=%s"
            .formatted(container.getJdbcUrl(), container.getUsername(), container.getPassword()));
  }
}
