package dev.arbiter.internal.drift.server;

import java.util.List;

/** Reads the names of the arbiter indexes from a plan. */
public final class PlannedInsert {

  private static final String ARBITERS = "Conflict Arbiter Indexes";
  private static final String PATH = "strict $.**.\"" + ARBITERS + "\"[*]";

  /** The names in an array of plans, each with the number of its plan. */
  static final String ARBITERS_OF_MANY =
      "SELECT n, name #>> '{}' FROM pg_catalog.unnest(CAST(? AS text[]))"
          + " WITH ORDINALITY given (plan, n) CROSS JOIN LATERAL pg_catalog.jsonb_path_query("
          + "CAST(plan AS jsonb), '"
          + PATH
          + "', silent => true) name";

  private PlannedInsert() {}

  /**
   * The indexes by which a statement's conflicts would be resolved; none if there is no ON
   * CONFLICT, or no plan.
   *
   * @param nativeSql the statement as the server takes it
   */
  public static List<String> arbiters(Session session, String nativeSql) {
    return arbiters(session, NamedPlan.of(session, nativeSql, ""));
  }

  static List<String> arbiters(Session session, NamedPlan plan) {
    return isOne(plan.json()) ? plan.find(session, PATH) : List.of();
  }

  /** Whether a plan is that of a statement that resolves conflicts. */
  static boolean isOne(String json) {
    return json.contains(ARBITERS);
  }
}
