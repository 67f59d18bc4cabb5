package dev.arbiter.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who connects with which password, and what is said to those who may not. */
final class ServerTest {

  private static final String PASSWORD = "ge:heim";
  private static final String FILE = "org.postgresql.pgpassfile";

  private static final String ROLE = "importer_" + UUID.randomUUID().toString().replace("-", "");
  private static TestDatabase shop;

  @TempDir private Path folder;

  @BeforeAll
  static void create() throws SQLException {
    shop = TestDatabase.create().with("CREATE TABLE orders (id int PRIMARY KEY)");
    assumeTrue(is("current_setting('is_superuser') = 'on'"), "takes a superuser");
    shop.with("CREATE ROLE " + ROLE + " LOGIN PASSWORD '" + PASSWORD + "'");
    shop.with(
        """
        DO $$ BEGIN
          EXECUTE format('COPY (SELECT unnest(%%L || string_to_array(%%L, chr(10)))) TO %%L',
            ARRAY['host all %s all scram-sha-256'], pg_read_file(current_setting('hba_file')),
            current_setting('hba_file'));
        END $$;
        SELECT pg_reload_conf()\
        """
            .formatted(ROLE));
  }

  @AfterAll
  static void drop() throws SQLException {
    shop.with(
        """
        DO $$ BEGIN
          EXECUTE format('COPY (SELECT line FROM unnest(string_to_array(%%L, chr(10))) line
              WHERE line NOT LIKE ''host all %s %%%%'') TO %%L',
            pg_read_file(current_setting('hba_file')), current_setting('hba_file'));
        END $$;
        SELECT pg_reload_conf();
        DROP ROLE IF EXISTS %s\
        """
            .formatted(ROLE, ROLE));
  }

  private static boolean is(String condition) throws SQLException {
    try (Connection connection = shop.source().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT " + condition)) {
      return result.next() && result.getBoolean(1);
    }
  }

  private void readsThePasswordOf(String line) throws Exception {
    Path file = Files.writeString(folder.resolve("pgpass"), line.formatted(ROLE) + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    System.setProperty(FILE, file.toString());
    try (Connection connection = new Server(shop.url(), ROLE, null).connect()) {
      assertThat(connection.isReadOnly()).isTrue();
    } finally {
      System.clearProperty(FILE);
    }
  }

  @Test
  void findsThePasswordInPgpass() throws Exception {
    readsThePasswordOf("*:*:*:%s:ge\\:heim");
  }

  @Test
  void takesThePasswordThatItIsGiven() throws SQLException {
    try (Connection connection = new Server(shop.url(), ROLE, PASSWORD).connect()) {
      assertThat(connection.isReadOnly()).isTrue();
    }
  }

  @Test
  void saysWhereAPasswordIsTakenFrom() {
    System.setProperty(FILE, folder.resolve("none").toString());
    try {
      saysOfThePassword(new Server(shop.url(), ROLE, null));
    } finally {
      System.clearProperty(FILE);
    }
    saysOfThePassword(new Server(shop.url(), ROLE, "falsch"));
  }

  private static void saysOfThePassword(Server server) {
    assertThatExceptionOfType(ImportFailure.class)
        .isThrownBy(server::connect)
        .withMessageContaining("is the password right? It is taken from PGPASSWORD, ~/.pgpass")
        .withMessageNotContaining("falsch");
  }

  @Test
  void saysThatTheRoleMayNotConnect() throws SQLException {
    shop.with("REVOKE CONNECT ON DATABASE \"" + database() + "\" FROM PUBLIC");
    try {
      assertThatExceptionOfType(ImportFailure.class)
          .isThrownBy(() -> new Server(shop.url(), ROLE, PASSWORD).connect())
          .withMessageEndingWith("the role needs the right to connect: GRANT CONNECT ON DATABASE");
    } finally {
      shop.with("GRANT CONNECT ON DATABASE \"" + database() + "\" TO PUBLIC");
    }
  }

  /** The catalog is everybody's. */
  @Test
  void needsNoRightOnTheTables() {
    ImportResult result =
        ImportedTables.into(folder, new TestDatabase(shop.source(), shop.url() + password(), ROLE));
    assertThat(result.tables()).isEqualTo(1);
  }

  private static String password() {
    return (shop.url().contains("?") ? "&" : "?") + "password=" + PASSWORD.replace(":", "%3A");
  }

  private static String database() {
    return shop.url().replaceFirst("\\?.*", "").replaceFirst(".*/", "");
  }
}
