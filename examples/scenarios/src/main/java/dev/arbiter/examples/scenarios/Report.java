package dev.arbiter.examples.scenarios;

import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Prints what a scenario shows and keeps what did not hold. */
public final class Report {

  private static final String RULE = "=".repeat(80);

  private final PrintStream out;
  private final DataSource dataSource;
  private final Style style;
  private final boolean brief;
  private final List<String> failures = new ArrayList<>();
  private int checks;
  private boolean amongChecks;

  /** All of it, without colour. */
  public Report(PrintStream out, DataSource dataSource) {
    this(out, dataSource, Style.PLAIN, false);
  }

  /** A brief one has the titles and the promises only. */
  Report(PrintStream out, DataSource dataSource, Style style, boolean brief) {
    this.out = out;
    this.dataSource = dataSource;
    this.style = style;
    this.brief = brief;
  }

  /** Opens a scenario. */
  public void title(Scenario scenario) {
    String title = style.title(scenario.name() + ": " + scenario.title());
    if (brief) {
      out.printf("%n%s%n", title);
    } else {
      out.printf("%n%s%n%s%n%s%n", style.quiet(RULE), title, style.quiet(RULE));
    }
  }

  /** Shows what the declaration of a record creates. */
  public void table(TableDefinition table) {
    show("%nThe table%n%n%s", style.quiet(table.ddl().strip().indent(4)));
  }

  /** Shows the statement that a method runs, and what to look at in it. */
  public void statement(TableDefinition table, String method, String remark) {
    StatementDefinition definition =
        table.statements().stream()
            .filter(it -> it.name().endsWith("." + method))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(method));
    show("%n%s%n%n%s", definition.name(), style.quiet(definition.sql().strip().indent(4)));
    show("%n%s", remark.strip().indent(2));
  }

  /** Shows what a query returns. */
  public void rows(String title, String query) {
    amongChecks = false;
    if (!brief) {
      show("%n%s%n%n%s", title, select(query).toString().indent(4));
    }
  }

  private void show(String format, Object... values) {
    if (!brief) {
      out.printf(format, values);
    }
  }

  /** Says whether a promise holds. */
  public void check(String promise, boolean holds) {
    if (!amongChecks && !brief) {
      out.println();
    }
    amongChecks = true;
    checks++;
    out.printf("  %s  %s%n", holds ? style.good("ok    ") : style.bad("FAILED"), promise);
    if (!holds) {
      failures.add(promise);
    }
  }

  /** Says that the scenario broke off. */
  public void brokeOff(RuntimeException exception) {
    check("broke off: " + exception, false);
  }

  DataSource dataSource() {
    return dataSource;
  }

  public int checks() {
    return checks;
  }

  public List<String> failures() {
    return List.copyOf(failures);
  }

  private TextTable select(String query) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return TextTable.of(rows);
    } catch (SQLException exception) {
      throw new IllegalStateException(query, exception);
    }
  }
}
