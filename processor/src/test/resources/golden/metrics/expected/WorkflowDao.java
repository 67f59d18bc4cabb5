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
 * Upserts, finds and deletes rows of {@code workflows}, as {@link Workflow} declares them.
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class WorkflowDao {
  /**
   * The table as Workflow declares it.
   *
   * <pre>{@code
   * CREATE TABLE workflows (
   *   id uuid DEFAULT gen_random_uuid() NOT NULL,
   *   project_id uuid NOT NULL REFERENCES projects (id),
   *   name text NOT NULL,
   *   CONSTRAINT workflows_pkey PRIMARY KEY (id)
   * );
   * }</pre>
   */
  public static final TableDefinition TABLE = WorkflowDaoSql.TABLE;

  private final Executor executor;

  public WorkflowDao(Database database) {
    this.executor = database.executor();
  }

  /**
   * Inserts the row and returns it as it is stored.
   *
   * <pre>{@code
   * INSERT INTO workflows AS t
   *   (id, project_id, name)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::uuid,
   *   ?::text)
   * RETURNING id, project_id, name
   * }</pre>
   *
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public Workflow insert(NewWorkflow row) {
    return executor.one(WorkflowDaoSql.INSERT, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code workflows_pkey} says is already there.
   *
   * <pre>{@code
   * INSERT INTO workflows AS t
   *   (id, project_id, name)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::uuid,
   *   ?::text)
   * ON CONFLICT (id) DO UPDATE
   * SET project_id = excluded.project_id,
   *   name = excluded.name
   * RETURNING id, project_id, name
   * }</pre>
   */
  public Workflow upsertById(NewWorkflow row) {
    return executor.one(WorkflowDaoSql.UPSERT_BY_ID, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code workflows_pkey} says is already there, and tells which.
   *
   * <p>Runs the statement of {@link #upsertById} with
   *
   * <pre>{@code
   * RETURNING id, project_id, name, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<Workflow> upsertWithOutcomeById(NewWorkflow row) {
    return executor.one(WorkflowDaoSql.UPSERT_WITH_OUTCOME_BY_ID, row);
  }

  /**
   * Inserts the row unless
   * {@code workflows_pkey} says that one is already there.
   *
   * <p>Runs the statement of {@link #insert} with
   * {@code ON CONFLICT (id) DO NOTHING}.
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<Workflow> insertIfAbsentById(NewWorkflow row) {
    return executor.optional(WorkflowDaoSql.INSERT_IF_ABSENT_BY_ID, row);
  }

  /**
   * Inserts each row unless
   * {@code workflows_pkey} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Workflow> insertAllIfAbsentById(Iterable<NewWorkflow> rows) {
    return executor.batches().eachInserted(WorkflowDaoSql.INSERT_IF_ABSENT_BY_ID, rows);
  }

  /**
   * Inserts the row unless
   * {@code workflows_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findById}.
   */
  public Workflow getOrInsertById(NewWorkflow row) {
    return executor.getOrInsert(
        WorkflowDaoSql.INSERT_IF_ABSENT_BY_ID.with(row),
        WorkflowDaoSql.EXISTING_BY_ID.with(row));
  }

  /**
   * Inserts each row unless
   * {@code workflows_pkey} says that one is already there,
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
  public List<Workflow> getOrInsertAllById(Iterable<NewWorkflow> rows) {
    return executor.batches().getOrInsertEach(
        WorkflowDaoSql.INSERT_IF_ABSENT_BY_ID,
        WorkflowDaoSql.EXISTING_BY_ID,
        rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code workflows_pkey} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <pre>{@code
   * INSERT INTO workflows AS t
   *   (id, project_id, name)
   * SELECT s.id, s.project_id, s.name
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE gen_random_uuid() END AS id,
   *     u.project_id,
   *     u.name,
   *     u.place
   *   FROM (
   *     SELECT unnest(?::uuid[]) AS id,
   *       unnest(?::uuid[]) AS project_id,
   *       unnest(?::text[]) AS name,
   *       unnest(?::integer[]) AS place
   *   ) AS u
   * ) AS s
   * ORDER BY s.id, s.place
   * ON CONFLICT (id) DO UPDATE
   * SET project_id = excluded.project_id,
   *   name = excluded.name
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewWorkflow> rows) {
    return executor.batches().upsertAll(WorkflowDaoSql.UPSERT_ALL_BY_ID, rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code workflows_pkey} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <p>Runs the statement of {@link #upsertAllById} with
   *
   * <pre>{@code
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.id END,
   *   s.project_id, s.name
   * RETURNING id, project_id, name, current_setting('arbiter.row')::bigint AS place
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Workflow> upsertAllReturningById(Iterable<NewWorkflow> rows) {
    return executor.batches().upsertAllReturning(
        WorkflowDaoSql.UPSERT_ALL_RETURNING_BY_ID,
        WorkflowDaoSql::read,
        rows);
  }

  /**
   * The row with this key, by {@code workflows_pkey}.
   *
   * <pre>{@code
   * SELECT id, project_id, name
   * FROM workflows
   * WHERE id = ?::uuid
   * }</pre>
   */
  public Optional<Workflow> findById(UUID id) {
    Objects.requireNonNull(id, "id");
    return executor.find(
        WorkflowDaoSql.FIND_BY_ID_SQL,
        statement -> Codecs.UUID.set(statement, 1, id),
        WorkflowDaoSql::read);
  }

  /**
   * Deletes the row with this key, by {@code workflows_pkey}.
   *
   * <pre>{@code
   * DELETE FROM workflows
   * WHERE id = ?::uuid
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteById(UUID id) {
    Objects.requireNonNull(id, "id");
    return executor.delete(
        WorkflowDaoSql.DELETE_BY_ID_SQL,
        statement -> Codecs.UUID.set(statement, 1, id));
  }
}
