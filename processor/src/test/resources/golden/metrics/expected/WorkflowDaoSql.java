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
import dev.arbiter.internal.type.RowArrays;
import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The statements of {@link WorkflowDao}, and how rows are bound to them and read.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
final class WorkflowDaoSql {
  static final String VERSION = RuntimeVersion.matching(
      "golden.metrics.WorkflowDao", "0.1.0-SNAPSHOT");

  private static final IndexDefinition BY_ID = IndexDefinition.primaryKey(
      "workflows_pkey", "workflows", "id");

  private static final Statements STATEMENTS =
      new Statements("WorkflowDao", "workflows", "workflows_pkey");

  private static final String INSERT_INTO = """
      INSERT INTO workflows AS t
        (id, project_id, name)""";

  private static final String VALUES = """
      VALUES (
        CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
        ?::uuid,
        ?::text)""";

  private static final String SET_BY_ID = """
      SET project_id = excluded.project_id,
        name = excluded.name""";

  private static final String ROWS = """
      FROM (
        SELECT CASE WHEN ? THEN u.id ELSE gen_random_uuid() END AS id,
          u.project_id,
          u.name,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::uuid[]) AS project_id,
            unnest(?::text[]) AS name,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s""";

  private static final String MIXED_ROWS = """
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE gen_random_uuid() END AS id,
          u.project_id,
          u.name,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::uuid[]) AS project_id,
            unnest(?::text[]) AS name,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s""";

  private static final String SELECT = """
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.project_id, s.name""";

  private static final String RETURNING =
      "RETURNING id, project_id, name, substr(current_setting('arbiter.row'), 2)::bigint AS place";

  private static final String CREATE_STAGE = """
      CREATE TEMPORARY TABLE pg_temp.arbiter_batch_workflows (
        id uuid,
        project_id uuid,
        name text,
        given text,
        place bigint,
        round bigint NOT NULL DEFAULT 1
      ) ON COMMIT DROP""";

  private static final String INSERT_INTO_2 = """
      INSERT INTO pg_temp.arbiter_batch_workflows
        (id, project_id, name, given, place)""";

  private static final String SELECT_2 =
      "SELECT s.id, s.project_id, s.name, s.given, start.rows + s.place";

  private static final String FROM = "CROSS JOIN (SELECT ?::bigint) AS start (rows)";

  private static final String INDEX_STAGE =
      "CREATE INDEX ON pg_temp.arbiter_batch_workflows (round)";

  private static final String DROP_STAGE = "DROP TABLE pg_temp.arbiter_batch_workflows";

  private static final String ROUNDS_STAGE = """
      WITH later AS (
      SELECT r.place, r.round FROM (
      SELECT s.place, row_number() OVER (PARTITION BY s.id ORDER BY s.place) AS round
      FROM pg_temp.arbiter_batch_workflows AS s
      ) AS r WHERE r.round > 1
      ), written AS (
        UPDATE pg_temp.arbiter_batch_workflows AS s
        SET round = later.round
        FROM later
        WHERE s.place = later.place
        RETURNING later.round
      )
      SELECT max(round) FROM written""";

  private static final String FROM_2 = """
      FROM pg_temp.arbiter_batch_workflows AS s
      WHERE s.round = ?""";

  static final StatementDefinition INSERT_SQL = STATEMENTS.insert(
      "insert", null, INSERT_INTO, VALUES, "RETURNING id, project_id, name");
  static final StatementDefinition UPSERT_BY_ID_SQL = STATEMENTS.insert(
      "upsertById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO UPDATE", SET_BY_ID,
          "RETURNING id, project_id, name");
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID_SQL = STATEMENTS.insert(
      "upsertWithOutcomeById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO UPDATE", SET_BY_ID,
          "RETURNING id, project_id, name, xmax = 0 AS inserted");
  static final StatementDefinition INSERT_IF_ABSENT_BY_ID_SQL = STATEMENTS.insert(
      "insertIfAbsentById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO NOTHING",
          "RETURNING id, project_id, name");
  static final StatementDefinition FIND_BY_ID_SQL = STATEMENTS.select(
      "findById", BY_ID, "SELECT id, project_id, name", "FROM workflows", "WHERE id = ?::uuid");
  static final StatementDefinition UPSERT_ALL_BY_ID_EACH_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO UPDATE", SET_BY_ID);
  static final StatementDefinition UPSERT_ALL_BY_ID_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, INSERT_INTO, "SELECT s.id, s.project_id, s.name", ROWS,
          "ORDER BY s.id, s.place", "ON CONFLICT (id) DO UPDATE", SET_BY_ID);
  static final StatementDefinition UPSERT_ALL_BY_ID_MIXED_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, INSERT_INTO, "SELECT s.id, s.project_id, s.name", MIXED_ROWS,
          "ORDER BY s.id, s.place", "ON CONFLICT (id) DO UPDATE", SET_BY_ID);
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_ID_SQL = STATEMENTS.insert(
      "upsertAllReturningById", BY_ID, INSERT_INTO, """
          SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
              THEN s.id END,
            s.project_id, s.name""", ROWS, "ORDER BY s.id, s.place", "ON CONFLICT (id) DO UPDATE",
          SET_BY_ID,
          "RETURNING id, project_id, name, current_setting('arbiter.row')::bigint AS place");
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_ID_MIXED_SQL = STATEMENTS.insert(
      "upsertAllReturningById", BY_ID, INSERT_INTO, SELECT, MIXED_ROWS, "ORDER BY s.id, s.place",
          "ON CONFLICT (id) DO UPDATE", SET_BY_ID, RETURNING);
  static final StatementDefinition DELETE_BY_ID_SQL = STATEMENTS.delete(
      "deleteById", BY_ID, "DELETE FROM workflows", "WHERE id = ?::uuid");

  static final Stage<NewWorkflow> STAGE = new Stage<>(
      STATEMENTS,
      CREATE_STAGE,
      String.join(
          "\n", INSERT_INTO_2, SELECT_2, MIXED_ROWS, FROM),
      WorkflowDaoSql::bindMixedRows,
      INDEX_STAGE,
      DROP_STAGE);

  static final Staging<NewWorkflow> UPSERT_ALL_BY_ID_STAGING = STAGE.of(
      "upsertAllById",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllById", BY_ID, INSERT_INTO, "SELECT s.id, s.project_id, s.name", FROM_2,
              "ORDER BY s.id, s.place", "ON CONFLICT (id) DO UPDATE", SET_BY_ID));

  static final Staging<NewWorkflow> UPSERT_ALL_RETURNING_BY_ID_STAGING = STAGE.of(
      "upsertAllReturningById",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllReturningById", BY_ID, INSERT_INTO, SELECT, FROM_2, "ORDER BY s.id, s.place",
              "ON CONFLICT (id) DO UPDATE", SET_BY_ID, RETURNING));

  static final RowQuery<NewWorkflow, Workflow> INSERT = RowQuery.of(
      INSERT_SQL, WorkflowDaoSql::bindInsert, WorkflowDaoSql::read);

  static final RowQuery<NewWorkflow, Workflow> UPSERT_BY_ID = RowQuery.of(
      WorkflowDaoSql::requireId, UPSERT_BY_ID_SQL, WorkflowDaoSql::bindInsert,
          WorkflowDaoSql::read);

  static final RowReader<Upserted<Workflow>> WITH_OUTCOME =
      RowReader.withOutcome(WorkflowDaoSql::read, 4);

  static final RowQuery<NewWorkflow, Upserted<Workflow>> UPSERT_WITH_OUTCOME_BY_ID = RowQuery.of(
      WorkflowDaoSql::requireId, UPSERT_WITH_OUTCOME_BY_ID_SQL, WorkflowDaoSql::bindInsert,
          WorkflowDaoSql.WITH_OUTCOME);

  static final RowQuery<NewWorkflow, Workflow> INSERT_IF_ABSENT_BY_ID = RowQuery.of(
      WorkflowDaoSql::requireId, INSERT_IF_ABSENT_BY_ID_SQL, WorkflowDaoSql::bindInsert,
          WorkflowDaoSql::read);

  static final RowQuery<NewWorkflow, Workflow> EXISTING_BY_ID = RowQuery.of(
      FIND_BY_ID_SQL, WorkflowDaoSql::bindKeyById, WorkflowDaoSql::read);

  static final BatchKey<NewWorkflow> KEY_BY_ID = new BatchKey<>(
      row -> row.id,
      null,
      null);

  static final Batch<NewWorkflow> UPSERT_ALL_BY_ID = Batch.of(
      RowStatement.of(
          WorkflowDaoSql::requireId, UPSERT_ALL_BY_ID_EACH_SQL, WorkflowDaoSql::bindInsert),
      new BatchUpsert<>(
          WorkflowDaoSql::marks,
          new ArrayStatement<>(UPSERT_ALL_BY_ID_SQL, WorkflowDaoSql::bindRowsById),
          new ArrayStatement<>(UPSERT_ALL_BY_ID_MIXED_SQL, WorkflowDaoSql::bindMixedRows),
          KEY_BY_ID,
          UPSERT_ALL_BY_ID_STAGING,
          rows_ -> {}));

  static final Batch<NewWorkflow> UPSERT_ALL_RETURNING_BY_ID = Batch.of(
      RowStatement.of(
          WorkflowDaoSql::requireId, UPSERT_BY_ID_SQL, WorkflowDaoSql::bindInsert),
      new BatchUpsert<>(
          WorkflowDaoSql::marks,
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_ID_SQL, WorkflowDaoSql::bindRowsById),
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_ID_MIXED_SQL, WorkflowDaoSql::bindMixedRows),
          KEY_BY_ID,
          UPSERT_ALL_RETURNING_BY_ID_STAGING,
          rows_ -> {}));

  static final TableDefinition TABLE = TableDefinition.of("workflows")
      .ddl("""
          CREATE TABLE workflows (
            id uuid DEFAULT gen_random_uuid() NOT NULL,
            project_id uuid NOT NULL REFERENCES projects (id),
            name text NOT NULL,
            CONSTRAINT workflows_pkey PRIMARY KEY (id)
          );
          """)
      .columns(
          ColumnDefinition.of("id", "uuid").defaultsTo("gen_random_uuid()").notNull(),
          ColumnDefinition.of("project_id", "uuid").notNull(),
          ColumnDefinition.of("name", "text").notNull())
      .references(
          ReferenceDefinition.of("project_id", "projects", "id"))
      .indexes(BY_ID)
      .statements(INSERT_SQL, UPSERT_BY_ID_SQL, UPSERT_WITH_OUTCOME_BY_ID_SQL,
          INSERT_IF_ABSENT_BY_ID_SQL, FIND_BY_ID_SQL, UPSERT_ALL_BY_ID_EACH_SQL,
          UPSERT_ALL_BY_ID_SQL, UPSERT_ALL_BY_ID_MIXED_SQL, UPSERT_ALL_RETURNING_BY_ID_SQL,
          UPSERT_ALL_RETURNING_BY_ID_MIXED_SQL, DELETE_BY_ID_SQL)
      .staging(Staging.statements(UPSERT_ALL_BY_ID_STAGING, UPSERT_ALL_RETURNING_BY_ID_STAGING))
      .build();

  private WorkflowDaoSql() {}

  static void requireId(NewWorkflow row) {
    if (row.id == null) {
      throw new IllegalArgumentException(
          "a row by workflows_pkey has to supply id: the value that the server"
              + " would hand out could be another row's; use insert for a row without one");
    }
  }

  static void bindInsert(PreparedStatement statement, NewWorkflow row) throws SQLException {
    statement.setBoolean(1, row.id != null);
    Codecs.UUID.set(statement, 2, row.id);
    Codecs.UUID.set(statement, 3, row.projectId);
    statement.setString(4, row.name);
  }

  static void bindKeyById(PreparedStatement statement, NewWorkflow row) throws SQLException {
    Codecs.UUID.set(statement, 1, row.id);
  }

  static String marks(NewWorkflow row) {
    return BatchUpsert.marks(
        row.id != null);
  }

  static void bindRowsById(RowArrays<NewWorkflow> rows) throws SQLException {
    rows.supplied(row -> row.id != null);
    rows.add(Codecs.UUID, row -> row.id);
    rows.add(Codecs.UUID, row -> row.projectId);
    rows.add(Codecs.STRING, row -> row.name);
    rows.places();
  }

  static void bindMixedRows(RowArrays<NewWorkflow> rows) throws SQLException {
    rows.add(Codecs.UUID, row -> row.id);
    rows.add(Codecs.UUID, row -> row.projectId);
    rows.add(Codecs.STRING, row -> row.name);
    rows.add(Codecs.STRING, WorkflowDaoSql::marks);
    rows.places();
  }

  static Workflow read(ResultSet row) throws SQLException {
    return new Workflow(
        Codecs.UUID.get(row, 1),
        Codecs.UUID.get(row, 2),
        row.getString(3));
  }
}
