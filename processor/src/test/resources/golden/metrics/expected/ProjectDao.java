package golden.metrics;

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
 * Upserts, finds and deletes rows of {@code projects}, as {@link Project} declares them.
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class ProjectDao {
  /**
   * The table as Project declares it.
   *
   * <pre>{@code
   * CREATE TABLE projects (
   *   id uuid DEFAULT gen_random_uuid() NOT NULL,
   *   tenant_id uuid NOT NULL REFERENCES tenants (id),
   *   name text NOT NULL,
   *   CONSTRAINT projects_pkey PRIMARY KEY (id)
   * );
   * }</pre>
   */
  public static final TableDefinition TABLE = ProjectDaoSql.TABLE;

  private final Executor executor;

  public ProjectDao(Database database) {
    this.executor = database.executor();
  }

  /**
   * Inserts the row and returns it as it is stored.
   *
   * <pre>{@code
   * INSERT INTO projects AS t
   *   (id, tenant_id, name)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::uuid,
   *   ?::text)
   * RETURNING id, tenant_id, name
   * }</pre>
   *
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public Project insert(NewProject row) {
    return executor.one(ProjectDaoSql.INSERT, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code projects_pkey} says is already there.
   *
   * <pre>{@code
   * INSERT INTO projects AS t
   *   (id, tenant_id, name)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::uuid,
   *   ?::text)
   * ON CONFLICT (id) DO UPDATE
   * SET tenant_id = excluded.tenant_id,
   *   name = excluded.name
   * RETURNING id, tenant_id, name
   * }</pre>
   */
  public Project upsertById(NewProject row) {
    return executor.one(ProjectDaoSql.UPSERT_BY_ID, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code projects_pkey} says is already there, and tells which.
   *
   * <p>Runs the statement of {@link #upsertById} with
   *
   * <pre>{@code
   * RETURNING id, tenant_id, name, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<Project> upsertWithOutcomeById(NewProject row) {
    return executor.one(ProjectDaoSql.UPSERT_WITH_OUTCOME_BY_ID, row);
  }

  /**
   * Inserts the row unless
   * {@code projects_pkey} says that one is already there.
   *
   * <p>Runs the statement of {@link #insert} with
   * {@code ON CONFLICT (id) DO NOTHING}.
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<Project> insertIfAbsentById(NewProject row) {
    return executor.optional(ProjectDaoSql.INSERT_IF_ABSENT_BY_ID, row);
  }

  /**
   * Inserts each row unless
   * {@code projects_pkey} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Project> insertAllIfAbsentById(Iterable<NewProject> rows) {
    return executor.batches().eachInserted(ProjectDaoSql.INSERT_IF_ABSENT_BY_ID, rows);
  }

  /**
   * Inserts the row unless
   * {@code projects_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findById}.
   */
  public Project getOrInsertById(NewProject row) {
    return executor.getOrInsert(
        ProjectDaoSql.INSERT_IF_ABSENT_BY_ID.with(row),
        ProjectDaoSql.EXISTING_BY_ID.with(row));
  }

  /**
   * Inserts each row unless
   * {@code projects_pkey} says that one is already there,
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
  public List<Project> getOrInsertAllById(Iterable<NewProject> rows) {
    return executor.batches().getOrInsertEach(
        ProjectDaoSql.INSERT_IF_ABSENT_BY_ID,
        ProjectDaoSql.EXISTING_BY_ID,
        rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code projects_pkey} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <pre>{@code
   * INSERT INTO projects AS t
   *   (id, tenant_id, name)
   * SELECT s.id, s.tenant_id, s.name
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE gen_random_uuid() END AS id,
   *     u.tenant_id,
   *     u.name,
   *     u.place
   *   FROM (
   *     SELECT unnest(?::uuid[]) AS id,
   *       unnest(?::uuid[]) AS tenant_id,
   *       unnest(?::text[]) AS name,
   *       unnest(?::integer[]) AS place
   *   ) AS u
   * ) AS s
   * ORDER BY s.id, s.place
   * ON CONFLICT (id) DO UPDATE
   * SET tenant_id = excluded.tenant_id,
   *   name = excluded.name
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewProject> rows) {
    return executor.batches().upsertAll(ProjectDaoSql.UPSERT_ALL_BY_ID, rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code projects_pkey} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <p>Runs the statement of {@link #upsertAllById} with
   *
   * <pre>{@code
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.id END,
   *   s.tenant_id, s.name
   * RETURNING id, tenant_id, name, current_setting('arbiter.row')::bigint AS place
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Project> upsertAllReturningById(Iterable<NewProject> rows) {
    return executor.batches().upsertAllReturning(
        ProjectDaoSql.UPSERT_ALL_RETURNING_BY_ID,
        ProjectDaoSql::read,
        rows);
  }

  /**
   * The row with this key, by {@code projects_pkey}.
   *
   * <pre>{@code
   * SELECT id, tenant_id, name
   * FROM projects
   * WHERE id = ?::uuid
   * }</pre>
   */
  public Optional<Project> findById(UUID id) {
    Objects.requireNonNull(id, "id");
    return executor.find(
        ProjectDaoSql.FIND_BY_ID_SQL,
        statement -> Codecs.UUID.set(statement, 1, id),
        ProjectDaoSql::read);
  }

  /**
   * Deletes the row with this key, by {@code projects_pkey}.
   *
   * <pre>{@code
   * DELETE FROM projects
   * WHERE id = ?::uuid
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteById(UUID id) {
    Objects.requireNonNull(id, "id");
    return executor.delete(
        ProjectDaoSql.DELETE_BY_ID_SQL,
        statement -> Codecs.UUID.set(statement, 1, id));
  }
}
