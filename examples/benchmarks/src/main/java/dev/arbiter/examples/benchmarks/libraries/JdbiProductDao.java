package dev.arbiter.examples.benchmarks.libraries;

import dev.arbiter.examples.benchmarks.products.Item;
import dev.arbiter.examples.benchmarks.products.Product;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** The statements are the user's; batches run in transactions. */
@RegisterConstructorMapper(Product.class)
public interface JdbiProductDao {

  /** What is inserted. */
  String INSERT =
      "INSERT INTO products (sku, name, price, stock) VALUES (:sku, :name, :price, :stock)";

  /** Inserts the rows. */
  @SqlBatch(INSERT)
  int[] insert(@BindMethods List<Item> rows);

  /** Inserts those that are not there, which come back. */
  @SqlBatch(INSERT + " ON CONFLICT (sku) DO NOTHING")
  @GetGeneratedKeys({"id", "sku", "name", "price", "stock", "updated_at"})
  List<Product> insertIfAbsent(@BindMethods List<Item> rows);

  /** Inserts those that are not there, of which nothing comes back. */
  @SqlBatch(INSERT + " ON CONFLICT (sku) DO NOTHING")
  int[] add(@BindMethods List<Item> rows);

  /** Has them all. */
  @Transaction
  default List<Product> getOrInsert(List<Item> rows, List<String> skus) {
    add(rows);
    return findBySku(skus);
  }

  /** Looks up the rows of the ids. */
  @SqlQuery("SELECT * FROM products WHERE id = ANY(:ids)")
  List<Product> find(@Bind("ids") List<Long> ids);

  /** Looks up the rows of the names. */
  @SqlQuery("SELECT * FROM products WHERE sku = ANY(:skus)")
  List<Product> findBySku(@Bind("skus") List<String> skus);

  /** Deletes the rows of the ids. */
  @SqlUpdate("DELETE FROM products WHERE id = ANY(:ids)")
  int delete(@Bind("ids") List<Long> ids);

  /** Updates the rows. */
  @SqlBatch("UPDATE products SET name = :name, price = :price, stock = :stock WHERE sku = :sku")
  int[] update(@BindMethods List<Item> rows);
}
