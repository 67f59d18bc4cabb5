package dev.arbiter.examples.benchmarks.libraries;

import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.examples.benchmarks.products.Answer;
import dev.arbiter.examples.benchmarks.products.Method;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.seasar.doma.jdbc.BatchResult;
import org.seasar.doma.jdbc.SimpleConfig;
import org.seasar.doma.jdbc.UtilLoggingJdbcLogger;
import org.seasar.doma.jdbc.dialect.PostgresDialect;
import org.seasar.doma.jdbc.tx.TransactionManager;

/** Doma: its batches, in transactions, and lists of keys. */
record DomaProducts(HikariDataSource pool, TransactionManager transactions, DomaProductDao products)
    implements Library {

  static Library open(Pools pools) {
    var pool = pools.open();
    SimpleConfig config =
        SimpleConfig.builder(pool, new PostgresDialect())
            .jdbcLogger(new UtilLoggingJdbcLogger(Level.FINEST))
            .build();
    return new DomaProducts(pool, config.getTransactionManager(), new DomaProductDaoImpl(config));
  }

  @Override
  public Map<Method, Form> forms() {
    return Map.of(
        Method.INSERT_ALL, batch(it -> Answer.count(sum(products.insert(it)))),
        Method.INSERT_ALL_IF_ABSENT,
            batch(
                it -> {
                  products.insertIfAbsent(it);
                  return Answer.none();
                }),
        Method.GET_OR_INSERT_ALL, batch(this::getOrInsert),
        Method.FIND_ALL, rows -> () -> required(() -> answer(products.find(Items.ids(rows)))),
        Method.DELETE_ALL,
            rows -> () -> required(() -> Answer.count(products.delete(Items.ids(rows)))),
        Method.UPDATE_ALL, batch(it -> Answer.count(sum(products.update(it)))));
  }

  private Form batch(Function<List<DomaProduct>, Answer> method) {
    return rows -> {
      Instant now = Instant.now();
      List<DomaProduct> entities = rows.stream().map(it -> DomaProduct.of(it, now)).toList();
      return () -> required(() -> method.apply(entities));
    };
  }

  private Answer required(Supplier<Answer> work) {
    return transactions.required(work);
  }

  private Answer getOrInsert(List<DomaProduct> rows) {
    products.insertIfAbsent(rows);
    return answer(products.findBySku(rows.stream().map(DomaProduct::sku).toList()));
  }

  private static Answer answer(List<DomaProduct> rows) {
    return Answer.rows(rows, DomaProduct::price);
  }

  private static long sum(BatchResult<?> result) {
    return Arrays.stream(result.getCounts()).asLongStream().sum();
  }
}
