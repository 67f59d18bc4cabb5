package golden.access;

import dev.arbiter.Database;
import dev.arbiter.Upserted;
import dev.arbiter.internal.Executor;
import dev.arbiter.internal.type.Codecs;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Upserts, finds and deletes rows of {@code project_access}, as {@link ProjectAccess} declares them.
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class ProjectAccessDao {
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
  public static final TableDefinition TABLE = ProjectAccessDaoSql.TABLE;

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
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END)
   * RETURNING project_id, principal_type, principal_id, role, granted_at, updated_at
   * }</pre>
   *
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public ProjectAccess insert(NewProjectAccess row) {
    return executor.one(ProjectAccessDaoSql.INSERT, row);
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
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END)
   * ON CONFLICT (project_id, principal_type, principal_id) DO UPDATE
   * SET role = excluded.role,
   *   updated_at = now()
   * RETURNING project_id, principal_type, principal_id, role, granted_at, updated_at
   * }</pre>
   */
  public ProjectAccess upsertById(NewProjectAccess row) {
    return executor.one(ProjectAccessDaoSql.UPSERT_BY_ID, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code project_access_pkey} says is already there, and tells which.
   *
   * <p>Runs the statement of {@link #upsertById} with
   *
   * <pre>{@code
   * RETURNING project_id, principal_type, principal_id, role, granted_at, updated_at,
   *   xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<ProjectAccess> upsertWithOutcomeById(NewProjectAccess row) {
    return executor.one(ProjectAccessDaoSql.UPSERT_WITH_OUTCOME_BY_ID, row);
  }

  /**
   * Inserts the row unless
   * {@code project_access_pkey} says that one is already there.
   *
   * <p>Runs the statement of {@link #insert} with
   * {@code ON CONFLICT (project_id, principal_type, principal_id) DO NOTHING}.
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<ProjectAccess> insertIfAbsentById(NewProjectAccess row) {
    return executor.optional(ProjectAccessDaoSql.INSERT_IF_ABSENT_BY_ID, row);
  }

  /**
   * Inserts each row unless
   * {@code project_access_pkey} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<ProjectAccess> insertAllIfAbsentById(Iterable<NewProjectAccess> rows) {
    return executor.batches().eachInserted(ProjectAccessDaoSql.INSERT_IF_ABSENT_BY_ID, rows);
  }

  /**
   * Inserts the row unless
   * {@code project_access_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findById}.
   */
  public ProjectAccess getOrInsertById(NewProjectAccess row) {
    return executor.getOrInsert(
        ProjectAccessDaoSql.INSERT_IF_ABSENT_BY_ID.with(row),
        ProjectAccessDaoSql.EXISTING_BY_ID.with(row));
  }

  /**
   * Inserts each row unless
   * {@code project_access_pkey} says that one is already there,
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
  public List<ProjectAccess> getOrInsertAllById(Iterable<NewProjectAccess> rows) {
    return executor.batches().getOrInsertEach(
        ProjectAccessDaoSql.INSERT_IF_ABSENT_BY_ID,
        ProjectAccessDaoSql.EXISTING_BY_ID,
        rows);
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
   *     CASE WHEN ? THEN u.granted_at ELSE now() END AS granted_at,
   *     CASE WHEN ? THEN u.updated_at ELSE now() END AS updated_at,
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
    return executor.batches().upsertAll(ProjectAccessDaoSql.UPSERT_ALL_BY_ID, rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code project_access_pkey} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <p>Runs the statement of {@link #upsertAllById} with
   *
   * <pre>{@code
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.project_id END,
   *   s.principal_type, s.principal_id, s.role, s.granted_at, s.updated_at
   * RETURNING project_id, principal_type, principal_id, role, granted_at, updated_at,
   *   current_setting('arbiter.row')::bigint AS place
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<ProjectAccess> upsertAllReturningById(Iterable<NewProjectAccess> rows) {
    return executor.batches().upsertAllReturning(
        ProjectAccessDaoSql.UPSERT_ALL_RETURNING_BY_ID,
        ProjectAccessDaoSql::read,
        rows);
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
    return executor.find(
        ProjectAccessDaoSql.FIND_BY_ID_SQL,
        statement -> {
          Codecs.UUID.set(statement, 1, projectId);
          ProjectAccessDaoSql.PRINCIPAL_TYPE_CODEC.set(statement, 2, principalType);
          Codecs.UUID.set(statement, 3, principalId);
        },
        ProjectAccessDaoSql::read);
  }

  /**
   * Deletes the row with this key, by {@code project_access_pkey}.
   *
   * <p>Runs the statement of {@link #findById} with
   *
   * <pre>{@code
   * DELETE FROM project_access
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteById(UUID projectId, PrincipalType principalType, UUID principalId) {
    Objects.requireNonNull(projectId, "projectId");
    Objects.requireNonNull(principalType, "principalType");
    Objects.requireNonNull(principalId, "principalId");
    return executor.delete(
        ProjectAccessDaoSql.DELETE_BY_ID_SQL,
        statement -> {
          Codecs.UUID.set(statement, 1, projectId);
          ProjectAccessDaoSql.PRINCIPAL_TYPE_CODEC.set(statement, 2, principalType);
          Codecs.UUID.set(statement, 3, principalId);
        });
  }
}
