package dev.arbiter.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.importer.report.SchemaFiles;
import dev.arbiter.schema.Drift;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, comments and texts of a database that try to break out of records and pages. */
final class HostileNamesTest {

  @TempDir private Path folder;

  @Test
  void areTextsInRecordsAndPages() throws Exception {
    TestDatabase database = TestDatabase.create().with(script());
    Path sources = folder.resolve("sources");

    ImportResult result = ImportedTables.into(sources, database);

    assertThat(result.tables()).isEqualTo(8);
    assertThat(result.remarks())
        .filteredOn(it -> it.contains("no record"))
        .containsExactly(
            "public.lines\u2028: no record, a name of it breaks lines where one does not see it");
    CompiledRecords records = CompiledRecords.of(sources, folder.resolve("classes"));
    Drift.check(Database.of(database.source()), records.tables()).requireNone();
    Path report = folder.resolve("report");
    SchemaFiles.write(report, records.tables(), null);
    assertThat(Files.readString(report.resolve("schema.html")).split("(?i)<script", -1))
        .as("the page's own script, and no other")
        .hasSize(2);
    assertThat(Files.readString(report.resolve("schema.md"))).doesNotContainIgnoringCase("<script");
    assertThat(files()).allMatch(it -> it.matches("(sources|classes|report)/.*"));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(it -> folder.relativize(it).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static String script() throws IOException {
    try (InputStream script = HostileNamesTest.class.getResourceAsStream("/schemas/hostile.sql")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
