package dev.arbiter.examples.everyday.tenants;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.schema.Drift;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Two tenants with a customer of the same address, on a pool of a single connection. */
public final class Main {

  private static final List<String> TENANTS = List.of("acme", "Globex & Sons");

  private Main() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      play(server.getPostgresDatabase(), System.out);
    }
  }

  /** Tells the story in an empty database. */
  public static void play(DataSource dataSource, PrintStream out) throws SQLException {
    HikariConfig configuration = new HikariConfig();
    configuration.setDataSource(dataSource);
    configuration.setMaximumPoolSize(1);
    try (HikariDataSource pool = new HikariDataSource(configuration)) {
      Tenants tenants = new Tenants(pool);
      for (String tenant : TENANTS) {
        tenants.create(tenant);
      }
      // Often enough for the driver to keep the statement on the server.
      for (int visit = 1; visit <= 8; visit++) {
        for (String tenant : TENANTS) {
          visit(tenants, tenant, visit);
        }
      }
      for (String tenant : TENANTS) {
        out.println(tenant + ": " + customer(tenants, tenant, "ADA@example.com"));
        out.println("Drift: " + tenants.in(tenant, it -> Drift.check(it, CustomerDao.TABLE)));
      }
    }
  }

  private static void visit(Tenants tenants, String tenant, int visit) throws SQLException {
    NewCustomer ada =
        NewCustomer.builder().email("ada@example.com").name(tenant + "'s, " + visit).build();
    tenants.in(tenant, database -> new CustomerDao(database).upsertByEmail(ada));
  }

  private static Customer customer(Tenants tenants, String tenant, String email)
      throws SQLException {
    return tenants.in(tenant, it -> new CustomerDao(it).findByEmail(email).orElseThrow());
  }
}
