package dev.arbiter.internal.drift.server;

import java.util.List;

/** Reads the names of the arbiter indexes from a plan. */
public final class PlannedInsert {

  private static final String ARBITERS = "Conflict Arbiter Indexes";

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
    return plan.json().contains(ARBITERS)
        ? plan.find(session, "strict $.**.\"" + ARBITERS + "\"[*]")
        : List.of();
  }
}
