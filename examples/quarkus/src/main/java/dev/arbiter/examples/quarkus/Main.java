package dev.arbiter.examples.quarkus;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** The service, on a PostgreSQL of its own unless {@code QUARKUS_DATASOURCE_JDBC_URL} names one. */
@QuarkusMain
public final class Main {

  private Main() {}

  /** Starts it. */
  public static void main(String... arguments) throws IOException {
    if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null) {
      Quarkus.run(arguments);
      return;
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      System.setProperty("quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"));
      Quarkus.run(arguments);
    }
  }
}
