package dev.arbiter.internal.drift.server;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a statement that the server has prepared by name: its parameters stay open, and what
 * it holds is the server's own SQL, in which a question mark is an operator.
 *
 * @param json what {@code EXPLAIN} answers; empty if that is refused
 * @param refusal null if there is a plan
 * @param planning whether the statement was understood, and what is refused is its plan
 */
record NamedPlan(String json, @Nullable Refusal refusal, boolean planning) {

  private static final String NAME = "arbiter_drift";

  private static final String PARAMETERS =
      "SELECT pg_catalog.cardinality(parameter_types) FROM pg_catalog.pg_prepared_statements"
          + " WHERE name = ?";

  /**
   * Plans a statement without running it.
   *
   * @param options of {@code EXPLAIN}, besides the format
   */
  static NamedPlan of(Session session, String nativeSql, String options) {
    Refusal refusal = session.attempt("PREPARE " + NAME + " AS " + nativeSql);
    return refusal != null ? new NamedPlan("", refusal, false) : explained(session, options);
  }

  /** Prepared statements outlive the rollback to a savepoint. */
  private static NamedPlan explained(Session session, String options) {
    StringBuilder json = new StringBuilder();
    try {
      String explain = "EXPLAIN (" + options + "FORMAT JSON) " + execute(session);
      Refusal refusal =
          session.attempt(
              () -> json.append(String.join("\n", session.rows(explain, row -> row.getString(1)))));
      return new NamedPlan(json.toString(), refusal, true);
    } finally {
      session.run("DEALLOCATE " + NAME);
    }
  }

  private static String execute(Session session) {
    int parameters = session.rows(PARAMETERS, row -> row.getInt(1), NAME).get(0);
    String nulls = String.join(", ", Collections.nCopies(parameters, "NULL"));
    return "EXECUTE " + NAME + (parameters == 0 ? "" : "(" + nulls + ")");
  }

  /** The values that a JSON path finds in it. */
  List<String> find(Session session, String path) {
    return session.rows(
        "SELECT found #>> '{}' FROM pg_catalog.jsonb_path_query("
            + "CAST(? AS jsonb), CAST(? AS jsonpath), silent => true) found",
        row -> row.getString(1),
        json,
        path);
  }
}
