package dev.arbiter.examples.scenarios;

import dev.arbiter.Database;
import dev.arbiter.examples.scenarios.access.ProjectAccessScenario;
import dev.arbiter.examples.scenarios.accounts.AccountsScenario;
import dev.arbiter.examples.scenarios.apikeys.ApiKeysScenario;
import dev.arbiter.examples.scenarios.batch.BatchScenario;
import dev.arbiter.examples.scenarios.documents.DocumentsScenario;
import dev.arbiter.examples.scenarios.metrics.MetricsScenario;
import dev.arbiter.examples.scenarios.tasks.TaskQueueScenario;
import dev.arbiter.examples.scenarios.users.UsersScenario;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Plays the scenarios, each in a database of its own; the arguments choose some of them, and {@code
 * --brief} shows their promises only.
 */
public final class Main {

  private static final List<Scenario> SCENARIOS =
      List.of(
          new UsersScenario(),
          new MetricsScenario(),
          new ProjectAccessScenario(),
          new AccountsScenario(),
          new DocumentsScenario(),
          new BatchScenario(),
          new TaskQueueScenario(),
          new ApiKeysScenario());

  private Main() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    Arguments asked = Arguments.of(arguments);
    Style style = Style.of(isTerminal(), System.getenv());
    boolean everythingHeld;
    System.out.println("Starting PostgreSQL …");
    try (EmbeddedDatabase server = EmbeddedDatabase.start()) {
      System.out.println("PostgreSQL " + server.version());
      everythingHeld = run(System.out, style, server::create, asked);
    }
    System.exit(everythingHeld ? 0 : 1);
  }

  /** On JDK 22 to 24 this takes {@code -Djdk.console=java.base}, which the build passes. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    return System.console() != null;
  }

  /** Where each scenario's empty database comes from. */
  @FunctionalInterface
  interface Databases {
    DataSource create(String name) throws SQLException;
  }

  /** Plays the scenarios with these names, or all of them; says whether everything held. */
  static boolean run(PrintStream out, Style style, Databases databases, Arguments asked)
      throws SQLException {
    List<Scenario> chosen = chosen(asked.names());
    if (chosen.isEmpty()) {
      out.printf(
          "There is no scenario %s; there are: %s%n",
          String.join(", ", asked.names()),
          SCENARIOS.stream().map(Scenario::name).collect(Collectors.joining(", ")));
      return false;
    }
    List<String> summary = new ArrayList<>();
    boolean everythingHeld = true;
    for (Scenario scenario : chosen) {
      Report report = new Report(out, databases.create(scenario.name()), style, asked.brief());
      play(scenario, report);
      everythingHeld &= report.failures().isEmpty();
      summary.add(line(scenario, report, style));
    }
    out.printf("%n%s%n%n%s", style.title("Summary"), String.join("\n", summary).indent(2));
    return everythingHeld;
  }

  private static List<Scenario> chosen(List<String> names) {
    return SCENARIOS.stream().filter(it -> names.isEmpty() || names.contains(it.name())).toList();
  }

  private static void play(Scenario scenario, Report report) {
    report.title(scenario);
    try {
      scenario.play(Database.of(report.dataSource()), report);
    } catch (RuntimeException exception) {
      report.brokeOff(exception);
    }
  }

  private static String line(Scenario scenario, Report report, Style style) {
    int failed = report.failures().size();
    return "%s  %-16s %d of %d promises hold"
        .formatted(
            failed == 0 ? style.good("ok    ") : style.bad("FAILED"),
            scenario.name(),
            report.checks() - failed,
            report.checks());
  }
}
