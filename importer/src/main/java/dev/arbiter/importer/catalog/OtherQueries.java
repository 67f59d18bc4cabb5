package dev.arbiter.importer.catalog;

import java.util.List;

/**
 * What the catalog is asked about that no annotation can declare. Each query takes the oids of the
 * tables and answers with a table's oid and a phrase.
 */
final class OtherQueries {

  static final List<String> ALL =
      List.of(
          """
          SELECT c.oid, 'inherits from ' || string_agg(i.inhparent::regclass::text, ', '
            ORDER BY i.inhseqno)
          FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
          WHERE c.oid = ANY (?) GROUP BY c.oid
          """,
          """
          SELECT i.inhparent, 'its partitions: ' || count(*)
          FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid AND c.relispartition
          WHERE i.inhparent = ANY (?) GROUP BY i.inhparent
          """,
          """
          SELECT c.oid, 'UNLOGGED' FROM pg_class c
          WHERE c.relpersistence = 'u' AND c.oid = ANY (?)
          """,
          """
          SELECT c.oid, 'REPLICA IDENTITY ' || CASE c.relreplident WHEN 'f' THEN 'FULL'
            WHEN 'n' THEN 'NOTHING' ELSE 'USING INDEX' END
          FROM pg_class c WHERE c.relreplident <> 'd' AND c.oid = ANY (?)
          """,
          """
          SELECT t.tgrelid, 'trigger ' || quote_ident(t.tgname) || ': '
            || pg_get_triggerdef(t.oid, true)
          FROM pg_trigger t WHERE NOT t.tgisinternal AND t.tgrelid = ANY (?)
          ORDER BY t.tgname
          """,
          """
          SELECT r.ev_class, 'rule ' || quote_ident(r.rulename) || ': '
            || pg_get_ruledef(r.oid, true)
          FROM pg_rewrite r WHERE r.ev_class = ANY (?) ORDER BY r.rulename
          """,
          """
          SELECT c.oid, CASE WHEN c.relforcerowsecurity THEN 'forced ' ELSE '' END
            || 'row level security'
          FROM pg_class c WHERE c.relrowsecurity AND c.oid = ANY (?)
          """,
          """
          SELECT p.polrelid, 'policy ' || quote_ident(p.polname)
          FROM pg_policy p WHERE p.polrelid = ANY (?) ORDER BY p.polname
          """,
          """
          SELECT s.stxrelid, 'statistics ' || quote_ident(s.stxname)
          FROM pg_statistic_ext s WHERE s.stxrelid = ANY (?) ORDER BY s.stxname
          """,
          """
          SELECT i.indrelid, 'CLUSTER ON ' || quote_ident(c.relname)
          FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
          WHERE i.indisclustered AND i.indrelid = ANY (?)
          """,
          """
          SELECT c.oid, 'TABLESPACE ' || quote_ident(t.spcname)
          FROM pg_class c JOIN pg_tablespace t ON t.oid = c.reltablespace WHERE c.oid = ANY (?)
          """,
          """
          SELECT i.indrelid, 'the comment on index ' || quote_ident(c.relname) || ': '
            || d.description
          FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
            JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = c.oid
          WHERE i.indrelid = ANY (?) ORDER BY c.relname
          """,
          """
          SELECT k.conrelid, 'the comment on constraint ' || quote_ident(k.conname) || ': '
            || d.description
          FROM pg_constraint k
            JOIN pg_description d ON d.classoid = 'pg_constraint'::regclass AND d.objoid = k.oid
          WHERE k.conrelid = ANY (?) ORDER BY k.conname
          """,
          """
          SELECT c.oid, 'GRANT ' || string_agg(x.privilege_type, ', ' ORDER BY x.privilege_type)
            || ' TO ' || CASE x.grantee WHEN 0 THEN 'PUBLIC'
              ELSE quote_ident(pg_get_userbyid(x.grantee)) END
          FROM pg_class c, aclexplode(c.relacl) x
          WHERE x.grantee <> c.relowner AND c.oid = ANY (?)
          GROUP BY c.oid, x.grantee ORDER BY x.grantee
          """,
          """
          SELECT c.oid, 'GRANT ' || string_agg(x.privilege_type || ' (' || quote_ident(a.attname)
            || ')', ', ' ORDER BY a.attnum, x.privilege_type) || ' TO ' || CASE x.grantee
              WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(x.grantee)) END
          FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid, aclexplode(a.attacl) x
          WHERE x.grantee <> c.relowner AND c.oid = ANY (?)
          GROUP BY c.oid, x.grantee ORDER BY x.grantee
          """,
          """
          SELECT a.attrelid, 'the settings of column ' || quote_ident(a.attname) || ': '
            || concat_ws(', ',
              CASE WHEN a.attstorage <> t.typstorage THEN 'STORAGE ' || CASE a.attstorage
                WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN'
                ELSE 'EXTENDED' END END,
              CASE a.attcompression WHEN 'p' THEN 'COMPRESSION pglz'
                WHEN 'l' THEN 'COMPRESSION lz4' END,
              CASE WHEN a.attstattarget > 0 THEN 'STATISTICS ' || a.attstattarget END)
          FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
          WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attrelid = ANY (?)
            AND (a.attstorage <> t.typstorage OR a.attcompression <> '' OR a.attstattarget > 0)
          ORDER BY a.attnum
          """,
          """
          SELECT d.refobjid, 'the settings of sequence ' || s.seqrelid::regclass || ': '
            || concat_ws(', ',
              CASE WHEN s.seqstart <> 1 THEN 'START ' || s.seqstart END,
              CASE WHEN s.seqincrement <> 1 THEN 'INCREMENT ' || s.seqincrement END,
              CASE WHEN s.seqmin <> 1 THEN 'MINVALUE ' || s.seqmin END,
              CASE WHEN s.seqmax <> x.most THEN 'MAXVALUE ' || s.seqmax END,
              CASE WHEN s.seqcache <> 1 THEN 'CACHE ' || s.seqcache END,
              CASE WHEN s.seqcycle THEN 'CYCLE' END)
          FROM pg_sequence s
            JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = s.seqrelid
              AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
            JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid,
            LATERAL (SELECT CASE a.atttypid WHEN 'int2'::regtype THEN 32767
              WHEN 'int4'::regtype THEN 2147483647 ELSE 9223372036854775807 END AS most) x
          WHERE d.refobjid = ANY (?) AND (s.seqstart <> 1 OR s.seqincrement <> 1
            OR s.seqmin <> 1 OR s.seqmax <> x.most OR s.seqcache <> 1 OR s.seqcycle)
          ORDER BY d.refobjsubid
          """);

  private OtherQueries() {}
}
