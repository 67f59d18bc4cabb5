package dev.arbiter.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.arbiter.Database;
import dev.arbiter.importer.catalog.Catalog;
import dev.arbiter.importer.catalog.CatalogReader;
import dev.arbiter.importer.catalog.TableFilter;
import dev.arbiter.importer.declare.FoundTables;
import dev.arbiter.importer.name.Naming;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.TableDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** What a Citus cluster distributes is declared so: {@code -Darbiter.test.citus=jdbc:…}. */
final class DistributedTablesTest {

  private static final String URL = System.getProperty("arbiter.test.citus", "");

  private static final String SCRIPT =
      """
      CREATE TABLE countries (code text PRIMARY KEY, name text NOT NULL);
      CREATE TABLE orders (
        "Tenant" bigint NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        country text NOT NULL,
        total integer,
        PRIMARY KEY ("Tenant", id));
      CREATE UNIQUE INDEX orders_country_idx ON orders ("Tenant", lower(country));
      CREATE TABLE notes (id bigint PRIMARY KEY, text text);
      SELECT create_reference_table('countries');
      SELECT create_distributed_table('orders', 'Tenant');
      ALTER TABLE orders ADD FOREIGN KEY (country) REFERENCES countries (code);
      """;

  private final String schema = "arbiter_" + UUID.randomUUID().toString().replace('-', '_');
  private final TableFilter tables = new TableFilter(List.of(schema), List.of());

  @TempDir private Path folder;

  @BeforeEach
  void createTables() throws SQLException {
    if (URL.isEmpty()) {
      System.out.println("NOT TESTED on Citus: no cluster; say -Darbiter.test.citus=jdbc:…");
    }
    assumeTrue(!URL.isEmpty(), "no Citus cluster");
    run(URL, "CREATE SCHEMA " + schema);
    for (String statement : SCRIPT.split(";\n")) {
      run(inSchema(), statement);
    }
  }

  @AfterEach
  void dropTables() throws SQLException {
    if (!URL.isEmpty()) {
      run(URL, "DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    }
  }

  @Test
  void areDeclaredAsDistributed() throws Exception {
    ImportResult result =
        ImportedTables.into(folder.resolve("sources"), server(), tables, "", Naming.SNAKE_CASE);

    assertThat(result.tables()).isEqualTo(3);
    assertThat(source("Order")).contains("distributedBy = \"\\\"Tenant\\\"\"");
    assertThat(source("Country")).contains("reference = true");
    assertThat(source("Note")).doesNotContain("distributedBy", "reference");
    CompiledRecords records = CompiledRecords.of(folder.resolve("sources"), folder.resolve("out"));
    DriftReport report = Drift.check(database(), records.tables());
    assertThat(report.differences()).as(report.toString()).isEmpty();
    assertThat(report.unchecked()).isEmpty();
  }

  @Test
  void areFoundAsDistributed() throws Exception {
    List<TableDefinition> found = FoundTables.of(catalog());

    assertThat(found.stream().map(TableDefinition::distribution))
        .containsExactly(
            Optional.of("SELECT create_reference_table('countries')"),
            Optional.empty(),
            Optional.of("SELECT create_distributed_table('orders', 'Tenant')"));
    assertThat(Drift.check(database(), found).differences()).isEmpty();
  }

  private String source(String record) throws Exception {
    Path file = folder.resolve("sources/com/acme/db/" + record + ".java");
    return Files.readString(file);
  }

  private Catalog catalog() throws SQLException {
    try (Connection connection = server().connect()) {
      return new CatalogReader(connection).read(tables);
    }
  }

  private Server server() {
    return new Server(inSchema(), null, null);
  }

  private Database database() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(inSchema());
    return Database.of(source);
  }

  private String inSchema() {
    return URL + (URL.contains("?") ? "&" : "?") + "currentSchema=" + schema;
  }

  private static void run(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
