package dev.arbiter.examples.benchmarks.libraries;

import com.zaxxer.hikari.HikariDataSource;
import de.bytefish.pgbulkinsert.PgBulkInsert;
import de.bytefish.pgbulkinsert.mapping.AbstractMapping;
import dev.arbiter.examples.benchmarks.products.Answer;
import dev.arbiter.examples.benchmarks.products.Item;
import dev.arbiter.examples.benchmarks.products.Method;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** COPY, which can only insert: the bound of what the table takes. */
record CopyProducts(HikariDataSource pool, Map<Method, Form> forms) implements Library {

  private static final String TEXT = "COPY products (sku, name, price, stock) FROM STDIN";

  static Library binary(Pools pools) {
    var pool = pools.open();
    var copy = new PgBulkInsert<>(new Columns());
    return new CopyProducts(
        pool, Map.of(Method.INSERT_ALL, rows -> () -> copyBinary(pool, copy, rows)));
  }

  static Library text(Pools pools) {
    var pool = pools.open();
    return new CopyProducts(pool, Map.of(Method.INSERT_ALL, rows -> () -> copyText(pool, rows)));
  }

  private static Answer copyBinary(HikariDataSource pool, PgBulkInsert<Item> copy, List<Item> rows)
      throws SQLException {
    try (Connection connection = pool.getConnection()) {
      copy.saveAll(connection.unwrap(PGConnection.class), rows.stream());
      return Answer.none();
    }
  }

  private static Answer copyText(HikariDataSource pool, List<Item> rows) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (Item row : rows) {
      text.append(escaped(row.sku())).append('\t').append(escaped(row.name())).append('\t');
      text.append(row.price()).append('\t').append(row.stock()).append('\n');
    }
    try (Connection connection = pool.getConnection()) {
      return Answer.count(
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn(TEXT, new StringReader(text.toString())));
    } catch (IOException exception) {
      throw new SQLException(exception);
    }
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static final class Columns extends AbstractMapping<Item> {

    Columns() {
      super("", "products");
      mapText("sku", Item::sku);
      mapText("name", Item::name);
      mapLongPrimitive("price", Item::price);
      mapIntegerPrimitive("stock", Item::stock);
    }
  }
}
