package dev.arbiter.internal.drift.catalog;

/**
 * What the catalog is asked. What only later versions have is read through {@code to_jsonb}: before
 * them it is absent there, and no error.
 */
final class CatalogQueries {

  static final String RELATIONS =
      """
      SELECT name, c.oid, c.relkind, n.nspname,
        CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END, c.reloptions
      FROM pg_catalog.unnest(CAST(? AS text[])) name
        JOIN pg_catalog.pg_class c ON c.oid = pg_catalog.to_regclass(name)
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      """;

  /** Tables of one server alone, which are kept in the same catalog, are left out. */
  static final String DISTRIBUTIONS =
      """
      SELECT logicalrelid::oid, column_name, pg_catalog.format_type(atttypid, NULL)
      FROM pg_catalog.pg_dist_partition
        CROSS JOIN LATERAL pg_catalog.column_to_column_name(logicalrelid, partkey) column_name
        LEFT JOIN pg_catalog.pg_attribute ON attrelid = logicalrelid AND attname = column_name
      WHERE (partmethod <> 'n' OR repmodel = 't')
        AND logicalrelid::oid = ANY (CAST(? AS oid[]))
      """;

  static final String ENUMS =
      """
      SELECT name, t.typtype = 'e',
        ARRAY(SELECT enumlabel FROM pg_catalog.pg_enum
          WHERE enumtypid = t.oid ORDER BY enumsortorder)
      FROM pg_catalog.unnest(CAST(? AS text[])) name
        JOIN pg_catalog.pg_type t ON t.oid = pg_catalog.to_regtype(name)
      """;

  static final String CONSTRAINT_NAMES =
      """
      SELECT conname, conrelid AS of_table
      FROM pg_catalog.pg_constraint
      WHERE conrelid = ANY (CAST(? AS oid[]))
      """;

  static final String COLUMNS =
      """
      SELECT a.attname, pg_catalog.quote_ident(a.attname),
        pg_catalog.format_type(a.atttypid, a.atttypmod),
        CASE WHEN a.attcollation <> t.typcollation
          THEN a.attcollation::pg_catalog.regcollation::text END,
        a.attnotnull AND NOT EXISTS (
          SELECT FROM pg_catalog.pg_constraint k
          WHERE k.conrelid = a.attrelid AND k.contype = 'n' AND k.conkey = ARRAY[a.attnum]
            AND NOT k.convalidated),
        a.attidentity, a.attgenerated, pg_catalog.pg_get_expr(d.adbin, d.adrelid),
        (a.attnotnull OR t.typnotnull) AND a.attidentity = '' AND d.adbin IS NULL
          AND t.typdefault IS NULL,
        ARRAY(SELECT base.attname
          FROM pg_catalog.pg_depend p
            JOIN pg_catalog.pg_attribute base
              ON base.attrelid = p.refobjid AND base.attnum = p.refobjsubid
          WHERE a.attgenerated <> ''
            AND p.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
            AND p.refobjid = a.attrelid AND p.refobjsubid <> a.attnum
            AND (p.classid, p.objid, p.objsubid) IN (
              ('pg_catalog.pg_attrdef'::pg_catalog.regclass, d.oid, 0),
              ('pg_catalog.pg_class'::pg_catalog.regclass, a.attrelid, a.attnum))),
        s.sequence::pg_catalog.regclass, COALESCE(s.owned, false),
        a.attrelid AS of_table
      FROM pg_catalog.pg_attribute a
        JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        LEFT JOIN LATERAL (
          SELECT p.refobjid AS sequence, EXISTS (
            SELECT FROM pg_catalog.pg_depend o
            WHERE o.classid = p.refclassid AND o.objid = p.refobjid AND o.deptype = 'a'
              AND o.refclassid = p.refclassid AND o.refobjid = a.attrelid
              AND o.refobjsubid = a.attnum) AS owned
          FROM pg_catalog.pg_depend p JOIN pg_catalog.pg_class q ON q.oid = p.refobjid
          WHERE p.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass AND p.objid = d.oid
            AND p.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND q.relkind = 'S'
          LIMIT 1) s ON true
      WHERE a.attrelid = ANY (CAST(? AS oid[])) AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY a.attnum
      """;

  static final String INDEXES =
      """
      SELECT i.indexrelid, c.relname, i.indexrelid::pg_catalog.regclass, COALESCE(k.contype::text, ''),
        i.indisunique, i.indisexclusion, i.indimmediate, i.indisvalid,
        i.indisready AND i.indislive,
        COALESCE(CAST(pg_catalog.to_jsonb(i) ->> 'indnullsnotdistinct' AS boolean), false),
        ARRAY(SELECT pg_catalog.pg_get_indexdef(i.indexrelid, n, false)
          FROM pg_catalog.generate_series(1, i.indnkeyatts) n ORDER BY n),
        ARRAY(SELECT i.indclass[n - 1] || ' ' || i.indcollation[n - 1]
          FROM pg_catalog.generate_series(1, i.indnkeyatts) n ORDER BY n),
        pg_catalog.pg_get_expr(i.indpred, i.indrelid), pg_catalog.pg_get_indexdef(i.indexrelid),
        pg_catalog.substr(pg_catalog.pg_get_indexdef(i.indexrelid), 1 + pg_catalog.length(
          pg_catalog.format('CREATE %sINDEX %I ON %s%I.%I ',
            CASE WHEN i.indisunique THEN 'UNIQUE ' ELSE '' END, c.relname,
            CASE WHEN c.relkind = 'I' THEN 'ONLY ' ELSE '' END, n.nspname, t.relname))),
        m.amname,
        ARRAY(SELECT a.attname
          FROM pg_catalog.generate_series(i.indnkeyatts, i.indnatts - 1) n
            JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[n]
          ORDER BY n),
        c.reloptions,
        ARRAY(SELECT i.indoption[n]::text
          FROM pg_catalog.generate_series(0, i.indnkeyatts - 1) n ORDER BY n),
        CASE WHEN k.condeferred THEN 'INITIALLY_DEFERRED' WHEN k.condeferrable THEN 'DEFERRABLE'
          ELSE 'NOT_DEFERRABLE' END,
        pg_catalog.pg_get_constraintdef(k.oid),
        i.indrelid AS of_table
      FROM pg_catalog.pg_index i
        JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
        JOIN pg_catalog.pg_class t ON t.oid = i.indrelid
        JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
        JOIN pg_catalog.pg_am m ON m.oid = c.relam
        LEFT JOIN pg_catalog.pg_constraint k
          ON k.conindid = i.indexrelid AND k.conrelid = i.indrelid AND k.contype IN ('p', 'u', 'x')
      WHERE i.indrelid = ANY (CAST(? AS oid[]))
      ORDER BY c.relname
      """;

  static final String CHECKS =
      """
      SELECT conname,
        ARRAY(SELECT attname FROM pg_catalog.pg_attribute
          WHERE attrelid = conrelid AND attnum = ANY (conkey) ORDER BY attnum),
        pg_catalog.pg_get_expr(conbin, conrelid), convalidated,
        COALESCE(CAST(pg_catalog.to_jsonb(k) ->> 'conenforced' AS boolean), true),
        conrelid AS of_table
      FROM pg_catalog.pg_constraint k
      WHERE conrelid = ANY (CAST(? AS oid[])) AND contype = 'c'
      ORDER BY oid
      """;

  static final String FOREIGN_KEYS =
      """
      SELECT conname,
        ARRAY(SELECT attname FROM pg_catalog.unnest(conkey) WITH ORDINALITY key (number, n)
          JOIN pg_catalog.pg_attribute ON attrelid = conrelid AND attnum = number ORDER BY n),
        confrelid,
        ARRAY(SELECT attname FROM pg_catalog.unnest(confkey) WITH ORDINALITY key (number, n)
          JOIN pg_catalog.pg_attribute ON attrelid = confrelid AND attnum = number ORDER BY n),
        confdeltype, confupdtype,
        CASE WHEN condeferred THEN 'INITIALLY_DEFERRED' WHEN condeferrable THEN 'DEFERRABLE'
          ELSE 'NOT_DEFERRABLE' END,
        (confmatchtype = 's' OR pg_catalog.cardinality(conkey) = 1)
          AND COALESCE(pg_catalog.jsonb_array_length(
              NULLIF(pg_catalog.to_jsonb(k) -> 'confdelsetcols', 'null'::pg_catalog.jsonb))
            = pg_catalog.cardinality(conkey), true)
          AND pg_catalog.to_jsonb(k) ->> 'conperiod' IS DISTINCT FROM 'true',
        convalidated,
        COALESCE(CAST(pg_catalog.to_jsonb(k) ->> 'conenforced' AS boolean), true),
        ARRAY(SELECT pg_catalog.format('ALTER TABLE %s ENABLE TRIGGER %I;',
            CAST(tgrelid AS pg_catalog.regclass), tgname)
          FROM pg_catalog.pg_trigger
          WHERE tgconstraint = k.oid AND tgenabled IN ('D', 'R') ORDER BY pg_trigger.oid),
        pg_catalog.pg_get_constraintdef(oid), conrelid AS of_table
      FROM pg_catalog.pg_constraint k
      WHERE conrelid = ANY (CAST(? AS oid[])) AND contype = 'f'
      ORDER BY conname
      """;

  static final String PARTITIONS_WITHOUT =
      """
      SELECT c.relname, p.inhrelid::pg_catalog.regclass,
        CASE WHEN pg_catalog.pg_table_is_visible(c.oid)
          THEN '' ELSE pg_catalog.quote_ident(n.nspname) || '.' END,
        c.relkind
      FROM pg_catalog.pg_index i
        JOIN pg_catalog.pg_inherits p ON p.inhparent = i.indrelid
        JOIN pg_catalog.pg_class c ON c.oid = p.inhrelid
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE i.indexrelid = ?::oid AND NOT EXISTS (
        SELECT FROM pg_catalog.pg_inherits part
          JOIN pg_catalog.pg_index x ON x.indexrelid = part.inhrelid
        WHERE part.inhparent = i.indexrelid AND x.indrelid = p.inhrelid)
      ORDER BY p.inhrelid
      """;

  private CatalogQueries() {}
}
