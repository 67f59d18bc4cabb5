package dev.arbiter.importer.catalog;

/**
 * What the catalog is asked. What only later versions have is read through {@code to_jsonb}: before
 * them it is absent there, and no error. All but the first take the oids of the tables.
 */
final class CatalogQueries {

  static final String TABLES =
      """
      SELECT c.oid, n.nspname, c.relname, pg_table_is_visible(c.oid),
        obj_description(c.oid, 'pg_class'),
        CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END,
        COALESCE(c.reloptions, '{}')
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence <> 't'
        AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
        AND NOT EXISTS (
          SELECT FROM pg_depend d
          WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
      ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"
      """;

  /** Whether the server is the coordinator of a Citus cluster. */
  static final String DISTRIBUTES =
      "SELECT to_regclass('pg_catalog.pg_dist_partition') IS NOT NULL";

  /** Those of the tables that a cluster distributes, and the columns by which it does. */
  static final String DISTRIBUTIONS =
      """
      SELECT p.logicalrelid::oid, column_name
      FROM pg_catalog.pg_dist_partition p
        CROSS JOIN LATERAL pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) column_name
      WHERE (p.partmethod <> 'n' OR p.repmodel = 't') AND p.logicalrelid::oid = ANY (?)
      """;

  static final String COLUMNS =
      """
      WITH RECURSIVE base (oid, root) AS (
        SELECT t.oid, t.oid FROM pg_type t
        UNION ALL
        SELECT b.oid, t.typbasetype FROM base b JOIN pg_type t ON t.oid = b.root AND t.typtype = 'd'
      )
      SELECT a.attrelid, a.attname, format_type(a.atttypid, a.atttypmod),
        root.typname, root.typnamespace = 'pg_catalog'::regnamespace, t.typtype = 'd',
        CASE WHEN rt.typcategory = 'A' AND rt.typelem <> 0 THEN greatest(a.attndims, 1) ELSE 0 END,
        CASE WHEN root.typtype = 'e' THEN root.oid ELSE 0 END,
        CASE WHEN a.attcollation <> t.typcollation
          THEN a.attcollation::regcollation::text END,
        a.attnotnull, a.attidentity, a.attgenerated,
        pg_get_expr(d.adbin, d.adrelid, true),
        (SELECT s.oid::regclass::text
          FROM pg_depend p JOIN pg_class s ON s.oid = p.objid AND s.relkind = 'S'
            JOIN pg_depend u ON u.classid = 'pg_attrdef'::regclass AND u.objid = d.oid
              AND u.refclassid = 'pg_class'::regclass AND u.refobjid = s.oid
          WHERE p.classid = 'pg_class'::regclass AND p.refclassid = 'pg_class'::regclass
            AND p.refobjid = a.attrelid AND p.refobjsubid = a.attnum AND p.deptype = 'a'
          LIMIT 1),
        col_description(a.attrelid, a.attnum),
        NOT EXISTS (SELECT FROM pg_operator o WHERE o.oprname = '=' AND o.oprleft = rt.oid
          AND o.oprright = rt.oid AND NOT pg_operator_is_visible(o.oid))
      FROM pg_attribute a
        JOIN pg_type t ON t.oid = a.atttypid
        JOIN base b ON b.oid = t.oid
        JOIN pg_type rt ON rt.oid = b.root AND rt.typtype <> 'd'
        JOIN pg_type root ON root.oid =
          CASE WHEN rt.typcategory = 'A' AND rt.typelem <> 0 THEN rt.typelem ELSE rt.oid END
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE a.attrelid = ANY (?) AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY a.attrelid, a.attnum
      """;

  static final String INDEXES =
      """
      SELECT i.indrelid, c.relname, i.indisunique, i.indisprimary,
        i.indisvalid AND i.indisready AND i.indislive,
        pg_get_indexdef(i.indexrelid, 0, true), pg_get_constraintdef(k.oid, true),
        k.contype IN ('p', 'u')
          AND NOT COALESCE(CAST(to_jsonb(k) ->> 'conperiod' AS boolean), false),
        COALESCE(k.condeferrable, false), COALESCE(k.condeferred, false)
      FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        LEFT JOIN pg_constraint k
          ON k.conindid = i.indexrelid AND k.conrelid = i.indrelid AND k.contype IN ('p', 'u', 'x')
      WHERE i.indrelid = ANY (?)
      ORDER BY i.indrelid, c.relname COLLATE "C"
      """;

  static final String CHECKS =
      """
      SELECT k.conrelid, k.conname,
        ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY x (number, place)
            JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x.number
          ORDER BY x.place),
        pg_get_expr(k.conbin, k.conrelid, true), pg_get_expr(k.conbin, k.conrelid, false),
        concat_ws(' ', CASE WHEN k.connoinherit THEN 'NO INHERIT' END,
          CASE WHEN NOT COALESCE(CAST(to_jsonb(k) ->> 'conenforced' AS boolean), true)
            THEN 'NOT ENFORCED' WHEN NOT k.convalidated THEN 'NOT VALID' END)
      FROM pg_constraint k
      WHERE k.contype = 'c' AND k.conrelid = ANY (?)
      ORDER BY k.conrelid, k.conname COLLATE "C"
      """;

  static final String FOREIGN_KEYS =
      """
      SELECT k.conrelid, k.conname,
        ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY x (number, place)
            JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x.number
          ORDER BY x.place),
        k.confrelid,
        ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY x (number, place)
            JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = x.number
          ORDER BY x.place),
        k.confdeltype, k.confupdtype, k.condeferrable, k.condeferred,
        pg_get_constraintdef(k.oid, true),
        k.convalidated AND (k.confmatchtype = 's' OR cardinality(k.conkey) = 1)
          AND COALESCE(CAST(to_jsonb(k) ->> 'conenforced' AS boolean), true)
          AND NOT COALESCE(CAST(to_jsonb(k) ->> 'conperiod' AS boolean), false)
          AND jsonb_typeof(COALESCE(to_jsonb(k) -> 'confdelsetcols', 'null')) = 'null'
      FROM pg_constraint k
      WHERE k.contype = 'f' AND k.conparentid = 0 AND k.conrelid = ANY (?)
      ORDER BY k.conrelid, k.conname COLLATE "C"
      """;

  static final String ENUMS =
      """
      SELECT t.oid, n.nspname, t.typname, pg_type_is_visible(t.oid),
        obj_description(t.oid, 'pg_type'),
        ARRAY(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid
          ORDER BY e.enumsortorder)
      FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
      WHERE t.oid = ANY (?)
      ORDER BY n.nspname COLLATE "C", t.typname COLLATE "C"
      """;

  private CatalogQueries() {}
}
