package dev.arbiter.examples.benchmarks.libraries;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.examples.benchmarks.products.Answer;
import dev.arbiter.examples.benchmarks.products.Item;
import dev.arbiter.examples.benchmarks.products.Method;
import dev.arbiter.examples.benchmarks.products.Product;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertResultStep;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** jOOQ: batches, rows of one statement where they come back, and lists of keys. */
record JooqProducts(HikariDataSource pool, DSLContext jooq) implements Library {

  private static final Table<Record> PRODUCTS = DSL.table(name("products"));
  private static final Field<Long> ID = field(name("id"), SQLDataType.BIGINT);
  private static final Field<String> SKU = field(name("sku"), SQLDataType.CLOB);
  private static final Field<String> NAME = field(name("name"), SQLDataType.CLOB);
  private static final Field<Long> PRICE = field(name("price"), SQLDataType.BIGINT);
  private static final Field<Integer> STOCK = field(name("stock"), SQLDataType.INTEGER);
  private static final Field<Instant> UPDATED_AT = field(name("updated_at"), SQLDataType.INSTANT);
  private static final List<Field<?>> COLUMNS = List.of(ID, SKU, NAME, PRICE, STOCK, UPDATED_AT);

  static Library open(Pools pools) {
    var pool = pools.open();
    return new JooqProducts(pool, DSL.using(pool, SQLDialect.POSTGRES));
  }

  @Override
  public Map<Method, Form> forms() {
    return Map.of(
        Method.INSERT_ALL,
            batch(JooqProducts::insert, it -> values(it.sku(), it.name(), it.price(), it.stock())),
        Method.INSERT_ALL_IF_ABSENT,
            rows -> () -> answer(absent(jooq, rows).fetch(JooqProducts::read)),
        Method.GET_OR_INSERT_ALL, rows -> () -> getOrInsert(rows),
        Method.FIND_ALL, rows -> () -> answer(find(jooq, ID.in(Items.ids(rows)))),
        Method.DELETE_ALL, rows -> () -> delete(Items.ids(rows)),
        Method.UPDATE_ALL,
            batch(JooqProducts::update, it -> values(it.name(), it.price(), it.stock(), it.sku())));
  }

  private Form batch(Function<DSLContext, Query> one, Function<Item, @Nullable Object[]> values) {
    return rows -> {
      Object[][] bound = rows.stream().map(values).toArray(Object[][]::new);
      return () -> {
        jooq.transaction(tx -> tx.dsl().batch(one.apply(tx.dsl())).bind(bound).execute());
        return Answer.none();
      };
    };
  }

  private static Query insert(DSLContext jooq) {
    return jooq.insertInto(PRODUCTS, SKU, NAME, PRICE, STOCK)
        .values((String) null, null, null, null);
  }

  private static Query update(DSLContext jooq) {
    return jooq.update(PRODUCTS)
        .set(NAME, (String) null)
        .set(PRICE, (Long) null)
        .set(STOCK, (Integer) null)
        .where(SKU.eq((String) null));
  }

  private static InsertResultStep<Record> absent(DSLContext jooq, List<Item> rows) {
    var insert = jooq.insertInto(PRODUCTS, SKU, NAME, PRICE, STOCK);
    for (Item row : rows) {
      insert = insert.values(row.sku(), row.name(), row.price(), row.stock());
    }
    return insert.onConflict(SKU).doNothing().returning(COLUMNS);
  }

  private Answer getOrInsert(List<Item> rows) {
    return answer(
        jooq.transactionResult(
            tx -> {
              absent(tx.dsl(), rows).execute();
              return find(tx.dsl(), SKU.in(Items.skus(rows)));
            }));
  }

  private Answer delete(List<Long> ids) {
    return Answer.count(jooq.deleteFrom(PRODUCTS).where(ID.in(ids)).execute());
  }

  private static List<Product> find(DSLContext jooq, Condition condition) {
    return jooq.select(COLUMNS).from(PRODUCTS).where(condition).fetch(JooqProducts::read);
  }

  private static Answer answer(List<Product> products) {
    return Answer.rows(products, Product::price);
  }

  private static Product read(Record row) {
    return new Product(
        row.get(ID),
        row.get(SKU),
        row.get(NAME),
        row.get(PRICE),
        row.get(STOCK),
        row.get(UPDATED_AT));
  }

  private static @Nullable Object[] values(@Nullable Object... values) {
    return values;
  }
}
