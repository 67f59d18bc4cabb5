package golden.accounts;

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
 * Upserts, finds and deletes rows of {@code accounts}, as {@link Account} declares them.
 *
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class AccountDao implements Account.Statements {
  private static final IndexDefinition BY_ID = new IndexDefinition(
      "accounts_pkey",
      "ALTER TABLE accounts ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);",
      true);

  private static final IndexDefinition BY_EMAIL = new IndexDefinition(
      "accounts_email_lower_idx",
      "CREATE UNIQUE INDEX accounts_email_lower_idx ON accounts (LOWER(email));",
      false);

  private static final String INSERT_ROW = """
      INSERT INTO accounts AS t
        (id, email, display_name, active, created_at, updated_at)
      VALUES (
        CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
        ?::text,
        ?::text,
        CASE WHEN ? THEN ?::boolean ELSE CAST((true) AS boolean) END,
        CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
        CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
      """;

  private static final String RETURNING = """
      RETURNING id, email, display_name, active, created_at, updated_at""";

  private static final String UPDATE_BY_ID = """
      ON CONFLICT (id) DO UPDATE
      SET email = excluded.email,
        display_name = CASE WHEN ? THEN excluded.display_name ELSE t.display_name END,
        active = true,
        updated_at = now()
      """;

  private static final String UPDATE_BY_EMAIL = """
      ON CONFLICT (LOWER(email)) DO UPDATE
      SET display_name = CASE WHEN ? THEN excluded.display_name ELSE t.display_name END,
        active = true,
        updated_at = now()
      """;

  private static final String ROWS = """
      FROM (
        SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.email,
          u.display_name,
          CASE WHEN ? THEN u.active ELSE CAST((true) AS boolean) END AS active,
          CASE WHEN ? THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
          CASE WHEN ? THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS email,
            unnest(?::text[]) AS display_name,
            unnest(?::boolean[]) AS active,
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
          u.display_name,
          CASE WHEN substr(u.given, 3, 1) = '1' THEN u.active ELSE CAST((true) AS boolean) END AS active,
          CASE WHEN substr(u.given, 4, 1) = '1' THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
          CASE WHEN substr(u.given, 5, 1) = '1' THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS email,
            unnest(?::text[]) AS display_name,
            unnest(?::boolean[]) AS active,
            unnest(?::timestamptz[]) AS created_at,
            unnest(?::timestamptz[]) AS updated_at,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s
      """;

  private static final StatementDefinition INSERT = new StatementDefinition(
      "AccountDao.insert",
      "accounts",
      INSERT_ROW + RETURNING);

  private static final StatementDefinition UPSERT_BY_ID = new StatementDefinition(
      "AccountDao.upsertById",
      "accounts",
      INSERT_ROW + UPDATE_BY_ID + RETURNING,
      BY_ID);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID = new StatementDefinition(
      "AccountDao.upsertWithOutcomeById",
      "accounts",
      INSERT_ROW + UPDATE_BY_ID + RETURNING + ", xmax = 0 AS inserted",
      BY_ID);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_ID = new StatementDefinition(
      "AccountDao.insertIfAbsentById",
      "accounts",
      INSERT_ROW + "ON CONFLICT (id) DO NOTHING\n" + RETURNING,
      BY_ID);

  private static final StatementDefinition FIND_BY_ID = new StatementDefinition(
      "AccountDao.findById",
      "accounts",
      """
      SELECT id, email, display_name, active, created_at, updated_at
      FROM accounts
      WHERE id = ?::uuid""",
      BY_ID);

  private static final StatementDefinition UPSERT_EACH_BY_ID = new StatementDefinition(
      "AccountDao.upsertAllById",
      "accounts",
      INSERT_ROW
          + """
      ON CONFLICT (id) DO UPDATE
      SET email = excluded.email,
        display_name = CASE WHEN ? THEN excluded.display_name ELSE t.display_name END,
        active = true,
        updated_at = now()""",
      BY_ID);

  private static final StatementDefinition DELETE_BY_ID = new StatementDefinition(
      "AccountDao.deleteById",
      "accounts",
      """
      DELETE FROM accounts
      WHERE id = ?::uuid""",
      BY_ID);

  private static final StatementDefinition UPSERT_BY_EMAIL = new StatementDefinition(
      "AccountDao.upsertByEmail",
      "accounts",
      INSERT_ROW + UPDATE_BY_EMAIL + RETURNING,
      BY_EMAIL);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_EMAIL = new StatementDefinition(
      "AccountDao.upsertWithOutcomeByEmail",
      "accounts",
      INSERT_ROW + UPDATE_BY_EMAIL + RETURNING + ", xmax = 0 AS inserted",
      BY_EMAIL);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_EMAIL = new StatementDefinition(
      "AccountDao.insertIfAbsentByEmail",
      "accounts",
      INSERT_ROW + "ON CONFLICT (LOWER(email)) DO NOTHING\n" + RETURNING,
      BY_EMAIL);

  private static final StatementDefinition FIND_BY_EMAIL = new StatementDefinition(
      "AccountDao.findByEmail",
      "accounts",
      """
      SELECT id, email, display_name, active, created_at, updated_at
      FROM accounts
      WHERE LOWER(email) = LOWER(?::text)""",
      BY_EMAIL);

  private static final StatementDefinition UPSERT_EACH_BY_EMAIL = new StatementDefinition(
      "AccountDao.upsertAllByEmail",
      "accounts",
      INSERT_ROW
          + """
      ON CONFLICT (LOWER(email)) DO UPDATE
      SET display_name = CASE WHEN ? THEN excluded.display_name ELSE t.display_name END,
        active = true,
        updated_at = now()""",
      BY_EMAIL);

  private static final StatementDefinition UPSERT_ALL_BY_EMAIL = new StatementDefinition(
      "AccountDao.upsertAllByEmail",
      "accounts",
      """
      INSERT INTO accounts AS t
        (id, email, display_name, active, created_at, updated_at)
      SELECT s.id, s.email, s.display_name, s.active, s.created_at, s.updated_at
      """
          + ROWS
          + """
      ORDER BY LOWER(s.email), s.place
      ON CONFLICT (LOWER(email)) DO UPDATE
      SET display_name = CASE WHEN ? THEN excluded.display_name ELSE t.display_name END,
        active = true,
        updated_at = now()""",
      BY_EMAIL);

  private static final StatementDefinition UPSERT_ALL_BY_EMAIL_MIXED = new StatementDefinition(
      "AccountDao.upsertAllByEmail",
      "accounts",
      """
      INSERT INTO accounts AS t
        (id, email, display_name, active, created_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given::text, true) IS NOT NULL
          THEN s.id END,
        s.email, s.display_name, s.active, s.created_at, s.updated_at
      """
          + MIXED_ROWS
          + """
      ORDER BY LOWER(s.email), s.place
      ON CONFLICT (LOWER(email)) DO UPDATE
      SET display_name = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.display_name ELSE t.display_name END,
        active = true,
        updated_at = now()""",
      BY_EMAIL);

  private static final StatementDefinition ROUNDS_BY_EMAIL = new StatementDefinition(
      "AccountDao.upsertAllByEmail",
      "accounts",
      """
      SELECT r.place, r.round
      FROM (
        SELECT s.place, row_number() OVER (PARTITION BY LOWER(s.email) ORDER BY s.place) AS round
      """
          + MIXED_ROWS
          + """
      ) AS r
      WHERE r.round > 1""");

  private static final StatementDefinition UPSERT_ALL_BY_EMAIL_SPOOLED = new StatementDefinition(
      "AccountDao.upsertAllByEmail",
      "accounts",
      """
      INSERT INTO accounts AS t
        (id, email, display_name, active, created_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given::text, true) IS NOT NULL
          THEN s.id END,
        s.email, s.display_name, s.active, s.created_at, s.updated_at
      FROM pg_temp.arbiter_batch_accounts AS s
      WHERE s.round = ?
      ORDER BY LOWER(s.email), s.place
      ON CONFLICT (LOWER(email)) DO UPDATE
      SET display_name = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.display_name ELSE t.display_name END,
        active = true,
        updated_at = now()""",
      BY_EMAIL);

  private static final StatementDefinition CREATE_SPOOL = new StatementDefinition(
      "AccountDao.batch",
      "accounts",
      """
      CREATE TEMPORARY TABLE pg_temp.arbiter_batch_accounts (
        id uuid,
        email text,
        display_name text,
        active boolean,
        created_at timestamptz,
        updated_at timestamptz,
        given text,
        place bigint,
        round bigint NOT NULL DEFAULT 1
      ) ON COMMIT DROP""");

  private static final StatementDefinition FILL_SPOOL = new StatementDefinition(
      "AccountDao.batch",
      "accounts",
      """
      INSERT INTO pg_temp.arbiter_batch_accounts
        (id, email, display_name, active, created_at, updated_at, given, place)
      SELECT s.id, s.email, s.display_name, s.active, s.created_at, s.updated_at, s.given,
        start.rows + s.place
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.email,
          u.display_name,
          CASE WHEN substr(u.given, 3, 1) = '1' THEN u.active ELSE CAST((true) AS boolean) END AS active,
          CASE WHEN substr(u.given, 4, 1) = '1' THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
          CASE WHEN substr(u.given, 5, 1) = '1' THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS email,
            unnest(?::text[]) AS display_name,
            unnest(?::boolean[]) AS active,
            unnest(?::timestamptz[]) AS created_at,
            unnest(?::timestamptz[]) AS updated_at,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s,
      (SELECT ?::bigint) AS start (rows)""");

  private static final StatementDefinition ROUNDS_OF_SPOOL_BY_EMAIL = new StatementDefinition(
      "AccountDao.batch",
      "accounts",
      """
      WITH later AS (
      SELECT r.place, r.round
      FROM (
        SELECT s.place, row_number() OVER (PARTITION BY LOWER(s.email) ORDER BY s.place) AS round
      FROM pg_temp.arbiter_batch_accounts AS s
      ) AS r
      WHERE r.round > 1
      ), written AS (
        UPDATE pg_temp.arbiter_batch_accounts AS s SET round = later.round FROM later WHERE s.place = later.place
        RETURNING later.round
      )
      SELECT max(round) FROM written""");

  private static final StatementDefinition INDEX_SPOOL = new StatementDefinition(
      "AccountDao.batch",
      "accounts",
      "CREATE INDEX ON pg_temp.arbiter_batch_accounts (round)");

  private static final StatementDefinition DROP_SPOOL = new StatementDefinition(
      "AccountDao.batch",
      "accounts",
      "DROP TABLE pg_temp.arbiter_batch_accounts");

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_EMAIL = new StatementDefinition(
      "AccountDao.upsertAllReturningByEmail",
      "accounts",
      """
      INSERT INTO accounts AS t
        (id, email, display_name, active, created_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
          THEN s.id END,
        s.email, s.display_name, s.active, s.created_at, s.updated_at
      """
          + ROWS
          + "ORDER BY LOWER(s.email), s.place\n"
          + UPDATE_BY_EMAIL
          + RETURNING
          + """
      ,
        current_setting('arbiter.row')::bigint AS place""",
      BY_EMAIL);

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_EMAIL_MIXED = new StatementDefinition(
      "AccountDao.upsertAllReturningByEmail",
      "accounts",
      """
      INSERT INTO accounts AS t
        (id, email, display_name, active, created_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.email, s.display_name, s.active, s.created_at, s.updated_at
      """
          + MIXED_ROWS
          + """
      ORDER BY LOWER(s.email), s.place
      ON CONFLICT (LOWER(email)) DO UPDATE
      SET display_name = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.display_name ELSE t.display_name END,
        active = true,
        updated_at = now()
      """
          + RETURNING
          + """
      ,
        substr(current_setting('arbiter.row'), 6)::bigint AS place""",
      BY_EMAIL);

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_EMAIL_SPOOLED = new StatementDefinition(
      "AccountDao.upsertAllReturningByEmail",
      "accounts",
      """
      INSERT INTO accounts AS t
        (id, email, display_name, active, created_at, updated_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.email, s.display_name, s.active, s.created_at, s.updated_at
      FROM pg_temp.arbiter_batch_accounts AS s
      WHERE s.round = ?
      ORDER BY LOWER(s.email), s.place
      ON CONFLICT (LOWER(email)) DO UPDATE
      SET display_name = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.display_name ELSE t.display_name END,
        active = true,
        updated_at = now()
      """
          + RETURNING
          + """
      ,
        substr(current_setting('arbiter.row'), 6)::bigint AS place""",
      BY_EMAIL);

  private static final StatementDefinition DELETE_BY_EMAIL = new StatementDefinition(
      "AccountDao.deleteByEmail",
      "accounts",
      """
      DELETE FROM accounts
      WHERE LOWER(email) = LOWER(?::text)""",
      BY_EMAIL);

  private static final StatementDefinition DEACTIVATE = new StatementDefinition(
      "AccountDao.deactivate",
      "accounts",
      """
      UPDATE accounts AS t
      SET active = false,
        updated_at = now()
      WHERE LOWER(email) = LOWER(?::text)""",
      BY_EMAIL);

  /**
   * The table as Account declares it.
   *
   * <pre>{@code
   * CREATE TABLE accounts (
   *   id uuid DEFAULT gen_random_uuid() NOT NULL,
   *   email text NOT NULL,
   *   display_name text,
   *   active boolean DEFAULT true NOT NULL,
   *   created_at timestamptz DEFAULT now() NOT NULL,
   *   updated_at timestamptz DEFAULT now() NOT NULL,
   *   CONSTRAINT accounts_pkey PRIMARY KEY (id)
   * );
   * CREATE UNIQUE INDEX accounts_email_lower_idx ON accounts (LOWER(email));
   * }</pre>
   */
  public static final TableDefinition TABLE = new TableDefinition(
      "accounts",
      """
      CREATE TABLE accounts (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        email text NOT NULL,
        display_name text,
        active boolean DEFAULT true NOT NULL,
        created_at timestamptz DEFAULT now() NOT NULL,
        updated_at timestamptz DEFAULT now() NOT NULL,
        CONSTRAINT accounts_pkey PRIMARY KEY (id)
      );
      CREATE UNIQUE INDEX accounts_email_lower_idx ON accounts (LOWER(email));
      """,
      List.of(BY_ID, BY_EMAIL),
      List.of(INSERT, UPSERT_BY_ID, UPSERT_WITH_OUTCOME_BY_ID, INSERT_IF_ABSENT_BY_ID, FIND_BY_ID,
          UPSERT_EACH_BY_ID, DELETE_BY_ID, UPSERT_BY_EMAIL, UPSERT_WITH_OUTCOME_BY_EMAIL,
          INSERT_IF_ABSENT_BY_EMAIL, FIND_BY_EMAIL, UPSERT_EACH_BY_EMAIL, UPSERT_ALL_BY_EMAIL,
          UPSERT_ALL_BY_EMAIL_MIXED, ROUNDS_BY_EMAIL, UPSERT_ALL_RETURNING_BY_EMAIL,
          UPSERT_ALL_RETURNING_BY_EMAIL_MIXED, DELETE_BY_EMAIL, DEACTIVATE),
      List.of(CREATE_SPOOL, FILL_SPOOL, ROUNDS_OF_SPOOL_BY_EMAIL, INDEX_SPOOL,
          UPSERT_ALL_BY_EMAIL_SPOOLED, UPSERT_ALL_RETURNING_BY_EMAIL_SPOOLED, DROP_SPOOL));

  private static final BatchUpsert<NewAccount> UPSERT_ALL_BY_EMAIL_BATCH = new BatchUpsert<>(
      AccountDao::marks,
      new ArrayStatement<>(UPSERT_ALL_BY_EMAIL, AccountDao::bindRowsByEmail),
      new ArrayStatement<>(UPSERT_ALL_BY_EMAIL_MIXED, AccountDao::bindMixedRows),
      new BatchKey<>(
          row -> row.email,
          null,
          new ArrayStatement<>(ROUNDS_BY_EMAIL, AccountDao::bindMixedRows)),
      new BatchSpool<>(
          CREATE_SPOOL,
          new ArrayStatement<>(FILL_SPOOL, AccountDao::bindMixedRows),
          ROUNDS_OF_SPOOL_BY_EMAIL,
          INDEX_SPOOL,
          new ArrayStatement<>(UPSERT_ALL_BY_EMAIL_SPOOLED, rows -> {}),
          DROP_SPOOL));

  private static final BatchUpsert<NewAccount> UPSERT_ALL_RETURNING_BY_EMAIL_BATCH = new BatchUpsert<>(
      AccountDao::marks,
      new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_EMAIL, AccountDao::bindRowsByEmail),
      new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_EMAIL_MIXED, AccountDao::bindMixedRows),
      new BatchKey<>(
          row -> row.email,
          null,
          new ArrayStatement<>(ROUNDS_BY_EMAIL, AccountDao::bindMixedRows)),
      new BatchSpool<>(
          CREATE_SPOOL,
          new ArrayStatement<>(FILL_SPOOL, AccountDao::bindMixedRows),
          ROUNDS_OF_SPOOL_BY_EMAIL,
          INDEX_SPOOL,
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_EMAIL_SPOOLED, rows -> {}),
          DROP_SPOOL));

  private final Executor executor;

  public AccountDao(Database database) {
    this.executor = database.executor();
  }

  /**
   * Inserts the row and returns it as it is stored.
   *
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::boolean ELSE CAST((true) AS boolean) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * RETURNING id, email, display_name, active, created_at, updated_at
   * }</pre>
   *
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public Account insert(NewAccount row) {
    return executor.one(
        INSERT,
        statement -> bindInsert(statement, row),
        AccountDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code accounts_pkey} says is already there.
   *
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::boolean ELSE CAST((true) AS boolean) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO UPDATE
   * SET email = excluded.email,
   *   display_name = CASE WHEN ? THEN excluded.display_name ELSE t.display_name END,
   *   active = true,
   *   updated_at = now()
   * RETURNING id, email, display_name, active, created_at, updated_at
   * }</pre>
   */
  public Account upsertById(NewAccount row) {
    requireId(row);
    return executor.one(
        UPSERT_BY_ID,
        statement -> bindUpsertById(statement, row),
        AccountDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code accounts_pkey} says is already there, and tells which.
   *
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::boolean ELSE CAST((true) AS boolean) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO UPDATE
   * SET email = excluded.email,
   *   display_name = CASE WHEN ? THEN excluded.display_name ELSE t.display_name END,
   *   active = true,
   *   updated_at = now()
   * RETURNING id, email, display_name, active, created_at, updated_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<Account> upsertWithOutcomeById(NewAccount row) {
    requireId(row);
    return executor.one(
        UPSERT_WITH_OUTCOME_BY_ID,
        statement -> bindUpsertById(statement, row),
        AccountDao::readWithOutcome);
  }

  /**
   * Inserts the row unless
   * {@code accounts_pkey} says that one is already there.
   *
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::boolean ELSE CAST((true) AS boolean) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, email, display_name, active, created_at, updated_at
   * }</pre>
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<Account> insertIfAbsentById(NewAccount row) {
    requireId(row);
    return executor.optional(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        AccountDao::read);
  }

  /**
   * Inserts each row unless
   * {@code accounts_pkey} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::boolean ELSE CAST((true) AS boolean) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, email, display_name, active, created_at, updated_at
   * }</pre>
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Account> insertAllIfAbsentById(Iterable<NewAccount> rows) {
    return executor.eachInserted(
        rows,
        row -> {
          requireId(row);
          return INSERT_IF_ABSENT_BY_ID;
        },
        AccountDao::bindInsert,
        AccountDao::read);
  }

  /**
   * Inserts the row unless
   * {@code accounts_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::boolean ELSE CAST((true) AS boolean) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, email, display_name, active, created_at, updated_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, email, display_name, active, created_at, updated_at
   * FROM accounts
   * WHERE id = ?::uuid
   * }</pre>
   */
  public Account getOrInsertById(NewAccount row) {
    requireId(row);
    return executor.getOrInsert(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        FIND_BY_ID,
        statement -> bindKeyById(statement, row),
        AccountDao::read);
  }

  /**
   * Inserts each row unless
   * {@code accounts_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::boolean ELSE CAST((true) AS boolean) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, email, display_name, active, created_at, updated_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, email, display_name, active, created_at, updated_at
   * FROM accounts
   * WHERE id = ?::uuid
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Account> getOrInsertAllById(Iterable<NewAccount> rows) {
    return executor.getOrInsertEach(
        rows,
        row -> {
          requireId(row);
          return INSERT_IF_ABSENT_BY_ID;
        },
        AccountDao::bindInsert,
        FIND_BY_ID,
        AccountDao::bindKeyById,
        AccountDao::read);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code accounts_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets email, which accounts_email_lower_idx depends on.
   *
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::boolean ELSE CAST((true) AS boolean) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO UPDATE
   * SET email = excluded.email,
   *   display_name = CASE WHEN ? THEN excluded.display_name ELSE t.display_name END,
   *   active = true,
   *   updated_at = now()
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewAccount> rows) {
    return executor.countEach(
        rows,
        row -> {
          requireId(row);
          return UPSERT_EACH_BY_ID;
        },
        AccountDao::bindUpsertById);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code accounts_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets email, which accounts_email_lower_idx depends on.
   *
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::boolean ELSE CAST((true) AS boolean) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (id) DO UPDATE
   * SET email = excluded.email,
   *   display_name = CASE WHEN ? THEN excluded.display_name ELSE t.display_name END,
   *   active = true,
   *   updated_at = now()
   * RETURNING id, email, display_name, active, created_at, updated_at
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Account> upsertAllReturningById(Iterable<NewAccount> rows) {
    return executor.each(
        rows,
        row -> {
          requireId(row);
          return UPSERT_BY_ID;
        },
        AccountDao::bindUpsertById,
        AccountDao::read);
  }

  /**
   * The row with this key, by {@code accounts_pkey}.
   *
   * <pre>{@code
   * SELECT id, email, display_name, active, created_at, updated_at
   * FROM accounts
   * WHERE id = ?::uuid
   * }</pre>
   */
  public Optional<Account> findById(UUID id) {
    Objects.requireNonNull(id, "id");
    return executor.find(FIND_BY_ID, statement -> statement.setObject(1, id), AccountDao::read);
  }

  /**
   * Deletes the row with this key, by {@code accounts_pkey}.
   *
   * <pre>{@code
   * DELETE FROM accounts
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
   * {@code accounts_email_lower_idx} says is already there.
   *
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::boolean ELSE CAST((true) AS boolean) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (LOWER(email)) DO UPDATE
   * SET display_name = CASE WHEN ? THEN excluded.display_name ELSE t.display_name END,
   *   active = true,
   *   updated_at = now()
   * RETURNING id, email, display_name, active, created_at, updated_at
   * }</pre>
   */
  public Account upsertByEmail(NewAccount row) {
    return executor.one(
        UPSERT_BY_EMAIL,
        statement -> bindUpsertByEmail(statement, row),
        AccountDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code accounts_email_lower_idx} says is already there, and tells which.
   *
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::boolean ELSE CAST((true) AS boolean) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (LOWER(email)) DO UPDATE
   * SET display_name = CASE WHEN ? THEN excluded.display_name ELSE t.display_name END,
   *   active = true,
   *   updated_at = now()
   * RETURNING id, email, display_name, active, created_at, updated_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<Account> upsertWithOutcomeByEmail(NewAccount row) {
    return executor.one(
        UPSERT_WITH_OUTCOME_BY_EMAIL,
        statement -> bindUpsertByEmail(statement, row),
        AccountDao::readWithOutcome);
  }

  /**
   * Inserts the row unless
   * {@code accounts_email_lower_idx} says that one is already there.
   *
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::boolean ELSE CAST((true) AS boolean) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (LOWER(email)) DO NOTHING
   * RETURNING id, email, display_name, active, created_at, updated_at
   * }</pre>
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<Account> insertIfAbsentByEmail(NewAccount row) {
    return executor.optional(
        INSERT_IF_ABSENT_BY_EMAIL,
        statement -> bindInsert(statement, row),
        AccountDao::read);
  }

  /**
   * Inserts each row unless
   * {@code accounts_email_lower_idx} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::boolean ELSE CAST((true) AS boolean) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (LOWER(email)) DO NOTHING
   * RETURNING id, email, display_name, active, created_at, updated_at
   * }</pre>
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Account> insertAllIfAbsentByEmail(Iterable<NewAccount> rows) {
    return executor.eachInserted(
        rows,
        row -> INSERT_IF_ABSENT_BY_EMAIL,
        AccountDao::bindInsert,
        AccountDao::read);
  }

  /**
   * Inserts the row unless
   * {@code accounts_email_lower_idx} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::boolean ELSE CAST((true) AS boolean) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (LOWER(email)) DO NOTHING
   * RETURNING id, email, display_name, active, created_at, updated_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, email, display_name, active, created_at, updated_at
   * FROM accounts
   * WHERE LOWER(email) = LOWER(?::text)
   * }</pre>
   */
  public Account getOrInsertByEmail(NewAccount row) {
    return executor.getOrInsert(
        INSERT_IF_ABSENT_BY_EMAIL,
        statement -> bindInsert(statement, row),
        FIND_BY_EMAIL,
        statement -> bindKeyByEmail(statement, row),
        AccountDao::read);
  }

  /**
   * Inserts each row unless
   * {@code accounts_email_lower_idx} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::boolean ELSE CAST((true) AS boolean) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END)
   * ON CONFLICT (LOWER(email)) DO NOTHING
   * RETURNING id, email, display_name, active, created_at, updated_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, email, display_name, active, created_at, updated_at
   * FROM accounts
   * WHERE LOWER(email) = LOWER(?::text)
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Account> getOrInsertAllByEmail(Iterable<NewAccount> rows) {
    return executor.getOrInsertEach(
        rows,
        row -> INSERT_IF_ABSENT_BY_EMAIL,
        AccountDao::bindInsert,
        FIND_BY_EMAIL,
        AccountDao::bindKeyByEmail,
        AccountDao::read);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code accounts_email_lower_idx} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * SELECT s.id, s.email, s.display_name, s.active, s.created_at, s.updated_at
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
   *     u.email,
   *     u.display_name,
   *     CASE WHEN ? THEN u.active ELSE CAST((true) AS boolean) END AS active,
   *     CASE WHEN ? THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
   *     CASE WHEN ? THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
   *     u.place
   *   FROM (
   *     SELECT unnest(?::uuid[]) AS id,
   *       unnest(?::text[]) AS email,
   *       unnest(?::text[]) AS display_name,
   *       unnest(?::boolean[]) AS active,
   *       unnest(?::timestamptz[]) AS created_at,
   *       unnest(?::timestamptz[]) AS updated_at,
   *       unnest(?::integer[]) AS place
   *   ) AS u
   * ) AS s
   * ORDER BY LOWER(s.email), s.place
   * ON CONFLICT (LOWER(email)) DO UPDATE
   * SET display_name = CASE WHEN ? THEN excluded.display_name ELSE t.display_name END,
   *   active = true,
   *   updated_at = now()
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllByEmail(Iterable<NewAccount> rows) {
    return executor.upsertAll(
        rows,
        row -> UPSERT_EACH_BY_EMAIL,
        AccountDao::bindUpsertByEmail,
        row -> UPSERT_ALL_BY_EMAIL_BATCH);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code accounts_email_lower_idx} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.id END,
   *   s.email, s.display_name, s.active, s.created_at, s.updated_at
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
   *     u.email,
   *     u.display_name,
   *     CASE WHEN ? THEN u.active ELSE CAST((true) AS boolean) END AS active,
   *     CASE WHEN ? THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
   *     CASE WHEN ? THEN u.updated_at ELSE CAST((now()) AS timestamptz) END AS updated_at,
   *     u.place
   *   FROM (
   *     SELECT unnest(?::uuid[]) AS id,
   *       unnest(?::text[]) AS email,
   *       unnest(?::text[]) AS display_name,
   *       unnest(?::boolean[]) AS active,
   *       unnest(?::timestamptz[]) AS created_at,
   *       unnest(?::timestamptz[]) AS updated_at,
   *       unnest(?::integer[]) AS place
   *   ) AS u
   * ) AS s
   * ORDER BY LOWER(s.email), s.place
   * ON CONFLICT (LOWER(email)) DO UPDATE
   * SET display_name = CASE WHEN ? THEN excluded.display_name ELSE t.display_name END,
   *   active = true,
   *   updated_at = now()
   * RETURNING id, email, display_name, active, created_at, updated_at,
   *   current_setting('arbiter.row')::bigint AS place
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Account> upsertAllReturningByEmail(Iterable<NewAccount> rows) {
    return executor.upsertAllReturning(
        rows,
        row -> UPSERT_BY_EMAIL,
        AccountDao::bindUpsertByEmail,
        row -> UPSERT_ALL_RETURNING_BY_EMAIL_BATCH,
        AccountDao::read);
  }

  /**
   * The row with this key, by {@code accounts_email_lower_idx}.
   *
   * <pre>{@code
   * SELECT id, email, display_name, active, created_at, updated_at
   * FROM accounts
   * WHERE LOWER(email) = LOWER(?::text)
   * }</pre>
   */
  public Optional<Account> findByEmail(String email) {
    Objects.requireNonNull(email, "email");
    return executor.find(FIND_BY_EMAIL, statement -> statement.setString(1, email), AccountDao::read);
  }

  /**
   * Deletes the row with this key, by {@code accounts_email_lower_idx}.
   *
   * <pre>{@code
   * DELETE FROM accounts
   * WHERE LOWER(email) = LOWER(?::text)
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteByEmail(String email) {
    Objects.requireNonNull(email, "email");
    return executor.delete(DELETE_BY_EMAIL, statement -> statement.setString(1, email));
  }

  /**
   * Updates by {@code accounts_email_lower_idx}.
   *
   * <pre>{@code
   * UPDATE accounts AS t
   * SET active = false,
   *   updated_at = now()
   * WHERE LOWER(email) = LOWER(?::text)
   * }</pre>
   */
  @Override
  public boolean deactivate(String email) {
    Objects.requireNonNull(email, "email");
    return executor.count(
        DEACTIVATE,
        statement -> statement.setString(1, email)) > 0;
  }

  private static void requireId(NewAccount row) {
    if (row.id == null) {
      throw new IllegalArgumentException(
          "a row by accounts_pkey has to supply id: the value that the server"
              + " would hand out could be another row's; use insert for a row without one");
    }
  }

  private static void bindInsert(PreparedStatement statement, NewAccount row) throws SQLException {
    statement.setBoolean(1, row.id != null);
    statement.setObject(2, row.id);
    statement.setString(3, row.email);
    statement.setString(4, row.displayName);
    statement.setBoolean(5, row.activeSupplied);
    statement.setBoolean(6, row.active);
    statement.setBoolean(7, row.createdAt != null);
    Values.setInstant(statement, 8, row.createdAt);
    statement.setBoolean(9, row.updatedAt != null);
    Values.setInstant(statement, 10, row.updatedAt);
  }

  private static void bindUpsertById(PreparedStatement statement, NewAccount row)
      throws SQLException {
    bindInsert(statement, row);
    statement.setBoolean(11, row.displayNameSupplied);
  }

  private static void bindKeyById(PreparedStatement statement, NewAccount row) throws SQLException {
    statement.setObject(1, row.id);
  }

  private static void bindUpsertByEmail(PreparedStatement statement, NewAccount row)
      throws SQLException {
    bindInsert(statement, row);
    statement.setBoolean(11, row.displayNameSupplied);
  }

  private static void bindKeyByEmail(PreparedStatement statement, NewAccount row)
      throws SQLException {
    statement.setString(1, row.email);
  }

  private static String marks(NewAccount row) {
    return BatchUpsert.marks(
        row.id != null,
        row.displayNameSupplied,
        row.activeSupplied,
        row.createdAt != null,
        row.updatedAt != null);
  }

  private static void bindRowsByEmail(RowArrays<NewAccount> rows) throws SQLException {
    rows.supplied(row -> row.id != null);
    rows.supplied(row -> row.activeSupplied);
    rows.supplied(row -> row.createdAt != null);
    rows.supplied(row -> row.updatedAt != null);
    rows.uuids(row -> row.id);
    rows.strings(row -> row.email);
    rows.strings(row -> row.displayName);
    rows.booleans(row -> row.active);
    rows.instants(row -> row.createdAt);
    rows.instants(row -> row.updatedAt);
    rows.places();
    rows.supplied(row -> row.displayNameSupplied);
  }

  private static void bindMixedRows(RowArrays<NewAccount> rows) throws SQLException {
    rows.uuids(row -> row.id);
    rows.strings(row -> row.email);
    rows.strings(row -> row.displayName);
    rows.booleans(row -> row.active);
    rows.instants(row -> row.createdAt);
    rows.instants(row -> row.updatedAt);
    rows.strings(AccountDao::marks);
    rows.places();
  }

  private static Account read(ResultSet row) throws SQLException {
    return new Account(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getBoolean(4),
        Values.instant(row, 5),
        Values.instant(row, 6));
  }

  private static Upserted<Account> readWithOutcome(ResultSet row) throws SQLException {
    boolean inserted = row.getBoolean(7);
    return new Upserted<>(read(row), inserted ? Outcome.INSERTED : Outcome.UPDATED);
  }
}
