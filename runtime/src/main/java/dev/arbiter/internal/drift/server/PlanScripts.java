package dev.arbiter.internal.drift.server;

import static java.util.Collections.nCopies;

import java.util.ArrayList;
import java.util.List;

/**
 * Scripts that plan statements, one answer for each. What they plan they undo, with its locks, but
 * for the definitions of temporary tables, which are there for the statements after them.
 */
final class PlanScripts {

  /** So much fits in the buffers of a connection: neither side waits for the other to read. */
  private static final int LENGTH = 32_000;

  private static final String BEGIN =
      "SAVEPOINT arbiter_plans; SET LOCAL transaction_read_only = on;\n";
  private static final String END =
      "ROLLBACK TO SAVEPOINT arbiter_plans; RELEASE SAVEPOINT arbiter_plans;\n";

  private final List<String> scripts = new ArrayList<>();
  private final StringBuilder script = new StringBuilder(StatementPlan.SETTINGS_OF_ALL + ";\n");
  private boolean planning;

  /** Adds a statement that is run. */
  void define(ServerStatement statement) {
    if (planning) {
      script.append(END);
      planning = false;
    }
    append(statement.sql() + "\n;\n");
  }

  /** Adds a statement that is planned. */
  void plan(ServerStatement statement) {
    if (!planning) {
      script.append(BEGIN);
      planning = true;
    }
    append(
        "PREPARE arbiter_drift AS "
            + statement.sql()
            + "\n; EXPLAIN (COSTS OFF, FORMAT JSON) EXECUTE arbiter_drift"
            + nulls(statement.parameters())
            + "; DEALLOCATE arbiter_drift;\n");
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

  /** All scripts, in order; there is nothing left to add. */
  List<String> all() {
    if (!script.isEmpty()) {
      cut();
    }
    return List.copyOf(scripts);
  }
}
