package golden.metrics;

import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import dev.arbiter.internal.Executor;
import dev.arbiter.internal.batch.ArrayStatement;
import dev.arbiter.internal.batch.BatchKey;
import dev.arbiter.internal.batch.BatchSpool;
import dev.arbiter.internal.batch.BatchUpsert;
import dev.arbiter.internal.type.RowArrays;
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
 * Upserts, finds and deletes rows of {@code tenants}, as {@link Tenant} declares them.
 *
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class TenantDao {
  private static final IndexDefinition BY_ID = new IndexDefinition(
      "tenants_pkey",
      "ALTER TABLE tenants ADD CONSTRAINT tenants_pkey PRIMARY KEY (id);",
      true);

  private static final String INSERT_ROW = """
      INSERT INTO tenants AS t
        (id, name)
      VALUES (
        CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
        ?::text)
      """;

  private static final String RETURNING = """
      RETURNING id, name""";

  private static final String UPDATE_BY_ID = """
      ON CONFLICT (id) DO UPDATE
      SET name = excluded.name
      """;

  private static final String ROWS = """
      FROM (
        SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.name,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS name,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s
      """;

  private static final String MIXED_ROWS = """
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.name,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS name,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s
      """;

  private static final StatementDefinition INSERT = new StatementDefinition(
      "TenantDao.insert",
      "tenants",
      INSERT_ROW + RETURNING);

  private static final StatementDefinition UPSERT_BY_ID = new StatementDefinition(
      "TenantDao.upsertById",
      "tenants",
      INSERT_ROW + UPDATE_BY_ID + RETURNING,
      BY_ID);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID = new StatementDefinition(
      "TenantDao.upsertWithOutcomeById",
      "tenants",
      INSERT_ROW + UPDATE_BY_ID + RETURNING + ", xmax = 0 AS inserted",
      BY_ID);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_ID = new StatementDefinition(
      "TenantDao.insertIfAbsentById",
      "tenants",
      INSERT_ROW + "ON CONFLICT (id) DO NOTHING\n" + RETURNING,
      BY_ID);

  private static final StatementDefinition FIND_BY_ID = new StatementDefinition(
      "TenantDao.findById",
      "tenants",
      """
      SELECT id, name
      FROM tenants
      WHERE id = ?::uuid""",
      BY_ID);

  private static final StatementDefinition UPSERT_EACH_BY_ID = new StatementDefinition(
      "TenantDao.upsertAllById",
      "tenants",
      INSERT_ROW
          + """
      ON CONFLICT (id) DO UPDATE
      SET name = excluded.name""",
      BY_ID);

  private static final StatementDefinition UPSERT_ALL_BY_ID = new StatementDefinition(
      "TenantDao.upsertAllById",
      "tenants",
      """
      INSERT INTO tenants AS t
        (id, name)
      SELECT s.id, s.name
      """
          + ROWS
          + """
      ORDER BY s.id, s.place
      ON CONFLICT (id) DO UPDATE
      SET name = excluded.name""",
      BY_ID);

  private static final StatementDefinition UPSERT_ALL_BY_ID_MIXED = new StatementDefinition(
      "TenantDao.upsertAllById",
      "tenants",
      """
      INSERT INTO tenants AS t
        (id, name)
      SELECT s.id, s.name
      """
          + MIXED_ROWS
          + """
      ORDER BY s.id, s.place
      ON CONFLICT (id) DO UPDATE
      SET name = excluded.name""",
      BY_ID);

  private static final StatementDefinition UPSERT_ALL_BY_ID_SPOOLED = new StatementDefinition(
      "TenantDao.upsertAllById",
      "tenants",
      """
      INSERT INTO tenants AS t
        (id, name)
      SELECT s.id, s.name
      FROM pg_temp.arbiter_batch_tenants AS s
      WHERE s.round = ?
      ORDER BY s.id, s.place
      ON CONFLICT (id) DO UPDATE
      SET name = excluded.name""",
      BY_ID);

  private static final StatementDefinition CREATE_SPOOL = new StatementDefinition(
      "TenantDao.batch",
      "tenants",
      """
      CREATE TEMPORARY TABLE pg_temp.arbiter_batch_tenants (
        id uuid,
        name text,
        given text,
        place bigint,
        round bigint NOT NULL DEFAULT 1
      ) ON COMMIT DROP""");

  private static final StatementDefinition FILL_SPOOL = new StatementDefinition(
      "TenantDao.batch",
      "tenants",
      """
      INSERT INTO pg_temp.arbiter_batch_tenants
        (id, name, given, place)
      SELECT s.id, s.name, s.given, start.rows + s.place
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.name,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS name,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s,
      (SELECT ?::bigint) AS start (rows)""");

  private static final StatementDefinition ROUNDS_OF_SPOOL_BY_ID = new StatementDefinition(
      "TenantDao.batch",
      "tenants",
      """
      WITH later AS (
      SELECT r.place, r.round
      FROM (
        SELECT s.place, row_number() OVER (PARTITION BY s.id ORDER BY s.place) AS round
      FROM pg_temp.arbiter_batch_tenants AS s
      ) AS r
      WHERE r.round > 1
      ), written AS (
        UPDATE pg_temp.arbiter_batch_tenants AS s SET round = later.round FROM later WHERE s.place = later.place
        RETURNING later.round
      )
      SELECT max(round) FROM written""");

  private static final StatementDefinition INDEX_SPOOL = new StatementDefinition(
      "TenantDao.batch",
      "tenants",
      "CREATE INDEX ON pg_temp.arbiter_batch_tenants (round)");

  private static final StatementDefinition DROP_SPOOL = new StatementDefinition(
      "TenantDao.batch",
      "tenants",
      "DROP TABLE pg_temp.arbiter_batch_tenants");

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_ID = new StatementDefinition(
      "TenantDao.upsertAllReturningById",
      "tenants",
      """
      INSERT INTO tenants AS t
        (id, name)
      SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
          THEN s.id END,
        s.name
      """
          + ROWS
          + "ORDER BY s.id, s.place\n"
          + UPDATE_BY_ID
          + RETURNING
          + """
      ,
        current_setting('arbiter.row')::bigint AS place""",
      BY_ID);

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_ID_MIXED = new StatementDefinition(
      "TenantDao.upsertAllReturningById",
      "tenants",
      """
      INSERT INTO tenants AS t
        (id, name)
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.name
      """
          + MIXED_ROWS
          + "ORDER BY s.id, s.place\n"
          + UPDATE_BY_ID
          + RETURNING
          + """
      ,
        substr(current_setting('arbiter.row'), 2)::bigint AS place""",
      BY_ID);

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_ID_SPOOLED = new StatementDefinition(
      "TenantDao.upsertAllReturningById",
      "tenants",
      """
      INSERT INTO tenants AS t
        (id, name)
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.name
      FROM pg_temp.arbiter_batch_tenants AS s
      WHERE s.round = ?
      ORDER BY s.id, s.place
      """
          + UPDATE_BY_ID
          + RETURNING
          + """
      ,
        substr(current_setting('arbiter.row'), 2)::bigint AS place""",
      BY_ID);

  private static final StatementDefinition DELETE_BY_ID = new StatementDefinition(
      "TenantDao.deleteById",
      "tenants",
      """
      DELETE FROM tenants
      WHERE id = ?::uuid""",
      BY_ID);

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
  public static final TableDefinition TABLE = new TableDefinition(
      "tenants",
      """
      CREATE TABLE tenants (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        name text NOT NULL,
        CONSTRAINT tenants_pkey PRIMARY KEY (id)
      );
      """,
      List.of(BY_ID),
      List.of(INSERT, UPSERT_BY_ID, UPSERT_WITH_OUTCOME_BY_ID, INSERT_IF_ABSENT_BY_ID, FIND_BY_ID,
          UPSERT_EACH_BY_ID, UPSERT_ALL_BY_ID, UPSERT_ALL_BY_ID_MIXED, UPSERT_ALL_RETURNING_BY_ID,
          UPSERT_ALL_RETURNING_BY_ID_MIXED, DELETE_BY_ID),
      List.of(CREATE_SPOOL, FILL_SPOOL, ROUNDS_OF_SPOOL_BY_ID, INDEX_SPOOL,
          UPSERT_ALL_BY_ID_SPOOLED, UPSERT_ALL_RETURNING_BY_ID_SPOOLED, DROP_SPOOL));

  private static final BatchUpsert<NewTenant> UPSERT_ALL_BY_ID_BATCH = new BatchUpsert<>(
      TenantDao::marks,
      new ArrayStatement<>(UPSERT_ALL_BY_ID, TenantDao::bindRowsById),
      new ArrayStatement<>(UPSERT_ALL_BY_ID_MIXED, TenantDao::bindMixedRows),
      new BatchKey<>(
          row -> row.id,
          null,
          null),
      new BatchSpool<>(
          CREATE_SPOOL,
          new ArrayStatement<>(FILL_SPOOL, TenantDao::bindMixedRows),
          ROUNDS_OF_SPOOL_BY_ID,
          INDEX_SPOOL,
          new ArrayStatement<>(UPSERT_ALL_BY_ID_SPOOLED, rows -> {}),
          DROP_SPOOL));

  private static final BatchUpsert<NewTenant> UPSERT_ALL_RETURNING_BY_ID_BATCH = new BatchUpsert<>(
      TenantDao::marks,
      new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_ID, TenantDao::bindRowsById),
      new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_ID_MIXED, TenantDao::bindMixedRows),
      new BatchKey<>(
          row -> row.id,
          null,
          null),
      new BatchSpool<>(
          CREATE_SPOOL,
          new ArrayStatement<>(FILL_SPOOL, TenantDao::bindMixedRows),
          ROUNDS_OF_SPOOL_BY_ID,
          INDEX_SPOOL,
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_ID_SPOOLED, rows -> {}),
          DROP_SPOOL));

  private final Executor executor;

  public TenantDao(Database database) {
    this.executor = database.executor();
  }

  /**
   * Inserts the row and returns it as it is stored.
   *
   * <pre>{@code
   * INSERT INTO tenants AS t
   *   (id, name)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text)
   * RETURNING id, name
   * }</pre>
   *
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public Tenant insert(NewTenant row) {
    return executor.one(
        INSERT,
        statement -> bindInsert(statement, row),
        TenantDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code tenants_pkey} says is already there.
   *
   * <pre>{@code
   * INSERT INTO tenants AS t
   *   (id, name)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text)
   * ON CONFLICT (id) DO UPDATE
   * SET name = excluded.name
   * RETURNING id, name
   * }</pre>
   */
  public Tenant upsertById(NewTenant row) {
    requireId(row);
    return executor.one(
        UPSERT_BY_ID,
        statement -> bindInsert(statement, row),
        TenantDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code tenants_pkey} says is already there, and tells which.
   *
   * <pre>{@code
   * INSERT INTO tenants AS t
   *   (id, name)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text)
   * ON CONFLICT (id) DO UPDATE
   * SET name = excluded.name
   * RETURNING id, name, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<Tenant> upsertWithOutcomeById(NewTenant row) {
    requireId(row);
    return executor.one(
        UPSERT_WITH_OUTCOME_BY_ID,
        statement -> bindInsert(statement, row),
        TenantDao::readWithOutcome);
  }

  /**
   * Inserts the row unless
   * {@code tenants_pkey} says that one is already there.
   *
   * <pre>{@code
   * INSERT INTO tenants AS t
   *   (id, name)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, name
   * }</pre>
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<Tenant> insertIfAbsentById(NewTenant row) {
    requireId(row);
    return executor.optional(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        TenantDao::read);
  }

  /**
   * Inserts each row unless
   * {@code tenants_pkey} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO tenants AS t
   *   (id, name)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, name
   * }</pre>
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Tenant> insertAllIfAbsentById(Iterable<NewTenant> rows) {
    return executor.eachInserted(
        rows,
        row -> {
          requireId(row);
          return INSERT_IF_ABSENT_BY_ID;
        },
        TenantDao::bindInsert,
        TenantDao::read);
  }

  /**
   * Inserts the row unless
   * {@code tenants_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <pre>{@code
   * INSERT INTO tenants AS t
   *   (id, name)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, name
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, name
   * FROM tenants
   * WHERE id = ?::uuid
   * }</pre>
   */
  public Tenant getOrInsertById(NewTenant row) {
    requireId(row);
    return executor.getOrInsert(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        FIND_BY_ID,
        statement -> bindKeyById(statement, row),
        TenantDao::read);
  }

  /**
   * Inserts each row unless
   * {@code tenants_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO tenants AS t
   *   (id, name)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::text)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, name
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, name
   * FROM tenants
   * WHERE id = ?::uuid
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Tenant> getOrInsertAllById(Iterable<NewTenant> rows) {
    return executor.getOrInsertEach(
        rows,
        row -> {
          requireId(row);
          return INSERT_IF_ABSENT_BY_ID;
        },
        TenantDao::bindInsert,
        FIND_BY_ID,
        TenantDao::bindKeyById,
        TenantDao::read);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code tenants_pkey} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <pre>{@code
   * INSERT INTO tenants AS t
   *   (id, name)
   * SELECT s.id, s.name
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
   *     u.name,
   *     u.place
   *   FROM (
   *     SELECT unnest(?::uuid[]) AS id,
   *       unnest(?::text[]) AS name,
   *       unnest(?::integer[]) AS place
   *   ) AS u
   * ) AS s
   * ORDER BY s.id, s.place
   * ON CONFLICT (id) DO UPDATE
   * SET name = excluded.name
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewTenant> rows) {
    return executor.upsertAll(
        rows,
        row -> {
          requireId(row);
          return UPSERT_EACH_BY_ID;
        },
        TenantDao::bindInsert,
        row -> UPSERT_ALL_BY_ID_BATCH);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code tenants_pkey} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <pre>{@code
   * INSERT INTO tenants AS t
   *   (id, name)
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.id END,
   *   s.name
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
   *     u.name,
   *     u.place
   *   FROM (
   *     SELECT unnest(?::uuid[]) AS id,
   *       unnest(?::text[]) AS name,
   *       unnest(?::integer[]) AS place
   *   ) AS u
   * ) AS s
   * ORDER BY s.id, s.place
   * ON CONFLICT (id) DO UPDATE
   * SET name = excluded.name
   * RETURNING id, name,
   *   current_setting('arbiter.row')::bigint AS place
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Tenant> upsertAllReturningById(Iterable<NewTenant> rows) {
    return executor.upsertAllReturning(
        rows,
        row -> {
          requireId(row);
          return UPSERT_BY_ID;
        },
        TenantDao::bindInsert,
        row -> UPSERT_ALL_RETURNING_BY_ID_BATCH,
        TenantDao::read);
  }

  /**
   * The row with this key, by {@code tenants_pkey}.
   *
   * <pre>{@code
   * SELECT id, name
   * FROM tenants
   * WHERE id = ?::uuid
   * }</pre>
   */
  public Optional<Tenant> findById(UUID id) {
    Objects.requireNonNull(id, "id");
    return executor.find(FIND_BY_ID, statement -> statement.setObject(1, id), TenantDao::read);
  }

  /**
   * Deletes the row with this key, by {@code tenants_pkey}.
   *
   * <pre>{@code
   * DELETE FROM tenants
   * WHERE id = ?::uuid
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteById(UUID id) {
    Objects.requireNonNull(id, "id");
    return executor.delete(DELETE_BY_ID, statement -> statement.setObject(1, id));
  }

  private static void requireId(NewTenant row) {
    if (row.id == null) {
      throw new IllegalArgumentException(
          "a row by tenants_pkey has to supply id: the value that the server"
              + " would hand out could be another row's; use insert for a row without one");
    }
  }

  private static void bindInsert(PreparedStatement statement, NewTenant row) throws SQLException {
    statement.setBoolean(1, row.id != null);
    statement.setObject(2, row.id);
    statement.setString(3, row.name);
  }

  private static void bindKeyById(PreparedStatement statement, NewTenant row) throws SQLException {
    statement.setObject(1, row.id);
  }

  private static String marks(NewTenant row) {
    return BatchUpsert.marks(
        row.id != null);
  }

  private static void bindRowsById(RowArrays<NewTenant> rows) throws SQLException {
    rows.supplied(row -> row.id != null);
    rows.uuids(row -> row.id);
    rows.strings(row -> row.name);
    rows.places();
  }

  private static void bindMixedRows(RowArrays<NewTenant> rows) throws SQLException {
    rows.uuids(row -> row.id);
    rows.strings(row -> row.name);
    rows.strings(TenantDao::marks);
    rows.places();
  }

  private static Tenant read(ResultSet row) throws SQLException {
    return new Tenant(
        row.getObject(1, UUID.class),
        row.getString(2));
  }

  private static Upserted<Tenant> readWithOutcome(ResultSet row) throws SQLException {
    boolean inserted = row.getBoolean(3);
    return new Upserted<>(read(row), inserted ? Outcome.INSERTED : Outcome.UPDATED);
  }
}
