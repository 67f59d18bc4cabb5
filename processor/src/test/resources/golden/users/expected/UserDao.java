package golden.users;

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
 * Upserts, finds and deletes rows of {@code users}, as {@link User} declares them.
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class UserDao {
  /**
   * The table as User declares it.
   *
   * <pre>{@code
   * CREATE TABLE users (
   *   id uuid DEFAULT gen_random_uuid() NOT NULL,
   *   email text NOT NULL,
   *   first_name text NOT NULL,
   *   last_name text NOT NULL,
   *   picture_url text,
   *   created_at timestamptz DEFAULT now() NOT NULL,
   *   updated_at timestamptz DEFAULT now() NOT NULL,
   *   CONSTRAINT users_pkey PRIMARY KEY (id),
   *   CONSTRAINT users_email_key UNIQUE (email)
   * );
   * }</pre>
   */
  public static final TableDefinition TABLE = UserDaoSql.TABLE;

  private final Executor executor;

  public UserDao(Database database) {
    this.executor = database.executor();
  }

  /**
   * Inserts the row and returns it as it is stored.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END)
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at
   * }</pre>
   *
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public User insert(NewUser row) {
    return executor.one(UserDaoSql.INSERT, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code users_pkey} says is already there.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END)
   * ON CONFLICT (id) DO UPDATE
   * SET email = excluded.email,
   *   first_name = excluded.first_name,
   *   last_name = excluded.last_name,
   *   picture_url = CASE WHEN ? THEN excluded.picture_url ELSE t.picture_url END,
   *   updated_at = now()
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at
   * }</pre>
   */
  public User upsertById(NewUser row) {
    return executor.one(UserDaoSql.UPSERT_BY_ID, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code users_pkey} says is already there, and tells which.
   *
   * <p>Runs the statement of {@link #upsertById} with
   *
   * <pre>{@code
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at,
   *   xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<User> upsertWithOutcomeById(NewUser row) {
    return executor.one(UserDaoSql.UPSERT_WITH_OUTCOME_BY_ID, row);
  }

  /**
   * Inserts the row unless
   * {@code users_pkey} says that one is already there.
   *
   * <p>Runs the statement of {@link #insert} with
   * {@code ON CONFLICT (id) DO NOTHING}.
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<User> insertIfAbsentById(NewUser row) {
    return executor.optional(UserDaoSql.INSERT_IF_ABSENT_BY_ID, row);
  }

  /**
   * Inserts each row unless
   * {@code users_pkey} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<User> insertAllIfAbsentById(Iterable<NewUser> rows) {
    return executor.batches().eachInserted(UserDaoSql.INSERT_IF_ABSENT_BY_ID, rows);
  }

  /**
   * Inserts the row unless
   * {@code users_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findById}.
   */
  public User getOrInsertById(NewUser row) {
    return executor.getOrInsert(
        UserDaoSql.INSERT_IF_ABSENT_BY_ID.with(row),
        UserDaoSql.EXISTING_BY_ID.with(row));
  }

  /**
   * Inserts each row unless
   * {@code users_pkey} says that one is already there,
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
  public List<User> getOrInsertAllById(Iterable<NewUser> rows) {
    return executor.batches().getOrInsertEach(
        UserDaoSql.INSERT_IF_ABSENT_BY_ID,
        UserDaoSql.EXISTING_BY_ID,
        rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code users_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets email, which users_email_key depends on.
   *
   * <p>Runs the statement of {@link #upsertById} without {@code RETURNING}.
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewUser> rows) {
    return executor.batches().countEach(UserDaoSql.UPSERT_ALL_BY_ID, rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code users_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets email, which users_email_key depends on.
   *
   * <p>Runs the statement of {@link #upsertById}.
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<User> upsertAllReturningById(Iterable<NewUser> rows) {
    return executor.batches().each(UserDaoSql.UPSERT_BY_ID, rows);
  }

  /**
   * The row with this key, by {@code users_pkey}.
   *
   * <pre>{@code
   * SELECT id, email, first_name, last_name, picture_url, created_at, updated_at
   * FROM users
   * WHERE id = ?::uuid
   * }</pre>
   */
  public Optional<User> findById(UUID id) {
    Objects.requireNonNull(id, "id");
    return executor.find(
        UserDaoSql.FIND_BY_ID_SQL,
        statement -> Codecs.UUID.set(statement, 1, id),
        UserDaoSql::read);
  }

  /**
   * Deletes the row with this key, by {@code users_pkey}.
   *
   * <p>Runs the statement of {@link #findById} with
   *
   * <pre>{@code
   * DELETE FROM users
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteById(UUID id) {
    Objects.requireNonNull(id, "id");
    return executor.delete(
        UserDaoSql.DELETE_BY_ID_SQL,
        statement -> Codecs.UUID.set(statement, 1, id));
  }

  /**
   * Inserts the row, or updates the one that
   * {@code users_email_key} says is already there.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END)
   * ON CONFLICT (email) DO UPDATE
   * SET first_name = excluded.first_name,
   *   last_name = excluded.last_name,
   *   picture_url = CASE WHEN ? THEN excluded.picture_url ELSE t.picture_url END,
   *   updated_at = now()
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at
   * }</pre>
   */
  public User upsertByEmail(NewUser row) {
    return executor.one(UserDaoSql.UPSERT_BY_EMAIL, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code users_email_key} says is already there, and tells which.
   *
   * <p>Runs the statement of {@link #upsertByEmail} with
   *
   * <pre>{@code
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at,
   *   xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<User> upsertWithOutcomeByEmail(NewUser row) {
    return executor.one(UserDaoSql.UPSERT_WITH_OUTCOME_BY_EMAIL, row);
  }

  /**
   * Inserts the row unless
   * {@code users_email_key} says that one is already there.
   *
   * <p>Runs the statement of {@link #insert} with
   * {@code ON CONFLICT (email) DO NOTHING}.
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<User> insertIfAbsentByEmail(NewUser row) {
    return executor.optional(UserDaoSql.INSERT_IF_ABSENT_BY_EMAIL, row);
  }

  /**
   * Inserts each row unless
   * {@code users_email_key} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentByEmail}.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<User> insertAllIfAbsentByEmail(Iterable<NewUser> rows) {
    return executor.batches().eachInserted(UserDaoSql.INSERT_IF_ABSENT_BY_EMAIL, rows);
  }

  /**
   * Inserts the row unless
   * {@code users_email_key} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <p>Runs the statement of {@link #insertIfAbsentByEmail}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findByEmail}.
   */
  public User getOrInsertByEmail(NewUser row) {
    return executor.getOrInsert(
        UserDaoSql.INSERT_IF_ABSENT_BY_EMAIL.with(row),
        UserDaoSql.EXISTING_BY_EMAIL.with(row));
  }

  /**
   * Inserts each row unless
   * {@code users_email_key} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentByEmail}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findByEmail}.
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<User> getOrInsertAllByEmail(Iterable<NewUser> rows) {
    return executor.batches().getOrInsertEach(
        UserDaoSql.INSERT_IF_ABSENT_BY_EMAIL,
        UserDaoSql.EXISTING_BY_EMAIL,
        rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code users_email_key} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * SELECT s.id, s.email, s.first_name, s.last_name, s.picture_url, s.created_at, s.updated_at
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE gen_random_uuid() END AS id,
   *     u.email,
   *     u.first_name,
   *     u.last_name,
   *     u.picture_url,
   *     CASE WHEN ? THEN u.created_at ELSE now() END AS created_at,
   *     CASE WHEN ? THEN u.updated_at ELSE now() END AS updated_at,
   *     u.place
   *   FROM (
   *     SELECT unnest(?::uuid[]) AS id,
   *       unnest(?::text[]) AS email,
   *       unnest(?::text[]) AS first_name,
   *       unnest(?::text[]) AS last_name,
   *       unnest(?::text[]) AS picture_url,
   *       unnest(?::timestamptz[]) AS created_at,
   *       unnest(?::timestamptz[]) AS updated_at,
   *       unnest(?::integer[]) AS place
   *   ) AS u
   * ) AS s
   * ORDER BY s.email, s.place
   * ON CONFLICT (email) DO UPDATE
   * SET first_name = excluded.first_name,
   *   last_name = excluded.last_name,
   *   picture_url = CASE WHEN ? THEN excluded.picture_url ELSE t.picture_url END,
   *   updated_at = now()
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllByEmail(Iterable<NewUser> rows) {
    return executor.batches().upsertAll(UserDaoSql.UPSERT_ALL_BY_EMAIL, rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code users_email_key} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <p>Runs the statement of {@link #upsertAllByEmail} with
   *
   * <pre>{@code
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.id END,
   *   s.email, s.first_name, s.last_name, s.picture_url, s.created_at, s.updated_at
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at,
   *   current_setting('arbiter.row')::bigint AS place
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<User> upsertAllReturningByEmail(Iterable<NewUser> rows) {
    return executor.batches().upsertAllReturning(
        UserDaoSql.UPSERT_ALL_RETURNING_BY_EMAIL,
        UserDaoSql::read,
        rows);
  }

  /**
   * The row with this key, by {@code users_email_key}.
   *
   * <pre>{@code
   * SELECT id, email, first_name, last_name, picture_url, created_at, updated_at
   * FROM users
   * WHERE email = ?::text
   * }</pre>
   */
  public Optional<User> findByEmail(String email) {
    Objects.requireNonNull(email, "email");
    return executor.find(
        UserDaoSql.FIND_BY_EMAIL_SQL,
        statement -> statement.setString(1, email),
        UserDaoSql::read);
  }

  /**
   * Deletes the row with this key, by {@code users_email_key}.
   *
   * <p>Runs the statement of {@link #findByEmail} with
   *
   * <pre>{@code
   * DELETE FROM users
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteByEmail(String email) {
    Objects.requireNonNull(email, "email");
    return executor.delete(
        UserDaoSql.DELETE_BY_EMAIL_SQL,
        statement -> statement.setString(1, email));
  }
}
