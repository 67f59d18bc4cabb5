package golden.metrics;

import dev.arbiter.Database;
import dev.arbiter.Upserted;
import dev.arbiter.internal.Executor;
import dev.arbiter.internal.type.Codecs;
import dev.arbiter.schema.TableDefinition;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Upserts, finds and deletes rows of {@code metrics_rollups}, as {@link MetricsRollup} declares them.
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class MetricsRollupDao {
  /**
   * The table as MetricsRollup declares it.
   *
   * <pre>{@code
   * CREATE TABLE metrics_rollups (
   *   id uuid DEFAULT gen_random_uuid() NOT NULL,
   *   tenant_id uuid NOT NULL REFERENCES tenants (id),
   *   project_id uuid NOT NULL REFERENCES projects (id),
   *   workflow_id uuid REFERENCES workflows (id),
   *   bucket_start timestamptz NOT NULL,
   *   bucket text NOT NULL CHECK (bucket IN ('1m', '5m', '1h', '1d')),
   *   runs bigint NOT NULL,
   *   failures bigint NOT NULL,
   *   updated_at timestamptz DEFAULT now() NOT NULL,
   *   CONSTRAINT metrics_rollups_pkey PRIMARY KEY (id)
   * );
   * CREATE UNIQUE INDEX metrics_rollups_bucket_idx ON metrics_rollups (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket);
   * }</pre>
   */
  public static final TableDefinition TABLE = MetricsRollupDaoSql.TABLE;

  private final Executor executor;

  public MetricsRollupDao(Database database) {
    this.executor = database.executor();
  }

  /**
   * Inserts the row and returns it as it is stored.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END)
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
   * }</pre>
   *
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public MetricsRollup insert(NewMetricsRollup row) {
    return executor.one(MetricsRollupDaoSql.INSERT, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code metrics_rollups_pkey} says is already there.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END)
   * ON CONFLICT (id) DO UPDATE
   * SET tenant_id = excluded.tenant_id,
   *   project_id = excluded.project_id,
   *   workflow_id = CASE WHEN ? THEN excluded.workflow_id ELSE t.workflow_id END,
   *   bucket_start = excluded.bucket_start,
   *   bucket = excluded.bucket,
   *   runs = excluded.runs,
   *   failures = excluded.failures,
   *   updated_at = now()
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
   * }</pre>
   */
  public MetricsRollup upsertById(NewMetricsRollup row) {
    return executor.one(MetricsRollupDaoSql.UPSERT_BY_ID, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code metrics_rollups_pkey} says is already there, and tells which.
   *
   * <p>Runs the statement of {@link #upsertById} with
   *
   * <pre>{@code
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at,
   *   xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<MetricsRollup> upsertWithOutcomeById(NewMetricsRollup row) {
    return executor.one(MetricsRollupDaoSql.UPSERT_WITH_OUTCOME_BY_ID, row);
  }

  /**
   * Inserts the row unless
   * {@code metrics_rollups_pkey} says that one is already there.
   *
   * <p>Runs the statement of {@link #insert} with
   * {@code ON CONFLICT (id) DO NOTHING}.
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<MetricsRollup> insertIfAbsentById(NewMetricsRollup row) {
    return executor.optional(MetricsRollupDaoSql.INSERT_IF_ABSENT_BY_ID, row);
  }

  /**
   * Inserts each row unless
   * {@code metrics_rollups_pkey} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<MetricsRollup> insertAllIfAbsentById(Iterable<NewMetricsRollup> rows) {
    return executor.batches().eachInserted(MetricsRollupDaoSql.INSERT_IF_ABSENT_BY_ID, rows);
  }

  /**
   * Inserts the row unless
   * {@code metrics_rollups_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findById}.
   */
  public MetricsRollup getOrInsertById(NewMetricsRollup row) {
    return executor.getOrInsert(
        MetricsRollupDaoSql.INSERT_IF_ABSENT_BY_ID.with(row),
        MetricsRollupDaoSql.EXISTING_BY_ID.with(row));
  }

  /**
   * Inserts each row unless
   * {@code metrics_rollups_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findById}.
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<MetricsRollup> getOrInsertAllById(Iterable<NewMetricsRollup> rows) {
    return executor.batches().getOrInsertEach(
        MetricsRollupDaoSql.INSERT_IF_ABSENT_BY_ID,
        MetricsRollupDaoSql.EXISTING_BY_ID,
        rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code metrics_rollups_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets tenant_id, which metrics_rollups_bucket_idx depends on.
   *
   * <p>Runs the statement of {@link #upsertById} without {@code RETURNING}.
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewMetricsRollup> rows) {
    return executor.batches().countEach(MetricsRollupDaoSql.UPSERT_ALL_BY_ID, rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code metrics_rollups_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets tenant_id, which metrics_rollups_bucket_idx depends on.
   *
   * <p>Runs the statement of {@link #upsertById}.
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<MetricsRollup> upsertAllReturningById(Iterable<NewMetricsRollup> rows) {
    return executor.batches().each(MetricsRollupDaoSql.UPSERT_BY_ID, rows);
  }

  /**
   * The row with this key, by {@code metrics_rollups_pkey}.
   *
   * <pre>{@code
   * SELECT id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
   * FROM metrics_rollups
   * WHERE id = ?::uuid
   * }</pre>
   */
  public Optional<MetricsRollup> findById(UUID id) {
    Objects.requireNonNull(id, "id");
    return executor.find(
        MetricsRollupDaoSql.FIND_BY_ID_SQL,
        statement -> Codecs.UUID.set(statement, 1, id),
        MetricsRollupDaoSql::read);
  }

  /**
   * Deletes the row with this key, by {@code metrics_rollups_pkey}.
   *
   * <pre>{@code
   * DELETE FROM metrics_rollups
   * WHERE id = ?::uuid
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteById(UUID id) {
    Objects.requireNonNull(id, "id");
    return executor.delete(
        MetricsRollupDaoSql.DELETE_BY_ID_SQL,
        statement -> Codecs.UUID.set(statement, 1, id));
  }

  /**
   * Inserts the row, or updates the one that
   * {@code metrics_rollups_bucket_idx} says is already there.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END)
   * ON CONFLICT (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket) DO UPDATE
   * SET runs = excluded.runs,
   *   failures = excluded.failures,
   *   updated_at = now()
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
   * }</pre>
   */
  public MetricsRollup upsertByBucket(NewMetricsRollup row) {
    return executor.one(MetricsRollupDaoSql.UPSERT_BY_BUCKET, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code metrics_rollups_bucket_idx} says is already there, and tells which.
   *
   * <p>Runs the statement of {@link #upsertByBucket} with
   *
   * <pre>{@code
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at,
   *   xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<MetricsRollup> upsertWithOutcomeByBucket(NewMetricsRollup row) {
    return executor.one(MetricsRollupDaoSql.UPSERT_WITH_OUTCOME_BY_BUCKET, row);
  }

  /**
   * Inserts the row unless
   * {@code metrics_rollups_bucket_idx} says that one is already there.
   *
   * <p>Runs the statement of {@link #insert} with
   * {@code ON CONFLICT (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket) DO NOTHING}.
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<MetricsRollup> insertIfAbsentByBucket(NewMetricsRollup row) {
    return executor.optional(MetricsRollupDaoSql.INSERT_IF_ABSENT_BY_BUCKET, row);
  }

  /**
   * Inserts each row unless
   * {@code metrics_rollups_bucket_idx} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentByBucket}.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<MetricsRollup> insertAllIfAbsentByBucket(Iterable<NewMetricsRollup> rows) {
    return executor.batches().eachInserted(MetricsRollupDaoSql.INSERT_IF_ABSENT_BY_BUCKET, rows);
  }

  /**
   * Inserts the row unless
   * {@code metrics_rollups_bucket_idx} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <p>Runs the statement of {@link #insertIfAbsentByBucket}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findByBucket}.
   */
  public MetricsRollup getOrInsertByBucket(NewMetricsRollup row) {
    return executor.getOrInsert(
        MetricsRollupDaoSql.INSERT_IF_ABSENT_BY_BUCKET.with(row),
        MetricsRollupDaoSql.EXISTING_BY_BUCKET.with(row));
  }

  /**
   * Inserts each row unless
   * {@code metrics_rollups_bucket_idx} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentByBucket}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findByBucket}.
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<MetricsRollup> getOrInsertAllByBucket(Iterable<NewMetricsRollup> rows) {
    return executor.batches().getOrInsertEach(
        MetricsRollupDaoSql.INSERT_IF_ABSENT_BY_BUCKET,
        MetricsRollupDaoSql.EXISTING_BY_BUCKET,
        rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code metrics_rollups_bucket_idx} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * SELECT s.id, s.tenant_id, s.project_id, s.workflow_id, s.bucket_start, s.bucket, s.runs,
   *   s.failures, s.updated_at
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE gen_random_uuid() END AS id,
   *     u.tenant_id,
   *     u.project_id,
   *     u.workflow_id,
   *     u.bucket_start,
   *     u.bucket,
   *     u.runs,
   *     u.failures,
   *     CASE WHEN ? THEN u.updated_at ELSE now() END AS updated_at,
   *     u.place
   *   FROM (
   *     SELECT unnest(?::uuid[]) AS id,
   *       unnest(?::uuid[]) AS tenant_id,
   *       unnest(?::uuid[]) AS project_id,
   *       unnest(?::uuid[]) AS workflow_id,
   *       unnest(?::timestamptz[]) AS bucket_start,
   *       unnest(?::text[]) AS bucket,
   *       unnest(?::bigint[]) AS runs,
   *       unnest(?::bigint[]) AS failures,
   *       unnest(?::timestamptz[]) AS updated_at,
   *       unnest(?::integer[]) AS place
   *   ) AS u
   * ) AS s
   * ORDER BY s.tenant_id, s.project_id, COALESCE(s.workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), s.bucket_start, s.bucket, s.place
   * ON CONFLICT (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket) DO UPDATE
   * SET runs = excluded.runs,
   *   failures = excluded.failures,
   *   updated_at = now()
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllByBucket(Iterable<NewMetricsRollup> rows) {
    return executor.batches().upsertAll(MetricsRollupDaoSql.UPSERT_ALL_BY_BUCKET, rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code metrics_rollups_bucket_idx} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <p>Runs the statement of {@link #upsertAllByBucket} with
   *
   * <pre>{@code
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.id END,
   *   s.tenant_id, s.project_id, s.workflow_id, s.bucket_start, s.bucket, s.runs, s.failures,
   *   s.updated_at
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at,
   *   current_setting('arbiter.row')::bigint AS place
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<MetricsRollup> upsertAllReturningByBucket(Iterable<NewMetricsRollup> rows) {
    return executor.batches().upsertAllReturning(
        MetricsRollupDaoSql.UPSERT_ALL_RETURNING_BY_BUCKET,
        MetricsRollupDaoSql::read,
        rows);
  }

  /**
   * The row with this key, by {@code metrics_rollups_bucket_idx}.
   *
   * <pre>{@code
   * SELECT id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
   * FROM metrics_rollups
   * WHERE tenant_id = ?::uuid
   *   AND project_id = ?::uuid
   *   AND COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid) = COALESCE(?::uuid, '00000000-0000-0000-0000-000000000000'::uuid)
   *   AND bucket_start = ?::timestamptz
   *   AND bucket = ?::text
   * }</pre>
   */
  public Optional<MetricsRollup> findByBucket(UUID tenantId, UUID projectId,
      @Nullable UUID workflowId, Instant bucketStart, Bucket bucket) {
    Objects.requireNonNull(tenantId, "tenantId");
    Objects.requireNonNull(projectId, "projectId");
    Objects.requireNonNull(bucketStart, "bucketStart");
    Objects.requireNonNull(bucket, "bucket");
    return executor.find(
        MetricsRollupDaoSql.FIND_BY_BUCKET_SQL,
        statement -> {
          Codecs.UUID.set(statement, 1, tenantId);
          Codecs.UUID.set(statement, 2, projectId);
          Codecs.UUID.set(statement, 3, workflowId);
          Codecs.INSTANT.set(statement, 4, bucketStart);
          MetricsRollupDaoSql.BUCKET_CODEC.set(statement, 5, bucket);
        },
        MetricsRollupDaoSql::read);
  }

  /**
   * Deletes the row with this key, by {@code metrics_rollups_bucket_idx}.
   *
   * <p>Runs the statement of {@link #findByBucket} with
   *
   * <pre>{@code
   * DELETE FROM metrics_rollups
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteByBucket(UUID tenantId, UUID projectId, @Nullable UUID workflowId,
      Instant bucketStart, Bucket bucket) {
    Objects.requireNonNull(tenantId, "tenantId");
    Objects.requireNonNull(projectId, "projectId");
    Objects.requireNonNull(bucketStart, "bucketStart");
    Objects.requireNonNull(bucket, "bucket");
    return executor.delete(
        MetricsRollupDaoSql.DELETE_BY_BUCKET_SQL,
        statement -> {
          Codecs.UUID.set(statement, 1, tenantId);
          Codecs.UUID.set(statement, 2, projectId);
          Codecs.UUID.set(statement, 3, workflowId);
          Codecs.INSTANT.set(statement, 4, bucketStart);
          MetricsRollupDaoSql.BUCKET_CODEC.set(statement, 5, bucket);
        });
  }
}
