package dev.arbiter.importer;

import dev.arbiter.importer.catalog.TableFilter;
import dev.arbiter.importer.declare.TypeOptions;
import dev.arbiter.importer.name.Naming;
import java.nio.file.Path;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported, and how.
 *
 * @param packageName the package of the records; empty for none
 * @param out the source tree that gets the package
 * @param types the project's option {@code arbiter.types}
 * @param naming the project's option {@code arbiter.naming}
 * @param report the folder that gets a picture of the tables, too; null if none is wanted
 * @param dryRun whether nothing is written
 */
public record ImportRequest(
    String packageName,
    Path out,
    TableFilter tables,
    TypeOptions types,
    Naming naming,
    @Nullable Path report,
    boolean dryRun) {

  /**
   * Checks the package's name.
   *
   * @throws ImportFailure if no package can have it
   */
  public ImportRequest {
    if (!packageName.isEmpty() && !SourceVersion.isName(packageName)) {
      throw new ImportFailure(
          "\"%s\" is no name of a package; write one such as com.acme.db".formatted(packageName));
    }
  }
}
