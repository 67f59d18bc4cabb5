package golden.tasks;

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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The statements of {@link TaskDao}, and how rows are bound to them and read.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
final class TaskDaoSql {
  static final String VERSION = RuntimeVersion.matching(
      "golden.tasks.TaskDao", "0.1.0-SNAPSHOT");

  private static final IndexDefinition BY_ID = IndexDefinition.primaryKey(
      "task_queue_pkey", "task_queue", "id");

  private static final IndexDefinition BY_TASK_KEY = IndexDefinition.uniqueConstraint(
      "task_queue_task_key_key", "task_queue", "task_key");

  private static final Statements STATEMENTS =
      new Statements("TaskDao", "task_queue", "task_queue_pkey");

  private static final String INSERT_INTO = """
      INSERT INTO task_queue AS t
        (id, task_key, status, retries, last_attempt_at)""";

  private static final String VALUES = """
      VALUES (
        CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
        ?::text,
        ?::text,
        CASE WHEN ? THEN ?::integer ELSE 0 END,
        ?::timestamptz)""";

  private static final String RETURNING =
      "RETURNING id, task_key, status, retries, last_attempt_at";

  private static final String SET_BY_ID = """
      SET task_key = excluded.task_key,
        status = excluded.status,
        retries = CASE WHEN ? THEN excluded.retries ELSE t.retries END,
        last_attempt_at = CASE WHEN ? THEN excluded.last_attempt_at ELSE t.last_attempt_at END""";

  private static final String RETURNING_OUTCOME =
      "RETURNING id, task_key, status, retries, last_attempt_at, xmax = 0 AS inserted";

  private static final String SELECT = "SELECT id, task_key, status, retries, last_attempt_at";

  private static final String SET_BY_TASK_KEY = """
      SET status = excluded.status,
        retries = CASE WHEN ? THEN excluded.retries ELSE t.retries END,
        last_attempt_at = CASE WHEN ? THEN excluded.last_attempt_at ELSE t.last_attempt_at END""";

  private static final String ROWS = """
      FROM (
        SELECT CASE WHEN ? THEN u.id ELSE gen_random_uuid() END AS id,
          u.task_key,
          u.status,
          CASE WHEN ? THEN u.retries ELSE 0 END AS retries,
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
      ) AS s""";

  private static final String SELECT_2 = """
      SELECT CASE WHEN set_config('arbiter.row', s.given::text, true) IS NOT NULL
          THEN s.id END,
        s.task_key, s.status, s.retries, s.last_attempt_at""";

  private static final String MIXED_ROWS = """
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE gen_random_uuid() END AS id,
          u.task_key,
          u.status,
          CASE WHEN substr(u.given, 2, 1) = '1' THEN u.retries ELSE 0 END AS retries,
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
      ) AS s""";

  private static final String MIXED_SET_BY_TASK_KEY = """
      SET status = excluded.status,
        retries = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.retries
          ELSE t.retries END,
        last_attempt_at = CASE WHEN substr(current_setting('arbiter.row'), 3, 1) = '1' THEN excluded.last_attempt_at
          ELSE t.last_attempt_at END""";

  private static final String SELECT_3 = """
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.task_key, s.status, s.retries, s.last_attempt_at""";

  private static final String RETURNING_PLACE = """
      RETURNING id, task_key, status, retries, last_attempt_at,
        substr(current_setting('arbiter.row'), 4)::bigint AS place""";

  private static final String CREATE_STAGE = """
      CREATE TEMPORARY TABLE pg_temp.arbiter_batch_task_queue (
        id uuid,
        task_key text,
        status text,
        retries integer,
        last_attempt_at timestamptz,
        given text,
        place bigint,
        round bigint NOT NULL DEFAULT 1
      ) ON COMMIT DROP""";

  private static final String INSERT_INTO_2 = """
      INSERT INTO pg_temp.arbiter_batch_task_queue
        (id, task_key, status, retries, last_attempt_at, given, place)""";

  private static final String SELECT_4 =
      "SELECT s.id, s.task_key, s.status, s.retries, s.last_attempt_at, s.given, start.rows + s.place";

  private static final String FROM = "CROSS JOIN (SELECT ?::bigint) AS start (rows)";

  private static final String INDEX_STAGE =
      "CREATE INDEX ON pg_temp.arbiter_batch_task_queue (round)";

  private static final String DROP_STAGE = "DROP TABLE pg_temp.arbiter_batch_task_queue";

  private static final String ROUNDS_STAGE = """
      WITH later AS (
      SELECT r.place, r.round FROM (
      SELECT s.place, row_number() OVER (PARTITION BY s.task_key ORDER BY s.place) AS round
      FROM pg_temp.arbiter_batch_task_queue AS s
      ) AS r WHERE r.round > 1
      ), written AS (
        UPDATE pg_temp.arbiter_batch_task_queue AS s
        SET round = later.round
        FROM later
        WHERE s.place = later.place
        RETURNING later.round
      )
      SELECT max(round) FROM written""";

  private static final String FROM_2 = """
      FROM pg_temp.arbiter_batch_task_queue AS s
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
      "findById", BY_ID, SELECT, "FROM task_queue", "WHERE id = ?::uuid");
  static final StatementDefinition UPSERT_ALL_BY_ID_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO UPDATE", SET_BY_ID);
  static final StatementDefinition DELETE_BY_ID_SQL = STATEMENTS.delete(
      "deleteById", BY_ID, "DELETE FROM task_queue", "WHERE id = ?::uuid");
  static final StatementDefinition UPSERT_BY_TASK_KEY_SQL = STATEMENTS.insert(
      "upsertByTaskKey", BY_TASK_KEY, INSERT_INTO, VALUES, "ON CONFLICT (task_key) DO UPDATE",
          SET_BY_TASK_KEY, RETURNING);
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_TASK_KEY_SQL = STATEMENTS.insert(
      "upsertWithOutcomeByTaskKey", BY_TASK_KEY, INSERT_INTO, VALUES,
          "ON CONFLICT (task_key) DO UPDATE", SET_BY_TASK_KEY, RETURNING_OUTCOME);
  static final StatementDefinition INSERT_IF_ABSENT_BY_TASK_KEY_SQL = STATEMENTS.insert(
      "insertIfAbsentByTaskKey", BY_TASK_KEY, INSERT_INTO, VALUES,
          "ON CONFLICT (task_key) DO NOTHING", RETURNING);
  static final StatementDefinition FIND_BY_TASK_KEY_SQL = STATEMENTS.select(
      "findByTaskKey", BY_TASK_KEY, SELECT, "FROM task_queue", "WHERE task_key = ?::text");
  static final StatementDefinition UPSERT_ALL_BY_TASK_KEY_EACH_SQL = STATEMENTS.insert(
      "upsertAllByTaskKey", BY_TASK_KEY, INSERT_INTO, VALUES, "ON CONFLICT (task_key) DO UPDATE",
          SET_BY_TASK_KEY);
  static final StatementDefinition UPSERT_ALL_BY_TASK_KEY_SQL = STATEMENTS.insert(
      "upsertAllByTaskKey", BY_TASK_KEY, INSERT_INTO,
          "SELECT s.id, s.task_key, s.status, s.retries, s.last_attempt_at", ROWS,
          "ORDER BY s.task_key, s.place", "ON CONFLICT (task_key) DO UPDATE", SET_BY_TASK_KEY);
  static final StatementDefinition UPSERT_ALL_BY_TASK_KEY_MIXED_SQL = STATEMENTS.insert(
      "upsertAllByTaskKey", BY_TASK_KEY, INSERT_INTO, SELECT_2, MIXED_ROWS,
          "ORDER BY s.task_key, s.place", "ON CONFLICT (task_key) DO UPDATE",
          MIXED_SET_BY_TASK_KEY);
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_TASK_KEY_SQL = STATEMENTS.insert(
      "upsertAllReturningByTaskKey", BY_TASK_KEY, INSERT_INTO, """
          SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
              THEN s.id END,
            s.task_key, s.status, s.retries, s.last_attempt_at""", ROWS,
          "ORDER BY s.task_key, s.place", "ON CONFLICT (task_key) DO UPDATE", SET_BY_TASK_KEY, """
          RETURNING id, task_key, status, retries, last_attempt_at,
            current_setting('arbiter.row')::bigint AS place""");
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_TASK_KEY_MIXED_SQL = STATEMENTS.insert(
      "upsertAllReturningByTaskKey", BY_TASK_KEY, INSERT_INTO, SELECT_3, MIXED_ROWS,
          "ORDER BY s.task_key, s.place", "ON CONFLICT (task_key) DO UPDATE", MIXED_SET_BY_TASK_KEY,
          RETURNING_PLACE);
  static final StatementDefinition DELETE_BY_TASK_KEY_SQL = STATEMENTS.delete(
      "deleteByTaskKey", BY_TASK_KEY, "DELETE FROM task_queue", "WHERE task_key = ?::text");
  static final StatementDefinition ENQUEUE_OR_RETRY_SQL = STATEMENTS.insert(
      "enqueueOrRetry", BY_TASK_KEY, """
          INSERT INTO task_queue AS t
            (task_key, status, retries)""", """
          VALUES (
            ?::text,
            'pending',
            0)""", "ON CONFLICT (task_key) DO UPDATE", """
          SET retries = CASE WHEN t.retries < ?::integer AND t.status <> 'processing'
            THEN t.retries + 1 ELSE t.retries END,
            status = CASE WHEN t.retries < ?::integer THEN 'pending' ELSE 'failed' END,
            last_attempt_at = now()""", RETURNING);
  static final StatementDefinition START_SQL = STATEMENTS.update(
      "start", BY_TASK_KEY, "UPDATE task_queue AS t", "SET status = 'processing'", """
          WHERE task_key = ?::text
            AND (t.status = 'pending')""");

  static final Stage<NewTask> STAGE = new Stage<>(
      STATEMENTS,
      CREATE_STAGE,
      String.join(
          "\n", INSERT_INTO_2, SELECT_4, MIXED_ROWS, FROM),
      TaskDaoSql::bindMixedRows,
      INDEX_STAGE,
      DROP_STAGE);

  static final Staging<NewTask> UPSERT_ALL_BY_TASK_KEY_STAGING = STAGE.of(
      "upsertAllByTaskKey",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllByTaskKey", BY_TASK_KEY, INSERT_INTO, SELECT_2, FROM_2,
              "ORDER BY s.task_key, s.place", "ON CONFLICT (task_key) DO UPDATE",
              MIXED_SET_BY_TASK_KEY));

  static final Staging<NewTask> UPSERT_ALL_RETURNING_BY_TASK_KEY_STAGING = STAGE.of(
      "upsertAllReturningByTaskKey",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllReturningByTaskKey", BY_TASK_KEY, INSERT_INTO, SELECT_3, FROM_2,
              "ORDER BY s.task_key, s.place", "ON CONFLICT (task_key) DO UPDATE",
              MIXED_SET_BY_TASK_KEY, RETURNING_PLACE));

  static final RowQuery<NewTask, Task> INSERT = RowQuery.of(
      INSERT_SQL, TaskDaoSql::bindInsert, TaskDaoSql::read);

  static final RowQuery<NewTask, Task> UPSERT_BY_ID = RowQuery.of(
      TaskDaoSql::requireId, UPSERT_BY_ID_SQL, TaskDaoSql::bindUpsertById, TaskDaoSql::read);

  static final RowReader<Upserted<Task>> WITH_OUTCOME = RowReader.withOutcome(TaskDaoSql::read, 6);

  static final RowQuery<NewTask, Upserted<Task>> UPSERT_WITH_OUTCOME_BY_ID = RowQuery.of(
      TaskDaoSql::requireId, UPSERT_WITH_OUTCOME_BY_ID_SQL, TaskDaoSql::bindUpsertById,
          TaskDaoSql.WITH_OUTCOME);

  static final RowQuery<NewTask, Task> INSERT_IF_ABSENT_BY_ID = RowQuery.of(
      TaskDaoSql::requireId, INSERT_IF_ABSENT_BY_ID_SQL, TaskDaoSql::bindInsert, TaskDaoSql::read);

  static final RowQuery<NewTask, Task> EXISTING_BY_ID = RowQuery.of(
      FIND_BY_ID_SQL, TaskDaoSql::bindKeyById, TaskDaoSql::read);

  static final RowStatement<NewTask> UPSERT_ALL_BY_ID = RowStatement.of(
      TaskDaoSql::requireId, UPSERT_ALL_BY_ID_SQL, TaskDaoSql::bindUpsertById);

  static final RowQuery<NewTask, Task> UPSERT_BY_TASK_KEY = RowQuery.of(
      UPSERT_BY_TASK_KEY_SQL, TaskDaoSql::bindUpsertById, TaskDaoSql::read);

  static final RowQuery<NewTask, Upserted<Task>> UPSERT_WITH_OUTCOME_BY_TASK_KEY = RowQuery.of(
      UPSERT_WITH_OUTCOME_BY_TASK_KEY_SQL, TaskDaoSql::bindUpsertById, TaskDaoSql.WITH_OUTCOME);

  static final RowQuery<NewTask, Task> INSERT_IF_ABSENT_BY_TASK_KEY = RowQuery.of(
      INSERT_IF_ABSENT_BY_TASK_KEY_SQL, TaskDaoSql::bindInsert, TaskDaoSql::read);

  static final RowQuery<NewTask, Task> EXISTING_BY_TASK_KEY = RowQuery.of(
      FIND_BY_TASK_KEY_SQL, TaskDaoSql::bindKeyByTaskKey, TaskDaoSql::read);

  static final BatchKey<NewTask> KEY_BY_TASK_KEY = new BatchKey<>(
      row -> row.taskKey,
      null,
      null);

  static final Batch<NewTask> UPSERT_ALL_BY_TASK_KEY = Batch.of(
      RowStatement.of(
          UPSERT_ALL_BY_TASK_KEY_EACH_SQL, TaskDaoSql::bindUpsertById),
      new BatchUpsert<>(
          TaskDaoSql::marks,
          new ArrayStatement<>(UPSERT_ALL_BY_TASK_KEY_SQL, TaskDaoSql::bindRowsByTaskKey),
          new ArrayStatement<>(UPSERT_ALL_BY_TASK_KEY_MIXED_SQL, TaskDaoSql::bindMixedRows),
          KEY_BY_TASK_KEY,
          UPSERT_ALL_BY_TASK_KEY_STAGING,
          rows_ -> {}));

  static final Batch<NewTask> UPSERT_ALL_RETURNING_BY_TASK_KEY = Batch.of(
      RowStatement.of(
          UPSERT_BY_TASK_KEY_SQL, TaskDaoSql::bindUpsertById),
      new BatchUpsert<>(
          TaskDaoSql::marks,
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_TASK_KEY_SQL, TaskDaoSql::bindRowsByTaskKey),
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_TASK_KEY_MIXED_SQL, TaskDaoSql::bindMixedRows),
          KEY_BY_TASK_KEY,
          UPSERT_ALL_RETURNING_BY_TASK_KEY_STAGING,
          rows_ -> {}));

  static final EnumCodec<TaskStatus> TASK_STATUS_CODEC = EnumCodec.of(
      "task_queue", TaskStatus.class, TaskStatus.values(), TaskDaoSql::label);

  static final TableDefinition TABLE = TableDefinition.of("task_queue")
      .ddl("""
          CREATE TABLE task_queue (
            id uuid DEFAULT gen_random_uuid() NOT NULL,
            task_key text NOT NULL,
            status text NOT NULL CHECK (status IN ('pending', 'processing', 'done', 'failed')),
            retries integer DEFAULT 0 NOT NULL,
            last_attempt_at timestamptz,
            CONSTRAINT task_queue_pkey PRIMARY KEY (id),
            CONSTRAINT task_queue_task_key_key UNIQUE (task_key)
          );
          """)
      .columns(
          ColumnDefinition.of("id", "uuid").defaultsTo("gen_random_uuid()").notNull(),
          ColumnDefinition.of("task_key", "text").notNull(),
          ColumnDefinition.of("status", "text").notNull().check("status IN ('pending', 'processing', 'done', 'failed')"),
          ColumnDefinition.of("retries", "integer").defaultsTo("0").notNull(),
          ColumnDefinition.of("last_attempt_at", "timestamptz"))
      .indexes(BY_ID, BY_TASK_KEY)
      .statements(INSERT_SQL, UPSERT_BY_ID_SQL, UPSERT_WITH_OUTCOME_BY_ID_SQL,
          INSERT_IF_ABSENT_BY_ID_SQL, FIND_BY_ID_SQL, UPSERT_ALL_BY_ID_SQL, DELETE_BY_ID_SQL,
          UPSERT_BY_TASK_KEY_SQL, UPSERT_WITH_OUTCOME_BY_TASK_KEY_SQL,
          INSERT_IF_ABSENT_BY_TASK_KEY_SQL, FIND_BY_TASK_KEY_SQL, UPSERT_ALL_BY_TASK_KEY_EACH_SQL,
          UPSERT_ALL_BY_TASK_KEY_SQL, UPSERT_ALL_BY_TASK_KEY_MIXED_SQL,
          UPSERT_ALL_RETURNING_BY_TASK_KEY_SQL, UPSERT_ALL_RETURNING_BY_TASK_KEY_MIXED_SQL,
          DELETE_BY_TASK_KEY_SQL, ENQUEUE_OR_RETRY_SQL, START_SQL)
      .staging(Staging.statements(UPSERT_ALL_BY_TASK_KEY_STAGING,
          UPSERT_ALL_RETURNING_BY_TASK_KEY_STAGING))
      .build();

  private TaskDaoSql() {}

  static void requireId(NewTask row) {
    if (row.id == null) {
      throw new IllegalArgumentException(
          "a row by task_queue_pkey has to supply id: the value that the server"
              + " would hand out could be another row's; use insert for a row without one");
    }
  }

  static void bindInsert(PreparedStatement statement, NewTask row) throws SQLException {
    statement.setBoolean(1, row.id != null);
    Codecs.UUID.set(statement, 2, row.id);
    statement.setString(3, row.taskKey);
    TaskDaoSql.TASK_STATUS_CODEC.set(statement, 4, row.status);
    statement.setBoolean(5, row.retriesSupplied);
    statement.setInt(6, row.retries);
    Codecs.INSTANT.set(statement, 7, row.lastAttemptAt);
  }

  static void bindUpsertById(PreparedStatement statement, NewTask row) throws SQLException {
    bindInsert(statement, row);
    statement.setBoolean(8, row.retriesSupplied);
    statement.setBoolean(9, row.lastAttemptAtSupplied);
  }

  static void bindKeyById(PreparedStatement statement, NewTask row) throws SQLException {
    Codecs.UUID.set(statement, 1, row.id);
  }

  static void bindKeyByTaskKey(PreparedStatement statement, NewTask row) throws SQLException {
    statement.setString(1, row.taskKey);
  }

  static String marks(NewTask row) {
    return BatchUpsert.marks(
        row.id != null,
        row.retriesSupplied,
        row.lastAttemptAtSupplied);
  }

  static void bindRowsByTaskKey(RowArrays<NewTask> rows) throws SQLException {
    rows.supplied(row -> row.id != null);
    rows.supplied(row -> row.retriesSupplied);
    rows.add(Codecs.UUID, row -> row.id);
    rows.add(Codecs.STRING, row -> row.taskKey);
    rows.add(TaskDaoSql.TASK_STATUS_CODEC, row -> row.status);
    rows.add(Codecs.INTEGER, row -> row.retries);
    rows.add(Codecs.INSTANT, row -> row.lastAttemptAt);
    rows.places();
    rows.supplied(row -> row.retriesSupplied);
    rows.supplied(row -> row.lastAttemptAtSupplied);
  }

  static void bindMixedRows(RowArrays<NewTask> rows) throws SQLException {
    rows.add(Codecs.UUID, row -> row.id);
    rows.add(Codecs.STRING, row -> row.taskKey);
    rows.add(TaskDaoSql.TASK_STATUS_CODEC, row -> row.status);
    rows.add(Codecs.INTEGER, row -> row.retries);
    rows.add(Codecs.INSTANT, row -> row.lastAttemptAt);
    rows.add(Codecs.STRING, TaskDaoSql::marks);
    rows.places();
  }

  static Task read(ResultSet row) throws SQLException {
    return new Task(
        Codecs.UUID.get(row, 1),
        row.getString(2),
        TaskDaoSql.TASK_STATUS_CODEC.get(row, 3),
        row.getInt(4),
        Codecs.INSTANT.get(row, 5));
  }

  static @Nullable String label(TaskStatus constant) {
    return switch (constant) {
      case DONE -> "done";
      case FAILED -> "failed";
      case PENDING -> "pending";
      case PROCESSING -> "processing";
      default -> null;
    };
  }
}
