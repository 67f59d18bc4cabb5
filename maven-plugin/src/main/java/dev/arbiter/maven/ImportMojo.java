package dev.arbiter.maven;

import dev.arbiter.importer.ImportFailure;
import dev.arbiter.importer.ImportRequest;
import dev.arbiter.importer.ImportResult;
import dev.arbiter.importer.Importer;
import dev.arbiter.importer.Server;
import dev.arbiter.importer.Summary;
import dev.arbiter.importer.catalog.TableFilter;
import dev.arbiter.importer.declare.TypeOptions;
import dev.arbiter.importer.name.Naming;
import java.io.File;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record for each table of a PostgreSQL database. Files that a person has edited are shown
 * and left alone, and fail the build.
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractMojo {

  /** The JDBC URL of the database. */
  @Parameter(property = "arbiter.url", required = true)
  private String url = "";

  /** The role to connect as; left out, the URL and the driver decide. */
  @Parameter(property = "arbiter.user")
  private @Nullable String user;

  /** The role's password; left out, PGPASSWORD, ~/.pgpass or the URL have it. */
  @Parameter(property = "arbiter.password")
  private @Nullable String password;

  /** The package of the records. */
  @Parameter(property = "arbiter.package", required = true)
  private String packageName = "";

  /** The source tree. */
  @Parameter(property = "arbiter.out", defaultValue = "${basedir}/src/main/java")
  private File out = new File("");

  /** The schemas of the tables; left out, all but the system's. */
  @Parameter(property = "arbiter.schemas")
  private List<String> schemas = List.of();

  /** The names of the tables, {@code *} for any letters; left out, all. */
  @Parameter(property = "arbiter.tables")
  private List<String> tables = List.of();

  /** As the compiler's option of that name. */
  @Parameter(property = "arbiter.types", defaultValue = "")
  private String types = "";

  /** As the compiler's option of that name. */
  @Parameter(property = "arbiter.naming", defaultValue = "snake_case")
  private String naming = "snake_case";

  /** The folder that gets schema.md and schema.html, a picture of the tables; left out, none. */
  @Parameter(property = "arbiter.report")
  private @Nullable File report;

  /** Whether nothing is written. */
  @Parameter(property = "arbiter.dryRun", defaultValue = "false")
  private boolean dryRun;

  public ImportMojo() {}

  @Override
  public void execute() throws MojoFailureException {
    try {
      ImportRequest request =
          new ImportRequest(
              packageName,
              out.toPath(),
              new TableFilter(schemas, tables),
              TypeOptions.parse(types == null ? "" : types),
              Naming.valueOf(naming.toUpperCase(Locale.ROOT)),
              report == null ? null : report.toPath(),
              dryRun);
      ImportResult result = new Importer(request).run(new Server(url, user, password));
      Summary.of(result, dryRun).lines().forEach(getLog()::info);
      if (result.hasEdited()) {
        throw new MojoFailureException("Edited files were left alone, see above");
      }
    } catch (ImportFailure | IllegalArgumentException e) {
      throw new MojoFailureException(e.getMessage(), e);
    }
  }
}
