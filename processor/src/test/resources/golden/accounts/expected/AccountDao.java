package golden.accounts;

import dev.arbiter.Dao;
import dev.arbiter.Database;
import dev.arbiter.Upserted;
import dev.arbiter.internal.Executor;
import dev.arbiter.internal.type.scalar.Codecs;
import dev.arbiter.schema.TableDefinition;
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
public final class AccountDao implements Dao, Account.Statements {
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
  public static final TableDefinition TABLE = AccountDaoSql.TABLE;

  private final Executor executor;

  /**
   * Runs its statements on a database.
   * @param database where the table is
   */
  public AccountDao(Database database) {
    this.executor = database.executor();
  }

  @Override
  public TableDefinition definition() {
    return TABLE;
  }

  /**
   * Inserts the row and returns it as it is stored.
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::text, ?::text,
   *   CASE WHEN ? THEN ?::boolean ELSE true END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END)
   * RETURNING id, email, display_name, active, created_at, updated_at
   * }</pre>
   * @param row the row's values
   * @return the row as it is stored
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public Account insert(NewAccount row) {
    return AccountDaoSql.INSERTS.insert(executor, row);
  }

  /**
   * Inserts the rows in their order, which is that of new identity and sequence values, too, in
   * one transaction: all or nothing.
   * <pre>{@code
   * INSERT INTO accounts AS t
   *   (id, email, display_name, active, created_at, updated_at)
   * SELECT s.id, s.email, s.display_name, s.active, s.created_at, s.updated_at
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE gen_random_uuid() END AS id,
   *     u.email, u.display_name,
   *     CASE WHEN ? THEN u.active ELSE true END AS active,
   *     CASE WHEN ? THEN u.created_at ELSE now() END AS created_at,
   *     CASE WHEN ? THEN u.updated_at ELSE now() END AS updated_at
   *   FROM (
   *     SELECT unnest(?::uuid[]) AS id, unnest(?::text[]) AS email,
   *       unnest(?::text[]) AS display_name, unnest(?::boolean[]) AS active,
   *       unnest(?::timestamptz[]) AS created_at, unnest(?::timestamptz[]) AS updated_at
   *   ) AS u
   * ) AS s
   * }</pre>
   * @param rows the rows
   * @return how many were inserted
   * @throws dev.arbiter.ConstraintViolationException if one of them violates a constraint
   */
  public long insertAll(Iterable<NewAccount> rows) {
    return AccountDaoSql.INSERTS.insertAll(executor, rows);
  }

  /**
   * Inserts the rows and returns them: {@link #insertAll} with the {@code RETURNING} of
   * {@link #insert}.
   * @param rows the rows
   * @return what is stored for each of the rows, in their order
   * @throws dev.arbiter.ConstraintViolationException if one of them violates a constraint
   */
  public List<Account> insertAllReturning(Iterable<NewAccount> rows) {
    return AccountDaoSql.INSERTS.insertAllReturning(executor, rows);
  }

  /**
   * Inserts the row unless a row is there that a unique or exclusion constraint, whichever,
   * does not let it stand beside: {@link #insert} with {@code ON CONFLICT DO NOTHING}.
   * @param row the row's values
   * @return the inserted row, or empty if there was one
   */
  public Optional<Account> insertIfAbsent(NewAccount row) {
    return AccountDaoSql.INSERTS.insertIfAbsent(executor, row);
  }

  /**
   * {@link #insertIfAbsent} for each row, in the order of the list, in one transaction: all or
   * nothing. Two such batches at once may deadlock, which is retried outside the transactions of
   * others. Runs the statement of {@link #insertAllReturning} with
   * {@code ON CONFLICT DO NOTHING}.
   * @param rows the rows
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Account> insertAllIfAbsent(Iterable<NewAccount> rows) {
    return AccountDaoSql.INSERTS.insertAllIfAbsent(executor, rows);
  }

  /**
   * Inserts the row, or updates the one that {@code accounts_pkey} says is already there:
   * {@link #insert} with
   * <pre>{@code
   * ON CONFLICT (id) DO UPDATE
   * SET email = excluded.email,
   *   display_name = CASE WHEN ? THEN excluded.display_name ELSE t.display_name END,
   *   active = true, updated_at = now()
   * }</pre>
   * @param row the row's values
   * @return the row as it is stored
   */
  public Account upsertById(NewAccount row) {
    return AccountDaoSql.BY_ID.upsert(executor, row);
  }

  /**
   * Upserts the row and tells an insert from an update: {@link #upsertById}, which returns
   * {@code xmax = 0 AS inserted} as well.
   * @param row the row's values
   * @return the row as it is stored
   */
  public Upserted<Account> upsertWithOutcomeById(NewAccount row) {
    return AccountDaoSql.BY_ID.upsertWithOutcome(executor, row);
  }

  /**
   * Inserts the row unless {@code accounts_pkey} says that one is already there:
   * {@link #insert} with {@code ON CONFLICT (id) DO NOTHING}.
   * @param row the row's values
   * @return the inserted row, or empty if there was one
   */
  public Optional<Account> insertIfAbsentById(NewAccount row) {
    return AccountDaoSql.BY_ID.insertIfAbsent(executor, row);
  }

  /**
   * {@link #insertIfAbsentById} for each row, by one statement in the order of the key: all or
   * nothing, and without deadlocks among such batches. Runs the statement of
   * {@link #insertAllReturning}, which returns
   * {@code current_setting('arbiter.row')::bigint AS place} as well, with
   * <pre>{@code
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.id END,
   *   s.email, s.display_name, s.active, s.created_at, s.updated_at
   *     u.place
   *       unnest(?::integer[]) AS place
   * ORDER BY s.id, s.place
   * ON CONFLICT (id) DO NOTHING
   * }</pre>
   * @param rows the rows, in any order
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Account> insertAllIfAbsentById(Iterable<NewAccount> rows) {
    return AccountDaoSql.BY_ID.insertAllIfAbsent(executor, rows);
  }

  /**
   * Returns the row that {@link #insertIfAbsentById} inserts, or else the one that
   * {@link #findById} finds, whoever inserted it.
   * @param row the row's values
   * @return the row as it is stored
   */
  public Account getOrInsertById(NewAccount row) {
    return AccountDaoSql.BY_ID.getOrInsert(executor, row);
  }

  /**
   * {@link #getOrInsertById} for each row, in one transaction: inserts as
   * {@link #insertAllIfAbsentById} does, and finds all the rows that are there by one statement.
   * @param rows the rows, in any order
   * @return what is stored for each of the rows, in their order
   */
  public List<Account> getOrInsertAllById(Iterable<NewAccount> rows) {
    return AccountDaoSql.BY_ID.getOrInsertAll(executor, rows);
  }

  /**
   * {@link #upsertById} for each row, in one transaction: all or nothing. Not by one statement,
   * as it sets email, which accounts_email_lower_idx depends on.
   * @param rows the rows, in any order
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewAccount> rows) {
    return AccountDaoSql.BY_ID.upsertAll(executor, rows);
  }

  /**
   * {@link #upsertAllById} that returns the rows.
   * @param rows the rows, in any order
   * @return what is stored for each of the rows, in their order
   */
  public List<Account> upsertAllReturningById(Iterable<NewAccount> rows) {
    return AccountDaoSql.BY_ID.upsertAllReturning(executor, rows);
  }

  /**
   * Finds the row with this key, by {@code accounts_pkey}.
   * <pre>{@code
   * SELECT id, email, display_name, active, created_at, updated_at FROM accounts
   * WHERE id = ?::uuid
   * }</pre>
   * @param id the value sought
   * @return the row, or empty if there is none
   */
  public Optional<Account> findById(UUID id) {
    return AccountDaoSql.BY_ID.find(executor, id);
  }

  /**
   * Deletes the row with this key, by {@code accounts_pkey}:
   * {@code DELETE FROM accounts WHERE id = ?::uuid}.
   * @param id the value sought
   * @return whether there was one
   */
  public boolean deleteById(UUID id) {
    return AccountDaoSql.BY_ID.delete(executor, id);
  }

  /**
   * {@link #findById} for each key, by one statement for each chunk of keys, which only reads.
   * Runs the statement of {@link #findById} with {@code WHERE id = ANY (?::uuid[])}.
   * @param keys the keys, in any order
   * @return an answer for each key, in their order
   */
  public List<Optional<Account>> findAllById(Iterable<UUID> keys) {
    return AccountDaoSql.BY_ID.findAll(executor, keys);
  }

  /**
   * {@link #deleteById} for each key, by one statement that locks the rows in the order of the
   * key first, so that batches by it do not deadlock. PostgreSQL asks for the privilege of an
   * UPDATE for that.
   * <pre>{@code
   * WITH locked AS MATERIALIZED (
   *   SELECT id AS k1 FROM accounts WHERE id = ANY (?::uuid[])
   *   ORDER BY 1 FOR UPDATE
   * )
   * DELETE FROM accounts WHERE id = ANY (ARRAY(SELECT locked.k1 FROM locked))
   * }</pre>
   * @param keys the keys, in any order
   * @return how many rows there were
   */
  public long deleteAllById(Iterable<UUID> keys) {
    return AccountDaoSql.BY_ID.deleteAll(executor, keys);
  }

  /**
   * Inserts the row, or updates the one that {@code accounts_email_lower_idx} says is already
   * there: {@link #insert} with
   * <pre>{@code
   * ON CONFLICT (LOWER(email)) DO UPDATE
   * SET display_name = CASE WHEN ? THEN excluded.display_name ELSE t.display_name END,
   *   active = true, updated_at = now()
   * }</pre>
   * @param row the row's values
   * @return the row as it is stored
   */
  public Account upsertByEmail(NewAccount row) {
    return AccountDaoSql.BY_EMAIL.upsert(executor, row);
  }

  /**
   * Upserts the row and tells an insert from an update: {@link #upsertByEmail}, which returns
   * {@code xmax = 0 AS inserted} as well.
   * @param row the row's values
   * @return the row as it is stored
   */
  public Upserted<Account> upsertWithOutcomeByEmail(NewAccount row) {
    return AccountDaoSql.BY_EMAIL.upsertWithOutcome(executor, row);
  }

  /**
   * Inserts the row unless {@code accounts_email_lower_idx} says that one is already there:
   * {@link #insert} with {@code ON CONFLICT (LOWER(email)) DO NOTHING}.
   * @param row the row's values
   * @return the inserted row, or empty if there was one
   */
  public Optional<Account> insertIfAbsentByEmail(NewAccount row) {
    return AccountDaoSql.BY_EMAIL.insertIfAbsent(executor, row);
  }

  /**
   * {@link #insertIfAbsentByEmail} for each row: {@link #insertAllIfAbsentById} with
   * {@code ORDER BY LOWER(s.email), s.place} and {@code ON CONFLICT (LOWER(email)) DO NOTHING}.
   * @param rows the rows, in any order
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Account> insertAllIfAbsentByEmail(Iterable<NewAccount> rows) {
    return AccountDaoSql.BY_EMAIL.insertAllIfAbsent(executor, rows);
  }

  /**
   * Returns the row that {@link #insertIfAbsentByEmail} inserts, or else the one that
   * {@link #findByEmail} finds, whoever inserted it.
   * @param row the row's values
   * @return the row as it is stored
   */
  public Account getOrInsertByEmail(NewAccount row) {
    return AccountDaoSql.BY_EMAIL.getOrInsert(executor, row);
  }

  /**
   * {@link #getOrInsertByEmail} for each row, in one transaction: inserts as
   * {@link #insertAllIfAbsentByEmail} does, and finds all the rows that are there by one
   * statement.
   * @param rows the rows, in any order
   * @return what is stored for each of the rows, in their order
   */
  public List<Account> getOrInsertAllByEmail(Iterable<NewAccount> rows) {
    return AccountDaoSql.BY_EMAIL.getOrInsertAll(executor, rows);
  }

  /**
   * {@link #upsertByEmail} for each row, by one statement in the order of the key: all or
   * nothing, and without deadlocks among such batches. Runs the statement of
   * {@link #insertAllIfAbsentByEmail} with
   * {@code SELECT s.id, s.email, s.display_name, s.active, s.created_at, s.updated_at},
   * {@code ON CONFLICT (LOWER(email)) DO UPDATE} and the {@code SET} of {@link #upsertByEmail}
   * without {@code RETURNING}.
   * @param rows the rows, in any order
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllByEmail(Iterable<NewAccount> rows) {
    return AccountDaoSql.BY_EMAIL.upsertAll(executor, rows);
  }

  /**
   * {@link #upsertAllByEmail} that returns the rows: {@link #insertAllIfAbsentByEmail} with
   * {@code ON CONFLICT (LOWER(email)) DO UPDATE} and the {@code SET} of {@link #upsertByEmail}.
   * @param rows the rows, in any order
   * @return what is stored for each of the rows, in their order
   */
  public List<Account> upsertAllReturningByEmail(Iterable<NewAccount> rows) {
    return AccountDaoSql.BY_EMAIL.upsertAllReturning(executor, rows);
  }

  /**
   * Finds the row with this key, by {@code accounts_email_lower_idx}: {@link #findById} with
   * {@code WHERE LOWER(email) = LOWER(?::text)}.
   * @param email the value sought
   * @return the row, or empty if there is none
   */
  public Optional<Account> findByEmail(String email) {
    return AccountDaoSql.BY_EMAIL.find(executor, email);
  }

  /**
   * Deletes the row with this key, by {@code accounts_email_lower_idx}:
   * {@code DELETE FROM accounts WHERE LOWER(email) = LOWER(?::text)}.
   * @param email the value sought
   * @return whether there was one
   */
  public boolean deleteByEmail(String email) {
    return AccountDaoSql.BY_EMAIL.delete(executor, email);
  }

  /**
   * {@link #findByEmail} for each key, as {@link #findAllById} does it.
   * <pre>{@code
   * WITH k AS MATERIALIZED (
   *   SELECT unnest(?::text[]) AS k1, unnest(?::integer[]) AS place
   * ), r AS MATERIALIZED (
   *   SELECT id, email, display_name, active, created_at, updated_at FROM accounts
   *   WHERE LOWER(email) = ANY (ARRAY(SELECT LOWER(k.k1) FROM k))
   * )
   * SELECT r.*, k.place FROM k CROSS JOIN r WHERE LOWER(email) = LOWER(k.k1)
   * }</pre>
   * @param keys the keys, in any order
   * @return an answer for each key, in their order
   */
  public List<Optional<Account>> findAllByEmail(Iterable<String> keys) {
    return AccountDaoSql.BY_EMAIL.findAll(executor, keys);
  }

  /**
   * {@link #deleteByEmail} for each key, as {@link #deleteAllById} does it.
   * <pre>{@code
   * WITH k AS MATERIALIZED (
   *   SELECT unnest(?::text[]) AS k1, unnest(?::integer[]) AS place
   * ), locked AS MATERIALIZED (
   *   SELECT LOWER(email) AS k1 FROM accounts
   *   WHERE LOWER(email) = ANY (ARRAY(SELECT LOWER(k.k1) FROM k))
   *   ORDER BY 1 FOR UPDATE
   * )
   * DELETE FROM accounts WHERE LOWER(email) = ANY (ARRAY(SELECT locked.k1 FROM locked))
   * }</pre>
   * @param keys the keys, in any order
   * @return how many rows there were
   */
  public long deleteAllByEmail(Iterable<String> keys) {
    return AccountDaoSql.BY_EMAIL.deleteAll(executor, keys);
  }

  /**
   * Updates the row with this key, by {@code accounts_email_lower_idx}.
   * <pre>{@code
   * UPDATE accounts AS t
   * SET active = false, updated_at = now()
   * WHERE LOWER(email) = LOWER(?::text)
   * }</pre>
   * @return whether a row was written
   */
  @Override
  public boolean deactivate(String email) {
    Objects.requireNonNull(email, "email");
    return executor.count(
        AccountDaoSql.DEACTIVATE_SQL, statement -> Codecs.STRING.set(statement, 1, email)) > 0;
  }
}
