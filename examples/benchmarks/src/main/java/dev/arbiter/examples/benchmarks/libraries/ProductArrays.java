package dev.arbiter.examples.benchmarks.libraries;

import dev.arbiter.examples.benchmarks.products.Item;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** Binds rows to the parameters of {@link ArraySql}; the driver's own arrays travel in binary. */
final class ProductArrays {

  private ProductArrays() {}

  static void bind(PreparedStatement statement, List<Item> rows) throws SQLException {
    bind(statement, 1, "text", rows.stream().map(Item::sku).toArray(String[]::new));
    bind(statement, 2, "text", rows.stream().map(Item::name).toArray(String[]::new));
    bind(statement, 3, "bigint", rows.stream().mapToLong(Item::price).toArray());
    bind(statement, 4, "integer", rows.stream().mapToInt(Item::stock).toArray());
  }

  static void bindIds(PreparedStatement statement, int index, List<Item> rows) throws SQLException {
    bind(statement, index, "bigint", rows.stream().mapToLong(Item::id).toArray());
  }

  static void bindSkus(PreparedStatement statement, List<Item> rows) throws SQLException {
    bind(statement, 1, "text", rows.stream().map(Item::sku).toArray(String[]::new));
  }

  private static void bind(PreparedStatement statement, int index, String type, Object values)
      throws SQLException {
    Connection connection = statement.getConnection();
    statement.setArray(index, connection.unwrap(PGConnection.class).createArrayOf(type, values));
  }
}
