package dev.arbiter.internal.drift.server;

import java.util.Set;

/**
 * The types of a prepared statement's parameters. A statement is planned with NULLs for them, which
 * domains may refuse before there is a plan: as the type that a domain is of, a parameter takes a
 * NULL, and what the statement makes of it is not evaluated.
 */
final class ParameterTypes {

  /** A query for those of a statement, one text that {@code PREPARE} takes between parentheses. */
  static final String QUERY =
      """
      WITH RECURSIVE parameter (n, type) AS (
        SELECT n, CAST(type AS pg_catalog.oid)
          FROM pg_catalog.pg_prepared_statements,
            pg_catalog.unnest(parameter_types) WITH ORDINALITY given (type, n)
          WHERE name = '%s'
        UNION ALL SELECT n, t.typbasetype
          FROM parameter p JOIN pg_catalog.pg_type t ON t.oid = p.type WHERE t.typtype = 'd')
      SELECT COALESCE(
        pg_catalog.string_agg(pg_catalog.format_type(t.oid, -1), ', ' ORDER BY p.n), '')
      FROM parameter p JOIN pg_catalog.pg_type t ON t.oid = p.type WHERE t.typtype <> 'd'
      """
          .formatted(NamedPlan.NAME)
          .strip();

  /** What a domain refuses a value with: as NULL, and by a CHECK. */
  private static final Set<String> REFUSALS = Set.of("23502", "23514");

  private ParameterTypes() {}

  /** Whether a domain may have refused a NULL. */
  static boolean areRefused(Refusal refusal) {
    return REFUSALS.contains(refusal.sqlState());
  }

  /** {@code PREPARE … AS}, up to the statement. */
  static String prepare(String types) {
    return "PREPARE " + NamedPlan.NAME + (types.isEmpty() ? "" : " (" + types + ")") + " AS ";
  }
}
