package dev.arbiter.examples.benchmarks.libraries;

/**
 * The statements whose parameters are arrays.
 *
 * @param ordered whether they lock rows in the order of the key, so that several at once do not
 *     deadlock
 */
record ArraySql(boolean ordered) {

  static final String COLUMNS = "id, sku, name, price, stock, updated_at";

  static final String FIND_BY_ID = "SELECT " + COLUMNS + " FROM products WHERE id = ANY(?)";

  static final String FIND_BY_SKU = "SELECT " + COLUMNS + " FROM products WHERE sku = ANY(?)";

  private static final String ROWS =
      "unnest(?::text[], ?::text[], ?::bigint[], ?::integer[]) AS s (sku, name, price, stock)";

  /** In the order of the list. */
  static final String INSERT =
      "INSERT INTO products AS p (sku, name, price, stock)\nSELECT * FROM " + ROWS;

  private static final String REPLACE =
      """

      ON CONFLICT (sku) DO UPDATE
      SET name = excluded.name, price = excluded.price, stock = excluded.stock, updated_at = now()\
      """;

  static final String UPSERT_WITH_IDS =
      """
      INSERT INTO products (sku, name, price, stock, id)
      SELECT * FROM unnest(?::text[], ?::text[], ?::bigint[], ?::integer[], ?::bigint[])\
      """
          + REPLACE;

  private static final String UPDATE =
      """
      UPDATE products AS p
      SET name = s.name, price = s.price, stock = s.stock
      FROM %s
      WHERE p.sku = s.sku\
      """;

  private String order() {
    return ordered ? "\nORDER BY sku" : "";
  }

  String insertIfAbsent() {
    return INSERT + order() + "\nON CONFLICT (sku) DO NOTHING";
  }

  String insertIfAbsentReturning() {
    return insertIfAbsent() + "\nRETURNING " + COLUMNS;
  }

  String upsert() {
    return INSERT + order() + REPLACE;
  }

  String upsertChanged() {
    return upsert()
        + """

        WHERE (p.name, p.price, p.stock)
          IS DISTINCT FROM (excluded.name, excluded.price, excluded.stock)\
        """;
  }

  String update() {
    return ordered
        ? """
        WITH s AS MATERIALIZED (
          SELECT s.*
          FROM (SELECT * FROM %s ORDER BY sku) AS s
          CROSS JOIN LATERAL (SELECT FROM products AS p WHERE sku = s.sku FOR NO KEY UPDATE) AS p
        )
        """
                .formatted(ROWS)
            + UPDATE.formatted("s")
        : UPDATE.formatted(ROWS);
  }

  String deleteById() {
    return ordered
        ? """
        WITH locked AS MATERIALIZED (
          SELECT id FROM products WHERE id = ANY(?) ORDER BY id FOR UPDATE
        )
        DELETE FROM products USING locked WHERE products.id = locked.id\
        """
        : "DELETE FROM products WHERE id = ANY(?)";
  }
}
