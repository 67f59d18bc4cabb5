package dev.arbiter.importer.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a database has besides tables and the enum types of their columns. */
final class Surroundings {

  private static final int MOST_NAMES = 20;

  /** Kind, schema and name, in the order in which they would be made. */
  private static final String QUERY =
      """
      SELECT kind, n.nspname, name
      FROM (
        SELECT 1 AS place, 'extensions' AS kind, CAST(0 AS oid) AS schema,
          quote_ident(extname) AS name, 'pg_extension'::regclass AS class, oid
        FROM pg_extension WHERE extname <> 'plpgsql'
        UNION ALL SELECT 2, 'schemas', oid, quote_ident(nspname), 'pg_namespace'::regclass, oid
        FROM pg_namespace WHERE nspname <> 'public'
        UNION ALL SELECT 3, 'collations', collnamespace, oid::regcollation::text,
          'pg_collation'::regclass, oid
        FROM pg_collation
        UNION ALL SELECT 4,
          CASE typtype WHEN 'd' THEN 'domains' WHEN 'e' THEN 'enum types that no column has'
            ELSE 'types' END,
          typnamespace, oid::regtype::text, 'pg_type'::regclass, oid
        FROM pg_type t
        WHERE oid <> ALL (?) AND (typtype IN ('d', 'e', 'r') OR (typtype = 'c'
          AND EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c')))
        UNION ALL SELECT 5, 'functions', pronamespace, oid::regproc::text, 'pg_proc'::regclass, oid
        FROM pg_proc p
        WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass
          AND d.objid = p.oid AND d.deptype = 'i')
        UNION ALL SELECT CASE relkind WHEN 'S' THEN 6 ELSE 7 END,
          CASE relkind WHEN 'S' THEN 'sequences' WHEN 'v' THEN 'views'
            WHEN 'm' THEN 'materialized views' ELSE 'foreign tables' END,
          relnamespace, oid::regclass::text, 'pg_class'::regclass, oid
        FROM pg_class c
        WHERE relkind IN ('S', 'v', 'm', 'f') AND relpersistence <> 't'
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
            AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
            AND c.relkind = 'S')
      ) x LEFT JOIN pg_namespace n ON n.oid = x.schema
      WHERE (n.oid IS NULL OR (n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'))
        AND NOT EXISTS (SELECT FROM pg_depend d
          WHERE d.classid = x.class AND d.objid = x.oid AND d.deptype = 'e')
      ORDER BY place, kind, name COLLATE "C"
      """;

  private Surroundings() {}

  /**
   * A line for each kind, as far as the filter takes the schemas.
   *
   * @param enums the enum types that a column has
   */
  static List<String> read(CatalogQuery query, TableFilter filter, List<Long> enums)
      throws SQLException {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    query.list(
        QUERY,
        enums,
        row -> {
          String schema = row.getString(2);
          List<String> names = kinds.computeIfAbsent(row.getString(1), it -> new ArrayList<>());
          if ((schema == null || filter.takesSchema(schema)) && !names.contains(row.getString(3))) {
            names.add(row.getString(3));
          }
          return schema;
        });
    return kinds.entrySet().stream()
        .filter(it -> !it.getValue().isEmpty())
        .map(it -> it.getKey() + " " + listed(it.getValue()))
        .toList();
  }

  private static String listed(List<String> names) {
    int more = names.size() - MOST_NAMES;
    return more <= 1
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + more + " more";
  }
}
