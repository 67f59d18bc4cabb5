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

/** Plays the scenarios, each in a database of its own; the arguments choose some of them. */
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

  public static void main(String[] names) throws IOException, SQLException {
    boolean everythingHeld;
    try (EmbeddedDatabase server = EmbeddedDatabase.start()) {
      System.out.println("PostgreSQL " + server.version());
      everythingHeld = run(System.out, server::create, List.of(names));
    }
    System.exit(everythingHeld ? 0 : 1);
  }

  /** Where each scenario's empty database comes from. */
  @FunctionalInterface
  interface Databases {
    DataSource create(String name) throws SQLException;
  }

  /** Plays the scenarios with these names, or all of them; says whether everything held. */
  static boolean run(PrintStream out, Databases databases, List<String> names) throws SQLException {
    List<Scenario> chosen = chosen(names);
    if (chosen.isEmpty()) {
      out.printf(
          "There is no scenario %s; there are: %s%n",
          String.join(", ", names),
          SCENARIOS.stream().map(Scenario::name).collect(Collectors.joining(", ")));
      return false;
    }
    List<String> summary = new ArrayList<>();
    boolean everythingHeld = true;
    for (Scenario scenario : chosen) {
      Report report = play(scenario, out, databases.create(scenario.name()));
      everythingHeld &= report.failures().isEmpty();
      summary.add(line(scenario, report));
    }
    out.printf("%nSummary%n%n%s", String.join("\n", summary).indent(2));
    return everythingHeld;
  }

  private static List<Scenario> chosen(List<String> names) {
    return SCENARIOS.stream()
        .filter(it -> names.isEmpty() || names.contains("all") || names.contains(it.name()))
        .toList();
  }

  private static Report play(Scenario scenario, PrintStream out, DataSource dataSource) {
    Report report = new Report(out, dataSource);
    report.title(scenario);
    try {
      scenario.play(Database.of(dataSource), report);
    } catch (RuntimeException exception) {
      report.brokeOff(exception);
    }
    return report;
  }

  private static String line(Scenario scenario, Report report) {
    int failed = report.failures().size();
    return "%-6s  %-16s %d of %d promises hold"
        .formatted(
            failed == 0 ? "ok" : "FAILED",
            scenario.name(),
            report.checks() - failed,
            report.checks());
  }
}
