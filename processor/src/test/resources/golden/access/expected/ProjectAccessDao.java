package golden.access;

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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Upserts, finds and deletes rows of {@code project_access}, as {@link ProjectAccess} declares them.
 *
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class ProjectAccessDao {
  private static final IndexDefinition BY_ID = new IndexDefinition(
      "project_access_pkey",
      "ALTER TABLE project_access ADD CONSTRAINT project_access_pkey PRIMARY KEY (project_id, principal_type, principal_id);",
      true);

  private static final String INSERT_ROW = """
      INSERT INTO project_access AS t
        (project_id, principal_type, principal_id, role, granted_at, updated_at)
      VALUES (
        ?::uuid,
        ?::text,
        ?::uuid,
        ?::text,
        CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
        CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
      """;

  private static final String RETURNING = """
      RETURNING project_id, principal_type, principal_id, role, granted_at, updated_at""";

  private static final String UPDATE_BY_ID = """
      ON CONFLICT (project_id, principal_type, principal_id) DO UPDATE
      SET role = excluded.role,
        updated_at = now()
      """;

  private static final String ROWS = """
      FROM (
        SELECT u.project_id,
          u.principal_type,
          u.principal_id,
          u.role,
          CASE WHEN ? THEN u.granted_at ELSE CAST((now()) AS timestamptz) END AS granted_at,
          CASE WHEN ? THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
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
      ) AS s
      """;

  private static final String MIXED_ROWS = """
      FROM (
        SELECT u.project_id,
          u.principal_type,
          u.principal_id,
          u.role,
          CASE WHEN substr(u.given, 1, 1) = '1' THEN u.granted_at ELSE CAST((now()) AS timestamptz) END AS granted_at,
          CASE WHEN substr(u.given, 2, 1) = '1' THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
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
      ) AS s
      """;

  private static final StatementDefinition INSERT = new StatementDefinition(
      "ProjectAccessDao.insert",
      "project_access",
      INSERT_ROW + RETURNING);

  private static final StatementDefinition UPSERT_BY_ID = new StatementDefinition(
      "ProjectAccessDao.upsertById",
      "project_access",
      INSERT_ROW + UPDATE_BY_ID + RETURNING,
      BY_ID);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID = new StatementDefinition(
      "ProjectAccessDao.upsertWithOutcomeById",
      "project_access",
      INSERT_ROW + UPDATE_BY_ID + RETURNING + ", xmax = 0 AS inserted",
      BY_ID);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_ID = new StatementDefinition(
      "ProjectAccessDao.insertIfAbsentById",
      "project_access",
      INSERT_ROW + "ON CONFLICT (project_id, principal_type, principal_id) DO NOTHING\n" + RETURNING,
      BY_ID);

  private static final StatementDefinition FIND_BY_ID = new StatementDefinition(
      "ProjectAccessDao.findById",
      "project_access",
      """
      SELECT project_id, principal_type, principal_id, role, granted_at, updated_at
      FROM project_access
      WHERE project_id = ?::uuid
        AND principal_type = ?::text
        AND principal_id = ?::uuid""",
      BY_ID);

  private static final StatementDefinition UPSERT_EACH_BY_ID = new StatementDefinition(
      "ProjectAccessDao.upsertAllById",
      "project_access",
      INSERT_ROW
          + """
      ON CONFLICT (project_id, principal_type, principal_id) DO UPDATE
      SET role = excluded.role,
        updated_at = now()""",
      BY_ID);

  private static final StatementDefinition UPSERT_ALL_BY_ID = new StatementDefinition(
      "ProjectAccessDao.upsertAllById",
      "project_access",
      """
      INSERT INTO project_access AS t
        (project_id, principal_type, principal_id, role, granted_at, updated_at)
      SELECT s.project_id, s.principal_type, s.principal_id, s.role, s.granted_at, s.updated_at
      """
          + ROWS
          + """
      ORDER BY s.project_id, s.principal_type, s.principal_id, s.place
      ON CONFLICT (project_id, principal_type, principal_id) DO UPDATE
      SET role = excluded.role,
        updated_at = now()""",
      BY_ID);

  private static final StatementDefinition UPSERT_ALL_BY_ID_MIXED = new StatementDefinition(
      "ProjectAccessDao.upsertAllById",
      "project_access",
      """
      INSERT INTO project_access AS t
        (project_id, principal_type, principal_id, role, granted_at, updated_at)
      SELECT s.project_id, s.principal_type, s.principal_id, s.role, s.granted_at, s.updated_at
      """
          + MIXED_ROWS
          + """
      ORDER BY s.project_id, s.principal_type, s.principal_id, s.place
      ON CONFLICT (project_id, principal_type, principal_id) DO UPDATE
      SET role = excluded.role,
        updated_at = now()""",
      BY_ID);

  private static final StatementDefinition UPSERT_ALL_BY_ID_SPOOLED = new StatementDefinition(
      "ProjectAccessDao.upsertAllById",
      "project_access",
      """
      INSERT INTO project_access AS t
        (project_id, principal_type, principal_id, role, granted_at, updated_at)
      SELECT s.project_id, s.principal_type, s.principal_id, s.role, s.granted_at, s.updated_at
      FROM pg_temp.arbiter_batch_project_access AS s
      WHERE s.round = ?
      ORDER BY s.project_id, s.principal_type, s.principal_id, s.place
      ON CONFLICT (project_id, principal_type, principal_id) DO UPDATE
      SET role = excluded.role,
        updated_at = now()""",
      BY_ID);

  private static final StatementDefinition CREATE_SPOOL = new StatementDefinition(
      "ProjectAccessDao.batch",
      "project_access",
      """
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
      ) ON COMMIT DROP""");

  private static final StatementDefinition FILL_SPOOL = new StatementDefinition(
      "ProjectAccessDao.batch",
      "project_access",
      """
      INSERT INTO pg_temp.arbiter_batch_project_access
        (project_id, principal_type, principal_id, role, granted_at, updated_at, given, place)
      SELECT s.project_id, s.principal_type, s.principal_id, s.role, s.granted_at, s.updated_at,
        s.given, start.rows + s.place
      FROM (
        SELECT u.project_id,
          u.principal_type,
          u.principal_id,
          u.role,
          CASE WHEN substr(u.given, 1, 1) = '1' THEN u.granted_at ELSE CAST((now()) AS timestamptz) END AS granted_at,
          CASE WHEN substr(u.given, 2, 1) = '1' THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
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
      ) AS s,
      (SELECT ?::bigint) AS start (rows)""");

  private static final StatementDefinition ROUNDS_OF_SPOOL_BY_ID = new StatementDefinition(
      "ProjectAccessDao.batch",
      "project_access",
      """
      WITH later AS (
      SELECT r.place, r.round
      FROM (
        SELECT s.place, row_number() OVER (PARTITION BY s.project_id, s.principal_type, s.principal_id ORDER BY s.place) AS round
      FROM pg_temp.arbiter_batch_project_access AS s
      ) AS r
      WHERE r.round > 1
      ), written AS (
        UPDATE pg_temp.arbiter_batch_project_access AS s SET round = later.round FROM later WHERE s.place = later.place
        RETURNING later.round
      )
      SELECT max(round) FROM written""");

  private static final StatementDefinition INDEX_SPOOL = new StatementDefinition(
      "ProjectAccessDao.batch",
      "project_access",
      "CREATE INDEX ON pg_temp.arbiter_batch_project_access (round)");

  private static final StatementDefinition DROP_SPOOL = new StatementDefinition(
      "ProjectAccessDao.batch",
      "project_access",
      "DROP TABLE pg_temp.arbiter_batch_project_access");

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_ID = new StatementDefinition(
      "ProjectAccessDao.upsertAllReturningById",
      "project_access",
      """
      INSERT INTO project_access AS t
        (project_id, principal_type, principal_id, role, granted_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
          THEN s.project_id END,
        s.principal_type, s.principal_id, s.role, s.granted_at, s.updated_at
      """
          + ROWS
          + "ORDER BY s.project_id, s.principal_type, s.principal_id, s.place\n"
          + UPDATE_BY_ID
          + RETURNING
          + """
      ,
        current_setting('arbiter.row')::bigint AS place""",
      BY_ID);

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_ID_MIXED = new StatementDefinition(
      "ProjectAccessDao.upsertAllReturningById",
      "project_access",
      """
      INSERT INTO project_access AS t
        (project_id, principal_type, principal_id, role, granted_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.project_id END,
        s.principal_type, s.principal_id, s.role, s.granted_at, s.updated_at
      """
          + MIXED_ROWS
          + "ORDER BY s.project_id, s.principal_type, s.principal_id, s.place\n"
          + UPDATE_BY_ID
          + RETURNING
          + """
      ,
        substr(current_setting('arbiter.row'), 3)::bigint AS place""",
      BY_ID);

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_ID_SPOOLED = new StatementDefinition(
      "ProjectAccessDao.upsertAllReturningById",
      "project_access",
      """
      INSERT INTO project_access AS t
        (project_id, principal_type, principal_id, role, granted_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.project_id END,
        s.principal_type, s.principal_id, s.role, s.granted_at, s.updated_at
      FROM pg_temp.arbiter_batch_project_access AS s
      WHERE s.round = ?
      ORDER BY s.project_id, s.principal_type, s.principal_id, s.place
      """
          + UPDATE_BY_ID
          + RETURNING
          + """
      ,
        substr(current_setting('arbiter.row'), 3)::bigint AS place""",
      BY_ID);

  private static final StatementDefinition DELETE_BY_ID = new StatementDefinition(
      "ProjectAccessDao.deleteById",
      "project_access",
      """
      DELETE FROM project_access
      WHERE project_id = ?::uuid
        AND principal_type = ?::text
        AND principal_id = ?::uuid""",
      BY_ID);

  /**
   * The table as ProjectAccess declares it.
   *
   * <pre>{@code
   * CREATE TABLE project_access (
   *   project_id uuid NOT NULL,
   *   principal_type text NOT NULL CHECK (principal_type IN ('user', 'team')),
   *   principal_id uuid NOT NULL,
   *   role text NOT NULL CHECK (role IN ('viewer', 'editor', 'admin')),
   *   granted_at timestamptz DEFAULT now() NOT NULL,
   *   updated_at timestamptz DEFAULT now() NOT NULL,
   *   CONSTRAINT project_access_pkey PRIMARY KEY (project_id, principal_type, principal_id)
   * );
   * }</pre>
   */
  public static final TableDefinition TABLE = new TableDefinition(
      "project_access",
      """
      CREATE TABLE project_access (
        project_id uuid NOT NULL,
        principal_type text NOT NULL CHECK (principal_type IN ('user', 'team')),
        principal_id uuid NOT NULL,
        role text NOT NULL CHECK (role IN ('viewer', 'editor', 'admin')),
        granted_at timestamptz DEFAULT now() NOT NULL,
        updated_at timestamptz DEFAULT now() NOT NULL,
        CONSTRAINT project_access_pkey PRIMARY KEY (project_id, principal_type, principal_id)
      );
      """,
      List.of(BY_ID),
      List.of(INSERT, UPSERT_BY_ID, UPSERT_WITH_OUTCOME_BY_ID, INSERT_IF_ABSENT_BY_ID, FIND_BY_ID,
          UPSERT_EACH_BY_ID, UPSERT_ALL_BY_ID, UPSERT_ALL_BY_ID_MIXED, UPSERT_ALL_RETURNING_BY_ID,
          UPSERT_ALL_RETURNING_BY_ID_MIXED, DELETE_BY_ID),
      List.of(CREATE_SPOOL, FILL_SPOOL, ROUNDS_OF_SPOOL_BY_ID, INDEX_SPOOL,
          UPSERT_ALL_BY_ID_SPOOLED, UPSERT_ALL_RETURNING_BY_ID_SPOOLED, DROP_SPOOL));

  private static final BatchUpsert<NewProjectAccess> UPSERT_ALL_BY_ID_BATCH = new BatchUpsert<>(
      ProjectAccessDao::marks,
      new ArrayStatement<>(UPSERT_ALL_BY_ID, ProjectAccessDao::bindRowsById),
      new ArrayStatement<>(UPSERT_ALL_BY_ID_MIXED, ProjectAccessDao::bindMixedRows),
      new BatchKey<>(
          row -> Arrays.<Object>asList(row.projectId, row.principalType, row.principalId),
          null,
          null),
      new BatchSpool<>(
          CREATE_SPOOL,
          new ArrayStatement<>(FILL_SPOOL, ProjectAccessDao::bindMixedRows),
          ROUNDS_OF_SPOOL_BY_ID,
          INDEX_SPOOL,
          new ArrayStatement<>(UPSERT_ALL_BY_ID_SPOOLED, rows -> {}),
          DROP_SPOOL));

  private static final BatchUpsert<NewProjectAccess> UPSERT_ALL_RETURNING_BY_ID_BATCH = new BatchUpsert<>(
      ProjectAccessDao::marks,
      new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_ID, ProjectAccessDao::bindRowsById),
      new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_ID_MIXED, ProjectAccessDao::bindMixedRows),
      new BatchKey<>(
          row -> Arrays.<Object>asList(row.projectId, row.principalType, row.principalId),
          null,
          null),
      new BatchSpool<>(
          CREATE_SPOOL,
          new ArrayStatement<>(FILL_SPOOL, ProjectAccessDao::bindMixedRows),
          ROUNDS_OF_SPOOL_BY_ID,
          INDEX_SPOOL,
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_ID_SPOOLED, rows -> {}),
          DROP_SPOOL));

  private final Executor executor;

  public ProjectAccessDao(Database database) {
    this.executor = database.executor();
  }

  /**
   * Inserts the row and returns it as it is stored.
   *
   * <pre>{@code
   * INSERT INTO project_access AS t
   *   (project_id, principal_type, principal_id, role, granted_at, updated_at)
   * VALUES (
   *   ?::uuid,
   *   ?::text,
   *   ?::uuid,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * RETURNING project_id, principal_type, principal_id, role, granted_at, updated_at
   * }</pre>
   *
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public ProjectAccess insert(NewProjectAccess row) {
    return executor.one(
        INSERT,
        statement -> bindInsert(statement, row),
        ProjectAccessDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code project_access_pkey} says is already there.
   *
   * <pre>{@code
   * INSERT INTO project_access AS t
   *   (project_id, principal_type, principal_id, role, granted_at, updated_at)
   * VALUES (
   *   ?::uuid,
   *   ?::text,
   *   ?::uuid,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (project_id, principal_type, principal_id) DO UPDATE
   * SET role = excluded.role,
   *   updated_at = now()
   * RETURNING project_id, principal_type, principal_id, role, granted_at, updated_at
   * }</pre>
   */
  public ProjectAccess upsertById(NewProjectAccess row) {
    return executor.one(
        UPSERT_BY_ID,
        statement -> bindInsert(statement, row),
        ProjectAccessDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code project_access_pkey} says is already there, and tells which.
   *
   * <pre>{@code
   * INSERT INTO project_access AS t
   *   (project_id, principal_type, principal_id, role, granted_at, updated_at)
   * VALUES (
   *   ?::uuid,
   *   ?::text,
   *   ?::uuid,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (project_id, principal_type, principal_id) DO UPDATE
   * SET role = excluded.role,
   *   updated_at = now()
   * RETURNING project_id, principal_type, principal_id, role, granted_at, updated_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<ProjectAccess> upsertWithOutcomeById(NewProjectAccess row) {
    return executor.one(
        UPSERT_WITH_OUTCOME_BY_ID,
        statement -> bindInsert(statement, row),
        ProjectAccessDao::readWithOutcome);
  }

  /**
   * Inserts the row unless
   * {@code project_access_pkey} says that one is already there.
   *
   * <pre>{@code
   * INSERT INTO project_access AS t
   *   (project_id, principal_type, principal_id, role, granted_at, updated_at)
   * VALUES (
   *   ?::uuid,
   *   ?::text,
   *   ?::uuid,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (project_id, principal_type, principal_id) DO NOTHING
   * RETURNING project_id, principal_type, principal_id, role, granted_at, updated_at
   * }</pre>
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<ProjectAccess> insertIfAbsentById(NewProjectAccess row) {
    return executor.optional(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        ProjectAccessDao::read);
  }

  /**
   * Inserts each row unless
   * {@code project_access_pkey} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO project_access AS t
   *   (project_id, principal_type, principal_id, role, granted_at, updated_at)
   * VALUES (
   *   ?::uuid,
   *   ?::text,
   *   ?::uuid,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (project_id, principal_type, principal_id) DO NOTHING
   * RETURNING project_id, principal_type, principal_id, role, granted_at, updated_at
   * }</pre>
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<ProjectAccess> insertAllIfAbsentById(Iterable<NewProjectAccess> rows) {
    return executor.eachInserted(
        rows,
        row -> INSERT_IF_ABSENT_BY_ID,
        ProjectAccessDao::bindInsert,
        ProjectAccessDao::read);
  }

  /**
   * Inserts the row unless
   * {@code project_access_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <pre>{@code
   * INSERT INTO project_access AS t
   *   (project_id, principal_type, principal_id, role, granted_at, updated_at)
   * VALUES (
   *   ?::uuid,
   *   ?::text,
   *   ?::uuid,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (project_id, principal_type, principal_id) DO NOTHING
   * RETURNING project_id, principal_type, principal_id, role, granted_at, updated_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT project_id, principal_type, principal_id, role, granted_at, updated_at
   * FROM project_access
   * WHERE project_id = ?::uuid
   *   AND principal_type = ?::text
   *   AND principal_id = ?::uuid
   * }</pre>
   */
  public ProjectAccess getOrInsertById(NewProjectAccess row) {
    return executor.getOrInsert(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        FIND_BY_ID,
        statement -> bindKeyById(statement, row),
        ProjectAccessDao::read);
  }

  /**
   * Inserts each row unless
   * {@code project_access_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO project_access AS t
   *   (project_id, principal_type, principal_id, role, granted_at, updated_at)
   * VALUES (
   *   ?::uuid,
   *   ?::text,
   *   ?::uuid,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (project_id, principal_type, principal_id) DO NOTHING
   * RETURNING project_id, principal_type, principal_id, role, granted_at, updated_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT project_id, principal_type, principal_id, role, granted_at, updated_at
   * FROM project_access
   * WHERE project_id = ?::uuid
   *   AND principal_type = ?::text
   *   AND principal_id = ?::uuid
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<ProjectAccess> getOrInsertAllById(Iterable<NewProjectAccess> rows) {
    return executor.getOrInsertEach(
        rows,
        row -> INSERT_IF_ABSENT_BY_ID,
        ProjectAccessDao::bindInsert,
        FIND_BY_ID,
        ProjectAccessDao::bindKeyById,
        ProjectAccessDao::read);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code project_access_pkey} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <pre>{@code
   * INSERT INTO project_access AS t
   *   (project_id, principal_type, principal_id, role, granted_at, updated_at)
   * SELECT s.project_id, s.principal_type, s.principal_id, s.role, s.granted_at, s.updated_at
   * FROM (
   *   SELECT u.project_id,
   *     u.principal_type,
   *     u.principal_id,
   *     u.role,
   *     CASE WHEN ? THEN u.granted_at ELSE CAST((now()) AS timestamptz) END AS granted_at,
   *     CASE WHEN ? THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
   *     u.place
   *   FROM (
   *     SELECT unnest(?::uuid[]) AS project_id,
   *       unnest(?::text[]) AS principal_type,
   *       unnest(?::uuid[]) AS principal_id,
   *       unnest(?::text[]) AS role,
   *       unnest(?::timestamptz[]) AS granted_at,
   *       unnest(?::timestamptz[]) AS updated_at,
   *       unnest(?::integer[]) AS place
   *   ) AS u
   * ) AS s
   * ORDER BY s.project_id, s.principal_type, s.principal_id, s.place
   * ON CONFLICT (project_id, principal_type, principal_id) DO UPDATE
   * SET role = excluded.role,
   *   updated_at = now()
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewProjectAccess> rows) {
    return executor.upsertAll(
        rows,
        row -> UPSERT_EACH_BY_ID,
        ProjectAccessDao::bindInsert,
        row -> UPSERT_ALL_BY_ID_BATCH);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code project_access_pkey} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <pre>{@code
   * INSERT INTO project_access AS t
   *   (project_id, principal_type, principal_id, role, granted_at, updated_at)
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.project_id END,
   *   s.principal_type, s.principal_id, s.role, s.granted_at, s.updated_at
   * FROM (
   *   SELECT u.project_id,
   *     u.principal_type,
   *     u.principal_id,
   *     u.role,
   *     CASE WHEN ? THEN u.granted_at ELSE CAST((now()) AS timestamptz) END AS granted_at,
   *     CASE WHEN ? THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
   *     u.place
   *   FROM (
   *     SELECT unnest(?::uuid[]) AS project_id,
   *       unnest(?::text[]) AS principal_type,
   *       unnest(?::uuid[]) AS principal_id,
   *       unnest(?::text[]) AS role,
   *       unnest(?::timestamptz[]) AS granted_at,
   *       unnest(?::timestamptz[]) AS updated_at,
   *       unnest(?::integer[]) AS place
   *   ) AS u
   * ) AS s
   * ORDER BY s.project_id, s.principal_type, s.principal_id, s.place
   * ON CONFLICT (project_id, principal_type, principal_id) DO UPDATE
   * SET role = excluded.role,
   *   updated_at = now()
   * RETURNING project_id, principal_type, principal_id, role, granted_at, updated_at,
   *   current_setting('arbiter.row')::bigint AS place
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<ProjectAccess> upsertAllReturningById(Iterable<NewProjectAccess> rows) {
    return executor.upsertAllReturning(
        rows,
        row -> UPSERT_BY_ID,
        ProjectAccessDao::bindInsert,
        row -> UPSERT_ALL_RETURNING_BY_ID_BATCH,
        ProjectAccessDao::read);
  }

  /**
   * The row with this key, by {@code project_access_pkey}.
   *
   * <pre>{@code
   * SELECT project_id, principal_type, principal_id, role, granted_at, updated_at
   * FROM project_access
   * WHERE project_id = ?::uuid
   *   AND principal_type = ?::text
   *   AND principal_id = ?::uuid
   * }</pre>
   */
  public Optional<ProjectAccess> findById(UUID projectId, PrincipalType principalType,
      UUID principalId) {
    Objects.requireNonNull(projectId, "projectId");
    Objects.requireNonNull(principalType, "principalType");
    Objects.requireNonNull(principalId, "principalId");
    return executor.find(FIND_BY_ID, statement -> {
          statement.setObject(1, projectId);
          statement.setString(2, label(principalType));
          statement.setObject(3, principalId);
        }, ProjectAccessDao::read);
  }

  /**
   * Deletes the row with this key, by {@code project_access_pkey}.
   *
   * <pre>{@code
   * DELETE FROM project_access
   * WHERE project_id = ?::uuid
   *   AND principal_type = ?::text
   *   AND principal_id = ?::uuid
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteById(UUID projectId, PrincipalType principalType, UUID principalId) {
    Objects.requireNonNull(projectId, "projectId");
    Objects.requireNonNull(principalType, "principalType");
    Objects.requireNonNull(principalId, "principalId");
    return executor.delete(DELETE_BY_ID, statement -> {
          statement.setObject(1, projectId);
          statement.setString(2, label(principalType));
          statement.setObject(3, principalId);
        });
  }

  private static void bindInsert(PreparedStatement statement, NewProjectAccess row)
      throws SQLException {
    statement.setObject(1, row.projectId);
    statement.setString(2, label(row.principalType));
    statement.setObject(3, row.principalId);
    statement.setString(4, label(row.role));
    statement.setBoolean(5, row.grantedAt != null);
    Values.setInstant(statement, 6, row.grantedAt);
    statement.setBoolean(7, row.updatedAt != null);
    Values.setInstant(statement, 8, row.updatedAt);
  }

  private static void bindKeyById(PreparedStatement statement, NewProjectAccess row)
      throws SQLException {
    statement.setObject(1, row.projectId);
    statement.setString(2, label(row.principalType));
    statement.setObject(3, row.principalId);
  }

  private static String marks(NewProjectAccess row) {
    return BatchUpsert.marks(
        row.grantedAt != null,
        row.updatedAt != null);
  }

  private static void bindRowsById(RowArrays<NewProjectAccess> rows) throws SQLException {
    rows.supplied(row -> row.grantedAt != null);
    rows.supplied(row -> row.updatedAt != null);
    rows.uuids(row -> row.projectId);
    rows.strings(row -> label(row.principalType));
    rows.uuids(row -> row.principalId);
    rows.strings(row -> label(row.role));
    rows.instants(row -> row.grantedAt);
    rows.instants(row -> row.updatedAt);
    rows.places();
  }

  private static void bindMixedRows(RowArrays<NewProjectAccess> rows) throws SQLException {
    rows.uuids(row -> row.projectId);
    rows.strings(row -> label(row.principalType));
    rows.uuids(row -> row.principalId);
    rows.strings(row -> label(row.role));
    rows.instants(row -> row.grantedAt);
    rows.instants(row -> row.updatedAt);
    rows.strings(ProjectAccessDao::marks);
    rows.places();
  }

  private static ProjectAccess read(ResultSet row) throws SQLException {
    return new ProjectAccess(
        row.getObject(1, UUID.class),
        readPrincipalType(row.getString(2)),
        row.getObject(3, UUID.class),
        readRole(row.getString(4)),
        Values.instant(row, 5),
        Values.instant(row, 6));
  }

  private static Upserted<ProjectAccess> readWithOutcome(ResultSet row) throws SQLException {
    boolean inserted = row.getBoolean(7);
    return new Upserted<>(read(row), inserted ? Outcome.INSERTED : Outcome.UPDATED);
  }

  private static String label(PrincipalType constant) {
    return switch (constant) {
      case TEAM -> "team";
      case USER -> "user";
    };
  }

  private static String label(Role constant) {
    return switch (constant) {
      case ADMIN -> "admin";
      case EDITOR -> "editor";
      case VIEWER -> "viewer";
    };
  }

  private static PrincipalType readPrincipalType(String label) {
    return switch (label) {
      case "team" -> PrincipalType.TEAM;
      case "user" -> PrincipalType.USER;
      default -> throw Values.unknownLabel("project_access", "principal_type", PrincipalType.class);
    };
  }

  private static Role readRole(String label) {
    return switch (label) {
      case "admin" -> Role.ADMIN;
      case "editor" -> Role.EDITOR;
      case "viewer" -> Role.VIEWER;
      default -> throw Values.unknownLabel("project_access", "role", Role.class);
    };
  }
}
