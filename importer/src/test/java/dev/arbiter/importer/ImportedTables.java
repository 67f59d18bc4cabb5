package dev.arbiter.importer;

import dev.arbiter.importer.catalog.TableFilter;
import dev.arbiter.importer.declare.TypeOptions;
import dev.arbiter.importer.name.Naming;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the importer makes of a database, as a test asks for it. */
final class ImportedTables {

  static final String PACKAGE = "com.acme.db";

  private ImportedTables() {}

  /** Imports all tables, without any option. */
  static ImportResult into(Path folder, TestDatabase database) {
    return into(folder, database, "", Naming.SNAKE_CASE);
  }

  static ImportResult into(Path folder, TestDatabase database, String types, Naming naming) {
    return into(folder, database.server(), new TableFilter(List.of(), List.of()), types, naming);
  }

  /** Imports the tables of a server that the filter takes. */
  static ImportResult into(
      Path folder, Server server, TableFilter tables, String types, Naming naming) {
    ImportRequest request =
        new ImportRequest(PACKAGE, folder, tables, TypeOptions.parse(types), naming, null, false);
    return new Importer(request).run(server);
  }

  /** The texts of a tree's files by their names, without remarks and without their first line. */
  static Map<String, String> declarations(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : CompiledRecords.filesBelow(folder, ".java")) {
      try {
        String text = Files.readString(file);
        String declared =
            text.substring(text.indexOf('\n') + 1)
                .replaceAll("(?s)\\{\n\n  // Not declared.*", "{}\n");
        texts.put(file.getFileName().toString(), declared.replaceAll("(?s)/\\*\\*.*?\\*/\n", ""));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }
}
