package dev.arbiter.maven;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.importer.ImportFailure;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.TableDefinition;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Asks a database whether it is as the project's compiled records declare it, and fails if not.
 * Writes the answer as text and as Markdown, for the comment of a pull request.
 */
@Mojo(
    name = "drift",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class DriftMojo extends AbstractMojo {

  /** The JDBC URL of the database. */
  @Parameter(property = "arbiter.url", required = true)
  private String url = "";

  /** The role to connect as; left out, the URL and the driver decide. */
  @Parameter(property = "arbiter.user")
  private @Nullable String user;

  /** The role's password; left out, PGPASSWORD, ~/.pgpass or the URL have it. */
  @Parameter(property = "arbiter.password")
  private @Nullable String password;

  /** Names of indexes and constraints whose differences the project lives with. */
  @Parameter(property = "arbiter.drift.except")
  private List<String> except = List.of();

  /** Whether a difference fails the build. */
  @Parameter(property = "arbiter.drift.fail", defaultValue = "true")
  private boolean fail = true;

  /** The folder that gets drift.txt and drift.md. */
  @Parameter(property = "arbiter.drift.out", defaultValue = "${project.build.directory}/arbiter")
  private File out = new File("");

  /** The compiled classes. */
  @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true)
  private File classes = new File("");

  /** What the compiled classes need. */
  @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true)
  private List<String> classPath = List.of();

  public DriftMojo() {}

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    DriftReport report = report();
    report.toString().lines().forEach(report.isEmpty() ? getLog()::info : getLog()::error);
    write(report);
    if (fail && !report.isEmpty()) {
      throw new MojoFailureException(
          "The database is not as declared: %d differences, see %s"
              .formatted(report.differences().size(), new File(out, "drift.md")));
    }
  }

  private DriftReport report() throws MojoExecutionException, MojoFailureException {
    try {
      List<TableDefinition> tables = CompiledDaos.tables(classes.toPath(), classPath);
      if (tables.isEmpty()) {
        throw new MojoFailureException(
            "%s has no DAO; run the goal after compile: mvn compile arbiter:drift"
                .formatted(classes));
      }
      Database database = Database.of(new UrlDataSource(url, user, password));
      DriftReport report = Drift.check(database, tables);
      return except.isEmpty()
          ? report
          : report.except(except.get(0), except.subList(1, except.size()).toArray(new String[0]));
    } catch (IOException | DatabaseException | ImportFailure e) {
      throw new MojoExecutionException("Drift could not be checked: " + e.getMessage(), e);
    }
  }

  private void write(DriftReport report) throws MojoExecutionException {
    Path folder = out.toPath();
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("drift.txt"), report + "\n");
      Files.writeString(folder.resolve("drift.md"), report.markdown());
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write into " + folder, e);
    }
  }
}
