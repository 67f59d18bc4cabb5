package golden.metrics;

import dev.arbiter.Upserted;
import dev.arbiter.internal.RuntimeVersion;
import dev.arbiter.internal.batch.ArrayStatement;
import dev.arbiter.internal.batch.Batch;
import dev.arbiter.internal.batch.BatchKey;
import dev.arbiter.internal.batch.BatchUpsert;
import dev.arbiter.internal.batch.Stage;
import dev.arbiter.internal.batch.Staging;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.statement.RowStatement;
import dev.arbiter.internal.statement.Statements;
import dev.arbiter.internal.type.Codecs;
import dev.arbiter.internal.type.EnumCodec;
import dev.arbiter.internal.type.RowArrays;
import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The statements of {@link MetricsRollupDao}, and how rows are bound to them and read.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
final class MetricsRollupDaoSql {
  static final String VERSION = RuntimeVersion.matching(
      "golden.metrics.MetricsRollupDao", "0.1.0-SNAPSHOT");

  private static final IndexDefinition BY_ID = IndexDefinition.primaryKey(
      "metrics_rollups_pkey", "metrics_rollups", "id");

  private static final IndexDefinition BY_BUCKET = IndexDefinition.uniqueIndex(
      "metrics_rollups_bucket_idx", "metrics_rollups", "tenant_id", "project_id",
          "COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid)", "bucket_start",
          "bucket");

  private static final Statements STATEMENTS =
      new Statements("MetricsRollupDao", "metrics_rollups", "metrics_rollups_pkey");

  private static final String INSERT_INTO = """
      INSERT INTO metrics_rollups AS t
        (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at)""";

  private static final String VALUES = """
      VALUES (
        CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
        ?::uuid,
        ?::uuid,
        ?::uuid,
        ?::timestamptz,
        ?::text,
        ?::bigint,
        ?::bigint,
        CASE WHEN ? THEN ?::timestamptz ELSE now() END)""";

  private static final String RETURNING =
      "RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at";

  private static final String SET_BY_ID = """
      SET tenant_id = excluded.tenant_id,
        project_id = excluded.project_id,
        workflow_id = CASE WHEN ? THEN excluded.workflow_id ELSE t.workflow_id END,
        bucket_start = excluded.bucket_start,
        bucket = excluded.bucket,
        runs = excluded.runs,
        failures = excluded.failures,
        updated_at = now()""";

  private static final String RETURNING_OUTCOME = """
      RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at,
        xmax = 0 AS inserted""";

  private static final String SELECT =
      "SELECT id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at";

  private static final String ON_CONFLICT_BY_BUCKET =
      "ON CONFLICT (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket) DO UPDATE";

  private static final String SET_BY_BUCKET = """
      SET runs = excluded.runs,
        failures = excluded.failures,
        updated_at = now()""";

  private static final String WHERE_BY_BUCKET = """
      WHERE tenant_id = ?::uuid
        AND project_id = ?::uuid
        AND COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid) = COALESCE(?::uuid, '00000000-0000-0000-0000-000000000000'::uuid)
        AND bucket_start = ?::timestamptz
        AND bucket = ?::text""";

  private static final String SELECT_2 = """
      SELECT s.id, s.tenant_id, s.project_id, s.workflow_id, s.bucket_start, s.bucket, s.runs,
        s.failures, s.updated_at""";

  private static final String ROWS = """
      FROM (
        SELECT CASE WHEN ? THEN u.id ELSE gen_random_uuid() END AS id,
          u.tenant_id,
          u.project_id,
          u.workflow_id,
          u.bucket_start,
          u.bucket,
          u.runs,
          u.failures,
          CASE WHEN ? THEN u.updated_at ELSE now() END AS updated_at,
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
      ) AS s""";

  private static final String ORDER_BY_BY_BUCKET =
      "ORDER BY s.tenant_id, s.project_id, COALESCE(s.workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), s.bucket_start, s.bucket, s.place";

  private static final String MIXED_ROWS = """
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE gen_random_uuid() END AS id,
          u.tenant_id,
          u.project_id,
          u.workflow_id,
          u.bucket_start,
          u.bucket,
          u.runs,
          u.failures,
          CASE WHEN substr(u.given, 3, 1) = '1' THEN u.updated_at ELSE now() END AS updated_at,
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
      ) AS s""";

  private static final String SELECT_3 = """
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.tenant_id, s.project_id, s.workflow_id, s.bucket_start, s.bucket, s.runs, s.failures,
        s.updated_at""";

  private static final String RETURNING_PLACE = """
      RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at,
        substr(current_setting('arbiter.row'), 4)::bigint AS place""";

  private static final String CREATE_STAGE = """
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
      ) ON COMMIT DROP""";

  private static final String INSERT_INTO_2 = """
      INSERT INTO pg_temp.arbiter_batch_metrics_rollups
        (id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at,
         given, place)""";

  private static final String SELECT_4 = """
      SELECT s.id, s.tenant_id, s.project_id, s.workflow_id, s.bucket_start, s.bucket, s.runs,
        s.failures, s.updated_at, s.given, start.rows + s.place""";

  private static final String FROM = "CROSS JOIN (SELECT ?::bigint) AS start (rows)";

  private static final String INDEX_STAGE =
      "CREATE INDEX ON pg_temp.arbiter_batch_metrics_rollups (round)";

  private static final String DROP_STAGE = "DROP TABLE pg_temp.arbiter_batch_metrics_rollups";

  private static final String ROUNDS_STAGE = """
      WITH later AS (
      SELECT r.place, r.round FROM (
      SELECT s.place, row_number() OVER (PARTITION BY s.tenant_id, s.project_id, COALESCE(s.workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), s.bucket_start, s.bucket ORDER BY s.place) AS round
      FROM pg_temp.arbiter_batch_metrics_rollups AS s
      ) AS r WHERE r.round > 1
      ), written AS (
        UPDATE pg_temp.arbiter_batch_metrics_rollups AS s
        SET round = later.round
        FROM later
        WHERE s.place = later.place
        RETURNING later.round
      )
      SELECT max(round) FROM written""";

  private static final String FROM_2 = """
      FROM pg_temp.arbiter_batch_metrics_rollups AS s
      WHERE s.round = ?""";

  static final StatementDefinition INSERT_SQL = STATEMENTS.insert(
      "insert", null, INSERT_INTO, VALUES, RETURNING);
  static final StatementDefinition UPSERT_BY_ID_SQL = STATEMENTS.insert(
      "upsertById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO UPDATE", SET_BY_ID, RETURNING);
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID_SQL = STATEMENTS.insert(
      "upsertWithOutcomeById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO UPDATE", SET_BY_ID,
          RETURNING_OUTCOME);
  static final StatementDefinition INSERT_IF_ABSENT_BY_ID_SQL = STATEMENTS.insert(
      "insertIfAbsentById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO NOTHING", RETURNING);
  static final StatementDefinition FIND_BY_ID_SQL = STATEMENTS.select(
      "findById", BY_ID, SELECT, "FROM metrics_rollups", "WHERE id = ?::uuid");
  static final StatementDefinition UPSERT_ALL_BY_ID_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO UPDATE", SET_BY_ID);
  static final StatementDefinition DELETE_BY_ID_SQL = STATEMENTS.delete(
      "deleteById", BY_ID, "DELETE FROM metrics_rollups", "WHERE id = ?::uuid");
  static final StatementDefinition UPSERT_BY_BUCKET_SQL = STATEMENTS.insert(
      "upsertByBucket", BY_BUCKET, INSERT_INTO, VALUES, ON_CONFLICT_BY_BUCKET, SET_BY_BUCKET,
          RETURNING);
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_BUCKET_SQL = STATEMENTS.insert(
      "upsertWithOutcomeByBucket", BY_BUCKET, INSERT_INTO, VALUES, ON_CONFLICT_BY_BUCKET,
          SET_BY_BUCKET, RETURNING_OUTCOME);
  static final StatementDefinition INSERT_IF_ABSENT_BY_BUCKET_SQL = STATEMENTS.insert(
      "insertIfAbsentByBucket", BY_BUCKET, INSERT_INTO, VALUES,
          "ON CONFLICT (tenant_id, project_id, COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start, bucket) DO NOTHING",
          RETURNING);
  static final StatementDefinition FIND_BY_BUCKET_SQL = STATEMENTS.select(
      "findByBucket", BY_BUCKET, SELECT, "FROM metrics_rollups", WHERE_BY_BUCKET);
  static final StatementDefinition UPSERT_ALL_BY_BUCKET_EACH_SQL = STATEMENTS.insert(
      "upsertAllByBucket", BY_BUCKET, INSERT_INTO, VALUES, ON_CONFLICT_BY_BUCKET, SET_BY_BUCKET);
  static final StatementDefinition UPSERT_ALL_BY_BUCKET_SQL = STATEMENTS.insert(
      "upsertAllByBucket", BY_BUCKET, INSERT_INTO, SELECT_2, ROWS, ORDER_BY_BY_BUCKET,
          ON_CONFLICT_BY_BUCKET, SET_BY_BUCKET);
  static final StatementDefinition UPSERT_ALL_BY_BUCKET_MIXED_SQL = STATEMENTS.insert(
      "upsertAllByBucket", BY_BUCKET, INSERT_INTO, SELECT_2, MIXED_ROWS, ORDER_BY_BY_BUCKET,
          ON_CONFLICT_BY_BUCKET, SET_BY_BUCKET);
  static final StatementDefinition ROUNDS_OF_UPSERT_ALL_BY_BUCKET_SQL = STATEMENTS.select(
      "upsertAllByBucket", null, """
          SELECT r.place, r.round FROM (
          SELECT s.place, row_number() OVER (PARTITION BY s.tenant_id, s.project_id, COALESCE(s.workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), s.bucket_start, s.bucket ORDER BY s.place) AS round""",
          MIXED_ROWS, ") AS r WHERE r.round > 1");
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_BUCKET_SQL = STATEMENTS.insert(
      "upsertAllReturningByBucket", BY_BUCKET, INSERT_INTO, """
          SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
              THEN s.id END,
            s.tenant_id, s.project_id, s.workflow_id, s.bucket_start, s.bucket, s.runs, s.failures,
            s.updated_at""", ROWS, ORDER_BY_BY_BUCKET, ON_CONFLICT_BY_BUCKET, SET_BY_BUCKET, """
          RETURNING id, tenant_id, project_id, workflow_id, bucket_start, bucket, runs, failures, updated_at,
            current_setting('arbiter.row')::bigint AS place""");
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_BUCKET_MIXED_SQL = STATEMENTS.insert(
      "upsertAllReturningByBucket", BY_BUCKET, INSERT_INTO, SELECT_3, MIXED_ROWS,
          ORDER_BY_BY_BUCKET, ON_CONFLICT_BY_BUCKET, SET_BY_BUCKET, RETURNING_PLACE);
  static final StatementDefinition DELETE_BY_BUCKET_SQL = STATEMENTS.delete(
      "deleteByBucket", BY_BUCKET, "DELETE FROM metrics_rollups", WHERE_BY_BUCKET);

  static final Stage<NewMetricsRollup> STAGE = new Stage<>(
      STATEMENTS,
      CREATE_STAGE,
      String.join(
          "\n", INSERT_INTO_2, SELECT_4, MIXED_ROWS, FROM),
      MetricsRollupDaoSql::bindMixedRows,
      INDEX_STAGE,
      DROP_STAGE);

  static final Staging<NewMetricsRollup> UPSERT_ALL_BY_BUCKET_STAGING = STAGE.of(
      "upsertAllByBucket",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllByBucket", BY_BUCKET, INSERT_INTO, SELECT_2, FROM_2, ORDER_BY_BY_BUCKET,
              ON_CONFLICT_BY_BUCKET, SET_BY_BUCKET));

  static final Staging<NewMetricsRollup> UPSERT_ALL_RETURNING_BY_BUCKET_STAGING = STAGE.of(
      "upsertAllReturningByBucket",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllReturningByBucket", BY_BUCKET, INSERT_INTO, SELECT_3, FROM_2,
              ORDER_BY_BY_BUCKET, ON_CONFLICT_BY_BUCKET, SET_BY_BUCKET, RETURNING_PLACE));

  static final RowQuery<NewMetricsRollup, MetricsRollup> INSERT = RowQuery.of(
      INSERT_SQL, MetricsRollupDaoSql::bindInsert, MetricsRollupDaoSql::read);

  static final RowQuery<NewMetricsRollup, MetricsRollup> UPSERT_BY_ID = RowQuery.of(
      MetricsRollupDaoSql::requireId, UPSERT_BY_ID_SQL, MetricsRollupDaoSql::bindUpsertById,
          MetricsRollupDaoSql::read);

  static final RowReader<Upserted<MetricsRollup>> WITH_OUTCOME =
      RowReader.withOutcome(MetricsRollupDaoSql::read, 10);

  static final RowQuery<NewMetricsRollup, Upserted<MetricsRollup>> UPSERT_WITH_OUTCOME_BY_ID = RowQuery.of(
      MetricsRollupDaoSql::requireId, UPSERT_WITH_OUTCOME_BY_ID_SQL,
          MetricsRollupDaoSql::bindUpsertById, MetricsRollupDaoSql.WITH_OUTCOME);

  static final RowQuery<NewMetricsRollup, MetricsRollup> INSERT_IF_ABSENT_BY_ID = RowQuery.of(
      MetricsRollupDaoSql::requireId, INSERT_IF_ABSENT_BY_ID_SQL, MetricsRollupDaoSql::bindInsert,
          MetricsRollupDaoSql::read);

  static final RowQuery<NewMetricsRollup, MetricsRollup> EXISTING_BY_ID = RowQuery.of(
      FIND_BY_ID_SQL, MetricsRollupDaoSql::bindKeyById, MetricsRollupDaoSql::read);

  static final RowStatement<NewMetricsRollup> UPSERT_ALL_BY_ID = RowStatement.of(
      MetricsRollupDaoSql::requireId, UPSERT_ALL_BY_ID_SQL, MetricsRollupDaoSql::bindUpsertById);

  static final RowQuery<NewMetricsRollup, MetricsRollup> UPSERT_BY_BUCKET = RowQuery.of(
      UPSERT_BY_BUCKET_SQL, MetricsRollupDaoSql::bindInsert, MetricsRollupDaoSql::read);

  static final RowQuery<NewMetricsRollup, Upserted<MetricsRollup>> UPSERT_WITH_OUTCOME_BY_BUCKET = RowQuery.of(
      UPSERT_WITH_OUTCOME_BY_BUCKET_SQL, MetricsRollupDaoSql::bindInsert,
          MetricsRollupDaoSql.WITH_OUTCOME);

  static final RowQuery<NewMetricsRollup, MetricsRollup> INSERT_IF_ABSENT_BY_BUCKET = RowQuery.of(
      INSERT_IF_ABSENT_BY_BUCKET_SQL, MetricsRollupDaoSql::bindInsert, MetricsRollupDaoSql::read);

  static final RowQuery<NewMetricsRollup, MetricsRollup> EXISTING_BY_BUCKET = RowQuery.of(
      FIND_BY_BUCKET_SQL, MetricsRollupDaoSql::bindKeyByBucket, MetricsRollupDaoSql::read);

  static final BatchKey<NewMetricsRollup> KEY_BY_BUCKET = new BatchKey<>(
      row -> Arrays.<Object>asList(row.tenantId, row.projectId, row.workflowId, row.bucketStart, row.bucket),
      row -> Arrays.<Object>asList(row.tenantId, row.projectId, Codecs.INSTANT.stored(row.bucketStart), row.bucket),
      new ArrayStatement<>(ROUNDS_OF_UPSERT_ALL_BY_BUCKET_SQL, MetricsRollupDaoSql::bindMixedRows));

  static final Batch<NewMetricsRollup> UPSERT_ALL_BY_BUCKET = Batch.of(
      RowStatement.of(
          UPSERT_ALL_BY_BUCKET_EACH_SQL, MetricsRollupDaoSql::bindInsert),
      new BatchUpsert<>(
          MetricsRollupDaoSql::marks,
          new ArrayStatement<>(UPSERT_ALL_BY_BUCKET_SQL, MetricsRollupDaoSql::bindRowsByBucket),
          new ArrayStatement<>(UPSERT_ALL_BY_BUCKET_MIXED_SQL, MetricsRollupDaoSql::bindMixedRows),
          KEY_BY_BUCKET,
          UPSERT_ALL_BY_BUCKET_STAGING,
          rows_ -> {}));

  static final Batch<NewMetricsRollup> UPSERT_ALL_RETURNING_BY_BUCKET = Batch.of(
      RowStatement.of(
          UPSERT_BY_BUCKET_SQL, MetricsRollupDaoSql::bindInsert),
      new BatchUpsert<>(
          MetricsRollupDaoSql::marks,
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_BUCKET_SQL, MetricsRollupDaoSql::bindRowsByBucket),
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_BUCKET_MIXED_SQL, MetricsRollupDaoSql::bindMixedRows),
          KEY_BY_BUCKET,
          UPSERT_ALL_RETURNING_BY_BUCKET_STAGING,
          rows_ -> {}));

  static final EnumCodec<Bucket> BUCKET_CODEC = EnumCodec.of(
      "metrics_rollups", Bucket.class, Bucket.values(), MetricsRollupDaoSql::label);

  static final TableDefinition TABLE = TableDefinition.of("metrics_rollups")
      .ddl("""
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
          """)
      .columns(
          ColumnDefinition.of("id", "uuid").defaultsTo("gen_random_uuid()").notNull(),
          ColumnDefinition.of("tenant_id", "uuid").notNull(),
          ColumnDefinition.of("project_id", "uuid").notNull(),
          ColumnDefinition.of("workflow_id", "uuid"),
          ColumnDefinition.of("bucket_start", "timestamptz").notNull(),
          ColumnDefinition.of("bucket", "text").notNull().check("bucket IN ('1m', '5m', '1h', '1d')"),
          ColumnDefinition.of("runs", "bigint").notNull(),
          ColumnDefinition.of("failures", "bigint").notNull(),
          ColumnDefinition.of("updated_at", "timestamptz").defaultsTo("now()").notNull())
      .references(
          ReferenceDefinition.of("tenant_id", "tenants", "id"),
          ReferenceDefinition.of("project_id", "projects", "id"),
          ReferenceDefinition.of("workflow_id", "workflows", "id"))
      .indexes(BY_ID, BY_BUCKET)
      .statements(INSERT_SQL, UPSERT_BY_ID_SQL, UPSERT_WITH_OUTCOME_BY_ID_SQL,
          INSERT_IF_ABSENT_BY_ID_SQL, FIND_BY_ID_SQL, UPSERT_ALL_BY_ID_SQL, DELETE_BY_ID_SQL,
          UPSERT_BY_BUCKET_SQL, UPSERT_WITH_OUTCOME_BY_BUCKET_SQL, INSERT_IF_ABSENT_BY_BUCKET_SQL,
          FIND_BY_BUCKET_SQL, UPSERT_ALL_BY_BUCKET_EACH_SQL, UPSERT_ALL_BY_BUCKET_SQL,
          UPSERT_ALL_BY_BUCKET_MIXED_SQL, ROUNDS_OF_UPSERT_ALL_BY_BUCKET_SQL,
          UPSERT_ALL_RETURNING_BY_BUCKET_SQL, UPSERT_ALL_RETURNING_BY_BUCKET_MIXED_SQL,
          DELETE_BY_BUCKET_SQL)
      .staging(Staging.statements(UPSERT_ALL_BY_BUCKET_STAGING,
          UPSERT_ALL_RETURNING_BY_BUCKET_STAGING))
      .build();

  private MetricsRollupDaoSql() {}

  static void requireId(NewMetricsRollup row) {
    if (row.id == null) {
      throw new IllegalArgumentException(
          "a row by metrics_rollups_pkey has to supply id: the value that the server"
              + " would hand out could be another row's; use insert for a row without one");
    }
  }

  static void bindInsert(PreparedStatement statement, NewMetricsRollup row) throws SQLException {
    statement.setBoolean(1, row.id != null);
    Codecs.UUID.set(statement, 2, row.id);
    Codecs.UUID.set(statement, 3, row.tenantId);
    Codecs.UUID.set(statement, 4, row.projectId);
    Codecs.UUID.set(statement, 5, row.workflowId);
    Codecs.INSTANT.set(statement, 6, row.bucketStart);
    MetricsRollupDaoSql.BUCKET_CODEC.set(statement, 7, row.bucket);
    statement.setLong(8, row.runs);
    statement.setLong(9, row.failures);
    statement.setBoolean(10, row.updatedAt != null);
    Codecs.INSTANT.set(statement, 11, row.updatedAt);
  }

  static void bindUpsertById(PreparedStatement statement, NewMetricsRollup row)
      throws SQLException {
    bindInsert(statement, row);
    statement.setBoolean(12, row.workflowIdSupplied);
  }

  static void bindKeyById(PreparedStatement statement, NewMetricsRollup row) throws SQLException {
    Codecs.UUID.set(statement, 1, row.id);
  }

  static void bindKeyByBucket(PreparedStatement statement, NewMetricsRollup row)
      throws SQLException {
    Codecs.UUID.set(statement, 1, row.tenantId);
    Codecs.UUID.set(statement, 2, row.projectId);
    Codecs.UUID.set(statement, 3, row.workflowId);
    Codecs.INSTANT.set(statement, 4, row.bucketStart);
    MetricsRollupDaoSql.BUCKET_CODEC.set(statement, 5, row.bucket);
  }

  static String marks(NewMetricsRollup row) {
    return BatchUpsert.marks(
        row.id != null,
        row.workflowIdSupplied,
        row.updatedAt != null);
  }

  static void bindRowsByBucket(RowArrays<NewMetricsRollup> rows) throws SQLException {
    rows.supplied(row -> row.id != null);
    rows.supplied(row -> row.updatedAt != null);
    rows.add(Codecs.UUID, row -> row.id);
    rows.add(Codecs.UUID, row -> row.tenantId);
    rows.add(Codecs.UUID, row -> row.projectId);
    rows.add(Codecs.UUID, row -> row.workflowId);
    rows.add(Codecs.INSTANT, row -> row.bucketStart);
    rows.add(MetricsRollupDaoSql.BUCKET_CODEC, row -> row.bucket);
    rows.add(Codecs.LONG, row -> row.runs);
    rows.add(Codecs.LONG, row -> row.failures);
    rows.add(Codecs.INSTANT, row -> row.updatedAt);
    rows.places();
  }

  static void bindMixedRows(RowArrays<NewMetricsRollup> rows) throws SQLException {
    rows.add(Codecs.UUID, row -> row.id);
    rows.add(Codecs.UUID, row -> row.tenantId);
    rows.add(Codecs.UUID, row -> row.projectId);
    rows.add(Codecs.UUID, row -> row.workflowId);
    rows.add(Codecs.INSTANT, row -> row.bucketStart);
    rows.add(MetricsRollupDaoSql.BUCKET_CODEC, row -> row.bucket);
    rows.add(Codecs.LONG, row -> row.runs);
    rows.add(Codecs.LONG, row -> row.failures);
    rows.add(Codecs.INSTANT, row -> row.updatedAt);
    rows.add(Codecs.STRING, MetricsRollupDaoSql::marks);
    rows.places();
  }

  static MetricsRollup read(ResultSet row) throws SQLException {
    return new MetricsRollup(
        Codecs.UUID.get(row, 1),
        Codecs.UUID.get(row, 2),
        Codecs.UUID.get(row, 3),
        Codecs.UUID.get(row, 4),
        Codecs.INSTANT.get(row, 5),
        MetricsRollupDaoSql.BUCKET_CODEC.get(row, 6),
        row.getLong(7),
        row.getLong(8),
        Codecs.INSTANT.get(row, 9));
  }

  static @Nullable String label(Bucket constant) {
    return switch (constant) {
      case DAY -> "1d";
      case FIVE_MINUTES -> "5m";
      case HOUR -> "1h";
      case MINUTE -> "1m";
      default -> null;
    };
  }
}
