package golden.tasks;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Upserts, finds and deletes rows of {@code task_queue}, as {@link Task} declares them.
 *
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class TaskDao implements Task.Statements {
  private static final IndexDefinition BY_ID = new IndexDefinition(
      "task_queue_pkey",
      "ALTER TABLE task_queue ADD CONSTRAINT task_queue_pkey PRIMARY KEY (id);",
      true);

  private static final IndexDefinition BY_TASK_KEY = new IndexDefinition(
      "task_queue_task_key_key",
      "ALTER TABLE task_queue ADD CONSTRAINT task_queue_task_key_key UNIQUE (task_key);",
      false);

  private static final String INSERT_ROW = """
      INSERT INTO task_queue AS t
        (id, task_key, status, retries, last_attempt_at)
      VALUES (
        CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
        ?::text,
        ?::text,
        CASE WHEN ? THEN ?::integer ELSE CAST((0) AS integer) END,
        ?::timestamptz)
      """;

  private static final String RETURNING = """
      RETURNING id, task_key, status, retries, last_attempt_at""";

  private static final String UPDATE_BY_ID = """
      ON CONFLICT (id) DO UPDATE
      SET task_key = excluded.task_key,
        status = excluded.status,
        retries = CASE WHEN ? THEN excluded.retries ELSE t.retries END,
        last_attempt_at = CASE WHEN ? THEN excluded.last_attempt_at ELSE t.last_attempt_at END
      """;

  private static final String UPDATE_BY_TASK_KEY = """
      ON CONFLICT (task_key) DO UPDATE
      SET status = excluded.status,
        retries = CASE WHEN ? THEN excluded.retries ELSE t.retries END,
        last_attempt_at = CASE WHEN ? THEN excluded.last_attempt_at ELSE t.last_attempt_at END
      """;

  private static final String ROWS = """
      FROM (
        SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.task_key,
          u.status,
          CASE WHEN ? THEN u.retries ELSE CAST((0) AS integer) END AS retries,
          u.last_attempt_at,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS task_key,
            unnest(?::text[]) AS status,
            unnest(?::integer[]) AS retries,
            unnest(?::timestamptz[]) AS last_attempt_at,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s
      """;

  private static final String MIXED_ROWS = """
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.task_key,
          u.status,
          CASE WHEN substr(u.given, 2, 1) = '1' THEN u.retries ELSE CAST((0) AS integer) END AS retries,
          u.last_attempt_at,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS task_key,
            unnest(?::text[]) AS status,
            unnest(?::integer[]) AS retries,
            unnest(?::timestamptz[]) AS last_attempt_at,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s
      """;

  private static final StatementDefinition INSERT = new StatementDefinition(
      "TaskDao.insert",
      "task_queue",
      INSERT_ROW + RETURNING);

  private static final StatementDefinition UPSERT_BY_ID = new StatementDefinition(
      "TaskDao.upsertById",
      "task_queue",
      INSERT_ROW + UPDATE_BY_ID + RETURNING,
      BY_ID);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID = new StatementDefinition(
      "TaskDao.upsertWithOutcomeById",
      "task_queue",
      INSERT_ROW + UPDATE_BY_ID + RETURNING + ", xmax = 0 AS inserted",
      BY_ID);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_ID = new StatementDefinition(
      "TaskDao.insertIfAbsentById",
      "task_queue",
      INSERT_ROW + "ON CONFLICT (id) DO NOTHING\n" + RETURNING,
      BY_ID);

  private static final StatementDefinition FIND_BY_ID = new StatementDefinition(
      "TaskDao.findById",
      "task_queue",
      """
      SELECT id, task_key, status, retries, last_attempt_at
      FROM task_queue
      WHERE id = ?::uuid""",
      BY_ID);

  private static final StatementDefinition UPSERT_EACH_BY_ID = new StatementDefinition(
      "TaskDao.upsertAllById",
      "task_queue",
      INSERT_ROW
          + """
      ON CONFLICT (id) DO UPDATE
      SET task_key = excluded.task_key,
        status = excluded.status,
        retries = CASE WHEN ? THEN excluded.retries ELSE t.retries END,
        last_attempt_at = CASE WHEN ? THEN excluded.last_attempt_at ELSE t.last_attempt_at END""",
      BY_ID);

  private static final StatementDefinition DELETE_BY_ID = new StatementDefinition(
      "TaskDao.deleteById",
      "task_queue",
      """
      DELETE FROM task_queue
      WHERE id = ?::uuid""",
      BY_ID);

  private static final StatementDefinition UPSERT_BY_TASK_KEY = new StatementDefinition(
      "TaskDao.upsertByTaskKey",
      "task_queue",
      INSERT_ROW + UPDATE_BY_TASK_KEY + RETURNING,
      BY_TASK_KEY);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_TASK_KEY = new StatementDefinition(
      "TaskDao.upsertWithOutcomeByTaskKey",
      "task_queue",
      INSERT_ROW + UPDATE_BY_TASK_KEY + RETURNING + ", xmax = 0 AS inserted",
      BY_TASK_KEY);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_TASK_KEY = new StatementDefinition(
      "TaskDao.insertIfAbsentByTaskKey",
      "task_queue",
      INSERT_ROW + "ON CONFLICT (task_key) DO NOTHING\n" + RETURNING,
      BY_TASK_KEY);

  private static final StatementDefinition FIND_BY_TASK_KEY = new StatementDefinition(
      "TaskDao.findByTaskKey",
      "task_queue",
      """
      SELECT id, task_key, status, retries, last_attempt_at
      FROM task_queue
      WHERE task_key = ?::text""",
      BY_TASK_KEY);

  private static final StatementDefinition UPSERT_EACH_BY_TASK_KEY = new StatementDefinition(
      "TaskDao.upsertAllByTaskKey",
      "task_queue",
      INSERT_ROW
          + """
      ON CONFLICT (task_key) DO UPDATE
      SET status = excluded.status,
        retries = CASE WHEN ? THEN excluded.retries ELSE t.retries END,
        last_attempt_at = CASE WHEN ? THEN excluded.last_attempt_at ELSE t.last_attempt_at END""",
      BY_TASK_KEY);

  private static final StatementDefinition UPSERT_ALL_BY_TASK_KEY = new StatementDefinition(
      "TaskDao.upsertAllByTaskKey",
      "task_queue",
      """
      INSERT INTO task_queue AS t
        (id, task_key, status, retries, last_attempt_at)
      SELECT s.id, s.task_key, s.status, s.retries, s.last_attempt_at
      """
          + ROWS
          + """
      ORDER BY s.task_key, s.place
      ON CONFLICT (task_key) DO UPDATE
      SET status = excluded.status,
        retries = CASE WHEN ? THEN excluded.retries ELSE t.retries END,
        last_attempt_at = CASE WHEN ? THEN excluded.last_attempt_at ELSE t.last_attempt_at END""",
      BY_TASK_KEY);

  private static final StatementDefinition UPSERT_ALL_BY_TASK_KEY_MIXED = new StatementDefinition(
      "TaskDao.upsertAllByTaskKey",
      "task_queue",
      """
      INSERT INTO task_queue AS t
        (id, task_key, status, retries, last_attempt_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given::text, true) IS NOT NULL
          THEN s.id END,
        s.task_key, s.status, s.retries, s.last_attempt_at
      """
          + MIXED_ROWS
          + """
      ORDER BY s.task_key, s.place
      ON CONFLICT (task_key) DO UPDATE
      SET status = excluded.status,
        retries = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.retries ELSE t.retries END,
        last_attempt_at = CASE WHEN substr(current_setting('arbiter.row'), 3, 1) = '1' THEN excluded.last_attempt_at ELSE t.last_attempt_at END""",
      BY_TASK_KEY);

  private static final StatementDefinition UPSERT_ALL_BY_TASK_KEY_SPOOLED = new StatementDefinition(
      "TaskDao.upsertAllByTaskKey",
      "task_queue",
      """
      INSERT INTO task_queue AS t
        (id, task_key, status, retries, last_attempt_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given::text, true) IS NOT NULL
          THEN s.id END,
        s.task_key, s.status, s.retries, s.last_attempt_at
      FROM pg_temp.arbiter_batch_task_queue AS s
      WHERE s.round = ?
      ORDER BY s.task_key, s.place
      ON CONFLICT (task_key) DO UPDATE
      SET status = excluded.status,
        retries = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.retries ELSE t.retries END,
        last_attempt_at = CASE WHEN substr(current_setting('arbiter.row'), 3, 1) = '1' THEN excluded.last_attempt_at ELSE t.last_attempt_at END""",
      BY_TASK_KEY);

  private static final StatementDefinition CREATE_SPOOL = new StatementDefinition(
      "TaskDao.batch",
      "task_queue",
      """
      CREATE TEMPORARY TABLE pg_temp.arbiter_batch_task_queue (
        id uuid,
        task_key text,
        status text,
        retries integer,
        last_attempt_at timestamptz,
        given text,
        place bigint,
        round bigint NOT NULL DEFAULT 1
      ) ON COMMIT DROP""");

  private static final StatementDefinition FILL_SPOOL = new StatementDefinition(
      "TaskDao.batch",
      "task_queue",
      """
      INSERT INTO pg_temp.arbiter_batch_task_queue
        (id, task_key, status, retries, last_attempt_at, given, place)
      SELECT s.id, s.task_key, s.status, s.retries, s.last_attempt_at, s.given, start.rows + s.place
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.task_key,
          u.status,
          CASE WHEN substr(u.given, 2, 1) = '1' THEN u.retries ELSE CAST((0) AS integer) END AS retries,
          u.last_attempt_at,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS task_key,
            unnest(?::text[]) AS status,
            unnest(?::integer[]) AS retries,
            unnest(?::timestamptz[]) AS last_attempt_at,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s,
      (SELECT ?::bigint) AS start (rows)""");

  private static final StatementDefinition ROUNDS_OF_SPOOL_BY_TASK_KEY = new StatementDefinition(
      "TaskDao.batch",
      "task_queue",
      """
      WITH later AS (
      SELECT r.place, r.round
      FROM (
        SELECT s.place, row_number() OVER (PARTITION BY s.task_key ORDER BY s.place) AS round
      FROM pg_temp.arbiter_batch_task_queue AS s
      ) AS r
      WHERE r.round > 1
      ), written AS (
        UPDATE pg_temp.arbiter_batch_task_queue AS s SET round = later.round FROM later WHERE s.place = later.place
        RETURNING later.round
      )
      SELECT max(round) FROM written""");

  private static final StatementDefinition INDEX_SPOOL = new StatementDefinition(
      "TaskDao.batch",
      "task_queue",
      "CREATE INDEX ON pg_temp.arbiter_batch_task_queue (round)");

  private static final StatementDefinition DROP_SPOOL = new StatementDefinition(
      "TaskDao.batch",
      "task_queue",
      "DROP TABLE pg_temp.arbiter_batch_task_queue");

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_TASK_KEY = new StatementDefinition(
      "TaskDao.upsertAllReturningByTaskKey",
      "task_queue",
      """
      INSERT INTO task_queue AS t
        (id, task_key, status, retries, last_attempt_at)
      SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
          THEN s.id END,
        s.task_key, s.status, s.retries, s.last_attempt_at
      """
          + ROWS
          + "ORDER BY s.task_key, s.place\n"
          + UPDATE_BY_TASK_KEY
          + RETURNING
          + """
      ,
        current_setting('arbiter.row')::bigint AS place""",
      BY_TASK_KEY);

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_TASK_KEY_MIXED = new StatementDefinition(
      "TaskDao.upsertAllReturningByTaskKey",
      "task_queue",
      """
      INSERT INTO task_queue AS t
        (id, task_key, status, retries, last_attempt_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.task_key, s.status, s.retries, s.last_attempt_at
      """
          + MIXED_ROWS
          + """
      ORDER BY s.task_key, s.place
      ON CONFLICT (task_key) DO UPDATE
      SET status = excluded.status,
        retries = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.retries ELSE t.retries END,
        last_attempt_at = CASE WHEN substr(current_setting('arbiter.row'), 3, 1) = '1' THEN excluded.last_attempt_at ELSE t.last_attempt_at END
      """
          + RETURNING
          + """
      ,
        substr(current_setting('arbiter.row'), 4)::bigint AS place""",
      BY_TASK_KEY);

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_TASK_KEY_SPOOLED = new StatementDefinition(
      "TaskDao.upsertAllReturningByTaskKey",
      "task_queue",
      """
      INSERT INTO task_queue AS t
        (id, task_key, status, retries, last_attempt_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.task_key, s.status, s.retries, s.last_attempt_at
      FROM pg_temp.arbiter_batch_task_queue AS s
      WHERE s.round = ?
      ORDER BY s.task_key, s.place
      ON CONFLICT (task_key) DO UPDATE
      SET status = excluded.status,
        retries = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.retries ELSE t.retries END,
        last_attempt_at = CASE WHEN substr(current_setting('arbiter.row'), 3, 1) = '1' THEN excluded.last_attempt_at ELSE t.last_attempt_at END
      """
          + RETURNING
          + """
      ,
        substr(current_setting('arbiter.row'), 4)::bigint AS place""",
      BY_TASK_KEY);

  private static final StatementDefinition DELETE_BY_TASK_KEY = new StatementDefinition(
      "TaskDao.deleteByTaskKey",
      "task_queue",
      """
      DELETE FROM task_queue
      WHERE task_key = ?::text""",
      BY_TASK_KEY);

  private static final StatementDefinition ENQUEUE_OR_RETRY = new StatementDefinition(
      "TaskDao.enqueueOrRetry",
      "task_queue",
      """
      INSERT INTO task_queue AS t
        (task_key, status, retries)
      VALUES (
        ?::text,
        'pending',
        0)
      ON CONFLICT (task_key) DO UPDATE
      SET retries = CASE WHEN t.retries < ?::integer AND t.status <> 'processing'
        THEN t.retries + 1 ELSE t.retries END,
        status = CASE WHEN t.retries < ?::integer THEN 'pending' ELSE 'failed' END,
        last_attempt_at = now()
      """
          + RETURNING,
      BY_TASK_KEY);

  private static final StatementDefinition START = new StatementDefinition(
      "TaskDao.start",
      "task_queue",
      """
      UPDATE task_queue AS t
      SET status = 'processing'
      WHERE task_key = ?::text
        AND (t.status = 'pending')""",
      BY_TASK_KEY);

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
  public static final TableDefinition TABLE = new TableDefinition(
      "task_queue",
      """
      CREATE TABLE task_queue (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        task_key text NOT NULL,
        status text NOT NULL CHECK (status IN ('pending', 'processing', 'done', 'failed')),
        retries integer DEFAULT 0 NOT NULL,
        last_attempt_at timestamptz,
        CONSTRAINT task_queue_pkey PRIMARY KEY (id),
        CONSTRAINT task_queue_task_key_key UNIQUE (task_key)
      );
      """,
      List.of(BY_ID, BY_TASK_KEY),
      List.of(INSERT, UPSERT_BY_ID, UPSERT_WITH_OUTCOME_BY_ID, INSERT_IF_ABSENT_BY_ID, FIND_BY_ID,
          UPSERT_EACH_BY_ID, DELETE_BY_ID, UPSERT_BY_TASK_KEY, UPSERT_WITH_OUTCOME_BY_TASK_KEY,
          INSERT_IF_ABSENT_BY_TASK_KEY, FIND_BY_TASK_KEY, UPSERT_EACH_BY_TASK_KEY,
          UPSERT_ALL_BY_TASK_KEY, UPSERT_ALL_BY_TASK_KEY_MIXED, UPSERT_ALL_RETURNING_BY_TASK_KEY,
          UPSERT_ALL_RETURNING_BY_TASK_KEY_MIXED, DELETE_BY_TASK_KEY, ENQUEUE_OR_RETRY, START),
      List.of(CREATE_SPOOL, FILL_SPOOL, ROUNDS_OF_SPOOL_BY_TASK_KEY, INDEX_SPOOL,
          UPSERT_ALL_BY_TASK_KEY_SPOOLED, UPSERT_ALL_RETURNING_BY_TASK_KEY_SPOOLED, DROP_SPOOL));

  private static final BatchUpsert<NewTask> UPSERT_ALL_BY_TASK_KEY_BATCH = new BatchUpsert<>(
      TaskDao::marks,
      new ArrayStatement<>(UPSERT_ALL_BY_TASK_KEY, TaskDao::bindRowsByTaskKey),
      new ArrayStatement<>(UPSERT_ALL_BY_TASK_KEY_MIXED, TaskDao::bindMixedRows),
      new BatchKey<>(
          row -> row.taskKey,
          null,
          null),
      new BatchSpool<>(
          CREATE_SPOOL,
          new ArrayStatement<>(FILL_SPOOL, TaskDao::bindMixedRows),
          ROUNDS_OF_SPOOL_BY_TASK_KEY,
          INDEX_SPOOL,
          new ArrayStatement<>(UPSERT_ALL_BY_TASK_KEY_SPOOLED, rows -> {}),
          DROP_SPOOL));

  private static final BatchUpsert<NewTask> UPSERT_ALL_RETURNING_BY_TASK_KEY_BATCH = new BatchUpsert<>(
      TaskDao::marks,
      new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_TASK_KEY, TaskDao::bindRowsByTaskKey),
      new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_TASK_KEY_MIXED, TaskDao::bindMixedRows),
      new BatchKey<>(
          row -> row.taskKey,
          null,
          null),
      new BatchSpool<>(
          CREATE_SPOOL,
          new ArrayStatement<>(FILL_SPOOL, TaskDao::bindMixedRows),
          ROUNDS_OF_SPOOL_BY_TASK_KEY,
          INDEX_SPOOL,
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_TASK_KEY_SPOOLED, rows -> {}),
          DROP_SPOOL));

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
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((0) AS integer) END,
   *   ?::timestamptz)
   * RETURNING id, task_key, status, retries, last_attempt_at
   * }</pre>
   *
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public Task insert(NewTask row) {
    return executor.one(
        INSERT,
        statement -> bindInsert(statement, row),
        TaskDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code task_queue_pkey} says is already there.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((0) AS integer) END,
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
    requireId(row);
    return executor.one(
        UPSERT_BY_ID,
        statement -> bindUpsertById(statement, row),
        TaskDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code task_queue_pkey} says is already there, and tells which.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((0) AS integer) END,
   *   ?::timestamptz)
   * ON CONFLICT (id) DO UPDATE
   * SET task_key = excluded.task_key,
   *   status = excluded.status,
   *   retries = CASE WHEN ? THEN excluded.retries ELSE t.retries END,
   *   last_attempt_at = CASE WHEN ? THEN excluded.last_attempt_at ELSE t.last_attempt_at END
   * RETURNING id, task_key, status, retries, last_attempt_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<Task> upsertWithOutcomeById(NewTask row) {
    requireId(row);
    return executor.one(
        UPSERT_WITH_OUTCOME_BY_ID,
        statement -> bindUpsertById(statement, row),
        TaskDao::readWithOutcome);
  }

  /**
   * Inserts the row unless
   * {@code task_queue_pkey} says that one is already there.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((0) AS integer) END,
   *   ?::timestamptz)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, task_key, status, retries, last_attempt_at
   * }</pre>
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<Task> insertIfAbsentById(NewTask row) {
    requireId(row);
    return executor.optional(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        TaskDao::read);
  }

  /**
   * Inserts each row unless
   * {@code task_queue_pkey} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((0) AS integer) END,
   *   ?::timestamptz)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, task_key, status, retries, last_attempt_at
   * }</pre>
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Task> insertAllIfAbsentById(Iterable<NewTask> rows) {
    return executor.eachInserted(
        rows,
        row -> {
          requireId(row);
          return INSERT_IF_ABSENT_BY_ID;
        },
        TaskDao::bindInsert,
        TaskDao::read);
  }

  /**
   * Inserts the row unless
   * {@code task_queue_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((0) AS integer) END,
   *   ?::timestamptz)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, task_key, status, retries, last_attempt_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, task_key, status, retries, last_attempt_at
   * FROM task_queue
   * WHERE id = ?::uuid
   * }</pre>
   */
  public Task getOrInsertById(NewTask row) {
    requireId(row);
    return executor.getOrInsert(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        FIND_BY_ID,
        statement -> bindKeyById(statement, row),
        TaskDao::read);
  }

  /**
   * Inserts each row unless
   * {@code task_queue_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((0) AS integer) END,
   *   ?::timestamptz)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, task_key, status, retries, last_attempt_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, task_key, status, retries, last_attempt_at
   * FROM task_queue
   * WHERE id = ?::uuid
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Task> getOrInsertAllById(Iterable<NewTask> rows) {
    return executor.getOrInsertEach(
        rows,
        row -> {
          requireId(row);
          return INSERT_IF_ABSENT_BY_ID;
        },
        TaskDao::bindInsert,
        FIND_BY_ID,
        TaskDao::bindKeyById,
        TaskDao::read);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code task_queue_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets task_key, which task_queue_task_key_key depends on.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((0) AS integer) END,
   *   ?::timestamptz)
   * ON CONFLICT (id) DO UPDATE
   * SET task_key = excluded.task_key,
   *   status = excluded.status,
   *   retries = CASE WHEN ? THEN excluded.retries ELSE t.retries END,
   *   last_attempt_at = CASE WHEN ? THEN excluded.last_attempt_at ELSE t.last_attempt_at END
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewTask> rows) {
    return executor.countEach(
        rows,
        row -> {
          requireId(row);
          return UPSERT_EACH_BY_ID;
        },
        TaskDao::bindUpsertById);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code task_queue_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets task_key, which task_queue_task_key_key depends on.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((0) AS integer) END,
   *   ?::timestamptz)
   * ON CONFLICT (id) DO UPDATE
   * SET task_key = excluded.task_key,
   *   status = excluded.status,
   *   retries = CASE WHEN ? THEN excluded.retries ELSE t.retries END,
   *   last_attempt_at = CASE WHEN ? THEN excluded.last_attempt_at ELSE t.last_attempt_at END
   * RETURNING id, task_key, status, retries, last_attempt_at
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Task> upsertAllReturningById(Iterable<NewTask> rows) {
    return executor.each(
        rows,
        row -> {
          requireId(row);
          return UPSERT_BY_ID;
        },
        TaskDao::bindUpsertById,
        TaskDao::read);
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
    return executor.find(FIND_BY_ID, statement -> statement.setObject(1, id), TaskDao::read);
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
    return executor.delete(DELETE_BY_ID, statement -> statement.setObject(1, id));
  }

  /**
   * Inserts the row, or updates the one that
   * {@code task_queue_task_key_key} says is already there.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((0) AS integer) END,
   *   ?::timestamptz)
   * ON CONFLICT (task_key) DO UPDATE
   * SET status = excluded.status,
   *   retries = CASE WHEN ? THEN excluded.retries ELSE t.retries END,
   *   last_attempt_at = CASE WHEN ? THEN excluded.last_attempt_at ELSE t.last_attempt_at END
   * RETURNING id, task_key, status, retries, last_attempt_at
   * }</pre>
   */
  public Task upsertByTaskKey(NewTask row) {
    return executor.one(
        UPSERT_BY_TASK_KEY,
        statement -> bindUpsertByTaskKey(statement, row),
        TaskDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code task_queue_task_key_key} says is already there, and tells which.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((0) AS integer) END,
   *   ?::timestamptz)
   * ON CONFLICT (task_key) DO UPDATE
   * SET status = excluded.status,
   *   retries = CASE WHEN ? THEN excluded.retries ELSE t.retries END,
   *   last_attempt_at = CASE WHEN ? THEN excluded.last_attempt_at ELSE t.last_attempt_at END
   * RETURNING id, task_key, status, retries, last_attempt_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<Task> upsertWithOutcomeByTaskKey(NewTask row) {
    return executor.one(
        UPSERT_WITH_OUTCOME_BY_TASK_KEY,
        statement -> bindUpsertByTaskKey(statement, row),
        TaskDao::readWithOutcome);
  }

  /**
   * Inserts the row unless
   * {@code task_queue_task_key_key} says that one is already there.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((0) AS integer) END,
   *   ?::timestamptz)
   * ON CONFLICT (task_key) DO NOTHING
   * RETURNING id, task_key, status, retries, last_attempt_at
   * }</pre>
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<Task> insertIfAbsentByTaskKey(NewTask row) {
    return executor.optional(
        INSERT_IF_ABSENT_BY_TASK_KEY,
        statement -> bindInsert(statement, row),
        TaskDao::read);
  }

  /**
   * Inserts each row unless
   * {@code task_queue_task_key_key} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((0) AS integer) END,
   *   ?::timestamptz)
   * ON CONFLICT (task_key) DO NOTHING
   * RETURNING id, task_key, status, retries, last_attempt_at
   * }</pre>
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Task> insertAllIfAbsentByTaskKey(Iterable<NewTask> rows) {
    return executor.eachInserted(
        rows,
        row -> INSERT_IF_ABSENT_BY_TASK_KEY,
        TaskDao::bindInsert,
        TaskDao::read);
  }

  /**
   * Inserts the row unless
   * {@code task_queue_task_key_key} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((0) AS integer) END,
   *   ?::timestamptz)
   * ON CONFLICT (task_key) DO NOTHING
   * RETURNING id, task_key, status, retries, last_attempt_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, task_key, status, retries, last_attempt_at
   * FROM task_queue
   * WHERE task_key = ?::text
   * }</pre>
   */
  public Task getOrInsertByTaskKey(NewTask row) {
    return executor.getOrInsert(
        INSERT_IF_ABSENT_BY_TASK_KEY,
        statement -> bindInsert(statement, row),
        FIND_BY_TASK_KEY,
        statement -> bindKeyByTaskKey(statement, row),
        TaskDao::read);
  }

  /**
   * Inserts each row unless
   * {@code task_queue_task_key_key} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO task_queue AS t
   *   (id, task_key, status, retries, last_attempt_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((0) AS integer) END,
   *   ?::timestamptz)
   * ON CONFLICT (task_key) DO NOTHING
   * RETURNING id, task_key, status, retries, last_attempt_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, task_key, status, retries, last_attempt_at
   * FROM task_queue
   * WHERE task_key = ?::text
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Task> getOrInsertAllByTaskKey(Iterable<NewTask> rows) {
    return executor.getOrInsertEach(
        rows,
        row -> INSERT_IF_ABSENT_BY_TASK_KEY,
        TaskDao::bindInsert,
        FIND_BY_TASK_KEY,
        TaskDao::bindKeyByTaskKey,
        TaskDao::read);
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
   *   SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
   *     u.task_key,
   *     u.status,
   *     CASE WHEN ? THEN u.retries ELSE CAST((0) AS integer) END AS retries,
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
    return executor.upsertAll(
        rows,
        row -> UPSERT_EACH_BY_TASK_KEY,
        TaskDao::bindUpsertByTaskKey,
        row -> UPSERT_ALL_BY_TASK_KEY_BATCH);
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
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.id END,
   *   s.task_key, s.status, s.retries, s.last_attempt_at
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
   *     u.task_key,
   *     u.status,
   *     CASE WHEN ? THEN u.retries ELSE CAST((0) AS integer) END AS retries,
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
   * RETURNING id, task_key, status, retries, last_attempt_at,
   *   current_setting('arbiter.row')::bigint AS place
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Task> upsertAllReturningByTaskKey(Iterable<NewTask> rows) {
    return executor.upsertAllReturning(
        rows,
        row -> UPSERT_BY_TASK_KEY,
        TaskDao::bindUpsertByTaskKey,
        row -> UPSERT_ALL_RETURNING_BY_TASK_KEY_BATCH,
        TaskDao::read);
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
    return executor.find(FIND_BY_TASK_KEY, statement -> statement.setString(1, taskKey), TaskDao::read);
  }

  /**
   * Deletes the row with this key, by {@code task_queue_task_key_key}.
   *
   * <pre>{@code
   * DELETE FROM task_queue
   * WHERE task_key = ?::text
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteByTaskKey(String taskKey) {
    Objects.requireNonNull(taskKey, "taskKey");
    return executor.delete(DELETE_BY_TASK_KEY, statement -> statement.setString(1, taskKey));
  }

  /**
   * Upserts by {@code task_queue_task_key_key}.
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
        ENQUEUE_OR_RETRY,
        statement -> {
          statement.setString(1, taskKey);
          statement.setInt(2, maxRetries);
          statement.setInt(3, maxRetries);
        },
        TaskDao::read);
  }

  /**
   * Updates by {@code task_queue_task_key_key}.
   *
   * <pre>{@code
   * UPDATE task_queue AS t
   * SET status = 'processing'
   * WHERE task_key = ?::text
   *   AND (t.status = 'pending')
   * }</pre>
   */
  @Override
  public boolean start(String taskKey) {
    Objects.requireNonNull(taskKey, "taskKey");
    return executor.count(
        START,
        statement -> statement.setString(1, taskKey)) > 0;
  }

  private static void requireId(NewTask row) {
    if (row.id == null) {
      throw new IllegalArgumentException(
          "a row by task_queue_pkey has to supply id: the value that the server"
              + " would hand out could be another row's; use insert for a row without one");
    }
  }

  private static void bindInsert(PreparedStatement statement, NewTask row) throws SQLException {
    statement.setBoolean(1, row.id != null);
    statement.setObject(2, row.id);
    statement.setString(3, row.taskKey);
    statement.setString(4, label(row.status));
    statement.setBoolean(5, row.retriesSupplied);
    statement.setInt(6, row.retries);
    Values.setInstant(statement, 7, row.lastAttemptAt);
  }

  private static void bindUpsertById(PreparedStatement statement, NewTask row) throws SQLException {
    bindInsert(statement, row);
    statement.setBoolean(8, row.retriesSupplied);
    statement.setBoolean(9, row.lastAttemptAtSupplied);
  }

  private static void bindKeyById(PreparedStatement statement, NewTask row) throws SQLException {
    statement.setObject(1, row.id);
  }

  private static void bindUpsertByTaskKey(PreparedStatement statement, NewTask row)
      throws SQLException {
    bindInsert(statement, row);
    statement.setBoolean(8, row.retriesSupplied);
    statement.setBoolean(9, row.lastAttemptAtSupplied);
  }

  private static void bindKeyByTaskKey(PreparedStatement statement, NewTask row)
      throws SQLException {
    statement.setString(1, row.taskKey);
  }

  private static String marks(NewTask row) {
    return BatchUpsert.marks(
        row.id != null,
        row.retriesSupplied,
        row.lastAttemptAtSupplied);
  }

  private static void bindRowsByTaskKey(RowArrays<NewTask> rows) throws SQLException {
    rows.supplied(row -> row.id != null);
    rows.supplied(row -> row.retriesSupplied);
    rows.uuids(row -> row.id);
    rows.strings(row -> row.taskKey);
    rows.strings(row -> label(row.status));
    rows.ints(row -> row.retries);
    rows.instants(row -> row.lastAttemptAt);
    rows.places();
    rows.supplied(row -> row.retriesSupplied);
    rows.supplied(row -> row.lastAttemptAtSupplied);
  }

  private static void bindMixedRows(RowArrays<NewTask> rows) throws SQLException {
    rows.uuids(row -> row.id);
    rows.strings(row -> row.taskKey);
    rows.strings(row -> label(row.status));
    rows.ints(row -> row.retries);
    rows.instants(row -> row.lastAttemptAt);
    rows.strings(TaskDao::marks);
    rows.places();
  }

  private static Task read(ResultSet row) throws SQLException {
    return new Task(
        row.getObject(1, UUID.class),
        row.getString(2),
        readStatus(row.getString(3)),
        row.getInt(4),
        Values.instant(row, 5));
  }

  private static Upserted<Task> readWithOutcome(ResultSet row) throws SQLException {
    boolean inserted = row.getBoolean(6);
    return new Upserted<>(read(row), inserted ? Outcome.INSERTED : Outcome.UPDATED);
  }

  private static String label(TaskStatus constant) {
    return switch (constant) {
      case DONE -> "done";
      case FAILED -> "failed";
      case PENDING -> "pending";
      case PROCESSING -> "processing";
    };
  }

  private static TaskStatus readStatus(String label) {
    return switch (label) {
      case "done" -> TaskStatus.DONE;
      case "failed" -> TaskStatus.FAILED;
      case "pending" -> TaskStatus.PENDING;
      case "processing" -> TaskStatus.PROCESSING;
      default -> throw Values.unknownLabel("task_queue", "status", TaskStatus.class);
    };
  }
}
