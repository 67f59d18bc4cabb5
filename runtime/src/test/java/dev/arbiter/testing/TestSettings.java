package dev.arbiter.testing;

import org.testcontainers.utility.DockerImageName;

/**
 * What the build's command line says about the server; empty where it says nothing.
 *
 * @param database {@code embedded} or {@code testcontainers}
 * @param url where a server runs already
 * @param postgres the major version
 * @param image for the container, instead of PostgreSQL's own
 * @param docker {@code required}: without Docker tests fail that are skipped else
 */
record TestSettings(String database, String url, String postgres, String image, String docker) {

  private static final String NEWEST = "18";

  static TestSettings ofThisBuild() {
    return new TestSettings(
        System.getProperty("arbiter.test.database", ""),
        System.getProperty("arbiter.test.url", ""),
        System.getProperty("arbiter.test.postgres", ""),
        System.getProperty("arbiter.test.image", imageOfTheEnvironment()),
        System.getProperty("arbiter.test.docker", ""));
  }

  /** Where the stock image cannot be fetched, {@code .ci/docker} has built another. */
  private static String imageOfTheEnvironment() {
    return System.getenv().getOrDefault("ARBITER_TEST_IMAGE", "");
  }

  /** Starts the server; refuses one of another version than asked for. */
  TestServer start() {
    TestServer server = chosen();
    if (!postgres.isEmpty() && server.majorVersion() != Integer.parseInt(postgres)) {
      throw new IllegalStateException(
          "PostgreSQL %s is wanted, the server is %d".formatted(postgres, server.majorVersion()));
    }
    return server;
  }

  private TestServer chosen() {
    return switch (database) {
      case "" -> url.isEmpty() ? EmbeddedServer.start() : new ExternalServer(url);
      case "embedded" -> EmbeddedServer.start();
      case "testcontainers" -> ContainerServer.start(imageName());
      default ->
          throw new IllegalArgumentException(
              "arbiter.test.database is %s, not embedded or testcontainers".formatted(database));
    };
  }

  DockerImageName imageName() {
    return image.isEmpty()
        ? DockerImageName.parse("postgres").withTag(postgres.isEmpty() ? NEWEST : postgres)
        : DockerImageName.parse(image).asCompatibleSubstituteFor("postgres");
  }

  boolean isDockerRequired() {
    return docker.equals("required");
  }
}
