package dev.arbiter.examples.everyday.jooq;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.arbiter.Database;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What a supplier delivers: Arbiter writes it, jOOQ asks about it. */
final class Catalogue {

  // In a project these are classes that jOOQ generates.
  private static final Table<Record> PRODUCTS = table(name("products"));
  private static final Field<String> SKU = field(name("sku"), String.class);
  private static final Field<Integer> STOCK = field(name("stock"), Integer.class);

  private final DSLContext jooq;

  Catalogue(DataSource dataSource) {
    this.jooq = DSL.using(dataSource, SQLDialect.POSTGRES);
  }

  /**
   * Takes over a delivery; what is no longer in it is sold out. Both happen or nothing does.
   *
   * @return how many products are sold out by it
   * @throws IllegalArgumentException if they are more than the delivery has, by some mistake
   */
  int takeOver(List<NewProduct> delivery) {
    List<String> delivered = delivery.stream().map(NewProduct::sku).toList();
    return jooq.transactionResult(
        transaction -> {
          DSLContext queries = transaction.dsl();
          queries.connection(
              connection -> new ProductDao(Database.of(connection)).upsertAllById(delivery));
          int soldOut =
              queries
                  .update(PRODUCTS)
                  .set(STOCK, 0)
                  .where(SKU.notIn(delivered), STOCK.gt(0))
                  .execute();
          if (soldOut > delivered.size()) {
            throw new IllegalArgumentException(soldOut + " products would be sold out");
          }
          return soldOut;
        });
  }

  /** A page of the products that there are, in the order of their names. */
  List<String> page(int size, String after) {
    Field<String> name = field(name("name"), String.class);
    return jooq.select(name)
        .from(PRODUCTS)
        .where(STOCK.gt(0))
        .and(name.gt(after))
        .orderBy(name)
        .limit(size)
        .fetch(name);
  }
}
