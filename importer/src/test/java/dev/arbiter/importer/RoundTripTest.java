package dev.arbiter.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.importer.write.Outcome.Kind;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.DriftReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Schemas of the shapes that applications have: imported, compiled, found to be as declared, made
 * again from the records, and imported again from there.
 */
final class RoundTripTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"rails", "prisma"})
  void comesBackAsItWas(String name) throws Exception {
    String script = script(name);
    TestDatabase database = TestDatabase.create().with(script);
    Path sources = folder.resolve("sources");

    ImportResult result = ImportedTables.into(sources, database);

    assertThat(result.tables()).isGreaterThanOrEqualTo(20);
    CompiledRecords records = CompiledRecords.of(sources, folder.resolve("classes"));
    DriftReport report = Drift.check(Database.of(database.source()), records.tables());
    assertThat(report.differences()).as(report.toString()).isEmpty();
    assertThat(report.unchecked()).isEmpty();
    assertThat(ImportedTables.into(sources, database).count(Kind.UNCHANGED))
        .isEqualTo(result.outcomes().size());
    new EveryMethod(Database.of(database.source())).callAll(records.daos());
  }

  private static String script(String name) throws IOException {
    try (InputStream script =
        RoundTripTest.class.getResourceAsStream("/schemas/" + name + ".sql")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
