package dev.arbiter.importer;

import dev.arbiter.importer.catalog.Catalog;
import dev.arbiter.importer.catalog.CatalogReader;
import dev.arbiter.importer.declare.Declarations;
import dev.arbiter.importer.declare.FoundTables;
import dev.arbiter.importer.report.SchemaFiles;
import dev.arbiter.importer.source.FilePrinter;
import dev.arbiter.importer.source.JavaFile;
import dev.arbiter.importer.write.Outcome;
import dev.arbiter.importer.write.TargetFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a record for each table of a database, and an enum for each enum type. */
public final class Importer {

  private final ImportRequest request;

  public Importer(ImportRequest request) {
    this.request = request;
  }

  /**
   * Reads the database and writes the files.
   *
   * @throws ImportFailure if the database cannot be read, has no such table, or the folder cannot
   *     be written
   */
  public ImportResult run(Server server) {
    Catalog catalog = read(server);
    Declarations declarations =
        Declarations.of(catalog, request.packageName(), request.types(), request.naming());
    draw(catalog);
    return write(declarations, catalog);
  }

  private Catalog read(Server server) {
    try (Connection connection = server.connect()) {
      Catalog catalog = new CatalogReader(connection).read(request.tables());
      connection.rollback();
      if (catalog.tables().isEmpty()) {
        throw new ImportFailure(
            "there is no table to import%s; is it the right database? --schema and --tables say which tables are taken"
                .formatted(asked()));
      }
      return catalog;
    } catch (SQLException e) {
      throw new ImportFailure("the catalog cannot be read: " + e.getMessage(), e);
    }
  }

  private String asked() {
    String schemas = String.join(", ", request.tables().schemas());
    String names = String.join(", ", request.tables().names());
    return (schemas.isEmpty() ? "" : " in schema " + schemas)
        + (names.isEmpty() ? "" : " named " + names);
  }

  private void draw(Catalog catalog) {
    Path folder = request.report();
    if (folder == null || request.dryRun()) {
      return;
    }
    try {
      SchemaFiles.write(folder, FoundTables.of(catalog), null);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private static ImportFailure unwritable(Path folder, IOException e) {
    return new ImportFailure(
        "cannot write into %s: %s; is it a folder, and may you write there?".formatted(folder, e),
        e);
  }

  private ImportResult write(Declarations declarations, Catalog catalog) {
    Set<String> names =
        declarations.files().stream().map(JavaFile::name).collect(Collectors.toSet());
    FilePrinter printer = new FilePrinter(request.packageName(), names);
    TargetFolder folder = new TargetFolder(request.out(), request.packageName(), request.dryRun());
    try {
      List<Outcome> outcomes = new ArrayList<>();
      for (JavaFile file : declarations.files()) {
        outcomes.add(folder.write(file.name(), printer.print(file)));
      }
      List<String> abandoned = request.tables().isPartial() ? List.of() : folder.abandoned(names);
      return new ImportResult(
          catalog.tables().size(),
          outcomes,
          declarations.remarks(),
          catalog.surroundings(),
          declarations.hints(),
          abandoned);
    } catch (IOException e) {
      throw unwritable(request.out(), e);
    }
  }
}
