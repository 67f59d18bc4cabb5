package golden.apikeys;

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
 * Upserts, finds and deletes rows of {@code api_keys}, as {@link ApiKey} declares them.
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class ApiKeyDao implements ApiKey.Statements {
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
  public static final TableDefinition TABLE = ApiKeyDaoSql.TABLE;

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
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END)
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   *
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public ApiKey insert(NewApiKey row) {
    return executor.one(ApiKeyDaoSql.INSERT, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code api_keys_pkey} says is already there.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END)
   * ON CONFLICT (id) DO UPDATE
   * SET key_hash = excluded.key_hash,
   *   label = excluded.label,
   *   last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
   *   updated_at = now()
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   */
  public ApiKey upsertById(NewApiKey row) {
    return executor.one(ApiKeyDaoSql.UPSERT_BY_ID, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code api_keys_pkey} says is already there, and tells which.
   *
   * <p>Runs the statement of {@link #upsertById} with
   *
   * <pre>{@code
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<ApiKey> upsertWithOutcomeById(NewApiKey row) {
    return executor.one(ApiKeyDaoSql.UPSERT_WITH_OUTCOME_BY_ID, row);
  }

  /**
   * Inserts the row unless
   * {@code api_keys_pkey} says that one is already there.
   *
   * <p>Runs the statement of {@link #insert} with
   * {@code ON CONFLICT (id) DO NOTHING}.
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<ApiKey> insertIfAbsentById(NewApiKey row) {
    return executor.optional(ApiKeyDaoSql.INSERT_IF_ABSENT_BY_ID, row);
  }

  /**
   * Inserts each row unless
   * {@code api_keys_pkey} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<ApiKey> insertAllIfAbsentById(Iterable<NewApiKey> rows) {
    return executor.batches().eachInserted(ApiKeyDaoSql.INSERT_IF_ABSENT_BY_ID, rows);
  }

  /**
   * Inserts the row unless
   * {@code api_keys_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findById}.
   */
  public ApiKey getOrInsertById(NewApiKey row) {
    return executor.getOrInsert(
        ApiKeyDaoSql.INSERT_IF_ABSENT_BY_ID.with(row),
        ApiKeyDaoSql.EXISTING_BY_ID.with(row));
  }

  /**
   * Inserts each row unless
   * {@code api_keys_pkey} says that one is already there,
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
  public List<ApiKey> getOrInsertAllById(Iterable<NewApiKey> rows) {
    return executor.batches().getOrInsertEach(
        ApiKeyDaoSql.INSERT_IF_ABSENT_BY_ID,
        ApiKeyDaoSql.EXISTING_BY_ID,
        rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code api_keys_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets key_hash, which api_keys_key_hash_key depends on.
   *
   * <p>Runs the statement of {@link #upsertById} without {@code RETURNING}.
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewApiKey> rows) {
    return executor.batches().countEach(ApiKeyDaoSql.UPSERT_ALL_BY_ID, rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code api_keys_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets key_hash, which api_keys_key_hash_key depends on.
   *
   * <p>Runs the statement of {@link #upsertById}.
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<ApiKey> upsertAllReturningById(Iterable<NewApiKey> rows) {
    return executor.batches().each(ApiKeyDaoSql.UPSERT_BY_ID, rows);
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
    return executor.find(
        ApiKeyDaoSql.FIND_BY_ID_SQL,
        statement -> Codecs.UUID.set(statement, 1, id),
        ApiKeyDaoSql::read);
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
    return executor.delete(
        ApiKeyDaoSql.DELETE_BY_ID_SQL,
        statement -> Codecs.UUID.set(statement, 1, id));
  }

  /**
   * Inserts the row, or updates the one that
   * {@code api_keys_key_hash_key} says is already there.
   *
   * <pre>{@code
   * INSERT INTO api_keys AS t
   *   (id, key_hash, label, last_used_at, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::text,
   *   ?::text,
   *   ?::timestamptz,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END)
   * ON CONFLICT (key_hash) DO UPDATE
   * SET label = excluded.label,
   *   last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
   *   updated_at = now()
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at
   * }</pre>
   */
  public ApiKey upsertByKeyHash(NewApiKey row) {
    return executor.one(ApiKeyDaoSql.UPSERT_BY_KEY_HASH, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code api_keys_key_hash_key} says is already there, and tells which.
   *
   * <p>Runs the statement of {@link #upsertByKeyHash} with
   *
   * <pre>{@code
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<ApiKey> upsertWithOutcomeByKeyHash(NewApiKey row) {
    return executor.one(ApiKeyDaoSql.UPSERT_WITH_OUTCOME_BY_KEY_HASH, row);
  }

  /**
   * Inserts the row unless
   * {@code api_keys_key_hash_key} says that one is already there.
   *
   * <p>Runs the statement of {@link #insert} with
   * {@code ON CONFLICT (key_hash) DO NOTHING}.
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<ApiKey> insertIfAbsentByKeyHash(NewApiKey row) {
    return executor.optional(ApiKeyDaoSql.INSERT_IF_ABSENT_BY_KEY_HASH, row);
  }

  /**
   * Inserts each row unless
   * {@code api_keys_key_hash_key} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentByKeyHash}.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<ApiKey> insertAllIfAbsentByKeyHash(Iterable<NewApiKey> rows) {
    return executor.batches().eachInserted(ApiKeyDaoSql.INSERT_IF_ABSENT_BY_KEY_HASH, rows);
  }

  /**
   * Inserts the row unless
   * {@code api_keys_key_hash_key} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <p>Runs the statement of {@link #insertIfAbsentByKeyHash}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findByKeyHash}.
   */
  public ApiKey getOrInsertByKeyHash(NewApiKey row) {
    return executor.getOrInsert(
        ApiKeyDaoSql.INSERT_IF_ABSENT_BY_KEY_HASH.with(row),
        ApiKeyDaoSql.EXISTING_BY_KEY_HASH.with(row));
  }

  /**
   * Inserts each row unless
   * {@code api_keys_key_hash_key} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentByKeyHash}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findByKeyHash}.
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<ApiKey> getOrInsertAllByKeyHash(Iterable<NewApiKey> rows) {
    return executor.batches().getOrInsertEach(
        ApiKeyDaoSql.INSERT_IF_ABSENT_BY_KEY_HASH,
        ApiKeyDaoSql.EXISTING_BY_KEY_HASH,
        rows);
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
   *   SELECT CASE WHEN ? THEN u.id ELSE gen_random_uuid() END AS id,
   *     u.key_hash,
   *     u.label,
   *     u.last_used_at,
   *     CASE WHEN ? THEN u.created_at ELSE now() END AS created_at,
   *     CASE WHEN ? THEN u.updated_at ELSE now() END AS updated_at,
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
    return executor.batches().upsertAll(ApiKeyDaoSql.UPSERT_ALL_BY_KEY_HASH, rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code api_keys_key_hash_key} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <p>Runs the statement of {@link #upsertAllByKeyHash} with
   *
   * <pre>{@code
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.id END,
   *   s.key_hash, s.label, s.last_used_at, s.created_at, s.updated_at
   * RETURNING id, key_hash, label, last_used_at, created_at, updated_at,
   *   current_setting('arbiter.row')::bigint AS place
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<ApiKey> upsertAllReturningByKeyHash(Iterable<NewApiKey> rows) {
    return executor.batches().upsertAllReturning(
        ApiKeyDaoSql.UPSERT_ALL_RETURNING_BY_KEY_HASH,
        ApiKeyDaoSql::read,
        rows);
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
    return executor.find(
        ApiKeyDaoSql.FIND_BY_KEY_HASH_SQL,
        statement -> statement.setString(1, keyHash),
        ApiKeyDaoSql::read);
  }

  /**
   * Deletes the row with this key, by {@code api_keys_key_hash_key}.
   *
   * <p>Runs the statement of {@link #findByKeyHash} with
   *
   * <pre>{@code
   * DELETE FROM api_keys
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteByKeyHash(String keyHash) {
    Objects.requireNonNull(keyHash, "keyHash");
    return executor.delete(
        ApiKeyDaoSql.DELETE_BY_KEY_HASH_SQL,
        statement -> statement.setString(1, keyHash));
  }

  /**
   * Updates the row with this key, by {@code api_keys_key_hash_key}.
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
        ApiKeyDaoSql.RECORD_USE_SQL,
        statement -> statement.setString(1, keyHash),
        ApiKeyDaoSql::read);
  }
}
