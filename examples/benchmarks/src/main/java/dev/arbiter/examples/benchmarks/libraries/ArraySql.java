package dev.arbiter.examples.benchmarks.libraries;

/** The statements whose parameters are arrays. */
final class ArraySql {

  static final String COLUMNS = "id, sku, name, price, stock, updated_at";

  static final String INSERT =
      """
      INSERT INTO products AS p (sku, name, price, stock)
      SELECT * FROM unnest(?::text[], ?::text[], ?::bigint[], ?::integer[])\
      """;

  static final String INSERT_IF_ABSENT = INSERT + "\nON CONFLICT (sku) DO NOTHING";

  static final String INSERT_IF_ABSENT_RETURNING = INSERT_IF_ABSENT + "\nRETURNING " + COLUMNS;

  private static final String REPLACE =
      """

      ON CONFLICT (sku) DO UPDATE
      SET name = excluded.name, price = excluded.price, stock = excluded.stock, updated_at = now()\
      """;

  static final String UPSERT = INSERT + REPLACE;

  static final String UPSERT_CHANGED =
      UPSERT
          + """

          WHERE (p.name, p.price, p.stock)
            IS DISTINCT FROM (excluded.name, excluded.price, excluded.stock)\
          """;

  static final String UPSERT_WITH_IDS =
      """
      INSERT INTO products (sku, name, price, stock, id)
      SELECT * FROM unnest(?::text[], ?::text[], ?::bigint[], ?::integer[], ?::bigint[])\
      """
          + REPLACE;

  static final String UPDATE =
      """
      UPDATE products AS p
      SET name = s.name, price = s.price, stock = s.stock
      FROM unnest(?::text[], ?::text[], ?::bigint[], ?::integer[]) AS s (sku, name, price, stock)
      WHERE p.sku = s.sku\
      """;

  static final String FIND_BY_ID = "SELECT " + COLUMNS + " FROM products WHERE id = ANY(?)";

  static final String FIND_BY_SKU = "SELECT " + COLUMNS + " FROM products WHERE sku = ANY(?)";

  static final String DELETE_BY_ID = "DELETE FROM products WHERE id = ANY(?)";

  private ArraySql() {}
}
