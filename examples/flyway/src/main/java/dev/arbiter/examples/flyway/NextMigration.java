package dev.arbiter.examples.flyway;

import dev.arbiter.schema.DriftReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Flyway's next migration, as files to be reviewed and committed. */
public final class NextMigration {

  private NextMigration() {}

  /**
   * Writes what mends the differences as {@code <name>.sql}, such as {@code V2__as_declared.sql}.
   *
   * <p>{@code CREATE INDEX CONCURRENTLY} runs outside transactions only. A script that has one gets
   * a {@code <name>.sql.conf} that tells Flyway so.
   */
  public static void write(DriftReport report, Path directory, String name) throws IOException {
    String sql = report.migration();
    Files.writeString(directory.resolve(name + ".sql"), sql);
    if (sql.contains("CONCURRENTLY")) {
      Files.writeString(directory.resolve(name + ".sql.conf"), "executeInTransaction=false\n");
    }
  }
}
