package dev.arbiter.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A server of this JVM's own, from binaries on the class path. */
record EmbeddedServer(String url) implements TestServer {

  static EmbeddedServer start() {
    try {
      return new EmbeddedServer(EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres"));
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
