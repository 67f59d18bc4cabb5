package dev.arbiter.examples.benchmarks.libraries;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.examples.benchmarks.products.Answer;
import dev.arbiter.examples.benchmarks.products.Item;
import dev.arbiter.examples.benchmarks.products.Method;
import dev.arbiter.examples.benchmarks.products.Product;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring: {@code JdbcTemplate.batchUpdate} in a transaction, and lists of keys. */
record SpringProducts(
    HikariDataSource pool,
    JdbcTemplate jdbc,
    NamedParameterJdbcTemplate named,
    TransactionTemplate transaction)
    implements Library {

  private static final String INSERT =
      "INSERT INTO products (sku, name, price, stock) VALUES (?, ?, ?, ?)";
  private static final String INSERT_IF_ABSENT = INSERT + " ON CONFLICT (sku) DO NOTHING";
  private static final String UPDATE =
      "UPDATE products SET name = ?, price = ?, stock = ? WHERE sku = ?";
  private static final String FIND = "SELECT " + ArraySql.COLUMNS + " FROM products WHERE ";

  static Library open(Pools pools) {
    var pool = pools.open();
    JdbcTemplate jdbc = new JdbcTemplate(pool);
    return new SpringProducts(
        pool,
        jdbc,
        new NamedParameterJdbcTemplate(jdbc),
        new TransactionTemplate(new JdbcTransactionManager(pool)));
  }

  @Override
  public Map<Method, Form> forms() {
    return Map.of(
        Method.INSERT_ALL,
        batch(INSERT, SpringProducts::bindInsert),
        Method.INSERT_ALL_IF_ABSENT,
        batch(INSERT_IF_ABSENT, SpringProducts::bindInsert),
        Method.GET_OR_INSERT_ALL,
        rows -> () -> getOrInsert(rows),
        Method.FIND_ALL,
        rows -> () -> find("id IN (:keys)", Items.ids(rows)),
        Method.DELETE_ALL,
        rows -> () -> delete(Items.ids(rows)),
        Method.UPDATE_ALL,
        batch(UPDATE, SpringProducts::bindUpdate));
  }

  private Form batch(String sql, ParameterizedPreparedStatementSetter<Item> binding) {
    return rows ->
        () -> {
          transaction.executeWithoutResult(
              status -> jdbc.batchUpdate(sql, rows, rows.size(), binding));
          return Answer.none();
        };
  }

  private Answer getOrInsert(List<Item> rows) {
    return requireNonNull(
        transaction.execute(
            status -> {
              jdbc.batchUpdate(INSERT_IF_ABSENT, rows, rows.size(), SpringProducts::bindInsert);
              return find("sku IN (:keys)", Items.skus(rows));
            }));
  }

  private Answer find(String condition, List<?> keys) {
    List<Product> found =
        named.query(FIND + condition, Map.of("keys", keys), (row, number) -> ProductRow.read(row));
    return Answer.rows(found, Product::price);
  }

  private Answer delete(List<Long> ids) {
    return Answer.count(
        named.update("DELETE FROM products WHERE id IN (:keys)", Map.of("keys", ids)));
  }

  private static void bindInsert(PreparedStatement statement, Item row) throws SQLException {
    statement.setString(1, row.sku());
    statement.setString(2, row.name());
    statement.setLong(3, row.price());
    statement.setInt(4, row.stock());
  }

  private static void bindUpdate(PreparedStatement statement, Item row) throws SQLException {
    statement.setString(1, row.name());
    statement.setLong(2, row.price());
    statement.setInt(3, row.stock());
    statement.setString(4, row.sku());
  }
}
