package dev.arbiter.maven;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.importer.ImportFailure;
import dev.arbiter.importer.report.SchemaFiles;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.TableDefinition;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Draws the tables that the project's compiled records declare: as Markdown with a diagram, and as
 * a page with DDL and statements, and the drift of a database if one is given.
 */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class ReportMojo extends AbstractMojo {

  /** The JDBC URL of a database whose drift the page says; left out, none is asked. */
  @Parameter(property = "arbiter.url")
  private @Nullable String url;

  /** The role to connect as; left out, the URL and the driver decide. */
  @Parameter(property = "arbiter.user")
  private @Nullable String user;

  /** The role's password; left out, PGPASSWORD, ~/.pgpass or the URL have it. */
  @Parameter(property = "arbiter.password")
  private @Nullable String password;

  /** The folder that gets schema.md and schema.html, beside the SQL files of the records. */
  @Parameter(
      property = "arbiter.report.out",
      defaultValue = "${project.build.outputDirectory}/META-INF/arbiter")
  private File out = new File("");

  /** The compiled classes. */
  @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true)
  private File classes = new File("");

  /** What the compiled classes need. */
  @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true)
  private List<String> classPath = List.of();

  public ReportMojo() {}

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      List<TableDefinition> tables = CompiledDaos.tables(classes.toPath(), classPath);
      if (tables.isEmpty()) {
        throw new MojoFailureException(
            "%s has no DAO; run the goal after compile: mvn compile arbiter:report"
                .formatted(classes));
      }
      SchemaFiles.write(out.toPath(), tables, drift(tables));
      getLog().info("Wrote schema.md and schema.html into " + out);
    } catch (IOException | DatabaseException | ImportFailure e) {
      throw new MojoExecutionException("The report could not be written: " + e.getMessage(), e);
    }
  }

  private @Nullable DriftReport drift(List<TableDefinition> tables) {
    return url == null || url.isBlank()
        ? null
        : Drift.check(Database.of(new UrlDataSource(url, user, password)), tables);
  }
}
