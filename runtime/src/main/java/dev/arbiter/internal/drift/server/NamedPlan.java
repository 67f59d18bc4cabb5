package dev.arbiter.internal.drift.server;

import static java.util.Collections.nCopies;

import dev.arbiter.internal.sql.ParameterTypes;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

  static final String NAME = "arbiter_drift";

  private static final String PARAMETERS =
      "SELECT type::text FROM pg_catalog.pg_prepared_statements,"
          + " pg_catalog.unnest(parameter_types) WITH ORDINALITY parameter (type, n)"
          + " WHERE name = ? ORDER BY n";

  /** {@code PREPARE … AS}, for parameters of these types. */
  static String prepare(String types) {
    return ParameterTypes.prepare(NAME, types);
  }

  /**
   * Plans a statement without running it, for parameters that are NULL.
   *
   * @param options of {@code EXPLAIN}, besides the format
   */
  static NamedPlan of(Session session, String nativeSql, String options) {
    return ParameterTypes.planned(
        ofDomains -> of(session, ofDomains ? types(session, nativeSql) : "", nativeSql, options),
        it -> it.refusal == null || !it.planning ? "" : it.refusal.sqlState());
  }

  private static String types(Session session, String nativeSql) {
    session.run(prepare("") + nativeSql);
    try {
      return session.rows(ParameterTypes.query(NAME), row -> row.getString(1)).get(0);
    } finally {
      session.run("DEALLOCATE " + NAME);
    }
  }

  private static NamedPlan of(
      Session session, String parameterTypes, String nativeSql, String options) {
    return planned(
        session,
        prepare(parameterTypes) + nativeSql,
        types -> {
          String nulls = String.join(", ", nCopies(types.size(), "NULL"));
          String execute = "EXECUTE " + NAME + (types.isEmpty() ? "" : "(" + nulls + ")");
          return "EXPLAIN (" + options + "FORMAT JSON) " + execute;
        });
  }

  /**
   * Plans a statement without running it, in which values stand in the place of parameters.
   *
   * @param values by their type; parameters of other types are NULL
   */
  static NamedPlan of(Session session, ServerStatement statement, Map<String, String> values) {
    return planned(
        session,
        prepare("") + statement.sql(),
        types ->
            "EXPLAIN (FORMAT JSON) "
                + statement.with(
                    types.stream()
                        .map(it -> "CAST(" + values.getOrDefault(it, "NULL") + " AS " + it + ")")
                        .toList()));
  }

  /**
   * @param prepare the statement that prepares it
   * @param explain the statement that explains, for parameters of these types
   */
  private static NamedPlan planned(
      Session session, String prepare, Function<List<String>, String> explain) {
    Refusal refusal = session.attempt(prepare);
    return refusal != null ? new NamedPlan("", refusal, false) : explained(session, explain);
  }

  /**
   * Prepared statements outlive the rollback to a savepoint, which another server needs that has
   * refused a part of the plan: the refusal does not come here.
   */
  private static NamedPlan explained(Session session, Function<List<String>, String> explain) {
    StringBuilder json = new StringBuilder();
    try {
      String sql = explain.apply(session.rows(PARAMETERS, row -> row.getString(1), NAME));
      Refusal refusal = session.tried(List.of(sql + "\n;\n"), row -> json.append(row.getString(1)));
      return new NamedPlan(json.toString(), refusal, true);
    } finally {
      session.run("DEALLOCATE " + NAME);
    }
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
