package dev.arbiter.examples.benchmarks.libraries;

import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.Database;
import dev.arbiter.examples.benchmarks.products.Answer;
import dev.arbiter.examples.benchmarks.products.Method;
import dev.arbiter.examples.benchmarks.products.NewProduct;
import dev.arbiter.examples.benchmarks.products.NewProducts;
import dev.arbiter.examples.benchmarks.products.Product;
import dev.arbiter.examples.benchmarks.products.ProductDao;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Arbiter's own methods. */
record ArbiterProducts(HikariDataSource pool, Map<Method, Form> forms) implements Library {

  static Library open(Pools pools) {
    var pool = pools.open();
    ProductDao products = new ProductDao(Database.of(pool));
    Map<Method, Form> forms = new EnumMap<>(Method.class);
    forms.put(Method.INSERT_ALL, counting(products::insertAll));
    forms.put(Method.INSERT_ALL_IF_ABSENT, returning(products::insertAllIfAbsentBySku));
    forms.put(Method.GET_OR_INSERT_ALL, returning(products::getOrInsertAllBySku));
    forms.put(Method.FIND_ALL, finding(products::findAllById));
    forms.put(Method.DELETE_ALL, deleting(products::deleteAllById));
    forms.put(Method.UPDATE_ALL, updating(products::updateAll));
    forms.put(Method.UPSERT_CHANGED, returning(products::upsertChanged));
    forms.put(Method.UPSERT_MIXED, counting(products::upsertAllBySku));
    forms.put(Method.UPSERT_ALL, counting(products::upsertAllBySku));
    return new ArbiterProducts(pool, forms);
  }

  /** The same with a listener that adds up the time. */
  static Library listened(Pools pools) {
    var pool = pools.open();
    LongAdder nanoseconds = new LongAdder();
    Database database = Database.of(pool).with(event -> nanoseconds.add(event.nanoseconds()));
    return new ArbiterProducts(
        pool, Map.of(Method.UPSERT_ALL, counting(new ProductDao(database)::upsertAllBySku)));
  }

  private static Form counting(ToLongFunction<List<NewProduct>> method) {
    return rows -> counting(method, NewProducts.of(rows));
  }

  private static Form updating(ToLongFunction<List<NewProduct>> method) {
    return rows -> counting(method, NewProducts.withoutIds(rows));
  }

  private static Form deleting(ToLongFunction<List<Long>> method) {
    return rows -> counting(method, Items.ids(rows));
  }

  private static <T> Call counting(ToLongFunction<List<T>> method, List<T> own) {
    return () -> Answer.count(method.applyAsLong(own));
  }

  private static Form returning(Function<List<NewProduct>, List<Product>> method) {
    return rows -> {
      List<NewProduct> own = NewProducts.of(rows);
      return () -> Answer.rows(method.apply(own), Product::price);
    };
  }

  private static Form finding(Function<List<Long>, List<Optional<Product>>> method) {
    return rows -> {
      List<Long> ids = Items.ids(rows);
      return () -> Answer.rows(method.apply(ids), it -> it.map(Product::price).orElse(0L));
    };
  }
}
