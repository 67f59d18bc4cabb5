package dev.arbiter.examples.benchmarks.libraries;

import java.util.List;
import org.seasar.doma.BatchInsert;
import org.seasar.doma.BatchUpdate;
import org.seasar.doma.Dao;
import org.seasar.doma.Delete;
import org.seasar.doma.Select;
import org.seasar.doma.Sql;
import org.seasar.doma.jdbc.BatchResult;
import org.seasar.doma.jdbc.query.DuplicateKeyType;

/** The DAO that Doma implements. */
@Dao
public interface DomaProductDao {

  /** As a JDBC batch; the server chooses the ids. */
  @BatchInsert(ignoreGeneratedKeys = true, batchSize = 1000)
  BatchResult<DomaProduct> insert(List<DomaProduct> rows);

  /** {@code ON CONFLICT (sku) DO NOTHING}, as a JDBC batch. */
  @BatchInsert(
      ignoreGeneratedKeys = true,
      duplicateKeyType = DuplicateKeyType.IGNORE,
      duplicateKeys = "sku",
      batchSize = 1000)
  BatchResult<DomaProduct> insertIfAbsent(List<DomaProduct> rows);

  /** By the ids, as a JDBC batch. */
  @BatchUpdate(
      exclude = {"sku", "updatedAt"},
      batchSize = 1000)
  BatchResult<DomaProduct> update(List<DomaProduct> rows);

  /** Looks up the rows of the ids. */
  @Select
  @Sql("select /*%expand*/* from products where id in /* ids */(1, 2)")
  List<DomaProduct> find(List<Long> ids);

  /** Looks up the rows of the names. */
  @Select
  @Sql("select /*%expand*/* from products where sku in /* skus */('a', 'b')")
  List<DomaProduct> findBySku(List<String> skus);

  /** Deletes the rows of the ids. */
  @Delete
  @Sql("delete from products where id in /* ids */(1, 2)")
  int delete(List<Long> ids);
}
