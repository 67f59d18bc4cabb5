package golden.users;

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
 * Upserts, finds and deletes rows of {@code users}, as {@link User} declares them.
 *
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class UserDao {
  private static final IndexDefinition BY_ID = new IndexDefinition(
      "users_pkey",
      "ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id);",
      true);

  private static final IndexDefinition BY_EMAIL = new IndexDefinition(
      "users_email_key",
      "ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);",
      false);

  private static final String INSERT_ROW = """
      INSERT INTO users AS t
        (id, email, first_name, last_name, picture_url, created_at, updated_at)
      VALUES (
        CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
        ?::text,
        ?::text,
        ?::text,
        ?::text,
        CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
        CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
      """;

  private static final String RETURNING = """
      RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at""";

  private static final String UPDATE_BY_ID = """
      ON CONFLICT (id) DO UPDATE
      SET email = excluded.email,
        first_name = excluded.first_name,
        last_name = excluded.last_name,
        picture_url = CASE WHEN ? THEN excluded.picture_url ELSE t.picture_url END,
        updated_at = now()
      """;

  private static final String UPDATE_BY_EMAIL = """
      ON CONFLICT (email) DO UPDATE
      SET first_name = excluded.first_name,
        last_name = excluded.last_name,
        picture_url = CASE WHEN ? THEN excluded.picture_url ELSE t.picture_url END,
        updated_at = now()
      """;

  private static final String ROWS = """
      FROM (
        SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.email,
          u.first_name,
          u.last_name,
          u.picture_url,
          CASE WHEN ? THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
          CASE WHEN ? THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS email,
            unnest(?::text[]) AS first_name,
            unnest(?::text[]) AS last_name,
            unnest(?::text[]) AS picture_url,
            unnest(?::timestamptz[]) AS created_at,
            unnest(?::timestamptz[]) AS updated_at,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s
      """;

  private static final String MIXED_ROWS = """
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.email,
          u.first_name,
          u.last_name,
          u.picture_url,
          CASE WHEN substr(u.given, 3, 1) = '1' THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
          CASE WHEN substr(u.given, 4, 1) = '1' THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS email,
            unnest(?::text[]) AS first_name,
            unnest(?::text[]) AS last_name,
            unnest(?::text[]) AS picture_url,
            unnest(?::timestamptz[]) AS created_at,
            unnest(?::timestamptz[]) AS updated_at,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s
      """;

  private static final StatementDefinition INSERT = new StatementDefinition(
      "UserDao.insert",
      "users",
      INSERT_ROW + RETURNING);

  private static final StatementDefinition UPSERT_BY_ID = new StatementDefinition(
      "UserDao.upsertById",
      "users",
      INSERT_ROW + UPDATE_BY_ID + RETURNING,
      BY_ID);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID = new StatementDefinition(
      "UserDao.upsertWithOutcomeById",
      "users",
      INSERT_ROW + UPDATE_BY_ID + RETURNING + ", xmax = 0 AS inserted",
      BY_ID);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_ID = new StatementDefinition(
      "UserDao.insertIfAbsentById",
      "users",
      INSERT_ROW + "ON CONFLICT (id) DO NOTHING\n" + RETURNING,
      BY_ID);

  private static final StatementDefinition FIND_BY_ID = new StatementDefinition(
      "UserDao.findById",
      "users",
      """
      SELECT id, email, first_name, last_name, picture_url, created_at, updated_at
      FROM users
      WHERE id = ?::uuid""",
      BY_ID);

  private static final StatementDefinition UPSERT_EACH_BY_ID = new StatementDefinition(
      "UserDao.upsertAllById",
      "users",
      INSERT_ROW
          + """
      ON CONFLICT (id) DO UPDATE
      SET email = excluded.email,
        first_name = excluded.first_name,
        last_name = excluded.last_name,
        picture_url = CASE WHEN ? THEN excluded.picture_url ELSE t.picture_url END,
        updated_at = now()""",
      BY_ID);

  private static final StatementDefinition DELETE_BY_ID = new StatementDefinition(
      "UserDao.deleteById",
      "users",
      """
      DELETE FROM users
      WHERE id = ?::uuid""",
      BY_ID);

  private static final StatementDefinition UPSERT_BY_EMAIL = new StatementDefinition(
      "UserDao.upsertByEmail",
      "users",
      INSERT_ROW + UPDATE_BY_EMAIL + RETURNING,
      BY_EMAIL);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_EMAIL = new StatementDefinition(
      "UserDao.upsertWithOutcomeByEmail",
      "users",
      INSERT_ROW + UPDATE_BY_EMAIL + RETURNING + ", xmax = 0 AS inserted",
      BY_EMAIL);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_EMAIL = new StatementDefinition(
      "UserDao.insertIfAbsentByEmail",
      "users",
      INSERT_ROW + "ON CONFLICT (email) DO NOTHING\n" + RETURNING,
      BY_EMAIL);

  private static final StatementDefinition FIND_BY_EMAIL = new StatementDefinition(
      "UserDao.findByEmail",
      "users",
      """
      SELECT id, email, first_name, last_name, picture_url, created_at, updated_at
      FROM users
      WHERE email = ?::text""",
      BY_EMAIL);

  private static final StatementDefinition UPSERT_EACH_BY_EMAIL = new StatementDefinition(
      "UserDao.upsertAllByEmail",
      "users",
      INSERT_ROW
          + """
      ON CONFLICT (email) DO UPDATE
      SET first_name = excluded.first_name,
        last_name = excluded.last_name,
        picture_url = CASE WHEN ? THEN excluded.picture_url ELSE t.picture_url END,
        updated_at = now()""",
      BY_EMAIL);

  private static final StatementDefinition UPSERT_ALL_BY_EMAIL = new StatementDefinition(
      "UserDao.upsertAllByEmail",
      "users",
      """
      INSERT INTO users AS t
        (id, email, first_name, last_name, picture_url, created_at, updated_at)
      SELECT s.id, s.email, s.first_name, s.last_name, s.picture_url, s.created_at, s.updated_at
      """
          + ROWS
          + """
      ORDER BY s.email, s.place
      ON CONFLICT (email) DO UPDATE
      SET first_name = excluded.first_name,
        last_name = excluded.last_name,
        picture_url = CASE WHEN ? THEN excluded.picture_url ELSE t.picture_url END,
        updated_at = now()""",
      BY_EMAIL);

  private static final StatementDefinition UPSERT_ALL_BY_EMAIL_MIXED = new StatementDefinition(
      "UserDao.upsertAllByEmail",
      "users",
      """
      INSERT INTO users AS t
        (id, email, first_name, last_name, picture_url, created_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given::text, true) IS NOT NULL
          THEN s.id END,
        s.email, s.first_name, s.last_name, s.picture_url, s.created_at, s.updated_at
      """
          + MIXED_ROWS
          + """
      ORDER BY s.email, s.place
      ON CONFLICT (email) DO UPDATE
      SET first_name = excluded.first_name,
        last_name = excluded.last_name,
        picture_url = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.picture_url ELSE t.picture_url END,
        updated_at = now()""",
      BY_EMAIL);

  private static final StatementDefinition UPSERT_ALL_BY_EMAIL_SPOOLED = new StatementDefinition(
      "UserDao.upsertAllByEmail",
      "users",
      """
      INSERT INTO users AS t
        (id, email, first_name, last_name, picture_url, created_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given::text, true) IS NOT NULL
          THEN s.id END,
        s.email, s.first_name, s.last_name, s.picture_url, s.created_at, s.updated_at
      FROM pg_temp.arbiter_batch_users AS s
      WHERE s.round = ?
      ORDER BY s.email, s.place
      ON CONFLICT (email) DO UPDATE
      SET first_name = excluded.first_name,
        last_name = excluded.last_name,
        picture_url = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.picture_url ELSE t.picture_url END,
        updated_at = now()""",
      BY_EMAIL);

  private static final StatementDefinition CREATE_SPOOL = new StatementDefinition(
      "UserDao.batch",
      "users",
      """
      CREATE TEMPORARY TABLE pg_temp.arbiter_batch_users (
        id uuid,
        email text,
        first_name text,
        last_name text,
        picture_url text,
        created_at timestamptz,
        updated_at timestamptz,
        given text,
        place bigint,
        round bigint NOT NULL DEFAULT 1
      ) ON COMMIT DROP""");

  private static final StatementDefinition FILL_SPOOL = new StatementDefinition(
      "UserDao.batch",
      "users",
      """
      INSERT INTO pg_temp.arbiter_batch_users
        (id, email, first_name, last_name, picture_url, created_at, updated_at, given, place)
      SELECT s.id, s.email, s.first_name, s.last_name, s.picture_url, s.created_at, s.updated_at,
        s.given, start.rows + s.place
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.email,
          u.first_name,
          u.last_name,
          u.picture_url,
          CASE WHEN substr(u.given, 3, 1) = '1' THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
          CASE WHEN substr(u.given, 4, 1) = '1' THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS email,
            unnest(?::text[]) AS first_name,
            unnest(?::text[]) AS last_name,
            unnest(?::text[]) AS picture_url,
            unnest(?::timestamptz[]) AS created_at,
            unnest(?::timestamptz[]) AS updated_at,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s,
      (SELECT ?::bigint) AS start (rows)""");

  private static final StatementDefinition ROUNDS_OF_SPOOL_BY_EMAIL = new StatementDefinition(
      "UserDao.batch",
      "users",
      """
      WITH later AS (
      SELECT r.place, r.round
      FROM (
        SELECT s.place, row_number() OVER (PARTITION BY s.email ORDER BY s.place) AS round
      FROM pg_temp.arbiter_batch_users AS s
      ) AS r
      WHERE r.round > 1
      ), written AS (
        UPDATE pg_temp.arbiter_batch_users AS s SET round = later.round FROM later WHERE s.place = later.place
        RETURNING later.round
      )
      SELECT max(round) FROM written""");

  private static final StatementDefinition INDEX_SPOOL = new StatementDefinition(
      "UserDao.batch",
      "users",
      "CREATE INDEX ON pg_temp.arbiter_batch_users (round)");

  private static final StatementDefinition DROP_SPOOL = new StatementDefinition(
      "UserDao.batch",
      "users",
      "DROP TABLE pg_temp.arbiter_batch_users");

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_EMAIL = new StatementDefinition(
      "UserDao.upsertAllReturningByEmail",
      "users",
      """
      INSERT INTO users AS t
        (id, email, first_name, last_name, picture_url, created_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
          THEN s.id END,
        s.email, s.first_name, s.last_name, s.picture_url, s.created_at, s.updated_at
      """
          + ROWS
          + "ORDER BY s.email, s.place\n"
          + UPDATE_BY_EMAIL
          + RETURNING
          + """
      ,
        current_setting('arbiter.row')::bigint AS place""",
      BY_EMAIL);

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_EMAIL_MIXED = new StatementDefinition(
      "UserDao.upsertAllReturningByEmail",
      "users",
      """
      INSERT INTO users AS t
        (id, email, first_name, last_name, picture_url, created_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.email, s.first_name, s.last_name, s.picture_url, s.created_at, s.updated_at
      """
          + MIXED_ROWS
          + """
      ORDER BY s.email, s.place
      ON CONFLICT (email) DO UPDATE
      SET first_name = excluded.first_name,
        last_name = excluded.last_name,
        picture_url = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.picture_url ELSE t.picture_url END,
        updated_at = now()
      """
          + RETURNING
          + """
      ,
        substr(current_setting('arbiter.row'), 5)::bigint AS place""",
      BY_EMAIL);

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_EMAIL_SPOOLED = new StatementDefinition(
      "UserDao.upsertAllReturningByEmail",
      "users",
      """
      INSERT INTO users AS t
        (id, email, first_name, last_name, picture_url, created_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.email, s.first_name, s.last_name, s.picture_url, s.created_at, s.updated_at
      FROM pg_temp.arbiter_batch_users AS s
      WHERE s.round = ?
      ORDER BY s.email, s.place
      ON CONFLICT (email) DO UPDATE
      SET first_name = excluded.first_name,
        last_name = excluded.last_name,
        picture_url = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.picture_url ELSE t.picture_url END,
        updated_at = now()
      """
          + RETURNING
          + """
      ,
        substr(current_setting('arbiter.row'), 5)::bigint AS place""",
      BY_EMAIL);

  private static final StatementDefinition DELETE_BY_EMAIL = new StatementDefinition(
      "UserDao.deleteByEmail",
      "users",
      """
      DELETE FROM users
      WHERE email = ?::text""",
      BY_EMAIL);

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
  public static final TableDefinition TABLE = new TableDefinition(
      "users",
      """
      CREATE TABLE users (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        email text NOT NULL,
        first_name text NOT NULL,
        last_name text NOT NULL,
        picture_url text,
        created_at timestamptz DEFAULT now() NOT NULL,
        updated_at timestamptz DEFAULT now() NOT NULL,
        CONSTRAINT users_pkey PRIMARY KEY (id),
        CONSTRAINT users_email_key UNIQUE (email)
      );
      """,
      List.of(BY_ID, BY_EMAIL),
      List.of(INSERT, UPSERT_BY_ID, UPSERT_WITH_OUTCOME_BY_ID, INSERT_IF_ABSENT_BY_ID, FIND_BY_ID,
          UPSERT_EACH_BY_ID, DELETE_BY_ID, UPSERT_BY_EMAIL, UPSERT_WITH_OUTCOME_BY_EMAIL,
          INSERT_IF_ABSENT_BY_EMAIL, FIND_BY_EMAIL, UPSERT_EACH_BY_EMAIL, UPSERT_ALL_BY_EMAIL,
          UPSERT_ALL_BY_EMAIL_MIXED, UPSERT_ALL_RETURNING_BY_EMAIL,
          UPSERT_ALL_RETURNING_BY_EMAIL_MIXED, DELETE_BY_EMAIL),
      List.of(CREATE_SPOOL, FILL_SPOOL, ROUNDS_OF_SPOOL_BY_EMAIL, INDEX_SPOOL,
          UPSERT_ALL_BY_EMAIL_SPOOLED, UPSERT_ALL_RETURNING_BY_EMAIL_SPOOLED, DROP_SPOOL));

  private static final BatchUpsert<NewUser> UPSERT_ALL_BY_EMAIL_BATCH = new BatchUpsert<>(
      UserDao::marks,
      new ArrayStatement<>(UPSERT_ALL_BY_EMAIL, UserDao::bindRowsByEmail),
      new ArrayStatement<>(UPSERT_ALL_BY_EMAIL_MIXED, UserDao::bindMixedRows),
      new BatchKey<>(
          row -> row.email,
          null,
          null),
      new BatchSpool<>(
          CREATE_SPOOL,
          new ArrayStatement<>(FILL_SPOOL, UserDao::bindMixedRows),
          ROUNDS_OF_SPOOL_BY_EMAIL,
          INDEX_SPOOL,
          new ArrayStatement<>(UPSERT_ALL_BY_EMAIL_SPOOLED, rows -> {}),
          DROP_SPOOL));

  private static final BatchUpsert<NewUser> UPSERT_ALL_RETURNING_BY_EMAIL_BATCH = new BatchUpsert<>(
      UserDao::marks,
      new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_EMAIL, UserDao::bindRowsByEmail),
      new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_EMAIL_MIXED, UserDao::bindMixedRows),
      new BatchKey<>(
          row -> row.email,
          null,
          null),
      new BatchSpool<>(
          CREATE_SPOOL,
          new ArrayStatement<>(FILL_SPOOL, UserDao::bindMixedRows),
          ROUNDS_OF_SPOOL_BY_EMAIL,
          INDEX_SPOOL,
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_EMAIL_SPOOLED, rows -> {}),
          DROP_SPOOL));

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
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at
   * }</pre>
   *
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public User insert(NewUser row) {
    return executor.one(
        INSERT,
        statement -> bindInsert(statement, row),
        UserDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code users_pkey} says is already there.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
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
    requireId(row);
    return executor.one(
        UPSERT_BY_ID,
        statement -> bindUpsertById(statement, row),
        UserDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code users_pkey} says is already there, and tells which.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO UPDATE
   * SET email = excluded.email,
   *   first_name = excluded.first_name,
   *   last_name = excluded.last_name,
   *   picture_url = CASE WHEN ? THEN excluded.picture_url ELSE t.picture_url END,
   *   updated_at = now()
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<User> upsertWithOutcomeById(NewUser row) {
    requireId(row);
    return executor.one(
        UPSERT_WITH_OUTCOME_BY_ID,
        statement -> bindUpsertById(statement, row),
        UserDao::readWithOutcome);
  }

  /**
   * Inserts the row unless
   * {@code users_pkey} says that one is already there.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at
   * }</pre>
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<User> insertIfAbsentById(NewUser row) {
    requireId(row);
    return executor.optional(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        UserDao::read);
  }

  /**
   * Inserts each row unless
   * {@code users_pkey} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at
   * }</pre>
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<User> insertAllIfAbsentById(Iterable<NewUser> rows) {
    return executor.eachInserted(
        rows,
        row -> {
          requireId(row);
          return INSERT_IF_ABSENT_BY_ID;
        },
        UserDao::bindInsert,
        UserDao::read);
  }

  /**
   * Inserts the row unless
   * {@code users_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, email, first_name, last_name, picture_url, created_at, updated_at
   * FROM users
   * WHERE id = ?::uuid
   * }</pre>
   */
  public User getOrInsertById(NewUser row) {
    requireId(row);
    return executor.getOrInsert(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        FIND_BY_ID,
        statement -> bindKeyById(statement, row),
        UserDao::read);
  }

  /**
   * Inserts each row unless
   * {@code users_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, email, first_name, last_name, picture_url, created_at, updated_at
   * FROM users
   * WHERE id = ?::uuid
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<User> getOrInsertAllById(Iterable<NewUser> rows) {
    return executor.getOrInsertEach(
        rows,
        row -> {
          requireId(row);
          return INSERT_IF_ABSENT_BY_ID;
        },
        UserDao::bindInsert,
        FIND_BY_ID,
        UserDao::bindKeyById,
        UserDao::read);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code users_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets email, which users_email_key depends on.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO UPDATE
   * SET email = excluded.email,
   *   first_name = excluded.first_name,
   *   last_name = excluded.last_name,
   *   picture_url = CASE WHEN ? THEN excluded.picture_url ELSE t.picture_url END,
   *   updated_at = now()
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewUser> rows) {
    return executor.countEach(
        rows,
        row -> {
          requireId(row);
          return UPSERT_EACH_BY_ID;
        },
        UserDao::bindUpsertById);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code users_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets email, which users_email_key depends on.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO UPDATE
   * SET email = excluded.email,
   *   first_name = excluded.first_name,
   *   last_name = excluded.last_name,
   *   picture_url = CASE WHEN ? THEN excluded.picture_url ELSE t.picture_url END,
   *   updated_at = now()
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<User> upsertAllReturningById(Iterable<NewUser> rows) {
    return executor.each(
        rows,
        row -> {
          requireId(row);
          return UPSERT_BY_ID;
        },
        UserDao::bindUpsertById,
        UserDao::read);
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
    return executor.find(FIND_BY_ID, statement -> statement.setObject(1, id), UserDao::read);
  }

  /**
   * Deletes the row with this key, by {@code users_pkey}.
   *
   * <pre>{@code
   * DELETE FROM users
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
   * {@code users_email_key} says is already there.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (email) DO UPDATE
   * SET first_name = excluded.first_name,
   *   last_name = excluded.last_name,
   *   picture_url = CASE WHEN ? THEN excluded.picture_url ELSE t.picture_url END,
   *   updated_at = now()
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at
   * }</pre>
   */
  public User upsertByEmail(NewUser row) {
    return executor.one(
        UPSERT_BY_EMAIL,
        statement -> bindUpsertByEmail(statement, row),
        UserDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code users_email_key} says is already there, and tells which.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (email) DO UPDATE
   * SET first_name = excluded.first_name,
   *   last_name = excluded.last_name,
   *   picture_url = CASE WHEN ? THEN excluded.picture_url ELSE t.picture_url END,
   *   updated_at = now()
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<User> upsertWithOutcomeByEmail(NewUser row) {
    return executor.one(
        UPSERT_WITH_OUTCOME_BY_EMAIL,
        statement -> bindUpsertByEmail(statement, row),
        UserDao::readWithOutcome);
  }

  /**
   * Inserts the row unless
   * {@code users_email_key} says that one is already there.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (email) DO NOTHING
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at
   * }</pre>
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<User> insertIfAbsentByEmail(NewUser row) {
    return executor.optional(
        INSERT_IF_ABSENT_BY_EMAIL,
        statement -> bindInsert(statement, row),
        UserDao::read);
  }

  /**
   * Inserts each row unless
   * {@code users_email_key} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (email) DO NOTHING
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at
   * }</pre>
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<User> insertAllIfAbsentByEmail(Iterable<NewUser> rows) {
    return executor.eachInserted(
        rows,
        row -> INSERT_IF_ABSENT_BY_EMAIL,
        UserDao::bindInsert,
        UserDao::read);
  }

  /**
   * Inserts the row unless
   * {@code users_email_key} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (email) DO NOTHING
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, email, first_name, last_name, picture_url, created_at, updated_at
   * FROM users
   * WHERE email = ?::text
   * }</pre>
   */
  public User getOrInsertByEmail(NewUser row) {
    return executor.getOrInsert(
        INSERT_IF_ABSENT_BY_EMAIL,
        statement -> bindInsert(statement, row),
        FIND_BY_EMAIL,
        statement -> bindKeyByEmail(statement, row),
        UserDao::read);
  }

  /**
   * Inserts each row unless
   * {@code users_email_key} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO users AS t
   *   (id, email, first_name, last_name, picture_url, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (email) DO NOTHING
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, email, first_name, last_name, picture_url, created_at, updated_at
   * FROM users
   * WHERE email = ?::text
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<User> getOrInsertAllByEmail(Iterable<NewUser> rows) {
    return executor.getOrInsertEach(
        rows,
        row -> INSERT_IF_ABSENT_BY_EMAIL,
        UserDao::bindInsert,
        FIND_BY_EMAIL,
        UserDao::bindKeyByEmail,
        UserDao::read);
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
   *   SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
   *     u.email,
   *     u.first_name,
   *     u.last_name,
   *     u.picture_url,
   *     CASE WHEN ? THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
   *     CASE WHEN ? THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
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
    return executor.upsertAll(
        rows,
        row -> UPSERT_EACH_BY_EMAIL,
        UserDao::bindUpsertByEmail,
        row -> UPSERT_ALL_BY_EMAIL_BATCH);
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
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.id END,
   *   s.email, s.first_name, s.last_name, s.picture_url, s.created_at, s.updated_at
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
   *     u.email,
   *     u.first_name,
   *     u.last_name,
   *     u.picture_url,
   *     CASE WHEN ? THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
   *     CASE WHEN ? THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
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
   * RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at,
   *   current_setting('arbiter.row')::bigint AS place
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<User> upsertAllReturningByEmail(Iterable<NewUser> rows) {
    return executor.upsertAllReturning(
        rows,
        row -> UPSERT_BY_EMAIL,
        UserDao::bindUpsertByEmail,
        row -> UPSERT_ALL_RETURNING_BY_EMAIL_BATCH,
        UserDao::read);
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
    return executor.find(FIND_BY_EMAIL, statement -> statement.setString(1, email), UserDao::read);
  }

  /**
   * Deletes the row with this key, by {@code users_email_key}.
   *
   * <pre>{@code
   * DELETE FROM users
   * WHERE email = ?::text
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteByEmail(String email) {
    Objects.requireNonNull(email, "email");
    return executor.delete(DELETE_BY_EMAIL, statement -> statement.setString(1, email));
  }

  private static void requireId(NewUser row) {
    if (row.id == null) {
      throw new IllegalArgumentException(
          "a row by users_pkey has to supply id: the value that the server"
              + " would hand out could be another row's; use insert for a row without one");
    }
  }

  private static void bindInsert(PreparedStatement statement, NewUser row) throws SQLException {
    statement.setBoolean(1, row.id != null);
    statement.setObject(2, row.id);
    statement.setString(3, row.email);
    statement.setString(4, row.firstName);
    statement.setString(5, row.lastName);
    statement.setString(6, row.pictureUrl);
    statement.setBoolean(7, row.createdAt != null);
    Values.setInstant(statement, 8, row.createdAt);
    statement.setBoolean(9, row.updatedAt != null);
    Values.setInstant(statement, 10, row.updatedAt);
  }

  private static void bindUpsertById(PreparedStatement statement, NewUser row) throws SQLException {
    bindInsert(statement, row);
    statement.setBoolean(11, row.pictureUrlSupplied);
  }

  private static void bindKeyById(PreparedStatement statement, NewUser row) throws SQLException {
    statement.setObject(1, row.id);
  }

  private static void bindUpsertByEmail(PreparedStatement statement, NewUser row)
      throws SQLException {
    bindInsert(statement, row);
    statement.setBoolean(11, row.pictureUrlSupplied);
  }

  private static void bindKeyByEmail(PreparedStatement statement, NewUser row) throws SQLException {
    statement.setString(1, row.email);
  }

  private static String marks(NewUser row) {
    return BatchUpsert.marks(
        row.id != null,
        row.pictureUrlSupplied,
        row.createdAt != null,
        row.updatedAt != null);
  }

  private static void bindRowsByEmail(RowArrays<NewUser> rows) throws SQLException {
    rows.supplied(row -> row.id != null);
    rows.supplied(row -> row.createdAt != null);
    rows.supplied(row -> row.updatedAt != null);
    rows.uuids(row -> row.id);
    rows.strings(row -> row.email);
    rows.strings(row -> row.firstName);
    rows.strings(row -> row.lastName);
    rows.strings(row -> row.pictureUrl);
    rows.instants(row -> row.createdAt);
    rows.instants(row -> row.updatedAt);
    rows.places();
    rows.supplied(row -> row.pictureUrlSupplied);
  }

  private static void bindMixedRows(RowArrays<NewUser> rows) throws SQLException {
    rows.uuids(row -> row.id);
    rows.strings(row -> row.email);
    rows.strings(row -> row.firstName);
    rows.strings(row -> row.lastName);
    rows.strings(row -> row.pictureUrl);
    rows.instants(row -> row.createdAt);
    rows.instants(row -> row.updatedAt);
    rows.strings(UserDao::marks);
    rows.places();
  }

  private static User read(ResultSet row) throws SQLException {
    return new User(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        Values.instant(row, 6),
        Values.instant(row, 7));
  }

  private static Upserted<User> readWithOutcome(ResultSet row) throws SQLException {
    boolean inserted = row.getBoolean(8);
    return new Upserted<>(read(row), inserted ? Outcome.INSERTED : Outcome.UPDATED);
  }
}
