package golden.apikeys;

import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import dev.arbiter.internal.Executor;
import dev.arbiter.internal.Values;
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
          DELETE_BY_ID, UPSERT_BY_KEY_HASH, UPSERT_WITH_OUTCOME_BY_KEY_HASH,
          INSERT_IF_ABSENT_BY_KEY_HASH, FIND_BY_KEY_HASH, DELETE_BY_KEY_HASH, RECORD_USE));

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
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewApiKey> rows) {
    return executor.countEach(
        rows,
        row -> {
          requireId(row);
          return UPSERT_BY_ID;
        },
        ApiKeyDao::bindUpsertById);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code api_keys_pkey} says is already there.
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
   * ON CONFLICT (key_hash) DO UPDATE
   * SET label = excluded.label,
   *   last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
   *   updated_at = now()
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllByKeyHash(Iterable<NewApiKey> rows) {
    return executor.countEach(
        rows,
        row -> UPSERT_BY_KEY_HASH,
        ApiKeyDao::bindUpsertByKeyHash);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code api_keys_key_hash_key} says is already there.
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
   * ON CONFLICT (key_hash) DO UPDATE
   * SET label = excluded.label,
   *   last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
   *   updated_at = now()
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<ApiKey> upsertAllReturningByKeyHash(Iterable<NewApiKey> rows) {
    return executor.each(
        rows,
        row -> UPSERT_BY_KEY_HASH,
        ApiKeyDao::bindUpsertByKeyHash,
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
