package golden.metrics;

import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import dev.arbiter.internal.Executor;
import dev.arbiter.internal.batch.ArrayStatement;
import dev.arbiter.internal.batch.BatchKey;
import dev.arbiter.internal.batch.BatchSpool;
import dev.arbiter.internal.batch.BatchUpsert;
import dev.arbiter.internal.type.RowArrays;
import dev.arbiter.internal.type.Values;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Upserts, finds and deletes rows of {@code metrics_rollups}, as {@link MetricsRollup} declares them.
 *
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class MetricsRollupDao {
  private static final IndexDefinition BY_ID = new IndexDefinition(
      "metrics_rollups_pkey",
      "ALTER TABLE metrics_rollups ADD CONSTRAINT metrics_rollups_pkey PRIMARY KEY (id);",
      true);

  private static final IndexDefinition BY_BUCKET = new IndexDefinition(
      "metrics_rollups_bucket_idx",
      "CREATE UNIQUE INDEX metrics_rollups_bucket_idx ON metrics_rollups (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket);",
      false);

  private static final String INSERT_ROW = """
      INSERT INTO metrics_rollups AS t
        (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
      VALUES (
        CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
        ?::uuid,
        ?::uuid,
        ?::uuid,
        ?::timestamptz,
        ?::text,
        ?::bigint,
        ?::bigint,
        CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
      """;

  private static final String RETURNING = """
      RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at""";

  private static final String UPDATE_BY_ID = """
      ON CONFLICT (id) DO UPDATE
      SET tenant_id = excluded.tenant_id,
        project_id = excluded.project_id,
        workflow_id = CASE WHEN ? THEN excluded.workflow_id ELSE t.workflow_id END,
        bucket_start = excluded.bucket_start,
        bucket = excluded.bucket,
        runs = excluded.runs,
        failures = excluded.failures,
        updated_at = now()
      """;

  private static final String UPDATE_BY_BUCKET = """
      ON CONFLICT (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket) DO UPDATE
      SET runs = excluded.runs,
        failures = excluded.failures,
        updated_at = now()
      """;

  private static final String ROWS = """
      FROM (
        SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.tenant_id,
          u.project_id,
          u.workflow_id,
          u.bucket_start,
          u.bucket,
          u.runs,
          u.failures,
          CASE WHEN ? THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::uuid[]) AS tenant_id,
            unnest(?::uuid[]) AS project_id,
            unnest(?::uuid[]) AS workflow_id,
            unnest(?::timestamptz[]) AS bucket_start,
            unnest(?::text[]) AS bucket,
            unnest(?::bigint[]) AS runs,
            unnest(?::bigint[]) AS failures,
            unnest(?::timestamptz[]) AS updated_at,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s
      """;

  private static final String MIXED_ROWS = """
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.tenant_id,
          u.project_id,
          u.workflow_id,
          u.bucket_start,
          u.bucket,
          u.runs,
          u.failures,
          CASE WHEN substr(u.given, 3, 1) = '1' THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::uuid[]) AS tenant_id,
            unnest(?::uuid[]) AS project_id,
            unnest(?::uuid[]) AS workflow_id,
            unnest(?::timestamptz[]) AS bucket_start,
            unnest(?::text[]) AS bucket,
            unnest(?::bigint[]) AS runs,
            unnest(?::bigint[]) AS failures,
            unnest(?::timestamptz[]) AS updated_at,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s
      """;

  private static final StatementDefinition INSERT = new StatementDefinition(
      "MetricsRollupDao.insert",
      "metrics_rollups",
      INSERT_ROW + RETURNING);

  private static final StatementDefinition UPSERT_BY_ID = new StatementDefinition(
      "MetricsRollupDao.upsertById",
      "metrics_rollups",
      INSERT_ROW + UPDATE_BY_ID + RETURNING,
      BY_ID);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID = new StatementDefinition(
      "MetricsRollupDao.upsertWithOutcomeById",
      "metrics_rollups",
      INSERT_ROW + UPDATE_BY_ID + RETURNING + ", xmax = 0 AS inserted",
      BY_ID);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_ID = new StatementDefinition(
      "MetricsRollupDao.insertIfAbsentById",
      "metrics_rollups",
      INSERT_ROW + "ON CONFLICT (id) DO NOTHING\n" + RETURNING,
      BY_ID);

  private static final StatementDefinition FIND_BY_ID = new StatementDefinition(
      "MetricsRollupDao.findById",
      "metrics_rollups",
      """
      SELECT id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
      FROM metrics_rollups
      WHERE id = ?::uuid""",
      BY_ID);

  private static final StatementDefinition UPSERT_EACH_BY_ID = new StatementDefinition(
      "MetricsRollupDao.upsertAllById",
      "metrics_rollups",
      INSERT_ROW
          + """
      ON CONFLICT (id) DO UPDATE
      SET tenant_id = excluded.tenant_id,
        project_id = excluded.project_id,
        workflow_id = CASE WHEN ? THEN excluded.workflow_id ELSE t.workflow_id END,
        bucket_start = excluded.bucket_start,
        bucket = excluded.bucket,
        runs = excluded.runs,
        failures = excluded.failures,
        updated_at = now()""",
      BY_ID);

  private static final StatementDefinition DELETE_BY_ID = new StatementDefinition(
      "MetricsRollupDao.deleteById",
      "metrics_rollups",
      """
      DELETE FROM metrics_rollups
      WHERE id = ?::uuid""",
      BY_ID);

  private static final StatementDefinition UPSERT_BY_BUCKET = new StatementDefinition(
      "MetricsRollupDao.upsertByBucket",
      "metrics_rollups",
      INSERT_ROW + UPDATE_BY_BUCKET + RETURNING,
      BY_BUCKET);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_BUCKET = new StatementDefinition(
      "MetricsRollupDao.upsertWithOutcomeByBucket",
      "metrics_rollups",
      INSERT_ROW + UPDATE_BY_BUCKET + RETURNING + ", xmax = 0 AS inserted",
      BY_BUCKET);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_BUCKET = new StatementDefinition(
      "MetricsRollupDao.insertIfAbsentByBucket",
      "metrics_rollups",
      INSERT_ROW + "ON CONFLICT (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket) DO NOTHING\n" + RETURNING,
      BY_BUCKET);

  private static final StatementDefinition FIND_BY_BUCKET = new StatementDefinition(
      "MetricsRollupDao.findByBucket",
      "metrics_rollups",
      """
      SELECT id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
      FROM metrics_rollups
      WHERE tenant_id = ?::uuid
        AND project_id = ?::uuid
        AND COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid) = COALESCE(?::uuid, '00000000-0000-0000-0000-000000000000'::uuid)
        AND bucket_start = ?::timestamptz
        AND bucket = ?::text""",
      BY_BUCKET);

  private static final StatementDefinition UPSERT_EACH_BY_BUCKET = new StatementDefinition(
      "MetricsRollupDao.upsertAllByBucket",
      "metrics_rollups",
      INSERT_ROW
          + """
      ON CONFLICT (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket) DO UPDATE
      SET runs = excluded.runs,
        failures = excluded.failures,
        updated_at = now()""",
      BY_BUCKET);

  private static final StatementDefinition UPSERT_ALL_BY_BUCKET = new StatementDefinition(
      "MetricsRollupDao.upsertAllByBucket",
      "metrics_rollups",
      """
      INSERT INTO metrics_rollups AS t
        (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
      SELECT s.id, s.tenant_id, s.project_id, s.workflow_id, s.bucket_start, s.bucket, s.runs,
        s.failures, s.updated_at
      """
          + ROWS
          + """
      ORDER BY s.tenant_id, s.project_id, COALESCE(s.workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), s.bucket_start, s.bucket, s.place
      ON CONFLICT (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket) DO UPDATE
      SET runs = excluded.runs,
        failures = excluded.failures,
        updated_at = now()""",
      BY_BUCKET);

  private static final StatementDefinition UPSERT_ALL_BY_BUCKET_MIXED = new StatementDefinition(
      "MetricsRollupDao.upsertAllByBucket",
      "metrics_rollups",
      """
      INSERT INTO metrics_rollups AS t
        (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
      SELECT s.id, s.tenant_id, s.project_id, s.workflow_id, s.bucket_start, s.bucket, s.runs,
        s.failures, s.updated_at
      """
          + MIXED_ROWS
          + """
      ORDER BY s.tenant_id, s.project_id, COALESCE(s.workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), s.bucket_start, s.bucket, s.place
      ON CONFLICT (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket) DO UPDATE
      SET runs = excluded.runs,
        failures = excluded.failures,
        updated_at = now()""",
      BY_BUCKET);

  private static final StatementDefinition ROUNDS_BY_BUCKET = new StatementDefinition(
      "MetricsRollupDao.upsertAllByBucket",
      "metrics_rollups",
      """
      SELECT r.place, r.round
      FROM (
        SELECT s.place, row_number() OVER (PARTITION BY s.tenant_id, s.project_id, COALESCE(s.workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), s.bucket_start, s.bucket ORDER BY s.place) AS round
      """
          + MIXED_ROWS
          + """
      ) AS r
      WHERE r.round > 1""");

  private static final StatementDefinition UPSERT_ALL_BY_BUCKET_SPOOLED = new StatementDefinition(
      "MetricsRollupDao.upsertAllByBucket",
      "metrics_rollups",
      """
      INSERT INTO metrics_rollups AS t
        (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
      SELECT s.id, s.tenant_id, s.project_id, s.workflow_id, s.bucket_start, s.bucket, s.runs,
        s.failures, s.updated_at
      FROM pg_temp.arbiter_batch_metrics_rollups AS s
      WHERE s.round = ?
      ORDER BY s.tenant_id, s.project_id, COALESCE(s.workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), s.bucket_start, s.bucket, s.place
      ON CONFLICT (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket) DO UPDATE
      SET runs = excluded.runs,
        failures = excluded.failures,
        updated_at = now()""",
      BY_BUCKET);

  private static final StatementDefinition CREATE_SPOOL = new StatementDefinition(
      "MetricsRollupDao.batch",
      "metrics_rollups",
      """
      CREATE TEMPORARY TABLE pg_temp.arbiter_batch_metrics_rollups (
        id uuid,
        tenant_id uuid,
        project_id uuid,
        workflow_id uuid,
        bucket_start timestamptz,
        bucket text,
        runs bigint,
        failures bigint,
        updated_at timestamptz,
        given text,
        place bigint,
        round bigint NOT NULL DEFAULT 1
      ) ON COMMIT DROP""");

  private static final StatementDefinition FILL_SPOOL = new StatementDefinition(
      "MetricsRollupDao.batch",
      "metrics_rollups",
      """
      INSERT INTO pg_temp.arbiter_batch_metrics_rollups
        (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at,
         given, place)
      SELECT s.id, s.tenant_id, s.project_id, s.workflow_id, s.bucket_start, s.bucket, s.runs,
        s.failures, s.updated_at, s.given, start.rows + s.place
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.tenant_id,
          u.project_id,
          u.workflow_id,
          u.bucket_start,
          u.bucket,
          u.runs,
          u.failures,
          CASE WHEN substr(u.given, 3, 1) = '1' THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::uuid[]) AS tenant_id,
            unnest(?::uuid[]) AS project_id,
            unnest(?::uuid[]) AS workflow_id,
            unnest(?::timestamptz[]) AS bucket_start,
            unnest(?::text[]) AS bucket,
            unnest(?::bigint[]) AS runs,
            unnest(?::bigint[]) AS failures,
            unnest(?::timestamptz[]) AS updated_at,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s,
      (SELECT ?::bigint) AS start (rows)""");

  private static final StatementDefinition ROUNDS_OF_SPOOL_BY_BUCKET = new StatementDefinition(
      "MetricsRollupDao.batch",
      "metrics_rollups",
      """
      WITH later AS (
      SELECT r.place, r.round
      FROM (
        SELECT s.place, row_number() OVER (PARTITION BY s.tenant_id, s.project_id, COALESCE(s.workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), s.bucket_start, s.bucket ORDER BY s.place) AS round
      FROM pg_temp.arbiter_batch_metrics_rollups AS s
      ) AS r
      WHERE r.round > 1
      ), written AS (
        UPDATE pg_temp.arbiter_batch_metrics_rollups AS s SET round = later.round FROM later WHERE s.place = later.place
        RETURNING later.round
      )
      SELECT max(round) FROM written""");

  private static final StatementDefinition INDEX_SPOOL = new StatementDefinition(
      "MetricsRollupDao.batch",
      "metrics_rollups",
      "CREATE INDEX ON pg_temp.arbiter_batch_metrics_rollups (round)");

  private static final StatementDefinition DROP_SPOOL = new StatementDefinition(
      "MetricsRollupDao.batch",
      "metrics_rollups",
      "DROP TABLE pg_temp.arbiter_batch_metrics_rollups");

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_BUCKET = new StatementDefinition(
      "MetricsRollupDao.upsertAllReturningByBucket",
      "metrics_rollups",
      """
      INSERT INTO metrics_rollups AS t
        (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
          THEN s.id END,
        s.tenant_id, s.project_id, s.workflow_id, s.bucket_start, s.bucket, s.runs, s.failures,
        s.updated_at
      """
          + ROWS
          + "ORDER BY s.tenant_id, s.project_id, COALESCE(s.workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), s.bucket_start, s.bucket, s.place\n"
          + UPDATE_BY_BUCKET
          + RETURNING
          + """
      ,
        current_setting('arbiter.row')::bigint AS place""",
      BY_BUCKET);

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_BUCKET_MIXED = new StatementDefinition(
      "MetricsRollupDao.upsertAllReturningByBucket",
      "metrics_rollups",
      """
      INSERT INTO metrics_rollups AS t
        (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.tenant_id, s.project_id, s.workflow_id, s.bucket_start, s.bucket, s.runs, s.failures,
        s.updated_at
      """
          + MIXED_ROWS
          + "ORDER BY s.tenant_id, s.project_id, COALESCE(s.workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), s.bucket_start, s.bucket, s.place\n"
          + UPDATE_BY_BUCKET
          + RETURNING
          + """
      ,
        substr(current_setting('arbiter.row'), 4)::bigint AS place""",
      BY_BUCKET);

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_BUCKET_SPOOLED = new StatementDefinition(
      "MetricsRollupDao.upsertAllReturningByBucket",
      "metrics_rollups",
      """
      INSERT INTO metrics_rollups AS t
        (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.tenant_id, s.project_id, s.workflow_id, s.bucket_start, s.bucket, s.runs, s.failures,
        s.updated_at
      FROM pg_temp.arbiter_batch_metrics_rollups AS s
      WHERE s.round = ?
      ORDER BY s.tenant_id, s.project_id, COALESCE(s.workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), s.bucket_start, s.bucket, s.place
      """
          + UPDATE_BY_BUCKET
          + RETURNING
          + """
      ,
        substr(current_setting('arbiter.row'), 4)::bigint AS place""",
      BY_BUCKET);

  private static final StatementDefinition DELETE_BY_BUCKET = new StatementDefinition(
      "MetricsRollupDao.deleteByBucket",
      "metrics_rollups",
      """
      DELETE FROM metrics_rollups
      WHERE tenant_id = ?::uuid
        AND project_id = ?::uuid
        AND COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid) = COALESCE(?::uuid, '00000000-0000-0000-0000-000000000000'::uuid)
        AND bucket_start = ?::timestamptz
        AND bucket = ?::text""",
      BY_BUCKET);

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
  public static final TableDefinition TABLE = new TableDefinition(
      "metrics_rollups",
      """
      CREATE TABLE metrics_rollups (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        tenant_id uuid NOT NULL REFERENCES tenants (id),
        project_id uuid NOT NULL REFERENCES projects (id),
        workflow_id uuid REFERENCES workflows (id),
        bucket_start timestamptz NOT NULL,
        bucket text NOT NULL CHECK (bucket IN ('1m', '5m', '1h', '1d')),
        runs bigint NOT NULL,
        failures bigint NOT NULL,
        updated_at timestamptz DEFAULT now() NOT NULL,
        CONSTRAINT metrics_rollups_pkey PRIMARY KEY (id)
      );
      CREATE UNIQUE INDEX metrics_rollups_bucket_idx ON metrics_rollups (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket);
      """,
      List.of(BY_ID, BY_BUCKET),
      List.of(INSERT, UPSERT_BY_ID, UPSERT_WITH_OUTCOME_BY_ID, INSERT_IF_ABSENT_BY_ID, FIND_BY_ID,
          UPSERT_EACH_BY_ID, DELETE_BY_ID, UPSERT_BY_BUCKET, UPSERT_WITH_OUTCOME_BY_BUCKET,
          INSERT_IF_ABSENT_BY_BUCKET, FIND_BY_BUCKET, UPSERT_EACH_BY_BUCKET, UPSERT_ALL_BY_BUCKET,
          UPSERT_ALL_BY_BUCKET_MIXED, ROUNDS_BY_BUCKET, UPSERT_ALL_RETURNING_BY_BUCKET,
          UPSERT_ALL_RETURNING_BY_BUCKET_MIXED, DELETE_BY_BUCKET),
      List.of(CREATE_SPOOL, FILL_SPOOL, ROUNDS_OF_SPOOL_BY_BUCKET, INDEX_SPOOL,
          UPSERT_ALL_BY_BUCKET_SPOOLED, UPSERT_ALL_RETURNING_BY_BUCKET_SPOOLED, DROP_SPOOL));

  private static final BatchUpsert<NewMetricsRollup> UPSERT_ALL_BY_BUCKET_BATCH = new BatchUpsert<>(
      MetricsRollupDao::marks,
      new ArrayStatement<>(UPSERT_ALL_BY_BUCKET, MetricsRollupDao::bindRowsByBucket),
      new ArrayStatement<>(UPSERT_ALL_BY_BUCKET_MIXED, MetricsRollupDao::bindMixedRows),
      new BatchKey<>(
          row -> Arrays.<Object>asList(row.tenantId, row.projectId, row.workflowId, row.bucketStart, row.bucket),
          row -> Arrays.<Object>asList(row.tenantId, row.projectId, Values.stored(row.bucketStart), row.bucket),
          new ArrayStatement<>(ROUNDS_BY_BUCKET, MetricsRollupDao::bindMixedRows)),
      new BatchSpool<>(
          CREATE_SPOOL,
          new ArrayStatement<>(FILL_SPOOL, MetricsRollupDao::bindMixedRows),
          ROUNDS_OF_SPOOL_BY_BUCKET,
          INDEX_SPOOL,
          new ArrayStatement<>(UPSERT_ALL_BY_BUCKET_SPOOLED, rows -> {}),
          DROP_SPOOL));

  private static final BatchUpsert<NewMetricsRollup> UPSERT_ALL_RETURNING_BY_BUCKET_BATCH = new BatchUpsert<>(
      MetricsRollupDao::marks,
      new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_BUCKET, MetricsRollupDao::bindRowsByBucket),
      new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_BUCKET_MIXED, MetricsRollupDao::bindMixedRows),
      new BatchKey<>(
          row -> Arrays.<Object>asList(row.tenantId, row.projectId, row.workflowId, row.bucketStart, row.bucket),
          row -> Arrays.<Object>asList(row.tenantId, row.projectId, Values.stored(row.bucketStart), row.bucket),
          new ArrayStatement<>(ROUNDS_BY_BUCKET, MetricsRollupDao::bindMixedRows)),
      new BatchSpool<>(
          CREATE_SPOOL,
          new ArrayStatement<>(FILL_SPOOL, MetricsRollupDao::bindMixedRows),
          ROUNDS_OF_SPOOL_BY_BUCKET,
          INDEX_SPOOL,
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_BUCKET_SPOOLED, rows -> {}),
          DROP_SPOOL));

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
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
   * }</pre>
   *
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public MetricsRollup insert(NewMetricsRollup row) {
    return executor.one(
        INSERT,
        statement -> bindInsert(statement, row),
        MetricsRollupDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code metrics_rollups_pkey} says is already there.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
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
    requireId(row);
    return executor.one(
        UPSERT_BY_ID,
        statement -> bindUpsertById(statement, row),
        MetricsRollupDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code metrics_rollups_pkey} says is already there, and tells which.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO UPDATE
   * SET tenant_id = excluded.tenant_id,
   *   project_id = excluded.project_id,
   *   workflow_id = CASE WHEN ? THEN excluded.workflow_id ELSE t.workflow_id END,
   *   bucket_start = excluded.bucket_start,
   *   bucket = excluded.bucket,
   *   runs = excluded.runs,
   *   failures = excluded.failures,
   *   updated_at = now()
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<MetricsRollup> upsertWithOutcomeById(NewMetricsRollup row) {
    requireId(row);
    return executor.one(
        UPSERT_WITH_OUTCOME_BY_ID,
        statement -> bindUpsertById(statement, row),
        MetricsRollupDao::readWithOutcome);
  }

  /**
   * Inserts the row unless
   * {@code metrics_rollups_pkey} says that one is already there.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
   * }</pre>
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<MetricsRollup> insertIfAbsentById(NewMetricsRollup row) {
    requireId(row);
    return executor.optional(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        MetricsRollupDao::read);
  }

  /**
   * Inserts each row unless
   * {@code metrics_rollups_pkey} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
   * }</pre>
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<MetricsRollup> insertAllIfAbsentById(Iterable<NewMetricsRollup> rows) {
    return executor.eachInserted(
        rows,
        row -> {
          requireId(row);
          return INSERT_IF_ABSENT_BY_ID;
        },
        MetricsRollupDao::bindInsert,
        MetricsRollupDao::read);
  }

  /**
   * Inserts the row unless
   * {@code metrics_rollups_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
   * FROM metrics_rollups
   * WHERE id = ?::uuid
   * }</pre>
   */
  public MetricsRollup getOrInsertById(NewMetricsRollup row) {
    requireId(row);
    return executor.getOrInsert(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        FIND_BY_ID,
        statement -> bindKeyById(statement, row),
        MetricsRollupDao::read);
  }

  /**
   * Inserts each row unless
   * {@code metrics_rollups_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
   * FROM metrics_rollups
   * WHERE id = ?::uuid
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<MetricsRollup> getOrInsertAllById(Iterable<NewMetricsRollup> rows) {
    return executor.getOrInsertEach(
        rows,
        row -> {
          requireId(row);
          return INSERT_IF_ABSENT_BY_ID;
        },
        MetricsRollupDao::bindInsert,
        FIND_BY_ID,
        MetricsRollupDao::bindKeyById,
        MetricsRollupDao::read);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code metrics_rollups_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets tenant_id, which metrics_rollups_bucket_idx depends on.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO UPDATE
   * SET tenant_id = excluded.tenant_id,
   *   project_id = excluded.project_id,
   *   workflow_id = CASE WHEN ? THEN excluded.workflow_id ELSE t.workflow_id END,
   *   bucket_start = excluded.bucket_start,
   *   bucket = excluded.bucket,
   *   runs = excluded.runs,
   *   failures = excluded.failures,
   *   updated_at = now()
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewMetricsRollup> rows) {
    return executor.countEach(
        rows,
        row -> {
          requireId(row);
          return UPSERT_EACH_BY_ID;
        },
        MetricsRollupDao::bindUpsertById);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code metrics_rollups_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets tenant_id, which metrics_rollups_bucket_idx depends on.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
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
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<MetricsRollup> upsertAllReturningById(Iterable<NewMetricsRollup> rows) {
    return executor.each(
        rows,
        row -> {
          requireId(row);
          return UPSERT_BY_ID;
        },
        MetricsRollupDao::bindUpsertById,
        MetricsRollupDao::read);
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
    return executor.find(FIND_BY_ID, statement -> statement.setObject(1, id), MetricsRollupDao::read);
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
    return executor.delete(DELETE_BY_ID, statement -> statement.setObject(1, id));
  }

  /**
   * Inserts the row, or updates the one that
   * {@code metrics_rollups_bucket_idx} says is already there.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket) DO UPDATE
   * SET runs = excluded.runs,
   *   failures = excluded.failures,
   *   updated_at = now()
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
   * }</pre>
   */
  public MetricsRollup upsertByBucket(NewMetricsRollup row) {
    return executor.one(
        UPSERT_BY_BUCKET,
        statement -> bindInsert(statement, row),
        MetricsRollupDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code metrics_rollups_bucket_idx} says is already there, and tells which.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket) DO UPDATE
   * SET runs = excluded.runs,
   *   failures = excluded.failures,
   *   updated_at = now()
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<MetricsRollup> upsertWithOutcomeByBucket(NewMetricsRollup row) {
    return executor.one(
        UPSERT_WITH_OUTCOME_BY_BUCKET,
        statement -> bindInsert(statement, row),
        MetricsRollupDao::readWithOutcome);
  }

  /**
   * Inserts the row unless
   * {@code metrics_rollups_bucket_idx} says that one is already there.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket) DO NOTHING
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
   * }</pre>
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<MetricsRollup> insertIfAbsentByBucket(NewMetricsRollup row) {
    return executor.optional(
        INSERT_IF_ABSENT_BY_BUCKET,
        statement -> bindInsert(statement, row),
        MetricsRollupDao::read);
  }

  /**
   * Inserts each row unless
   * {@code metrics_rollups_bucket_idx} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket) DO NOTHING
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
   * }</pre>
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<MetricsRollup> insertAllIfAbsentByBucket(Iterable<NewMetricsRollup> rows) {
    return executor.eachInserted(
        rows,
        row -> INSERT_IF_ABSENT_BY_BUCKET,
        MetricsRollupDao::bindInsert,
        MetricsRollupDao::read);
  }

  /**
   * Inserts the row unless
   * {@code metrics_rollups_bucket_idx} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket) DO NOTHING
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
   * }</pre>
   *
   * <p>Where one is there:
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
  public MetricsRollup getOrInsertByBucket(NewMetricsRollup row) {
    return executor.getOrInsert(
        INSERT_IF_ABSENT_BY_BUCKET,
        statement -> bindInsert(statement, row),
        FIND_BY_BUCKET,
        statement -> bindKeyByBucket(statement, row),
        MetricsRollupDao::read);
  }

  /**
   * Inserts each row unless
   * {@code metrics_rollups_bucket_idx} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO metrics_rollups AS t
   *   (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::uuid,
   *   ?::timestamptz,
   *   ?::text,
   *   ?::bigint,
   *   ?::bigint,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket) DO NOTHING
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at
   * }</pre>
   *
   * <p>Where one is there:
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
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<MetricsRollup> getOrInsertAllByBucket(Iterable<NewMetricsRollup> rows) {
    return executor.getOrInsertEach(
        rows,
        row -> INSERT_IF_ABSENT_BY_BUCKET,
        MetricsRollupDao::bindInsert,
        FIND_BY_BUCKET,
        MetricsRollupDao::bindKeyByBucket,
        MetricsRollupDao::read);
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
   *   SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
   *     u.tenant_id,
   *     u.project_id,
   *     u.workflow_id,
   *     u.bucket_start,
   *     u.bucket,
   *     u.runs,
   *     u.failures,
   *     CASE WHEN ? THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
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
    return executor.upsertAll(
        rows,
        row -> UPSERT_EACH_BY_BUCKET,
        MetricsRollupDao::bindInsert,
        row -> UPSERT_ALL_BY_BUCKET_BATCH);
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
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.id END,
   *   s.tenant_id, s.project_id, s.workflow_id, s.bucket_start, s.bucket, s.runs, s.failures,
   *   s.updated_at
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
   *     u.tenant_id,
   *     u.project_id,
   *     u.workflow_id,
   *     u.bucket_start,
   *     u.bucket,
   *     u.runs,
   *     u.failures,
   *     CASE WHEN ? THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
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
   * RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at,
   *   current_setting('arbiter.row')::bigint AS place
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<MetricsRollup> upsertAllReturningByBucket(Iterable<NewMetricsRollup> rows) {
    return executor.upsertAllReturning(
        rows,
        row -> UPSERT_BY_BUCKET,
        MetricsRollupDao::bindInsert,
        row -> UPSERT_ALL_RETURNING_BY_BUCKET_BATCH,
        MetricsRollupDao::read);
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
    return executor.find(FIND_BY_BUCKET, statement -> {
          statement.setObject(1, tenantId);
          statement.setObject(2, projectId);
          statement.setObject(3, workflowId);
          Values.setInstant(statement, 4, bucketStart);
          statement.setString(5, label(bucket));
        }, MetricsRollupDao::read);
  }

  /**
   * Deletes the row with this key, by {@code metrics_rollups_bucket_idx}.
   *
   * <pre>{@code
   * DELETE FROM metrics_rollups
   * WHERE tenant_id = ?::uuid
   *   AND project_id = ?::uuid
   *   AND COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid) = COALESCE(?::uuid, '00000000-0000-0000-0000-000000000000'::uuid)
   *   AND bucket_start = ?::timestamptz
   *   AND bucket = ?::text
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
    return executor.delete(DELETE_BY_BUCKET, statement -> {
          statement.setObject(1, tenantId);
          statement.setObject(2, projectId);
          statement.setObject(3, workflowId);
          Values.setInstant(statement, 4, bucketStart);
          statement.setString(5, label(bucket));
        });
  }

  private static void requireId(NewMetricsRollup row) {
    if (row.id == null) {
      throw new IllegalArgumentException(
          "a row by metrics_rollups_pkey has to supply id: the value that the server"
              + " would hand out could be another row's; use insert for a row without one");
    }
  }

  private static void bindInsert(PreparedStatement statement, NewMetricsRollup row)
      throws SQLException {
    statement.setBoolean(1, row.id != null);
    statement.setObject(2, row.id);
    statement.setObject(3, row.tenantId);
    statement.setObject(4, row.projectId);
    statement.setObject(5, row.workflowId);
    Values.setInstant(statement, 6, row.bucketStart);
    statement.setString(7, label(row.bucket));
    statement.setLong(8, row.runs);
    statement.setLong(9, row.failures);
    statement.setBoolean(10, row.updatedAt != null);
    Values.setInstant(statement, 11, row.updatedAt);
  }

  private static void bindUpsertById(PreparedStatement statement, NewMetricsRollup row)
      throws SQLException {
    bindInsert(statement, row);
    statement.setBoolean(12, row.workflowIdSupplied);
  }

  private static void bindKeyById(PreparedStatement statement, NewMetricsRollup row)
      throws SQLException {
    statement.setObject(1, row.id);
  }

  private static void bindKeyByBucket(PreparedStatement statement, NewMetricsRollup row)
      throws SQLException {
    statement.setObject(1, row.tenantId);
    statement.setObject(2, row.projectId);
    statement.setObject(3, row.workflowId);
    Values.setInstant(statement, 4, row.bucketStart);
    statement.setString(5, label(row.bucket));
  }

  private static String marks(NewMetricsRollup row) {
    return BatchUpsert.marks(
        row.id != null,
        row.workflowIdSupplied,
        row.updatedAt != null);
  }

  private static void bindRowsByBucket(RowArrays<NewMetricsRollup> rows) throws SQLException {
    rows.supplied(row -> row.id != null);
    rows.supplied(row -> row.updatedAt != null);
    rows.uuids(row -> row.id);
    rows.uuids(row -> row.tenantId);
    rows.uuids(row -> row.projectId);
    rows.uuids(row -> row.workflowId);
    rows.instants(row -> row.bucketStart);
    rows.strings(row -> label(row.bucket));
    rows.longs(row -> row.runs);
    rows.longs(row -> row.failures);
    rows.instants(row -> row.updatedAt);
    rows.places();
  }

  private static void bindMixedRows(RowArrays<NewMetricsRollup> rows) throws SQLException {
    rows.uuids(row -> row.id);
    rows.uuids(row -> row.tenantId);
    rows.uuids(row -> row.projectId);
    rows.uuids(row -> row.workflowId);
    rows.instants(row -> row.bucketStart);
    rows.strings(row -> label(row.bucket));
    rows.longs(row -> row.runs);
    rows.longs(row -> row.failures);
    rows.instants(row -> row.updatedAt);
    rows.strings(MetricsRollupDao::marks);
    rows.places();
  }

  private static MetricsRollup read(ResultSet row) throws SQLException {
    return new MetricsRollup(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getObject(3, UUID.class),
        row.getObject(4, UUID.class),
        Values.instant(row, 5),
        readBucket(row.getString(6)),
        row.getLong(7),
        row.getLong(8),
        Values.instant(row, 9));
  }

  private static Upserted<MetricsRollup> readWithOutcome(ResultSet row) throws SQLException {
    boolean inserted = row.getBoolean(10);
    return new Upserted<>(read(row), inserted ? Outcome.INSERTED : Outcome.UPDATED);
  }

  private static String label(Bucket constant) {
    return switch (constant) {
      case DAY -> "1d";
      case FIVE_MINUTES -> "5m";
      case HOUR -> "1h";
      case MINUTE -> "1m";
    };
  }

  private static Bucket readBucket(String label) {
    return switch (label) {
      case "1d" -> Bucket.DAY;
      case "5m" -> Bucket.FIVE_MINUTES;
      case "1h" -> Bucket.HOUR;
      case "1m" -> Bucket.MINUTE;
      default -> throw Values.unknownLabel("metrics_rollups", "bucket", Bucket.class);
    };
  }
}
