package dev.arbiter.importer;

import static java.util.Objects.requireNonNull;

import dev.arbiter.importer.catalog.TableFilter;
import dev.arbiter.importer.declare.TypeOptions;
import dev.arbiter.importer.name.Naming;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The command line. Its exit status is 0, 1 if files were left alone that a person has edited, or 2
 * if nothing could be imported.
 */
@Command(
    name = "java -jar arbiter-importer.jar",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes a Java record for each table of a PostgreSQL database.",
    footer = {
      "",
      "The password comes from PGPASSWORD, ~/.pgpass or the URL. Nothing is changed in the"
          + " database.",
      "Exit status: 0; 1 if edited files were left alone; 2 if nothing could be imported."
    })
public final class ImporterProgram implements Callable<Integer> {

  private static final int EDITED = 1;
  private static final int FAILED = 2;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "URL", description = "jdbc:postgresql://host:port/database")
  private String url = "";

  @Option(names = "--package", required = true, description = "The package of the records.")
  private String packageName = "";

  @Option(names = "--out", required = true, description = "The source tree, src/main/java.")
  private Path out = Path.of("");

  @Option(names = "--user", description = "The role to connect as; left out, PGUSER.")
  private @Nullable String user;

  @Option(
      names = "--schema",
      split = ",",
      description = "The schemas of the tables; left out, all but the system's.")
  private List<String> schemas = List.of();

  @Option(
      names = "--tables",
      split = ",",
      description = "The names of the tables, * for any letters: 'order*,user'.")
  private List<String> tables = List.of();

  @Option(
      names = "--types",
      description = "As the compiler's option arbiter.types: String=varchar,Instant=timestamp(6).")
  private String types = "";

  @Option(
      names = "--naming",
      description = "As the compiler's option arbiter.naming: snake_case or as_written.")
  private String naming = "snake_case";

  @Option(
      names = "--report",
      description = "A folder that gets schema.md and schema.html: a picture of the tables.")
  private @Nullable Path report;

  @Option(names = "--dry-run", description = "Say what would be done, and write nothing.")
  private boolean dryRun;

  private ImporterProgram() {}

  public static void main(String[] arguments) {
    Charset charset = Charset.defaultCharset();
    System.exit(
        run(
            new PrintWriter(System.out, true, charset),
            new PrintWriter(System.err, true, charset),
            arguments));
  }

  /** Runs the command line and returns its exit status. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new ImporterProgram())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (e, line, parsed) -> {
              if (!(e instanceof ImportFailure)) {
                throw e;
              }
              line.getErr().println("error: " + e.getMessage());
              return FAILED;
            })
        .execute(arguments);
  }

  @Override
  public Integer call() {
    ImportRequest request =
        new ImportRequest(
            packageName,
            out,
            new TableFilter(stripped(schemas), stripped(tables)),
            typeOptions(),
            naming(),
            report,
            dryRun);
    ImportResult result = new Importer(request).run(new Server(url, user, null));
    PrintWriter printer = requireNonNull(spec).commandLine().getOut();
    printer.print(Summary.of(result, dryRun));
    printer.flush();
    return result.hasEdited() ? EDITED : 0;
  }

  private static List<String> stripped(List<String> texts) {
    return texts.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  private TypeOptions typeOptions() {
    try {
      return TypeOptions.parse(types);
    } catch (IllegalArgumentException e) {
      throw new ImportFailure(String.valueOf(e.getMessage()), e);
    }
  }

  private Naming naming() {
    try {
      return Naming.valueOf(naming.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new ImportFailure(
          "--naming: \"%s\" is unknown; write snake_case or as_written".formatted(naming), e);
    }
  }
}
