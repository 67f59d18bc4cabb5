package dev.arbiter.internal.drift.catalog;

import dev.arbiter.internal.drift.server.Session;
import dev.arbiter.schema.Note.Kind;
import java.util.Collection;
import java.util.List;

/**
 * What a table has that is read for {@link dev.arbiter.schema.Drift#undeclared} only.
 *
 * @param table the table's oid
 * @param definition as SQL
 */
public record Surroundings(long table, Kind kind, String name, String definition) {

  private static final String QUERY =
      """
      SELECT conrelid, 'CONSTRAINT', conname, pg_catalog.pg_get_constraintdef(oid)
        FROM pg_catalog.pg_constraint
        WHERE conrelid = ANY (CAST(? AS oid[])) AND contype IN ('p', 'u', 'x')
      UNION ALL SELECT tgrelid, 'TRIGGER', tgname, pg_catalog.pg_get_triggerdef(oid)
        FROM pg_catalog.pg_trigger
        WHERE tgrelid = ANY (CAST(? AS oid[])) AND NOT tgisinternal
      UNION ALL SELECT ev_class, 'RULE', rulename, pg_catalog.pg_get_ruledef(oid)
        FROM pg_catalog.pg_rewrite
        WHERE ev_class = ANY (CAST(? AS oid[]))
      UNION ALL SELECT oid, 'ROW_SECURITY', relname,
          CASE WHEN relforcerowsecurity THEN 'FORCE' ELSE 'ENABLE' END || ' ROW LEVEL SECURITY'
        FROM pg_catalog.pg_class
        WHERE oid = ANY (CAST(? AS oid[])) AND relrowsecurity
      UNION ALL SELECT polrelid, 'POLICY', polname,
          pg_catalog.format('CREATE POLICY %I ON %s AS %s FOR %s TO %s', polname,
            polrelid::pg_catalog.regclass,
            CASE WHEN polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
            CASE polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE'
              WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
            (SELECT pg_catalog.string_agg(CASE WHEN role = 0 THEN 'public'
                ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(role)) END, ', ')
              FROM pg_catalog.unnest(polroles) role))
          || COALESCE(' USING (' || pg_catalog.pg_get_expr(polqual, polrelid) || ')', '')
          || COALESCE(' WITH CHECK (' || pg_catalog.pg_get_expr(polwithcheck, polrelid) || ')', '')
        FROM pg_catalog.pg_policy
        WHERE polrelid = ANY (CAST(? AS oid[]))
      """;

  /** Reads those of all the tables. */
  static List<Surroundings> of(Session session, Collection<Long> tables) {
    return session.rows(
        QUERY,
        row ->
            new Surroundings(
                row.getLong(1), Kind.valueOf(row.getString(2)), row.getString(3), row.getString(4)),
        tables,
        tables,
        tables,
        tables,
        tables);
  }
}
