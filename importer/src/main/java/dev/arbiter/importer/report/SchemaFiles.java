package dev.arbiter.importer.report;

import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.TableDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that show tables to people: {@code schema.md} and {@code schema.html}. */
public final class SchemaFiles {

  private SchemaFiles() {}

  /**
   * Writes both into the folder, which is created if it is not there.
   *
   * @param drift what a database was found to be; null if none was asked
   */
  public static void write(Path folder, List<TableDefinition> tables, @Nullable DriftReport drift)
      throws IOException {
    DrawnTables drawn = new DrawnTables(tables);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("schema.md"), SchemaMarkdown.of(drawn));
    Files.writeString(folder.resolve("schema.html"), SchemaPage.of(drawn, drift));
  }
}
