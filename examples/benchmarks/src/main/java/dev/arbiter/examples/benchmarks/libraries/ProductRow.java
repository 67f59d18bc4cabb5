package dev.arbiter.examples.benchmarks.libraries;

import dev.arbiter.examples.benchmarks.products.Product;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads rows of {@link ArraySql#COLUMNS} by JDBC. */
final class ProductRow {

  private ProductRow() {}

  /** What the query finds. */
  static List<Product> all(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      List<Product> products = new ArrayList<>();
      while (row.next()) {
        products.add(read(row));
      }
      return products;
    }
  }

  static Product read(ResultSet row) throws SQLException {
    return new Product(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        row.getInt(5),
        row.getObject(6, OffsetDateTime.class).toInstant());
  }
}
