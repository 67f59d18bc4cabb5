package dev.arbiter.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.importer.name.Naming;
import dev.arbiter.importer.write.Outcome.Kind;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Schemas of the shapes that applications have: imported, compiled, found to be as declared, made
 * again from the records, and imported again from there.
 */
final class RoundTripTest {

  /** What records take to exist. */
  private static final Pattern TAKEN_TO_EXIST =
      Pattern.compile(
          "(?ms)^CREATE (EXTENSION|SCHEMA|DOMAIN|SEQUENCE|FUNCTION|TYPE \\w+ AS \\().*?;$");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"rails", "prisma", "django", "jobs", "saas"})
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
    TestDatabase again = TestDatabase.create().with(takenToExist(script));
    Schema.create(Database.of(again.source()), records.tables());
    Path sourcesAgain = folder.resolve("again");
    ImportedTables.into(sourcesAgain, again);
    Map<String, String> declared = ImportedTables.declarations(sources);
    assertThat(ImportedTables.declarations(sourcesAgain))
        .hasSameSizeAs(declared)
        .allSatisfy((file, text) -> assertThat(text).isEqualTo(declared.get(file)));
    new EveryMethod(Database.of(database.source())).callAll(records.daos());
  }

  @Test
  void namesAsWrittenAndTypesOfTheProjectCompileWithTheirOptions() throws Exception {
    TestDatabase database = TestDatabase.create().with(script("prisma"));
    String types = "String=varchar,Instant=timestamp(3)";

    ImportedTables.into(folder.resolve("sources"), database, types, Naming.AS_WRITTEN);

    CompiledRecords records =
        CompiledRecords.of(
            folder.resolve("sources"),
            folder.resolve("classes"),
            "-Aarbiter.types=" + types,
            "-Aarbiter.naming=as_written");
    Drift.check(Database.of(database.source()), records.tables()).requireNone();
  }

  private static String takenToExist(String script) {
    return TAKEN_TO_EXIST
        .matcher(script)
        .results()
        .map(it -> it.group())
        .collect(Collectors.joining("\n"));
  }

  private static String script(String name) throws IOException {
    try (InputStream script =
        RoundTripTest.class.getResourceAsStream("/schemas/" + name + ".sql")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
