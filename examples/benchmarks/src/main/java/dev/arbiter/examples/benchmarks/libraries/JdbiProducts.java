package dev.arbiter.examples.benchmarks.libraries;

import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.examples.benchmarks.products.Answer;
import dev.arbiter.examples.benchmarks.products.Method;
import dev.arbiter.examples.benchmarks.products.Product;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** JDBI: {@code @SqlBatch}, and lists of keys as arrays. */
record JdbiProducts(HikariDataSource pool, JdbiProductDao products) implements Library {

  static Library open(Pools pools) {
    var pool = pools.open();
    Jdbi jdbi =
        Jdbi.create(pool).installPlugin(new SqlObjectPlugin()).installPlugin(new PostgresPlugin());
    return new JdbiProducts(pool, jdbi.onDemand(JdbiProductDao.class));
  }

  @Override
  public Map<Method, Form> forms() {
    return Map.of(
        Method.INSERT_ALL, rows -> () -> Answer.count(sum(products.insert(rows))),
        Method.INSERT_ALL_IF_ABSENT, rows -> () -> answer(products.insertIfAbsent(rows)),
        Method.GET_OR_INSERT_ALL,
            rows -> () -> answer(products.getOrInsert(rows, Items.skus(rows))),
        Method.FIND_ALL, rows -> () -> answer(products.find(Items.ids(rows))),
        Method.DELETE_ALL, rows -> () -> Answer.count(products.delete(Items.ids(rows))),
        Method.UPDATE_ALL, rows -> () -> Answer.count(sum(products.update(rows))));
  }

  private static Answer answer(List<Product> rows) {
    return Answer.rows(rows, Product::price);
  }

  private static long sum(int[] counts) {
    return Arrays.stream(counts).asLongStream().sum();
  }
}
