package golden.tasks;

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
 * Upserts, finds and deletes rows of {@code task_queue}, as {@link Task} declares them.
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class TaskDao implements Task.Statements {
  /**
   * The table as Task declares it.
   *
   * <pre>{@code
   * CREATE TABLE task_queue (
   *   id uuid DEFAULT gen_random_uuid() NOT NULL,
   *   task_key text NOT NULL,
   *   status text NOT NULL CHECK (status IN ('pending', 'processing', 'done', 'failed')),
   *   retries integer DEFAULT 0 NOT NULL,
   *   last_attempt_at timestamptz,
   *   CONSTRAINT task_queue_pkey PRIMARY KEY (id),
   *   CONSTRAINT task_queue_task_key_key UNIQUE (task_key)
   * );
   * }</pre>
   */
  public static final TableDefinition TABLE = TaskDaoSql.TABLE;

  private final Executor executor;

  public TaskDao(Database database) {
    this.executor = database.executor();
  }

  /**
   * Inserts the row and returns it as it is stored.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE 0 END,
   *   ?::timestamptz)
   * RETURNING id, task_key, status, retries, last_attempt_at
   * }</pre>
   *
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public Task insert(NewTask row) {
    return executor.one(TaskDaoSql.INSERT, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code task_queue_pkey} says is already there.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE 0 END,
   *   ?::timestamptz)
   * ON CONFLICT (id) DO UPDATE
   * SET task_key = excluded.task_key,
   *   status = excluded.status,
   *   retries = CASE WHEN ? THEN excluded.retries ELSE t.retries END,
   *   last_attempt_at = CASE WHEN ? THEN excluded.last_attempt_at ELSE t.last_attempt_at END
   * RETURNING id, task_key, status, retries, last_attempt_at
   * }</pre>
   */
  public Task upsertById(NewTask row) {
    return executor.one(TaskDaoSql.UPSERT_BY_ID, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code task_queue_pkey} says is already there, and tells which.
   *
   * <p>Runs the statement of {@link #upsertById} with
   *
   * <pre>{@code
   * RETURNING id, task_key, status, retries, last_attempt_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<Task> upsertWithOutcomeById(NewTask row) {
    return executor.one(TaskDaoSql.UPSERT_WITH_OUTCOME_BY_ID, row);
  }

  /**
   * Inserts the row unless
   * {@code task_queue_pkey} says that one is already there.
   *
   * <p>Runs the statement of {@link #insert} with
   * {@code ON CONFLICT (id) DO NOTHING}.
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<Task> insertIfAbsentById(NewTask row) {
    return executor.optional(TaskDaoSql.INSERT_IF_ABSENT_BY_ID, row);
  }

  /**
   * Inserts each row unless
   * {@code task_queue_pkey} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Task> insertAllIfAbsentById(Iterable<NewTask> rows) {
    return executor.batches().eachInserted(TaskDaoSql.INSERT_IF_ABSENT_BY_ID, rows);
  }

  /**
   * Inserts the row unless
   * {@code task_queue_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findById}.
   */
  public Task getOrInsertById(NewTask row) {
    return executor.getOrInsert(
        TaskDaoSql.INSERT_IF_ABSENT_BY_ID.with(row),
        TaskDaoSql.EXISTING_BY_ID.with(row));
  }

  /**
   * Inserts each row unless
   * {@code task_queue_pkey} says that one is already there,
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
  public List<Task> getOrInsertAllById(Iterable<NewTask> rows) {
    return executor.batches().getOrInsertEach(
        TaskDaoSql.INSERT_IF_ABSENT_BY_ID,
        TaskDaoSql.EXISTING_BY_ID,
        rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code task_queue_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets task_key, which task_queue_task_key_key depends on.
   *
   * <p>Runs the statement of {@link #upsertById} without {@code RETURNING}.
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewTask> rows) {
    return executor.batches().countEach(TaskDaoSql.UPSERT_ALL_BY_ID, rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code task_queue_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets task_key, which task_queue_task_key_key depends on.
   *
   * <p>Runs the statement of {@link #upsertById}.
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Task> upsertAllReturningById(Iterable<NewTask> rows) {
    return executor.batches().each(TaskDaoSql.UPSERT_BY_ID, rows);
  }

  /**
   * The row with this key, by {@code task_queue_pkey}.
   *
   * <pre>{@code
   * SELECT id, task_key, status, retries, last_attempt_at
   * FROM task_queue
   * WHERE id = ?::uuid
   * }</pre>
   */
  public Optional<Task> findById(UUID id) {
    Objects.requireNonNull(id, "id");
    return executor.find(
        TaskDaoSql.FIND_BY_ID_SQL,
        statement -> Codecs.UUID.set(statement, 1, id),
        TaskDaoSql::read);
  }

  /**
   * Deletes the row with this key, by {@code task_queue_pkey}.
   *
   * <pre>{@code
   * DELETE FROM task_queue
   * WHERE id = ?::uuid
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteById(UUID id) {
    Objects.requireNonNull(id, "id");
    return executor.delete(
        TaskDaoSql.DELETE_BY_ID_SQL,
        statement -> Codecs.UUID.set(statement, 1, id));
  }

  /**
   * Inserts the row, or updates the one that
   * {@code task_queue_task_key_key} says is already there.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE 0 END,
   *   ?::timestamptz)
   * ON CONFLICT (task_key) DO UPDATE
   * SET status = excluded.status,
   *   retries = CASE WHEN ? THEN excluded.retries ELSE t.retries END,
   *   last_attempt_at = CASE WHEN ? THEN excluded.last_attempt_at ELSE t.last_attempt_at END
   * RETURNING id, task_key, status, retries, last_attempt_at
   * }</pre>
   */
  public Task upsertByTaskKey(NewTask row) {
    return executor.one(TaskDaoSql.UPSERT_BY_TASK_KEY, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code task_queue_task_key_key} says is already there, and tells which.
   *
   * <p>Runs the statement of {@link #upsertByTaskKey} with
   *
   * <pre>{@code
   * RETURNING id, task_key, status, retries, last_attempt_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<Task> upsertWithOutcomeByTaskKey(NewTask row) {
    return executor.one(TaskDaoSql.UPSERT_WITH_OUTCOME_BY_TASK_KEY, row);
  }

  /**
   * Inserts the row unless
   * {@code task_queue_task_key_key} says that one is already there.
   *
   * <p>Runs the statement of {@link #insert} with
   * {@code ON CONFLICT (task_key) DO NOTHING}.
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<Task> insertIfAbsentByTaskKey(NewTask row) {
    return executor.optional(TaskDaoSql.INSERT_IF_ABSENT_BY_TASK_KEY, row);
  }

  /**
   * Inserts each row unless
   * {@code task_queue_task_key_key} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentByTaskKey}.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Task> insertAllIfAbsentByTaskKey(Iterable<NewTask> rows) {
    return executor.batches().eachInserted(TaskDaoSql.INSERT_IF_ABSENT_BY_TASK_KEY, rows);
  }

  /**
   * Inserts the row unless
   * {@code task_queue_task_key_key} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <p>Runs the statement of {@link #insertIfAbsentByTaskKey}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findByTaskKey}.
   */
  public Task getOrInsertByTaskKey(NewTask row) {
    return executor.getOrInsert(
        TaskDaoSql.INSERT_IF_ABSENT_BY_TASK_KEY.with(row),
        TaskDaoSql.EXISTING_BY_TASK_KEY.with(row));
  }

  /**
   * Inserts each row unless
   * {@code task_queue_task_key_key} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentByTaskKey}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findByTaskKey}.
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Task> getOrInsertAllByTaskKey(Iterable<NewTask> rows) {
    return executor.batches().getOrInsertEach(
        TaskDaoSql.INSERT_IF_ABSENT_BY_TASK_KEY,
        TaskDaoSql.EXISTING_BY_TASK_KEY,
        rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code task_queue_task_key_key} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * SELECT s.id, s.task_key, s.status, s.retries, s.last_attempt_at
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE gen_random_uuid() END AS id,
   *     u.task_key,
   *     u.status,
   *     CASE WHEN ? THEN u.retries ELSE 0 END AS retries,
   *     u.last_attempt_at,
   *     u.place
   *   FROM (
   *     SELECT unnest(?::uuid[]) AS id,
   *       unnest(?::text[]) AS task_key,
   *       unnest(?::text[]) AS status,
   *       unnest(?::integer[]) AS retries,
   *       unnest(?::timestamptz[]) AS last_attempt_at,
   *       unnest(?::integer[]) AS place
   *   ) AS u
   * ) AS s
   * ORDER BY s.task_key, s.place
   * ON CONFLICT (task_key) DO UPDATE
   * SET status = excluded.status,
   *   retries = CASE WHEN ? THEN excluded.retries ELSE t.retries END,
   *   last_attempt_at = CASE WHEN ? THEN excluded.last_attempt_at ELSE t.last_attempt_at END
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllByTaskKey(Iterable<NewTask> rows) {
    return executor.batches().upsertAll(TaskDaoSql.UPSERT_ALL_BY_TASK_KEY, rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code task_queue_task_key_key} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <p>Runs the statement of {@link #upsertAllByTaskKey} with
   *
   * <pre>{@code
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.id END,
   *   s.task_key, s.status, s.retries, s.last_attempt_at
   * RETURNING id, task_key, status, retries, last_attempt_at,
   *   current_setting('arbiter.row')::bigint AS place
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Task> upsertAllReturningByTaskKey(Iterable<NewTask> rows) {
    return executor.batches().upsertAllReturning(
        TaskDaoSql.UPSERT_ALL_RETURNING_BY_TASK_KEY,
        TaskDaoSql::read,
        rows);
  }

  /**
   * The row with this key, by {@code task_queue_task_key_key}.
   *
   * <pre>{@code
   * SELECT id, task_key, status, retries, last_attempt_at
   * FROM task_queue
   * WHERE task_key = ?::text
   * }</pre>
   */
  @Override
  public Optional<Task> findByTaskKey(String taskKey) {
    Objects.requireNonNull(taskKey, "taskKey");
    return executor.find(
        TaskDaoSql.FIND_BY_TASK_KEY_SQL,
        statement -> statement.setString(1, taskKey),
        TaskDaoSql::read);
  }

  /**
   * Deletes the row with this key, by {@code task_queue_task_key_key}.
   *
   * <p>Runs the statement of {@link #findByTaskKey} with
   *
   * <pre>{@code
   * DELETE FROM task_queue
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteByTaskKey(String taskKey) {
    Objects.requireNonNull(taskKey, "taskKey");
    return executor.delete(
        TaskDaoSql.DELETE_BY_TASK_KEY_SQL,
        statement -> statement.setString(1, taskKey));
  }

  /**
   * Inserts the row, or updates the one that
   * {@code task_queue_task_key_key} says is already there.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (task_key, status, retries)
   * VALUES (
   *   ?::text,
   *   'pending',
   *   0)
   * ON CONFLICT (task_key) DO UPDATE
   * SET retries = CASE WHEN t.retries < ?::integer AND t.status <> 'processing'
   *   THEN t.retries + 1 ELSE t.retries END,
   *   status = CASE WHEN t.retries < ?::integer THEN 'pending' ELSE 'failed' END,
   *   last_attempt_at = now()
   * RETURNING id, task_key, status, retries, last_attempt_at
   * }</pre>
   */
  @Override
  public Task enqueueOrRetry(String taskKey, int maxRetries) {
    Objects.requireNonNull(taskKey, "taskKey");
    return executor.one(
        TaskDaoSql.ENQUEUE_OR_RETRY_SQL,
        statement -> {
          statement.setString(1, taskKey);
          statement.setInt(2, maxRetries);
          statement.setInt(3, maxRetries);
        },
        TaskDaoSql::read);
  }

  /**
   * Updates the row with this key, by {@code task_queue_task_key_key}.
   *
   * <pre>{@code
   * UPDATE task_queue AS t
   * SET status = 'processing'
   * WHERE task_key = ?::text
   *   AND (t.status = 'pending')
   * }</pre>
   *
   * @return whether a row was written
   */
  @Override
  public boolean start(String taskKey) {
    Objects.requireNonNull(taskKey, "taskKey");
    return executor.count(
        TaskDaoSql.START_SQL,
        statement -> statement.setString(1, taskKey)) > 0;
  }
}
