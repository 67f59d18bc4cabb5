package dev.arbiter.internal.drift.server;

import java.util.List;

/** Reads from a plan whether a query can have a row. */
public final class PlannedQuery {

  private PlannedQuery() {}

  /**
   * Whether the planner shows that no row of a table meets a condition, by the table's CHECK and
   * NOT NULL constraints and by the condition itself. It never does where there could be one.
   *
   * @param nativeCondition the condition as the server takes it
   * @see <a
   *     href="https://www.postgresql.org/docs/current/runtime-config-query.html#GUC-CONSTRAINT-EXCLUSION">constraint_exclusion</a>
   */
  public static boolean findsNothing(Session session, String table, String nativeCondition) {
    return session.undone(
        () -> {
          session.run("SET LOCAL constraint_exclusion = on");
          NamedPlan plan =
              NamedPlan.of(session, "SELECT FROM " + table + " WHERE " + nativeCondition, "");
          return plan.refusal() == null
              && plan.find(session, "strict $[0].\"Plan\".\"One-Time Filter\"")
                  .equals(List.of("false"));
        });
  }
}
