package dev.arbiter.examples.benchmarks.products;

import dev.arbiter.Database;
import dev.arbiter.examples.benchmarks.rounds.StageTable;
import dev.arbiter.schema.Schema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The table of products. */
public final class ProductTable implements StageTable<Item> {

  /** A sequence for Hibernate, which does not batch inserts with ids of an identity column. */
  public static final String SEQUENCE = "products_hibernate_seq";

  /** How many ids Hibernate takes from it at once. */
  public static final int ALLOCATION = 50;

  @Override
  public void createAnew(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS " + sqlName());
      statement.execute("DROP SEQUENCE IF EXISTS " + SEQUENCE);
      statement.execute("CREATE SEQUENCE %s INCREMENT BY %d".formatted(SEQUENCE, ALLOCATION));
    }
    Schema.create(Database.of(dataSource), ProductDao.TABLE);
  }

  @Override
  public String sqlName() {
    return ProductDao.TABLE.name();
  }

  @Override
  public List<String> columns() {
    return List.of("id", "sku", "name", "price", "stock");
  }

  @Override
  public String checked() {
    return "CASE WHEN id >= %d THEN id ELSE %d END, sku, name, price, stock"
        .formatted(Item.FIRST_ID, Item.NO_ID);
  }

  @Override
  public void bind(PreparedStatement statement, Item row) throws SQLException {
    statement.setLong(1, row.id());
    statement.setString(2, row.sku());
    statement.setString(3, row.name());
    statement.setLong(4, row.price());
    statement.setInt(5, row.stock());
  }
}
