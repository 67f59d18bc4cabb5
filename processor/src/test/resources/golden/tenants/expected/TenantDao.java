package golden.tenants;

import dev.arbiter.Dao;
import dev.arbiter.Database;
import dev.arbiter.Upserted;
import dev.arbiter.internal.Executor;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Upserts, finds and deletes rows of {@code tenants}, as {@link Tenant} declares them.
 *
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class TenantDao implements Dao {
  /**
   * The table as Tenant declares it.
   *
   * <pre>{@code
   * CREATE TABLE tenants (
   *   id uuid DEFAULT gen_random_uuid() NOT NULL,
   *   name text NOT NULL,
   *   CONSTRAINT tenants_pkey PRIMARY KEY (id)
   * );
   * }</pre>
   */
  public static final TableDefinition TABLE = TenantDaoSql.TABLE;

  private final Executor executor;

  /**
   * Runs its statements on a database.
   * @param database where the table is
   */
  public TenantDao(Database database) {
    this.executor = database.executor();
  }

  @Override
  public TableDefinition definition() {
    return TABLE;
  }

  /**
   * Inserts the row and returns it as it is stored.
   * <pre>{@code
   * INSERT INTO tenants AS t
   *   (id, name)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::text)
   * RETURNING id, name
   * }</pre>
   * @param row the row's values
   * @return the row as it is stored
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public Tenant insert(NewTenant row) {
    return TenantDaoSql.INSERTS.insert(executor, row);
  }

  /**
   * Inserts the rows in their order, which is that of new identity and sequence values, too, in
   * one transaction: all or nothing.
   * <pre>{@code
   * INSERT INTO tenants AS t
   *   (id, name)
   * SELECT s.id, s.name
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE gen_random_uuid() END AS id,
   *     u.name
   *   FROM (
   *     SELECT unnest(?::uuid[]) AS id, unnest(?::text[]) AS name
   *   ) AS u
   * ) AS s
   * }</pre>
   * @param rows the rows
   * @return how many were inserted
   * @throws dev.arbiter.ConstraintViolationException if one of them violates a constraint
   */
  public long insertAll(Iterable<NewTenant> rows) {
    return TenantDaoSql.INSERTS.insertAll(executor, rows);
  }

  /**
   * Inserts the rows and returns them: {@link #insertAll} with {@code RETURNING id, name}.
   * @param rows the rows
   * @return what is stored for each of the rows, in their order
   * @throws dev.arbiter.ConstraintViolationException if one of them violates a constraint
   */
  public List<Tenant> insertAllReturning(Iterable<NewTenant> rows) {
    return TenantDaoSql.INSERTS.insertAllReturning(executor, rows);
  }

  /**
   * Inserts the row unless a row is there that a unique or exclusion constraint, whichever,
   * does not let it stand beside: {@link #insert} with {@code ON CONFLICT DO NOTHING}.
   * @param row the row's values
   * @return the inserted row, or empty if there was one
   */
  public Optional<Tenant> insertIfAbsent(NewTenant row) {
    return TenantDaoSql.INSERTS.insertIfAbsent(executor, row);
  }

  /**
   * {@link #insertIfAbsent} for each row, by one statement in the order of the key: all or
   * nothing, and without deadlocks among such batches. Runs the statement of
   * {@link #insertAllReturning}, which returns
   * {@code current_setting('arbiter.row')::bigint AS place} as well, with
   * <pre>{@code
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.id END,
   *   s.name
   *     u.place
   *       unnest(?::integer[]) AS place
   * ORDER BY s.id, s.place
   * ON CONFLICT DO NOTHING
   * }</pre>
   * @param rows the rows, in any order
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Tenant> insertAllIfAbsent(Iterable<NewTenant> rows) {
    return TenantDaoSql.INSERTS.insertAllIfAbsent(executor, rows);
  }

  /**
   * Inserts the row, or updates the one that {@code tenants_pkey} says is already there:
   * {@link #insert} with {@code ON CONFLICT (id) DO UPDATE} and
   * {@code SET name = excluded.name}.
   * @param row the row's values
   * @return the row as it is stored
   */
  public Tenant upsertById(NewTenant row) {
    return TenantDaoSql.BY_ID.upsert(executor, row);
  }

  /**
   * Upserts the row and tells an insert from an update: {@link #upsertById}, which returns
   * {@code xmax = 0 AS inserted} as well.
   * @param row the row's values
   * @return the row as it is stored
   */
  public Upserted<Tenant> upsertWithOutcomeById(NewTenant row) {
    return TenantDaoSql.BY_ID.upsertWithOutcome(executor, row);
  }

  /**
   * Inserts the row unless {@code tenants_pkey} says that one is already there: {@link #insert}
   * with {@code ON CONFLICT (id) DO NOTHING}.
   * @param row the row's values
   * @return the inserted row, or empty if there was one
   */
  public Optional<Tenant> insertIfAbsentById(NewTenant row) {
    return TenantDaoSql.BY_ID.insertIfAbsent(executor, row);
  }

  /**
   * {@link #insertIfAbsentById} for each row: {@link #insertAllIfAbsent} with
   * {@code ON CONFLICT (id) DO NOTHING}.
   * @param rows the rows, in any order
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Tenant> insertAllIfAbsentById(Iterable<NewTenant> rows) {
    return TenantDaoSql.BY_ID.insertAllIfAbsent(executor, rows);
  }

  /**
   * Returns the row that {@link #insertIfAbsentById} inserts, or else the one that
   * {@link #findById} finds, whoever inserted it.
   * @param row the row's values
   * @return the row as it is stored
   */
  public Tenant getOrInsertById(NewTenant row) {
    return TenantDaoSql.BY_ID.getOrInsert(executor, row);
  }

  /**
   * {@link #getOrInsertById} for each row, in one transaction: inserts as
   * {@link #insertAllIfAbsentById} does, and finds all the rows that are there by one statement.
   * @param rows the rows, in any order
   * @return what is stored for each of the rows, in their order
   */
  public List<Tenant> getOrInsertAllById(Iterable<NewTenant> rows) {
    return TenantDaoSql.BY_ID.getOrInsertAll(executor, rows);
  }

  /**
   * {@link #upsertById} for each row, by one statement in the order of the key: all or nothing,
   * and without deadlocks among such batches. Runs the statement of {@link #insertAllIfAbsent}
   * with {@code SELECT s.id, s.name}, {@code ON CONFLICT (id) DO UPDATE} and
   * {@code SET name = excluded.name} without {@code RETURNING}.
   * @param rows the rows, in any order
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewTenant> rows) {
    return TenantDaoSql.BY_ID.upsertAll(executor, rows);
  }

  /**
   * {@link #upsertAllById} that returns the rows: {@link #insertAllIfAbsent} with
   * {@code ON CONFLICT (id) DO UPDATE} and {@code SET name = excluded.name}.
   * @param rows the rows, in any order
   * @return what is stored for each of the rows, in their order
   */
  public List<Tenant> upsertAllReturningById(Iterable<NewTenant> rows) {
    return TenantDaoSql.BY_ID.upsertAllReturning(executor, rows);
  }

  /**
   * Finds the row with this key, by {@code tenants_pkey}.
   * <pre>{@code
   * SELECT id, name FROM tenants WHERE id = ?::uuid
   * }</pre>
   * @param id the value sought
   * @return the row, or empty if there is none
   */
  public Optional<Tenant> findById(UUID id) {
    return TenantDaoSql.BY_ID.find(executor, id);
  }

  /**
   * Deletes the row with this key, by {@code tenants_pkey}:
   * {@code DELETE FROM tenants WHERE id = ?::uuid}.
   * @param id the value sought
   * @return whether there was one
   */
  public boolean deleteById(UUID id) {
    return TenantDaoSql.BY_ID.delete(executor, id);
  }

  /**
   * {@link #findById} for each key, by one statement for each chunk of keys, which only reads.
   * Runs the statement of {@link #findById} with {@code WHERE id = ANY (?::uuid[])}.
   * @param keys the keys, in any order
   * @return an answer for each key, in their order
   */
  public List<Optional<Tenant>> findAllById(Iterable<UUID> keys) {
    return TenantDaoSql.BY_ID.findAll(executor, keys);
  }

  /**
   * {@link #deleteById} for each key, by one statement that locks the rows in the order of the
   * key first, so that batches by it do not deadlock. PostgreSQL asks for the privilege of an
   * UPDATE for that.
   * <pre>{@code
   * WITH locked AS MATERIALIZED (
   *   SELECT id AS k1 FROM tenants WHERE id = ANY (?::uuid[])
   *   ORDER BY 1 FOR UPDATE
   * )
   * DELETE FROM tenants WHERE id = ANY (ARRAY(SELECT locked.k1 FROM locked))
   * }</pre>
   * @param keys the keys, in any order
   * @return how many rows there were
   */
  public long deleteAllById(Iterable<UUID> keys) {
    return TenantDaoSql.BY_ID.deleteAll(executor, keys);
  }
}
