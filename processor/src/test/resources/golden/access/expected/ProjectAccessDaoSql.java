package golden.access;

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
 * The statements of {@link ProjectAccessDao}, and how rows are bound to them and read.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
final class ProjectAccessDaoSql {
  static final String VERSION = RuntimeVersion.matching(
      "golden.access.ProjectAccessDao", "0.1.0-SNAPSHOT");

  private static final IndexDefinition BY_ID = IndexDefinition.primaryKey(
      "project_access_pkey", "project_access", "project_id", "principal_type", "principal_id");

  private static final Statements STATEMENTS =
      new Statements("ProjectAccessDao", "project_access", "project_access_pkey");

  private static final String INSERT_INTO = """
      INSERT INTO project_access AS t
        (project_id, principal_type, principal_id, role, granted_at, updated_at)""";

  private static final String VALUES = """
      VALUES (
        ?::uuid,
        ?::text,
        ?::uuid,
        ?::text,
        CASE WHEN ? THEN ?::timestamptz ELSE now() END,
        CASE WHEN ? THEN ?::timestamptz ELSE now() END)""";

  private static final String RETURNING =
      "RETURNING project_id, principal_type, principal_id, role, granted_at, updated_at";

  private static final String ON_CONFLICT_BY_ID =
      "ON CONFLICT (project_id, principal_type, principal_id) DO UPDATE";

  private static final String SET_BY_ID = """
      SET role = excluded.role,
        updated_at = now()""";

  private static final String WHERE_BY_ID = """
      WHERE project_id = ?::uuid
        AND principal_type = ?::text
        AND principal_id = ?::uuid""";

  private static final String SELECT =
      "SELECT s.project_id, s.principal_type, s.principal_id, s.role, s.granted_at, s.updated_at";

  private static final String ROWS = """
      FROM (
        SELECT u.project_id,
          u.principal_type,
          u.principal_id,
          u.role,
          CASE WHEN ? THEN u.granted_at ELSE now() END AS granted_at,
          CASE WHEN ? THEN u.updated_at ELSE now() END AS updated_at,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS project_id,
            unnest(?::text[]) AS principal_type,
            unnest(?::uuid[]) AS principal_id,
            unnest(?::text[]) AS role,
            unnest(?::timestamptz[]) AS granted_at,
            unnest(?::timestamptz[]) AS updated_at,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s""";

  private static final String ORDER_BY_BY_ID =
      "ORDER BY s.project_id, s.principal_type, s.principal_id, s.place";

  private static final String MIXED_ROWS = """
      FROM (
        SELECT u.project_id,
          u.principal_type,
          u.principal_id,
          u.role,
          CASE WHEN substr(u.given, 1, 1) = '1' THEN u.granted_at ELSE now() END AS granted_at,
          CASE WHEN substr(u.given, 2, 1) = '1' THEN u.updated_at ELSE now() END AS updated_at,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS project_id,
            unnest(?::text[]) AS principal_type,
            unnest(?::uuid[]) AS principal_id,
            unnest(?::text[]) AS role,
            unnest(?::timestamptz[]) AS granted_at,
            unnest(?::timestamptz[]) AS updated_at,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s""";

  private static final String SELECT_2 = """
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.project_id END,
        s.principal_type, s.principal_id, s.role, s.granted_at, s.updated_at""";

  private static final String RETURNING_PLACE = """
      RETURNING project_id, principal_type, principal_id, role, granted_at, updated_at,
        substr(current_setting('arbiter.row'), 3)::bigint AS place""";

  private static final String CREATE_STAGE = """
      CREATE TEMPORARY TABLE pg_temp.arbiter_batch_project_access (
        project_id uuid,
        principal_type text,
        principal_id uuid,
        role text,
        granted_at timestamptz,
        updated_at timestamptz,
        given text,
        place bigint,
        round bigint NOT NULL DEFAULT 1
      ) ON COMMIT DROP""";

  private static final String INSERT_INTO_2 = """
      INSERT INTO pg_temp.arbiter_batch_project_access
        (project_id, principal_type, principal_id, role, granted_at, updated_at, given, place)""";

  private static final String SELECT_3 = """
      SELECT s.project_id, s.principal_type, s.principal_id, s.role, s.granted_at, s.updated_at,
        s.given, start.rows + s.place""";

  private static final String FROM = "CROSS JOIN (SELECT ?::bigint) AS start (rows)";

  private static final String INDEX_STAGE =
      "CREATE INDEX ON pg_temp.arbiter_batch_project_access (round)";

  private static final String DROP_STAGE = "DROP TABLE pg_temp.arbiter_batch_project_access";

  private static final String ROUNDS_STAGE = """
      WITH later AS (
      SELECT r.place, r.round FROM (
      SELECT s.place, row_number() OVER (PARTITION BY s.project_id, s.principal_type, s.principal_id ORDER BY s.place) AS round
      FROM pg_temp.arbiter_batch_project_access AS s
      ) AS r WHERE r.round > 1
      ), written AS (
        UPDATE pg_temp.arbiter_batch_project_access AS s
        SET round = later.round
        FROM later
        WHERE s.place = later.place
        RETURNING later.round
      )
      SELECT max(round) FROM written""";

  private static final String FROM_2 = """
      FROM pg_temp.arbiter_batch_project_access AS s
      WHERE s.round = ?""";

  static final StatementDefinition INSERT_SQL = STATEMENTS.insert(
      "insert", null, INSERT_INTO, VALUES, RETURNING);
  static final StatementDefinition UPSERT_BY_ID_SQL = STATEMENTS.insert(
      "upsertById", BY_ID, INSERT_INTO, VALUES, ON_CONFLICT_BY_ID, SET_BY_ID, RETURNING);
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID_SQL = STATEMENTS.insert(
      "upsertWithOutcomeById", BY_ID, INSERT_INTO, VALUES, ON_CONFLICT_BY_ID, SET_BY_ID, """
          RETURNING project_id, principal_type, principal_id, role, granted_at, updated_at,
            xmax = 0 AS inserted""");
  static final StatementDefinition INSERT_IF_ABSENT_BY_ID_SQL = STATEMENTS.insert(
      "insertIfAbsentById", BY_ID, INSERT_INTO, VALUES,
          "ON CONFLICT (project_id, principal_type, principal_id) DO NOTHING", RETURNING);
  static final StatementDefinition FIND_BY_ID_SQL = STATEMENTS.select(
      "findById", BY_ID,
          "SELECT project_id, principal_type, principal_id, role, granted_at, updated_at",
          "FROM project_access", WHERE_BY_ID);
  static final StatementDefinition UPSERT_ALL_BY_ID_EACH_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, INSERT_INTO, VALUES, ON_CONFLICT_BY_ID, SET_BY_ID);
  static final StatementDefinition UPSERT_ALL_BY_ID_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, INSERT_INTO, SELECT, ROWS, ORDER_BY_BY_ID, ON_CONFLICT_BY_ID,
          SET_BY_ID);
  static final StatementDefinition UPSERT_ALL_BY_ID_MIXED_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, INSERT_INTO, SELECT, MIXED_ROWS, ORDER_BY_BY_ID, ON_CONFLICT_BY_ID,
          SET_BY_ID);
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_ID_SQL = STATEMENTS.insert(
      "upsertAllReturningById", BY_ID, INSERT_INTO, """
          SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
              THEN s.project_id END,
            s.principal_type, s.principal_id, s.role, s.granted_at, s.updated_at""", ROWS,
          ORDER_BY_BY_ID, ON_CONFLICT_BY_ID, SET_BY_ID, """
          RETURNING project_id, principal_type, principal_id, role, granted_at, updated_at,
            current_setting('arbiter.row')::bigint AS place""");
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_ID_MIXED_SQL = STATEMENTS.insert(
      "upsertAllReturningById", BY_ID, INSERT_INTO, SELECT_2, MIXED_ROWS, ORDER_BY_BY_ID,
          ON_CONFLICT_BY_ID, SET_BY_ID, RETURNING_PLACE);
  static final StatementDefinition DELETE_BY_ID_SQL = STATEMENTS.delete(
      "deleteById", BY_ID, "DELETE FROM project_access", WHERE_BY_ID);

  static final Stage<NewProjectAccess> STAGE = new Stage<>(
      STATEMENTS,
      CREATE_STAGE,
      String.join(
          "\n", INSERT_INTO_2, SELECT_3, MIXED_ROWS, FROM),
      ProjectAccessDaoSql::bindMixedRows,
      INDEX_STAGE,
      DROP_STAGE);

  static final Staging<NewProjectAccess> UPSERT_ALL_BY_ID_STAGING = STAGE.of(
      "upsertAllById",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllById", BY_ID, INSERT_INTO, SELECT, FROM_2, ORDER_BY_BY_ID, ON_CONFLICT_BY_ID,
              SET_BY_ID));

  static final Staging<NewProjectAccess> UPSERT_ALL_RETURNING_BY_ID_STAGING = STAGE.of(
      "upsertAllReturningById",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllReturningById", BY_ID, INSERT_INTO, SELECT_2, FROM_2, ORDER_BY_BY_ID,
              ON_CONFLICT_BY_ID, SET_BY_ID, RETURNING_PLACE));

  static final RowQuery<NewProjectAccess, ProjectAccess> INSERT = RowQuery.of(
      INSERT_SQL, ProjectAccessDaoSql::bindInsert, ProjectAccessDaoSql::read);

  static final RowQuery<NewProjectAccess, ProjectAccess> UPSERT_BY_ID = RowQuery.of(
      UPSERT_BY_ID_SQL, ProjectAccessDaoSql::bindInsert, ProjectAccessDaoSql::read);

  static final RowReader<Upserted<ProjectAccess>> WITH_OUTCOME =
      RowReader.withOutcome(ProjectAccessDaoSql::read, 7);

  static final RowQuery<NewProjectAccess, Upserted<ProjectAccess>> UPSERT_WITH_OUTCOME_BY_ID = RowQuery.of(
      UPSERT_WITH_OUTCOME_BY_ID_SQL, ProjectAccessDaoSql::bindInsert,
          ProjectAccessDaoSql.WITH_OUTCOME);

  static final RowQuery<NewProjectAccess, ProjectAccess> INSERT_IF_ABSENT_BY_ID = RowQuery.of(
      INSERT_IF_ABSENT_BY_ID_SQL, ProjectAccessDaoSql::bindInsert, ProjectAccessDaoSql::read);

  static final RowQuery<NewProjectAccess, ProjectAccess> EXISTING_BY_ID = RowQuery.of(
      FIND_BY_ID_SQL, ProjectAccessDaoSql::bindKeyById, ProjectAccessDaoSql::read);

  static final BatchKey<NewProjectAccess> KEY_BY_ID = new BatchKey<>(
      row -> Arrays.<Object>asList(row.projectId, row.principalType, row.principalId),
      null,
      null);

  static final Batch<NewProjectAccess> UPSERT_ALL_BY_ID = Batch.of(
      RowStatement.of(
          UPSERT_ALL_BY_ID_EACH_SQL, ProjectAccessDaoSql::bindInsert),
      new BatchUpsert<>(
          ProjectAccessDaoSql::marks,
          new ArrayStatement<>(UPSERT_ALL_BY_ID_SQL, ProjectAccessDaoSql::bindRowsById),
          new ArrayStatement<>(UPSERT_ALL_BY_ID_MIXED_SQL, ProjectAccessDaoSql::bindMixedRows),
          KEY_BY_ID,
          UPSERT_ALL_BY_ID_STAGING,
          rows_ -> {}));

  static final Batch<NewProjectAccess> UPSERT_ALL_RETURNING_BY_ID = Batch.of(
      RowStatement.of(
          UPSERT_BY_ID_SQL, ProjectAccessDaoSql::bindInsert),
      new BatchUpsert<>(
          ProjectAccessDaoSql::marks,
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_ID_SQL, ProjectAccessDaoSql::bindRowsById),
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_ID_MIXED_SQL, ProjectAccessDaoSql::bindMixedRows),
          KEY_BY_ID,
          UPSERT_ALL_RETURNING_BY_ID_STAGING,
          rows_ -> {}));

  static final EnumCodec<PrincipalType> PRINCIPAL_TYPE_CODEC = EnumCodec.of(
      "project_access", PrincipalType.class, PrincipalType.values(), ProjectAccessDaoSql::label);

  static final EnumCodec<Role> ROLE_CODEC = EnumCodec.of(
      "project_access", Role.class, Role.values(), ProjectAccessDaoSql::label);

  static final TableDefinition TABLE = TableDefinition.of("project_access")
      .ddl("""
          CREATE TABLE project_access (
            project_id uuid NOT NULL,
            principal_type text NOT NULL CHECK (principal_type IN ('user', 'team')),
            principal_id uuid NOT NULL,
            role text NOT NULL CHECK (role IN ('viewer', 'editor', 'admin')),
            granted_at timestamptz DEFAULT now() NOT NULL,
            updated_at timestamptz DEFAULT now() NOT NULL,
            CONSTRAINT project_access_pkey PRIMARY KEY (project_id, principal_type, principal_id)
          );
          """)
      .columns(
          ColumnDefinition.of("project_id", "uuid").notNull(),
          ColumnDefinition.of("principal_type", "text").notNull().check("principal_type IN ('user', 'team')"),
          ColumnDefinition.of("principal_id", "uuid").notNull(),
          ColumnDefinition.of("role", "text").notNull().check("role IN ('viewer', 'editor', 'admin')"),
          ColumnDefinition.of("granted_at", "timestamptz").defaultsTo("now()").notNull(),
          ColumnDefinition.of("updated_at", "timestamptz").defaultsTo("now()").notNull())
      .indexes(BY_ID)
      .statements(INSERT_SQL, UPSERT_BY_ID_SQL, UPSERT_WITH_OUTCOME_BY_ID_SQL,
          INSERT_IF_ABSENT_BY_ID_SQL, FIND_BY_ID_SQL, UPSERT_ALL_BY_ID_EACH_SQL,
          UPSERT_ALL_BY_ID_SQL, UPSERT_ALL_BY_ID_MIXED_SQL, UPSERT_ALL_RETURNING_BY_ID_SQL,
          UPSERT_ALL_RETURNING_BY_ID_MIXED_SQL, DELETE_BY_ID_SQL)
      .staging(Staging.statements(UPSERT_ALL_BY_ID_STAGING, UPSERT_ALL_RETURNING_BY_ID_STAGING))
      .build();

  private ProjectAccessDaoSql() {}

  static void bindInsert(PreparedStatement statement, NewProjectAccess row) throws SQLException {
    Codecs.UUID.set(statement, 1, row.projectId);
    ProjectAccessDaoSql.PRINCIPAL_TYPE_CODEC.set(statement, 2, row.principalType);
    Codecs.UUID.set(statement, 3, row.principalId);
    ProjectAccessDaoSql.ROLE_CODEC.set(statement, 4, row.role);
    statement.setBoolean(5, row.grantedAt != null);
    Codecs.INSTANT.set(statement, 6, row.grantedAt);
    statement.setBoolean(7, row.updatedAt != null);
    Codecs.INSTANT.set(statement, 8, row.updatedAt);
  }

  static void bindKeyById(PreparedStatement statement, NewProjectAccess row) throws SQLException {
    Codecs.UUID.set(statement, 1, row.projectId);
    ProjectAccessDaoSql.PRINCIPAL_TYPE_CODEC.set(statement, 2, row.principalType);
    Codecs.UUID.set(statement, 3, row.principalId);
  }

  static String marks(NewProjectAccess row) {
    return BatchUpsert.marks(
        row.grantedAt != null,
        row.updatedAt != null);
  }

  static void bindRowsById(RowArrays<NewProjectAccess> rows) throws SQLException {
    rows.supplied(row -> row.grantedAt != null);
    rows.supplied(row -> row.updatedAt != null);
    rows.add(Codecs.UUID, row -> row.projectId);
    rows.add(ProjectAccessDaoSql.PRINCIPAL_TYPE_CODEC, row -> row.principalType);
    rows.add(Codecs.UUID, row -> row.principalId);
    rows.add(ProjectAccessDaoSql.ROLE_CODEC, row -> row.role);
    rows.add(Codecs.INSTANT, row -> row.grantedAt);
    rows.add(Codecs.INSTANT, row -> row.updatedAt);
    rows.places();
  }

  static void bindMixedRows(RowArrays<NewProjectAccess> rows) throws SQLException {
    rows.add(Codecs.UUID, row -> row.projectId);
    rows.add(ProjectAccessDaoSql.PRINCIPAL_TYPE_CODEC, row -> row.principalType);
    rows.add(Codecs.UUID, row -> row.principalId);
    rows.add(ProjectAccessDaoSql.ROLE_CODEC, row -> row.role);
    rows.add(Codecs.INSTANT, row -> row.grantedAt);
    rows.add(Codecs.INSTANT, row -> row.updatedAt);
    rows.add(Codecs.STRING, ProjectAccessDaoSql::marks);
    rows.places();
  }

  static ProjectAccess read(ResultSet row) throws SQLException {
    return new ProjectAccess(
        Codecs.UUID.get(row, 1),
        ProjectAccessDaoSql.PRINCIPAL_TYPE_CODEC.get(row, 2),
        Codecs.UUID.get(row, 3),
        ProjectAccessDaoSql.ROLE_CODEC.get(row, 4),
        Codecs.INSTANT.get(row, 5),
        Codecs.INSTANT.get(row, 6));
  }

  static @Nullable String label(PrincipalType constant) {
    return switch (constant) {
      case TEAM -> "team";
      case USER -> "user";
      default -> null;
    };
  }

  static @Nullable String label(Role constant) {
    return switch (constant) {
      case ADMIN -> "admin";
      case EDITOR -> "editor";
      case VIEWER -> "viewer";
      default -> null;
    };
  }
}
