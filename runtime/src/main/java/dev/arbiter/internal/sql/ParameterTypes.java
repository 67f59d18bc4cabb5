package dev.arbiter.internal.sql;

import java.util.Set;
import java.util.function.Function;

/**
 * The types of a prepared statement's parameters. A statement is planned with NULLs for them, which
 * domains may refuse before there is a plan: as the type that a domain is of, a parameter takes a
 * NULL, and what the statement makes of it is not evaluated.
 */
public final class ParameterTypes {

  private static final String QUERY =
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
          .strip();

  /** What a domain refuses a value with: as NULL, and by a CHECK. */
  private static final Set<String> REFUSALS = Set.of("23502", "23514");

  private ParameterTypes() {}

  /** A query for those of a statement, one text that {@code PREPARE} takes between parentheses. */
  public static String query(String statement) {
    return QUERY.formatted(statement);
  }

  /**
   * {@code PREPARE … AS}, up to the statement.
   *
   * @param types those of its parameters; empty if the server finds them
   */
  public static String prepare(String statement, String types) {
    return "PREPARE " + statement + (types.isEmpty() ? "" : " (" + types + ")") + " AS ";
  }

  /**
   * Plans with parameters of the types that the server finds, and again, where a domain may have
   * refused a NULL, with those that the domains are of.
   *
   * @param refusal the SQLSTATE with which a plan was refused; empty if there is one
   */
  public static <P, E extends Exception> P planned(
      Planning<P, E> planning, Function<P, String> refusal) throws E {
    P plan = planning.plan(false);
    return REFUSALS.contains(refusal.apply(plan)) ? planning.plan(true) : plan;
  }

  /** Plans one statement, or some of them. */
  public interface Planning<P, E extends Exception> {

    /**
     * Plans, or learns why there is no plan.
     *
     * @param ofDomains whether parameters have the types that their domains are of
     */
    P plan(boolean ofDomains) throws E;
  }
}
