package dev.arbiter.internal.drift.server;

import static java.util.Collections.nCopies;

import dev.arbiter.internal.sql.ParameterTypes;
import java.util.ArrayList;
import java.util.List;

/**
 * Scripts that plan lists of statements, one answer for each. What they plan they undo, with its
 * locks, but for the definitions of temporary tables, which are there for the rest of their list.
 */
final class PlanScripts {

  /** So much fits in the buffers of a connection: neither side waits for the other to read. */
  private static final int LENGTH = 32_000;

  private static final String BEGIN_LIST = "SAVEPOINT arbiter_list;\n";
  private static final String END_LIST = undo("arbiter_list");
  private static final String BEGIN =
      "SAVEPOINT arbiter_plans; SET LOCAL transaction_read_only = on;\n";
  private static final String END = undo("arbiter_plans");

  private final List<String> scripts = new ArrayList<>();
  private final StringBuilder script = new StringBuilder(StatementPlan.SETTINGS_OF_ALL + ";\n");
  private boolean listing;
  private boolean planning;
  private boolean any;

  private static String undo(String savepoint) {
    return "ROLLBACK TO SAVEPOINT " + savepoint + "; RELEASE SAVEPOINT " + savepoint + ";\n";
  }

  /** Adds a statement that is run. */
  void define(ServerStatement statement) {
    endPlanning();
    begin();
    append(statement.sql() + "\n;\n");
  }

  private void begin() {
    if (!listing) {
      script.append(BEGIN_LIST);
      listing = true;
    }
  }

  private void endPlanning() {
    if (planning) {
      script.append(END);
      planning = false;
    }
  }

  /** Adds a statement whose parameters' types are asked for. */
  void ask(ServerStatement statement) {
    prepare(statement, "", ParameterTypes.query(NamedPlan.NAME));
  }

  /**
   * Adds a statement that is planned.
   *
   * @param types those of its parameters; empty if the server finds them
   */
  void plan(ServerStatement statement, String types) {
    prepare(
        statement,
        types,
        "EXPLAIN (COSTS OFF, FORMAT JSON) EXECUTE "
            + NamedPlan.NAME
            + nulls(statement.parameters()));
  }

  private void prepare(ServerStatement statement, String types, String query) {
    begin();
    if (!planning) {
      script.append(BEGIN);
      planning = true;
    }
    append(
        NamedPlan.prepare(types)
            + statement.sql()
            + "\n; "
            + query
            + "; DEALLOCATE "
            + NamedPlan.NAME
            + ";\n");
  }

  private static String nulls(int parameters) {
    return parameters == 0 ? "" : "(" + String.join(", ", nCopies(parameters, "NULL")) + ")";
  }

  private void append(String statements) {
    script.append(statements);
    if (script.length() > LENGTH) {
      cut();
    }
  }

  private void cut() {
    scripts.add(script.toString());
    script.setLength(0);
  }

  /** Ends a list of statements. */
  void end() {
    endPlanning();
    if (listing) {
      script.append(END_LIST);
      listing = false;
      any = true;
    }
  }

  /** All scripts, in order; none if there is no statement. There is nothing left to add. */
  List<String> all() {
    if (any && !script.isEmpty()) {
      cut();
    }
    return List.copyOf(scripts);
  }
}
