package dev.arbiter.internal.drift.server;

import java.util.List;

/** Reads the names of the arbiter indexes from a plan. */
public final class PlannedInsert {

  private static final String ARBITERS =
      """
      SELECT name #>> '{}'
      FROM pg_catalog.jsonb_path_query(
        CAST(? AS jsonb), 'strict $.**."Conflict Arbiter Indexes"[*]', silent => true) name
      """;

  private PlannedInsert() {}

  /** The indexes by which conflicts would be resolved; none if there is no ON CONFLICT. */
  public static List<String> arbiters(Session session, String statement) {
    String plan =
        String.join(
            "\n",
            session.rows(
                "EXPLAIN (FORMAT JSON) " + NativeSql.escaped(statement), row -> row.getString(1)));
    return plan.contains("\"Conflict Arbiter Indexes\"")
        ? session.rows(ARBITERS, row -> row.getString(1), plan)
        : List.of();
  }
}
