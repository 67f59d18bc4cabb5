package dev.arbiter.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.importer.catalog.Catalog;
import dev.arbiter.importer.catalog.CatalogReader;
import dev.arbiter.importer.catalog.TableFilter;
import dev.arbiter.importer.declare.FoundTables;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.TableDefinition;
import java.io.InputStream;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database that was read is as the definitions of its tables say. */
final class FoundTablesTest {

  /** No definition says MATCH FULL. */
  private static final String MATCHES_IN_FULL =
      "workflows_superseded_by_id_superseded_by_version_fkey";

  @ParameterizedTest
  @ValueSource(strings = {"rails", "prisma", "django", "jobs", "saas"})
  void sayWhatThereIs(String name) throws Exception {
    TestDatabase database = TestDatabase.create();
    try (InputStream script =
        FoundTablesTest.class.getResourceAsStream("/schemas/" + name + ".sql")) {
      database.with(new String(script.readAllBytes(), UTF_8));
    }

    List<TableDefinition> tables = FoundTables.of(catalog(database));

    assertThat(tables).hasSizeGreaterThanOrEqualTo(20);
    DriftReport report =
        Drift.check(Database.of(database.source()), tables).except(MATCHES_IN_FULL);
    assertThat(report.differences()).as(report.toString()).isEmpty();
    assertThat(report.unchecked()).isEmpty();
  }

  private static Catalog catalog(TestDatabase database) throws Exception {
    try (Connection connection = database.server().connect()) {
      return new CatalogReader(connection).read(new TableFilter(List.of(), List.of()));
    }
  }
}
