package dev.arbiter.examples.benchmarks.peers;

import java.util.List;
import org.seasar.doma.BatchInsert;
import org.seasar.doma.Dao;
import org.seasar.doma.jdbc.BatchResult;
import org.seasar.doma.jdbc.query.DuplicateKeyType;

/** The DAO that Doma implements. */
@Dao
public interface DomaRollups {

  /** {@code INSERT … ON CONFLICT (…) DO UPDATE}, as a JDBC batch. */
  @BatchInsert(
      duplicateKeyType = DuplicateKeyType.UPDATE,
      duplicateKeys = {"tenantId", "projectId", "workflowId", "bucketStart", "bucket"},
      batchSize = 1000)
  BatchResult<DomaRollup> upsert(List<DomaRollup> rows);
}
