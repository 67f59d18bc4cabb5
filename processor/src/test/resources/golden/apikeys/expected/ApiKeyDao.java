package golden.apikeys;

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
 * Upserts, finds and deletes rows of {@code api_keys}, as {@link ApiKey} declares them.
 *
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class ApiKeyDao implements ApiKey.Statements {
  private static final IndexDefinition BY_ID = new IndexDefinition(
      "api_keys_pkey",
      "ALTER TABLE api_keys ADD CONSTRAINT api_keys_pkey PRIMARY KEY (id);",
      true);

  private static final IndexDefinition BY_KEY_HASH = new IndexDefinition(
      "api_keys_key_hash_key",
      "ALTER TABLE api_keys ADD CONSTRAINT api_keys_key_hash_key UNIQUE (key_hash);",
      false);

  private static final String INSERT_ROW = """
      INSERT INTO api_keys AS t
        (id, key_hash, label, last_used_at, created_at, updated_at)
      VALUES (
        CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
        ?::text,
        ?::text,
        ?::timestamptz,
        CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
        CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
      """;

  private static final String RETURNING = """
      RETURNING id, key_hash, label, last_used_at, created_at, updated_at""";

  private static final String UPDATE_BY_ID = """
      ON CONFLICT (id) DO UPDATE
      SET key_hash = excluded.key_hash,
        label = excluded.label,
        last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
        updated_at = now()
      """;

  private static final String UPDATE_BY_KEY_HASH = """
      ON CONFLICT (key_hash) DO UPDATE
      SET label = excluded.label,
        last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
        updated_at = now()
      """;

  private static final String ROWS = """
      FROM (
        SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.key_hash,
          u.label,
          u.last_used_at,
          CASE WHEN ? THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
          CASE WHEN ? THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS key_hash,
            unnest(?::text[]) AS label,
            unnest(?::timestamptz[]) AS last_used_at,
            unnest(?::timestamptz[]) AS created_at,
            unnest(?::timestamptz[]) AS updated_at,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s
      """;

  private static final String MIXED_ROWS = """
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.key_hash,
          u.label,
          u.last_used_at,
          CASE WHEN substr(u.given, 3, 1) = '1' THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
          CASE WHEN substr(u.given, 4, 1) = '1' THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS key_hash,
            unnest(?::text[]) AS label,
            unnest(?::timestamptz[]) AS last_used_at,
            unnest(?::timestamptz[]) AS created_at,
            unnest(?::timestamptz[]) AS updated_at,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s
      """;

  private static final StatementDefinition INSERT = new StatementDefinition(
      "ApiKeyDao.insert",
      "api_keys",
      INSERT_ROW + RETURNING);

  private static final StatementDefinition UPSERT_BY_ID = new StatementDefinition(
      "ApiKeyDao.upsertById",
      "api_keys",
      INSERT_ROW + UPDATE_BY_ID + RETURNING,
      BY_ID);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID = new StatementDefinition(
      "ApiKeyDao.upsertWithOutcomeById",
      "api_keys",
      INSERT_ROW + UPDATE_BY_ID + RETURNING + ", xmax = 0 AS inserted",
      BY_ID);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_ID = new StatementDefinition(
      "ApiKeyDao.insertIfAbsentById",
      "api_keys",
      INSERT_ROW + "ON CONFLICT (id) DO NOTHING\n" + RETURNING,
      BY_ID);

  private static final StatementDefinition FIND_BY_ID = new StatementDefinition(
      "ApiKeyDao.findById",
      "api_keys",
      """
      SELECT id, key_hash, label, last_used_at, created_at, updated_at
      FROM api_keys
      WHERE id = ?::uuid""",
      BY_ID);

  private static final StatementDefinition UPSERT_EACH_BY_ID = new StatementDefinition(
      "ApiKeyDao.upsertAllById",
      "api_keys",
      INSERT_ROW
          + """
      ON CONFLICT (id) DO UPDATE
      SET key_hash = excluded.key_hash,
        label = excluded.label,
        last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
        updated_at = now()""",
      BY_ID);

  private static final StatementDefinition DELETE_BY_ID = new StatementDefinition(
      "ApiKeyDao.deleteById",
      "api_keys",
      """
      DELETE FROM api_keys
      WHERE id = ?::uuid""",
      BY_ID);

  private static final StatementDefinition UPSERT_BY_KEY_HASH = new StatementDefinition(
      "ApiKeyDao.upsertByKeyHash",
      "api_keys",
      INSERT_ROW + UPDATE_BY_KEY_HASH + RETURNING,
      BY_KEY_HASH);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_KEY_HASH = new StatementDefinition(
      "ApiKeyDao.upsertWithOutcomeByKeyHash",
      "api_keys",
      INSERT_ROW + UPDATE_BY_KEY_HASH + RETURNING + ", xmax = 0 AS inserted",
      BY_KEY_HASH);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_KEY_HASH = new StatementDefinition(
      "ApiKeyDao.insertIfAbsentByKeyHash",
      "api_keys",
      INSERT_ROW + "ON CONFLICT (key_hash) DO NOTHING\n" + RETURNING,
      BY_KEY_HASH);

  private static final StatementDefinition FIND_BY_KEY_HASH = new StatementDefinition(
      "ApiKeyDao.findByKeyHash",
      "api_keys",
      """
      SELECT id, key_hash, label, last_used_at, created_at, updated_at
      FROM api_keys
      WHERE key_hash = ?::text""",
      BY_KEY_HASH);

  private static final StatementDefinition UPSERT_EACH_BY_KEY_HASH = new StatementDefinition(
      "ApiKeyDao.upsertAllByKeyHash",
      "api_keys",
      INSERT_ROW
          + """
      ON CONFLICT (key_hash) DO UPDATE
      SET label = excluded.label,
        last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
        updated_at = now()""",
      BY_KEY_HASH);

  private static final StatementDefinition UPSERT_ALL_BY_KEY_HASH = new StatementDefinition(
      "ApiKeyDao.upsertAllByKeyHash",
      "api_keys",
      """
      INSERT INTO api_keys AS t
        (id, key_hash, label, last_used_at, created_at, updated_at)
      SELECT s.id, s.key_hash, s.label, s.last_used_at, s.created_at, s.updated_at
      """
          + ROWS
          + """
      ORDER BY s.key_hash, s.place
      ON CONFLICT (key_hash) DO UPDATE
      SET label = excluded.label,
        last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
        updated_at = now()""",
      BY_KEY_HASH);

  private static final StatementDefinition UPSERT_ALL_BY_KEY_HASH_MIXED = new StatementDefinition(
      "ApiKeyDao.upsertAllByKeyHash",
      "api_keys",
      """
      INSERT INTO api_keys AS t
        (id, key_hash, label, last_used_at, created_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given::text, true) IS NOT NULL
          THEN s.id END,
        s.key_hash, s.label, s.last_used_at, s.created_at, s.updated_at
      """
          + MIXED_ROWS
          + """
      ORDER BY s.key_hash, s.place
      ON CONFLICT (key_hash) DO UPDATE
      SET label = excluded.label,
        last_used_at = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.last_used_at ELSE t.last_used_at END,
        updated_at = now()""",
      BY_KEY_HASH);

  private static final StatementDefinition UPSERT_ALL_BY_KEY_HASH_SPOOLED = new StatementDefinition(
      "ApiKeyDao.upsertAllByKeyHash",
      "api_keys",
      """
      INSERT INTO api_keys AS t
        (id, key_hash, label, last_used_at, created_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given::text, true) IS NOT NULL
          THEN s.id END,
        s.key_hash, s.label, s.last_used_at, s.created_at, s.updated_at
      FROM pg_temp.arbiter_batch_api_keys AS s
      WHERE s.round = ?
      ORDER BY s.key_hash, s.place
      ON CONFLICT (key_hash) DO UPDATE
      SET label = excluded.label,
        last_used_at = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.last_used_at ELSE t.last_used_at END,
        updated_at = now()""",
      BY_KEY_HASH);

  private static final StatementDefinition CREATE_SPOOL = new StatementDefinition(
      "ApiKeyDao.batch",
      "api_keys",
      """
      CREATE TEMPORARY TABLE pg_temp.arbiter_batch_api_keys (
        id uuid,
        key_hash text,
        label text,
        last_used_at timestamptz,
        created_at timestamptz,
        updated_at timestamptz,
        given text,
        place bigint,
        round bigint NOT NULL DEFAULT 1
      ) ON COMMIT DROP""");

  private static final StatementDefinition FILL_SPOOL = new StatementDefinition(
      "ApiKeyDao.batch",
      "api_keys",
      """
      INSERT INTO pg_temp.arbiter_batch_api_keys
        (id, key_hash, label, last_used_at, created_at, updated_at, given, place)
      SELECT s.id, s.key_hash, s.label, s.last_used_at, s.created_at, s.updated_at, s.given,
        start.rows + s.place
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.key_hash,
          u.label,
          u.last_used_at,
          CASE WHEN substr(u.given, 3, 1) = '1' THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
          CASE WHEN substr(u.given, 4, 1) = '1' THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS key_hash,
            unnest(?::text[]) AS label,
            unnest(?::timestamptz[]) AS last_used_at,
            unnest(?::timestamptz[]) AS created_at,
            unnest(?::timestamptz[]) AS updated_at,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s,
      (SELECT ?::bigint) AS start (rows)""");

  private static final StatementDefinition ROUNDS_OF_SPOOL_BY_KEY_HASH = new StatementDefinition(
      "ApiKeyDao.batch",
      "api_keys",
      """
      WITH later AS (
      SELECT r.place, r.round
      FROM (
        SELECT s.place, row_number() OVER (PARTITION BY s.key_hash ORDER BY s.place) AS round
      FROM pg_temp.arbiter_batch_api_keys AS s
      ) AS r
      WHERE r.round > 1
      ), written AS (
        UPDATE pg_temp.arbiter_batch_api_keys AS s SET round = later.round FROM later WHERE s.place = later.place
        RETURNING later.round
      )
      SELECT max(round) FROM written""");

  private static final StatementDefinition INDEX_SPOOL = new StatementDefinition(
      "ApiKeyDao.batch",
      "api_keys",
      "CREATE INDEX ON pg_temp.arbiter_batch_api_keys (round)");

  private static final StatementDefinition DROP_SPOOL = new StatementDefinition(
      "ApiKeyDao.batch",
      "api_keys",
      "DROP TABLE pg_temp.arbiter_batch_api_keys");

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_KEY_HASH = new StatementDefinition(
      "ApiKeyDao.upsertAllReturningByKeyHash",
      "api_keys",
      """
      INSERT INTO api_keys AS t
        (id, key_hash, label, last_used_at, created_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
          THEN s.id END,
        s.key_hash, s.label, s.last_used_at, s.created_at, s.updated_at
      """
          + ROWS
          + "ORDER BY s.key_hash, s.place\n"
          + UPDATE_BY_KEY_HASH
          + RETURNING
          + """
      ,
        current_setting('arbiter.row')::bigint AS place""",
      BY_KEY_HASH);

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_KEY_HASH_MIXED = new StatementDefinition(
      "ApiKeyDao.upsertAllReturningByKeyHash",
      "api_keys",
      """
      INSERT INTO api_keys AS t
        (id, key_hash, label, last_used_at, created_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.key_hash, s.label, s.last_used_at, s.created_at, s.updated_at
      """
          + MIXED_ROWS
          + """
      ORDER BY s.key_hash, s.place
      ON CONFLICT (key_hash) DO UPDATE
      SET label = excluded.label,
        last_used_at = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.last_used_at ELSE t.last_used_at END,
        updated_at = now()
      """
          + RETURNING
          + """
      ,
        substr(current_setting('arbiter.row'), 5)::bigint AS place""",
      BY_KEY_HASH);

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_KEY_HASH_SPOOLED = new StatementDefinition(
      "ApiKeyDao.upsertAllReturningByKeyHash",
      "api_keys",
      """
      INSERT INTO api_keys AS t
        (id, key_hash, label, last_used_at, created_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.key_hash, s.label, s.last_used_at, s.created_at, s.updated_at
      FROM pg_temp.arbiter_batch_api_keys AS s
      WHERE s.round = ?
      ORDER BY s.key_hash, s.place
      ON CONFLICT (key_hash) DO UPDATE
      SET label = excluded.label,
        last_used_at = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.last_used_at ELSE t.last_used_at END,
        updated_at = now()
      """
          + RETURNING
          + """
      ,
        substr(current_setting('arbiter.row'), 5)::bigint AS place""",
      BY_KEY_HASH);

  private static final StatementDefinition DELETE_BY_KEY_HASH = new StatementDefinition(
      "ApiKeyDao.deleteByKeyHash",
      "api_keys",
      """
      DELETE FROM api_keys
      WHERE key_hash = ?::text""",
      BY_KEY_HASH);

  private static final StatementDefinition RECORD_USE = new StatementDefinition(
      "ApiKeyDao.recordUse",
      "api_keys",
      """
      UPDATE api_keys AS t
      SET last_used_at = now(),
        updated_at = now()
      WHERE key_hash = ?::text
      """
          + RETURNING,
      BY_KEY_HASH);

  /**
   * The table as ApiKey declares it.
   *
   * <pre>{@code
   * CREATE TABLE api_keys (
   *   id uuid DEFAULT gen_random_uuid() NOT NULL,
   *   key_hash text NOT NULL,
   *   label text NOT NULL,
   *   last_used_at timestamptz,
   *   created_at timestamptz DEFAULT now() NOT NULL,
   *   updated_at timestamptz DEFAULT now() NOT NULL,
   *   CONSTRAINT api_keys_pkey PRIMARY KEY (id),
   *   CONSTRAINT api_keys_key_hash_key UNIQUE (key_hash)
   * );
   * }</pre>
   */
  public static final TableDefinition TABLE = new TableDefinition(
      "api_keys",
      """
      CREATE TABLE api_keys (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        key_hash text NOT NULL,
        label text NOT NULL,
        last_used_at timestamptz,
        created_at timestamptz DEFAULT now() NOT NULL,
        updated_at timestamptz DEFAULT now() NOT NULL,
        CONSTRAINT api_keys_pkey PRIMARY KEY (id),
        CONSTRAINT api_keys_key_hash_key UNIQUE (key_hash)
      );
      """,
      List.of(BY_ID, BY_KEY_HASH),
      List.of(INSERT, UPSERT_BY_ID, UPSERT_WITH_OUTCOME_BY_ID, INSERT_IF_ABSENT_BY_ID, FIND_BY_ID,
          UPSERT_EACH_BY_ID, DELETE_BY_ID, UPSERT_BY_KEY_HASH, UPSERT_WITH_OUTCOME_BY_KEY_HASH,
          INSERT_IF_ABSENT_BY_KEY_HASH, FIND_BY_KEY_HASH, UPSERT_EACH_BY_KEY_HASH,
          UPSERT_ALL_BY_KEY_HASH, UPSERT_ALL_BY_KEY_HASH_MIXED, UPSERT_ALL_RETURNING_BY_KEY_HASH,
          UPSERT_ALL_RETURNING_BY_KEY_HASH_MIXED, DELETE_BY_KEY_HASH, RECORD_USE),
      List.of(CREATE_SPOOL, FILL_SPOOL, ROUNDS_OF_SPOOL_BY_KEY_HASH, INDEX_SPOOL,
          UPSERT_ALL_BY_KEY_HASH_SPOOLED, UPSERT_ALL_RETURNING_BY_KEY_HASH_SPOOLED, DROP_SPOOL));

  private static final BatchUpsert<NewApiKey> UPSERT_ALL_BY_KEY_HASH_BATCH = new BatchUpsert<>(
      ApiKeyDao::marks,
      new ArrayStatement<>(UPSERT_ALL_BY_KEY_HASH, ApiKeyDao::bindRowsByKeyHash),
      new ArrayStatement<>(UPSERT_ALL_BY_KEY_HASH_MIXED, ApiKeyDao::bindMixedRows),
      new BatchKey<>(
          row -> row.keyHash,
          null,
          null),
      new BatchSpool<>(
          CREATE_SPOOL,
          new ArrayStatement<>(FILL_SPOOL, ApiKeyDao::bindMixedRows),
          ROUNDS_OF_SPOOL_BY_KEY_HASH,
          INDEX_SPOOL,
          new ArrayStatement<>(UPSERT_ALL_BY_KEY_HASH_SPOOLED, rows -> {}),
          DROP_SPOOL));

  private static final BatchUpsert<NewApiKey> UPSERT_ALL_RETURNING_BY_KEY_HASH_BATCH = new BatchUpsert<>(
      ApiKeyDao::marks,
      new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_KEY_HASH, ApiKeyDao::bindRowsByKeyHash),
      new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_KEY_HASH_MIXED, ApiKeyDao::bindMixedRows),
      new BatchKey<>(
          row -> row.keyHash,
          null,
          null),
      new BatchSpool<>(
          CREATE_SPOOL,
          new ArrayStatement<>(FILL_SPOOL, ApiKeyDao::bindMixedRows),
          ROUNDS_OF_SPOOL_BY_KEY_HASH,
          INDEX_SPOOL,
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_KEY_HASH_SPOOLED, rows -> {}),
          DROP_SPOOL));

  private final Executor executor;

  public ApiKeyDao(Database database) {
    this.executor = database.executor();
  }

  /**
   * Inserts the row and returns it as it is stored.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   *
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public ApiKey insert(NewApiKey row) {
    return executor.one(
        INSERT,
        statement -> bindInsert(statement, row),
        ApiKeyDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code api_keys_pkey} says is already there.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO UPDATE
   * SET key_hash = excluded.key_hash,
   *   label = excluded.label,
   *   last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
   *   updated_at = now()
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   */
  public ApiKey upsertById(NewApiKey row) {
    requireId(row);
    return executor.one(
        UPSERT_BY_ID,
        statement -> bindUpsertById(statement, row),
        ApiKeyDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code api_keys_pkey} says is already there, and tells which.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO UPDATE
   * SET key_hash = excluded.key_hash,
   *   label = excluded.label,
   *   last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
   *   updated_at = now()
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<ApiKey> upsertWithOutcomeById(NewApiKey row) {
    requireId(row);
    return executor.one(
        UPSERT_WITH_OUTCOME_BY_ID,
        statement -> bindUpsertById(statement, row),
        ApiKeyDao::readWithOutcome);
  }

  /**
   * Inserts the row unless
   * {@code api_keys_pkey} says that one is already there.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<ApiKey> insertIfAbsentById(NewApiKey row) {
    requireId(row);
    return executor.optional(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        ApiKeyDao::read);
  }

  /**
   * Inserts each row unless
   * {@code api_keys_pkey} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<ApiKey> insertAllIfAbsentById(Iterable<NewApiKey> rows) {
    return executor.eachInserted(
        rows,
        row -> {
          requireId(row);
          return INSERT_IF_ABSENT_BY_ID;
        },
        ApiKeyDao::bindInsert,
        ApiKeyDao::read);
  }

  /**
   * Inserts the row unless
   * {@code api_keys_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, key_hash, label, last_used_at, created_at, updated_at
   * FROM api_keys
   * WHERE id = ?::uuid
   * }</pre>
   */
  public ApiKey getOrInsertById(NewApiKey row) {
    requireId(row);
    return executor.getOrInsert(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        FIND_BY_ID,
        statement -> bindKeyById(statement, row),
        ApiKeyDao::read);
  }

  /**
   * Inserts each row unless
   * {@code api_keys_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, key_hash, label, last_used_at, created_at, updated_at
   * FROM api_keys
   * WHERE id = ?::uuid
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<ApiKey> getOrInsertAllById(Iterable<NewApiKey> rows) {
    return executor.getOrInsertEach(
        rows,
        row -> {
          requireId(row);
          return INSERT_IF_ABSENT_BY_ID;
        },
        ApiKeyDao::bindInsert,
        FIND_BY_ID,
        ApiKeyDao::bindKeyById,
        ApiKeyDao::read);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code api_keys_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets key_hash, which api_keys_key_hash_key depends on.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO UPDATE
   * SET key_hash = excluded.key_hash,
   *   label = excluded.label,
   *   last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
   *   updated_at = now()
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewApiKey> rows) {
    return executor.countEach(
        rows,
        row -> {
          requireId(row);
          return UPSERT_EACH_BY_ID;
        },
        ApiKeyDao::bindUpsertById);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code api_keys_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets key_hash, which api_keys_key_hash_key depends on.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO UPDATE
   * SET key_hash = excluded.key_hash,
   *   label = excluded.label,
   *   last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
   *   updated_at = now()
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<ApiKey> upsertAllReturningById(Iterable<NewApiKey> rows) {
    return executor.each(
        rows,
        row -> {
          requireId(row);
          return UPSERT_BY_ID;
        },
        ApiKeyDao::bindUpsertById,
        ApiKeyDao::read);
  }

  /**
   * The row with this key, by {@code api_keys_pkey}.
   *
   * <pre>{@code
   * SELECT id, key_hash, label, last_used_at, created_at, updated_at
   * FROM api_keys
   * WHERE id = ?::uuid
   * }</pre>
   */
  public Optional<ApiKey> findById(UUID id) {
    Objects.requireNonNull(id, "id");
    return executor.find(FIND_BY_ID, statement -> statement.setObject(1, id), ApiKeyDao::read);
  }

  /**
   * Deletes the row with this key, by {@code api_keys_pkey}.
   *
   * <pre>{@code
   * DELETE FROM api_keys
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
   * {@code api_keys_key_hash_key} says is already there.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (key_hash) DO UPDATE
   * SET label = excluded.label,
   *   last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
   *   updated_at = now()
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   */
  public ApiKey upsertByKeyHash(NewApiKey row) {
    return executor.one(
        UPSERT_BY_KEY_HASH,
        statement -> bindUpsertByKeyHash(statement, row),
        ApiKeyDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code api_keys_key_hash_key} says is already there, and tells which.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (key_hash) DO UPDATE
   * SET label = excluded.label,
   *   last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
   *   updated_at = now()
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<ApiKey> upsertWithOutcomeByKeyHash(NewApiKey row) {
    return executor.one(
        UPSERT_WITH_OUTCOME_BY_KEY_HASH,
        statement -> bindUpsertByKeyHash(statement, row),
        ApiKeyDao::readWithOutcome);
  }

  /**
   * Inserts the row unless
   * {@code api_keys_key_hash_key} says that one is already there.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (key_hash) DO NOTHING
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<ApiKey> insertIfAbsentByKeyHash(NewApiKey row) {
    return executor.optional(
        INSERT_IF_ABSENT_BY_KEY_HASH,
        statement -> bindInsert(statement, row),
        ApiKeyDao::read);
  }

  /**
   * Inserts each row unless
   * {@code api_keys_key_hash_key} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (key_hash) DO NOTHING
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<ApiKey> insertAllIfAbsentByKeyHash(Iterable<NewApiKey> rows) {
    return executor.eachInserted(
        rows,
        row -> INSERT_IF_ABSENT_BY_KEY_HASH,
        ApiKeyDao::bindInsert,
        ApiKeyDao::read);
  }

  /**
   * Inserts the row unless
   * {@code api_keys_key_hash_key} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (key_hash) DO NOTHING
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, key_hash, label, last_used_at, created_at, updated_at
   * FROM api_keys
   * WHERE key_hash = ?::text
   * }</pre>
   */
  public ApiKey getOrInsertByKeyHash(NewApiKey row) {
    return executor.getOrInsert(
        INSERT_IF_ABSENT_BY_KEY_HASH,
        statement -> bindInsert(statement, row),
        FIND_BY_KEY_HASH,
        statement -> bindKeyByKeyHash(statement, row),
        ApiKeyDao::read);
  }

  /**
   * Inserts each row unless
   * {@code api_keys_key_hash_key} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (key_hash) DO NOTHING
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, key_hash, label, last_used_at, created_at, updated_at
   * FROM api_keys
   * WHERE key_hash = ?::text
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<ApiKey> getOrInsertAllByKeyHash(Iterable<NewApiKey> rows) {
    return executor.getOrInsertEach(
        rows,
        row -> INSERT_IF_ABSENT_BY_KEY_HASH,
        ApiKeyDao::bindInsert,
        FIND_BY_KEY_HASH,
        ApiKeyDao::bindKeyByKeyHash,
        ApiKeyDao::read);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code api_keys_key_hash_key} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * SELECT s.id, s.key_hash, s.label, s.last_used_at, s.created_at, s.updated_at
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
   *     u.key_hash,
   *     u.label,
   *     u.last_used_at,
   *     CASE WHEN ? THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
   *     CASE WHEN ? THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
   *     u.place
   *   FROM (
   *     SELECT unnest(?::uuid[]) AS id,
   *       unnest(?::text[]) AS key_hash,
   *       unnest(?::text[]) AS label,
   *       unnest(?::timestamptz[]) AS last_used_at,
   *       unnest(?::timestamptz[]) AS created_at,
   *       unnest(?::timestamptz[]) AS updated_at,
   *       unnest(?::integer[]) AS place
   *   ) AS u
   * ) AS s
   * ORDER BY s.key_hash, s.place
   * ON CONFLICT (key_hash) DO UPDATE
   * SET label = excluded.label,
   *   last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
   *   updated_at = now()
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllByKeyHash(Iterable<NewApiKey> rows) {
    return executor.upsertAll(
        rows,
        row -> UPSERT_EACH_BY_KEY_HASH,
        ApiKeyDao::bindUpsertByKeyHash,
        row -> UPSERT_ALL_BY_KEY_HASH_BATCH);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code api_keys_key_hash_key} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.id END,
   *   s.key_hash, s.label, s.last_used_at, s.created_at, s.updated_at
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
   *     u.key_hash,
   *     u.label,
   *     u.last_used_at,
   *     CASE WHEN ? THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
   *     CASE WHEN ? THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
   *     u.place
   *   FROM (
   *     SELECT unnest(?::uuid[]) AS id,
   *       unnest(?::text[]) AS key_hash,
   *       unnest(?::text[]) AS label,
   *       unnest(?::timestamptz[]) AS last_used_at,
   *       unnest(?::timestamptz[]) AS created_at,
   *       unnest(?::timestamptz[]) AS updated_at,
   *       unnest(?::integer[]) AS place
   *   ) AS u
   * ) AS s
   * ORDER BY s.key_hash, s.place
   * ON CONFLICT (key_hash) DO UPDATE
   * SET label = excluded.label,
   *   last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
   *   updated_at = now()
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at,
   *   current_setting('arbiter.row')::bigint AS place
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<ApiKey> upsertAllReturningByKeyHash(Iterable<NewApiKey> rows) {
    return executor.upsertAllReturning(
        rows,
        row -> UPSERT_BY_KEY_HASH,
        ApiKeyDao::bindUpsertByKeyHash,
        row -> UPSERT_ALL_RETURNING_BY_KEY_HASH_BATCH,
        ApiKeyDao::read);
  }

  /**
   * The row with this key, by {@code api_keys_key_hash_key}.
   *
   * <pre>{@code
   * SELECT id, key_hash, label, last_used_at, created_at, updated_at
   * FROM api_keys
   * WHERE key_hash = ?::text
   * }</pre>
   */
  public Optional<ApiKey> findByKeyHash(String keyHash) {
    Objects.requireNonNull(keyHash, "keyHash");
    return executor.find(FIND_BY_KEY_HASH, statement -> statement.setString(1, keyHash), ApiKeyDao::read);
  }

  /**
   * Deletes the row with this key, by {@code api_keys_key_hash_key}.
   *
   * <pre>{@code
   * DELETE FROM api_keys
   * WHERE key_hash = ?::text
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteByKeyHash(String keyHash) {
    Objects.requireNonNull(keyHash, "keyHash");
    return executor.delete(DELETE_BY_KEY_HASH, statement -> statement.setString(1, keyHash));
  }

  /**
   * Updates by {@code api_keys_key_hash_key}.
   *
   * <pre>{@code
   * UPDATE api_keys AS t
   * SET last_used_at = now(),
   *   updated_at = now()
   * WHERE key_hash = ?::text
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   */
  @Override
  public Optional<ApiKey> recordUse(String keyHash) {
    Objects.requireNonNull(keyHash, "keyHash");
    return executor.optional(
        RECORD_USE,
        statement -> statement.setString(1, keyHash),
        ApiKeyDao::read);
  }

  private static void requireId(NewApiKey row) {
    if (row.id == null) {
      throw new IllegalArgumentException(
          "a row by api_keys_pkey has to supply id: the value that the server"
              + " would hand out could be another row's; use insert for a row without one");
    }
  }

  private static void bindInsert(PreparedStatement statement, NewApiKey row) throws SQLException {
    statement.setBoolean(1, row.id != null);
    statement.setObject(2, row.id);
    statement.setString(3, row.keyHash);
    statement.setString(4, row.label);
    Values.setInstant(statement, 5, row.lastUsedAt);
    statement.setBoolean(6, row.createdAt != null);
    Values.setInstant(statement, 7, row.createdAt);
    statement.setBoolean(8, row.updatedAt != null);
    Values.setInstant(statement, 9, row.updatedAt);
  }

  private static void bindUpsertById(PreparedStatement statement, NewApiKey row)
      throws SQLException {
    bindInsert(statement, row);
    statement.setBoolean(10, row.lastUsedAtSupplied);
  }

  private static void bindKeyById(PreparedStatement statement, NewApiKey row) throws SQLException {
    statement.setObject(1, row.id);
  }

  private static void bindUpsertByKeyHash(PreparedStatement statement, NewApiKey row)
      throws SQLException {
    bindInsert(statement, row);
    statement.setBoolean(10, row.lastUsedAtSupplied);
  }

  private static void bindKeyByKeyHash(PreparedStatement statement, NewApiKey row)
      throws SQLException {
    statement.setString(1, row.keyHash);
  }

  private static String marks(NewApiKey row) {
    return BatchUpsert.marks(
        row.id != null,
        row.lastUsedAtSupplied,
        row.createdAt != null,
        row.updatedAt != null);
  }

  private static void bindRowsByKeyHash(RowArrays<NewApiKey> rows) throws SQLException {
    rows.supplied(row -> row.id != null);
    rows.supplied(row -> row.createdAt != null);
    rows.supplied(row -> row.updatedAt != null);
    rows.uuids(row -> row.id);
    rows.strings(row -> row.keyHash);
    rows.strings(row -> row.label);
    rows.instants(row -> row.lastUsedAt);
    rows.instants(row -> row.createdAt);
    rows.instants(row -> row.updatedAt);
    rows.places();
    rows.supplied(row -> row.lastUsedAtSupplied);
  }

  private static void bindMixedRows(RowArrays<NewApiKey> rows) throws SQLException {
    rows.uuids(row -> row.id);
    rows.strings(row -> row.keyHash);
    rows.strings(row -> row.label);
    rows.instants(row -> row.lastUsedAt);
    rows.instants(row -> row.createdAt);
    rows.instants(row -> row.updatedAt);
    rows.strings(ApiKeyDao::marks);
    rows.places();
  }

  private static ApiKey read(ResultSet row) throws SQLException {
    return new ApiKey(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        Values.instant(row, 4),
        Values.instant(row, 5),
        Values.instant(row, 6));
  }

  private static Upserted<ApiKey> readWithOutcome(ResultSet row) throws SQLException {
    boolean inserted = row.getBoolean(7);
    return new Upserted<>(read(row), inserted ? Outcome.INSERTED : Outcome.UPDATED);
  }
}
