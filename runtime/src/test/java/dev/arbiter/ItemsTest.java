package dev.arbiter;

import dev.arbiter.Items.Item;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A database with an empty items table, seen also from the side. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ItemsTest {

  static final Item APPLE = new Item(1, "apple", 10);
  static final Item PEAR = new Item(2, "pear", 20);

  DataSource dataSource;
  Database database;
  Items items;

  @BeforeAll
  void createDatabase() {
    dataSource = TestPostgres.freshDatabase();
    database = Database.of(dataSource);
    items = new Items(database);
    Schema.create(database, Items.TABLE);
  }

  @BeforeEach
  void empty() throws SQLException {
    sql("TRUNCATE items");
  }

  /** Runs SQL on a connection of its own, committed. */
  void sql(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      sql(connection, sql);
    }
  }

  static void sql(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What other transactions see. */
  List<Item> committed() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT id, key, n FROM items ORDER BY id")) {
      List<Item> result = new ArrayList<>();
      while (rows.next()) {
        result.add(Items.read(rows));
      }
      return result;
    }
  }
}
