package dev.arbiter.examples.everyday;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the programs print that need nothing but a database. */
final class EveryProgramTest {

  private static EmbeddedPostgres server;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, UTF_8);

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void jooq() throws SQLException {
    dev.arbiter.examples.everyday.jooq.Main.play(database("jooq"), out);

    assertThat(printed())
        .isEqualTo(
            """
            First delivery:     [ink, nib, pen]
            Second delivery:    [pen, quill], 2 sold out
            After pen, a page:  [quill]
            Third delivery:     [pen, quill]: 2 products would be sold out
            """);
  }

  @Test
  void jpa() throws SQLException {
    dev.arbiter.examples.everyday.jpa.Main.play(database("jpa"), out);

    assertThat(printed())
        .isEqualTo(
            """
            Revenue[day=2026-03-09, invoices=1, amount=19.90]
            Revenue[day=2026-03-09, invoices=2, amount=25.00]
            Refused by revenues_amount_check, the invoice too
            Invoices: [19.90, 5.10]
            """);
  }

  @Test
  void tenants() throws SQLException {
    dev.arbiter.examples.everyday.tenants.Main.play(database("tenants"), out);

    assertThat(printed())
        .isEqualTo(
            """
            acme: Customer[id=1, email=ada@example.com, name=acme's, 8]
            Drift: customers: as declared
            Globex & Sons: Customer[id=1, email=ada@example.com, name=Globex & Sons's, 8]
            Drift: customers: as declared
            """);
  }

  @Test
  void progress() throws SQLException {
    dev.arbiter.examples.everyday.progress.Main.play(database("progress"), out, 1_000, 400);

    assertThat(printed().replace('\r', '\n'))
        .isEqualTo(
            """

            [################------------------------] 400 of 1,000 rows sent
            [################################--------] 800 of 1,000 rows sent
            [########################################] 1,000 of 1,000 rows sent
            [########################################] 1,000 of 1,000 rows sent, being written
            [########################################] 1,000 of 1,000 rows written\s\s\s\s\s\s\s\s\s\s\s\s
            1000 rows loaded
            """);
  }

  private static DataSource database(String name) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return server.getDatabase("postgres", name);
  }

  private String printed() {
    return bytes.toString(UTF_8);
  }
}
