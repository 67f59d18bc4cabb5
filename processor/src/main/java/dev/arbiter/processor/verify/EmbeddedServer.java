package dev.arbiter.processor.verify;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A server of the compilation's own, which may be missing: then whatever is called here first
 * raises a {@link LinkageError}.
 */
final class EmbeddedServer implements AutoCloseable {

  private final EmbeddedPostgres server;

  private EmbeddedServer(EmbeddedPostgres server) {
    this.server = server;
  }

  static EmbeddedServer start() throws IOException {
    return new EmbeddedServer(EmbeddedPostgres.start());
  }

  String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
