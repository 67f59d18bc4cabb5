package dev.arbiter.maven;

import dev.arbiter.importer.Server;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Unpooled connections to a URL. */
final class UrlDataSource extends PGSimpleDataSource {

  private static final long serialVersionUID = 1L;

  /**
   * Connects to nothing yet.
   *
   * @param password null leaves it to PGPASSWORD, the URL and {@code .pgpass}
   */
  UrlDataSource(String url, @Nullable String user, @Nullable String password) {
    Server server = new Server(url, user, password);
    setURL(url);
    if (user != null) {
      setUser(user);
    }
    server.givenPassword().ifPresent(this::setPassword);
  }
}
