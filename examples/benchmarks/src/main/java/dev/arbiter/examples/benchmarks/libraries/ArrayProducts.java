package dev.arbiter.examples.benchmarks.libraries;

import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.examples.benchmarks.products.Answer;
import dev.arbiter.examples.benchmarks.products.Item;
import dev.arbiter.examples.benchmarks.products.Method;
import dev.arbiter.examples.benchmarks.products.Product;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import dev.arbiter.examples.benchmarks.strategies.Transactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** JDBC by hand: an array for each column, in as few statements as can be. */
record ArrayProducts(HikariDataSource pool, ArraySql sql) implements Library {

  static Library open(Pools pools) {
    return new ArrayProducts(pools.open(), new ArraySql(false));
  }

  /** What does not deadlock with others of its kind. */
  static Library ordered(Pools pools) {
    return new ArrayProducts(pools.open(), new ArraySql(true));
  }

  @Override
  public Map<Method, Form> forms() {
    Map<Method, Form> forms = new EnumMap<>(Method.class);
    forms.put(Method.INSERT_ALL_IF_ABSENT, rows -> () -> insertIfAbsent(rows));
    forms.put(Method.GET_OR_INSERT_ALL, writingAndFinding(sql.insertIfAbsent()));
    forms.put(Method.DELETE_ALL, rows -> () -> delete(rows));
    forms.put(Method.UPDATE_ALL, writing(sql.update()));
    forms.put(Method.UPSERT_CHANGED, writingAndFinding(sql.upsertChanged()));
    forms.put(Method.UPSERT_ALL, writing(sql.upsert()));
    if (!sql.ordered()) {
      forms.put(Method.INSERT_ALL, writing(ArraySql.INSERT));
      forms.put(Method.FIND_ALL, rows -> () -> find(rows));
      forms.put(Method.UPSERT_MIXED, rows -> () -> upsertMixed(rows));
    }
    return forms;
  }

  private Form writing(String statement) {
    return rows ->
        () -> {
          try (Connection connection = pool.getConnection()) {
            return Answer.count(write(connection, statement, rows));
          }
        };
  }

  private Answer insertIfAbsent(List<Item> rows) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql.insertIfAbsentReturning())) {
      ProductArrays.bind(statement, rows);
      return Answer.rows(ProductRow.all(statement), Product::price);
    }
  }

  /** Looks up all rows in the end, as some were left alone. */
  private Form writingAndFinding(String statement) {
    return rows ->
        () -> {
          Map<String, Product> found = new HashMap<>();
          Transactions.run(
              pool,
              connection -> {
                write(connection, statement, rows);
                try (PreparedStatement lookup = connection.prepareStatement(ArraySql.FIND_BY_SKU)) {
                  ProductArrays.bindSkus(lookup, rows);
                  ProductRow.all(lookup).forEach(it -> found.put(it.sku(), it));
                }
              });
          return Answer.rows(found.values(), Product::price);
        };
  }

  private Answer find(List<Item> rows) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(ArraySql.FIND_BY_ID)) {
      ProductArrays.bindIds(statement, 1, rows);
      Map<Long, Product> found = new HashMap<>();
      ProductRow.all(statement).forEach(it -> found.put(it.id(), it));
      return Answer.rows(found.values(), Product::price);
    }
  }

  private Answer delete(List<Item> rows) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql.deleteById())) {
      ProductArrays.bindIds(statement, 1, rows);
      return Answer.count(statement.executeUpdate());
    }
  }

  private Answer upsertMixed(List<Item> rows) throws SQLException {
    List<Item> withIds = rows.stream().filter(Item::hasId).toList();
    List<Item> others = rows.stream().filter(it -> !it.hasId()).toList();
    LongAdder count = new LongAdder();
    Transactions.run(
        pool,
        connection -> {
          count.add(write(connection, sql.upsert(), others));
          try (PreparedStatement statement =
              connection.prepareStatement(ArraySql.UPSERT_WITH_IDS)) {
            ProductArrays.bind(statement, withIds);
            ProductArrays.bindIds(statement, 5, withIds);
            count.add(statement.executeUpdate());
          }
        });
    return Answer.count(count.sum());
  }

  private static int write(Connection connection, String statement, List<Item> rows)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      ProductArrays.bind(prepared, rows);
      return prepared.executeUpdate();
    }
  }
}
