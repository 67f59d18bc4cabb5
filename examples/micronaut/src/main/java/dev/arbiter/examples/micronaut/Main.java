package dev.arbiter.examples.micronaut;

import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;

/** The service, on a PostgreSQL of its own. */
public final class Main {

  private Main() {}

  /** Starts it. */
  public static void main(String[] arguments) throws IOException {
    EmbeddedPostgres server = EmbeddedPostgres.start();
    EmbeddedServer service =
        Micronaut.build(arguments)
            .properties(
                Map.of("datasources.default.url", server.getJdbcUrl("postgres", "postgres")))
            .banner(false)
            .start()
            .getBean(EmbeddedServer.class);
    System.out.println("Ready: " + service.getURI() + "/accounts");
  }
}
