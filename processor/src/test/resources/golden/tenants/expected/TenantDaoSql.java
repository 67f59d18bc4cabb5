package golden.tenants;

import dev.arbiter.Upserted;
import dev.arbiter.internal.RowStatements;
import dev.arbiter.internal.RuntimeVersion;
import dev.arbiter.internal.batch.statement.Batch;
import dev.arbiter.internal.batch.statement.BatchKey;
import dev.arbiter.internal.batch.statement.BatchUpsert;
import dev.arbiter.internal.batch.statement.Stage;
import dev.arbiter.internal.batch.statement.Staging;
import dev.arbiter.internal.insert.RowsInsert;
import dev.arbiter.internal.keys.KeyColumn;
import dev.arbiter.internal.keys.KeysStatement;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.internal.statement.Statements;
import dev.arbiter.internal.type.array.RowColumns;
import dev.arbiter.internal.type.scalar.Codecs;
import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The statements of {@link TenantDao}, and how rows are bound to them and read. */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
final class TenantDaoSql {
  static final String VERSION =
      RuntimeVersion.matching("golden.tenants.TenantDao", "0.1.0-SNAPSHOT");
  private static final IndexDefinition BY_ID =
      IndexDefinition.primaryKey("tenants_pkey", "tenants", "id");
  private static final Statements STATEMENTS =
      new Statements("TenantDao", "tenants", "tenants_pkey");

  private static final String INSERT_INTO = """
      INSERT INTO tenants AS t
        (id, name)""";

  private static final String VALUES = """
      VALUES (
        CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
        ?::text)""";

  private static final String ROWS = """
      FROM (
        SELECT CASE WHEN ? THEN u.id ELSE gen_random_uuid() END AS id,
          u.name,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS name,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s""";

  private static final String MIXED_ROWS = """
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE gen_random_uuid() END AS id,
          u.name,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS name,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s""";

  private static final String SELECT_WITH_PLACE = """
      SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
          THEN s.id END,
        s.name""";

  private static final String RETURNING =
      "RETURNING id, name, current_setting('arbiter.row')::bigint AS place";

  private static final String LOOKUP = """
      CROSS JOIN LATERAL (
        SELECT id, name
        FROM tenants AS t
        WHERE id = s.id
      ) AS t""";

  private static final String SELECT_WITH_PLACE_2 = """
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.name""";

  private static final String RETURNING_PLACE =
      "RETURNING id, name, substr(current_setting('arbiter.row'), 2)::bigint AS place";
  private static final String WHERE_BY_ID = "WHERE id = ANY (ARRAY(SELECT k.k1 FROM k))";

  private static final String CREATE_STAGE = """
      CREATE TEMPORARY TABLE pg_temp.arbiter_batch_tenants (
        id uuid,
        name text,
        given text,
        place bigint,
        round bigint NOT NULL DEFAULT 1
      ) ON COMMIT DROP""";

  private static final String COPY_STAGE = """
      COPY pg_temp.arbiter_batch_tenants
        (id, name, given, place)
      FROM STDIN (FORMAT binary)""";

  private static final String INSERT_INTO_STAGE = """
      INSERT INTO pg_temp.arbiter_batch_tenants
        (id, name, given, place)""";

  private static final String SELECT_INTO_STAGE = """
      SELECT unnest(?::uuid[]),
        unnest(?::text[]),
        unnest(?::text[]),
        unnest(?::integer[]) + ?::bigint""";

  private static final String INDEX_STAGE = "CREATE INDEX ON pg_temp.arbiter_batch_tenants (round)";

  private static final String FROM_STAGE = """
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE gen_random_uuid() END AS id,
          u.name,
          u.given,
          u.place
        FROM pg_temp.arbiter_batch_tenants AS u
        WHERE u.round = ?
      ) AS s""";

  private static final String ROUNDS_STAGE = """
      WITH later AS (
      SELECT r.place, r.round FROM (
      SELECT s.place, row_number() OVER (
        PARTITION BY s.id
        ORDER BY s.place) AS round
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE gen_random_uuid() END AS id,
          u.name,
          u.given,
          u.place
        FROM pg_temp.arbiter_batch_tenants AS u
      ) AS s
      ) AS r WHERE r.round > 1
      ), written AS (
        UPDATE pg_temp.arbiter_batch_tenants AS s
        SET round = later.round
        FROM later
        WHERE s.place = later.place
        RETURNING later.round
      )
      SELECT max(round) FROM written""";

  static final StatementDefinition INSERT_SQL =
      STATEMENTS.insert("insert", null, INSERT_INTO, VALUES, "RETURNING id, name");
  static final StatementDefinition INSERT_ALL_SQL = STATEMENTS.insert(
      "insertAll", null, INSERT_INTO, "SELECT s.id, s.name", ROWS, "ORDER BY s.place");
  static final StatementDefinition INSERT_ALL_MIXED_SQL = STATEMENTS.insert(
      "insertAll", null, INSERT_INTO, "SELECT s.id, s.name", MIXED_ROWS, "ORDER BY s.place");
  static final StatementDefinition INSERT_ALL_RETURNING_SQL = STATEMENTS.insert(
      "insertAllReturning", null, INSERT_INTO, "SELECT s.id, s.name", ROWS, "ORDER BY s.place",
          "RETURNING id, name");
  static final StatementDefinition INSERT_ALL_RETURNING_MIXED_SQL = STATEMENTS.insert(
      "insertAllReturning", null, INSERT_INTO, "SELECT s.id, s.name", MIXED_ROWS,
          "ORDER BY s.place", "RETURNING id, name");
  static final StatementDefinition INSERT_IF_ABSENT_SQL = STATEMENTS.insert(
      "insertIfAbsent", null, INSERT_INTO, VALUES, "ON CONFLICT DO NOTHING", "RETURNING id, name");
  static final StatementDefinition INSERT_ALL_IF_ABSENT_SQL = STATEMENTS.insert(
      "insertAllIfAbsent", null, INSERT_INTO, SELECT_WITH_PLACE, ROWS, "ORDER BY s.id, s.place",
          "ON CONFLICT DO NOTHING", RETURNING);
  static final StatementDefinition INSERT_ALL_IF_ABSENT_MIXED_SQL = STATEMENTS.insert(
      "insertAllIfAbsent", null, INSERT_INTO, SELECT_WITH_PLACE, MIXED_ROWS,
          "ORDER BY s.id, s.place", "ON CONFLICT DO NOTHING", RETURNING);
  static final StatementDefinition UPSERT_BY_ID_SQL = STATEMENTS.insert(
      "upsertById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO UPDATE",
          "SET name = excluded.name", "RETURNING id, name");
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID_SQL = STATEMENTS.insert(
      "upsertWithOutcomeById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO UPDATE",
          "SET name = excluded.name", "RETURNING id, name, xmax = 0 AS inserted");
  static final StatementDefinition INSERT_IF_ABSENT_BY_ID_SQL = STATEMENTS.insert(
      "insertIfAbsentById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO NOTHING",
          "RETURNING id, name");
  static final StatementDefinition INSERT_ALL_IF_ABSENT_BY_ID_SQL = STATEMENTS.insert(
      "insertAllIfAbsentById", BY_ID, INSERT_INTO, SELECT_WITH_PLACE, ROWS,
          "ORDER BY s.id, s.place", "ON CONFLICT (id) DO NOTHING", RETURNING);
  static final StatementDefinition INSERT_ALL_IF_ABSENT_BY_ID_MIXED_SQL = STATEMENTS.insert(
      "insertAllIfAbsentById", BY_ID, INSERT_INTO, SELECT_WITH_PLACE, MIXED_ROWS,
          "ORDER BY s.id, s.place", "ON CONFLICT (id) DO NOTHING", RETURNING);
  static final StatementDefinition FIND_BY_ID_SQL =
      STATEMENTS.select("findById", BY_ID, "SELECT id, name", "FROM tenants", "WHERE id = ?::uuid");
  static final StatementDefinition LOOKUP_OF_GET_OR_INSERT_ALL_BY_ID_SQL = STATEMENTS.select(
      "getOrInsertAllById", BY_ID, "SELECT t.id, t.name, s.place", MIXED_ROWS, LOOKUP);
  static final StatementDefinition UPSERT_ALL_BY_ID_EACH_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO UPDATE",
          "SET name = excluded.name");
  static final StatementDefinition UPSERT_ALL_BY_ID_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, INSERT_INTO, "SELECT s.id, s.name", ROWS, "ORDER BY s.id, s.place",
          "ON CONFLICT (id) DO UPDATE", "SET name = excluded.name");
  static final StatementDefinition UPSERT_ALL_BY_ID_MIXED_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, INSERT_INTO, "SELECT s.id, s.name", MIXED_ROWS,
          "ORDER BY s.id, s.place", "ON CONFLICT (id) DO UPDATE", "SET name = excluded.name");
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_ID_SQL = STATEMENTS.insert(
      "upsertAllReturningById", BY_ID, INSERT_INTO, SELECT_WITH_PLACE, ROWS,
          "ORDER BY s.id, s.place", "ON CONFLICT (id) DO UPDATE", "SET name = excluded.name",
          RETURNING);
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_ID_MIXED_SQL = STATEMENTS.insert(
      "upsertAllReturningById", BY_ID, INSERT_INTO, SELECT_WITH_PLACE_2, MIXED_ROWS,
          "ORDER BY s.id, s.place", "ON CONFLICT (id) DO UPDATE", "SET name = excluded.name",
          RETURNING_PLACE);
  static final StatementDefinition DELETE_BY_ID_SQL =
      STATEMENTS.delete("deleteById", BY_ID, "DELETE FROM tenants", "WHERE id = ?::uuid");

  static final StatementDefinition FIND_ALL_BY_ID_SQL = STATEMENTS.select(
      "findAllById", BY_ID, """
          WITH k AS MATERIALIZED (
            SELECT unnest(?::uuid[]) AS k1, unnest(?::integer[]) AS place
          ), r AS MATERIALIZED (""", "SELECT id, name", "FROM tenants", WHERE_BY_ID, """
          )
          SELECT r.*, k.place
          FROM k CROSS JOIN r""", "WHERE id = k.k1");

  static final StatementDefinition DELETE_ALL_BY_ID_SQL = STATEMENTS.delete(
      "deleteAllById", BY_ID, """
          WITH k AS MATERIALIZED (
            SELECT unnest(?::uuid[]) AS k1, unnest(?::integer[]) AS place
          ), locked AS MATERIALIZED (
          SELECT id AS k1
          FROM tenants""", WHERE_BY_ID, """
          ORDER BY 1
          FOR UPDATE
          )
          DELETE FROM tenants""", "WHERE id = ANY (ARRAY(SELECT locked.k1 FROM locked))");

  static final RowStatements<NewTenant, Tenant> FOR_ROWS =
      new RowStatements<NewTenant, Tenant>(TenantDaoSql::read, 2);
  static final Stage<NewTenant> STAGE = new Stage<NewTenant>(
      STATEMENTS,
      CREATE_STAGE,
      COPY_STAGE,
      String.join(
          "\n", INSERT_INTO_STAGE, SELECT_INTO_STAGE),
      TenantDaoSql::bindMixedRows,
      INDEX_STAGE,
      "DROP TABLE pg_temp.arbiter_batch_tenants");
  static final Staging<NewTenant> INSERT_ALL_IF_ABSENT_STAGING = STAGE.of(
      "insertAllIfAbsent",
      null,
      STATEMENTS.insert(
          "insertAllIfAbsent", null, INSERT_INTO, SELECT_WITH_PLACE, FROM_STAGE,
              "ORDER BY s.id, s.place", "ON CONFLICT DO NOTHING", RETURNING),
      null);
  static final Staging<NewTenant> INSERT_ALL_IF_ABSENT_BY_ID_STAGING = STAGE.of(
      "insertAllIfAbsentById",
      null,
      STATEMENTS.insert(
          "insertAllIfAbsentById", BY_ID, INSERT_INTO, SELECT_WITH_PLACE, FROM_STAGE,
              "ORDER BY s.id, s.place", "ON CONFLICT (id) DO NOTHING", RETURNING),
      null);
  static final Staging<NewTenant> GET_OR_INSERT_ALL_BY_ID_STAGING = STAGE.of(
      "getOrInsertAllById",
      null,
      STATEMENTS.insert(
          "getOrInsertAllById", BY_ID, INSERT_INTO, SELECT_WITH_PLACE, FROM_STAGE,
              "ORDER BY s.id, s.place", "ON CONFLICT (id) DO NOTHING", RETURNING),
      String.join(
          "\n", "SELECT t.id, t.name, s.place", FROM_STAGE, LOOKUP,
              "WHERE s.place IN (SELECT unnest(?::integer[]))"));
  static final Staging<NewTenant> UPSERT_ALL_BY_ID_STAGING = STAGE.of(
      "upsertAllById",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllById", BY_ID, INSERT_INTO, "SELECT s.id, s.name", FROM_STAGE,
              "ORDER BY s.id, s.place", "ON CONFLICT (id) DO UPDATE", "SET name = excluded.name"),
      null);
  static final Staging<NewTenant> UPSERT_ALL_RETURNING_BY_ID_STAGING = STAGE.of(
      "upsertAllReturningById",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllReturningById", BY_ID, INSERT_INTO, SELECT_WITH_PLACE_2, FROM_STAGE,
              "ORDER BY s.id, s.place", "ON CONFLICT (id) DO UPDATE", "SET name = excluded.name",
              RETURNING_PLACE),
      null);
  static final RowQuery<NewTenant, Tenant> INSERT =
      FOR_ROWS.query(INSERT_SQL, TenantDaoSql::bindInsert);
  static final RowsInsert<NewTenant> INSERT_ALL = FOR_ROWS.insert(
      TenantDaoSql::marks,
      FOR_ROWS.arrays(INSERT_ALL_SQL, TenantDaoSql::bindRows),
      FOR_ROWS.arrays(INSERT_ALL_MIXED_SQL, TenantDaoSql::bindMixedRows));
  static final RowsInsert<NewTenant> INSERT_ALL_RETURNING = FOR_ROWS.insert(
      TenantDaoSql::marks,
      FOR_ROWS.arrays(INSERT_ALL_RETURNING_SQL, TenantDaoSql::bindRows),
      FOR_ROWS.arrays(INSERT_ALL_RETURNING_MIXED_SQL, TenantDaoSql::bindMixedRows));
  static final RowQuery<NewTenant, Tenant> INSERT_IF_ABSENT =
      FOR_ROWS.query(INSERT_IF_ABSENT_SQL, TenantDaoSql::bindInsert);
  static final Batch<NewTenant> INSERT_ALL_IF_ABSENT = Batch.<NewTenant>of(
      FOR_ROWS.statement(
          INSERT_IF_ABSENT_SQL, TenantDaoSql::bindInsert),
      new BatchUpsert<NewTenant>(
          TenantDaoSql::marks,
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_SQL, TenantDaoSql::bindRows),
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_MIXED_SQL, TenantDaoSql::bindMixedRows),
          BatchKey.<NewTenant>ofInserts(),
          null,
          INSERT_ALL_IF_ABSENT_STAGING,
          rows_ -> {}));
  static final RowQuery<NewTenant, Tenant> UPSERT_BY_ID =
      FOR_ROWS.query(UPSERT_BY_ID_SQL, TenantDaoSql::bindInsert).checked(TenantDaoSql::requireId);
  static final RowQuery<NewTenant, Upserted<Tenant>> UPSERT_WITH_OUTCOME_BY_ID =
      FOR_ROWS.queryWritten(
          UPSERT_WITH_OUTCOME_BY_ID_SQL, TenantDaoSql::bindInsert)
          .checked(TenantDaoSql::requireId);
  static final RowQuery<NewTenant, Tenant> INSERT_IF_ABSENT_BY_ID = FOR_ROWS.query(
      INSERT_IF_ABSENT_BY_ID_SQL, TenantDaoSql::bindInsert)
      .checked(TenantDaoSql::requireId);
  static final Batch<NewTenant> INSERT_ALL_IF_ABSENT_BY_ID = Batch.<NewTenant>of(
      FOR_ROWS.statement(
          INSERT_IF_ABSENT_BY_ID_SQL, TenantDaoSql::bindInsert)
          .checked(TenantDaoSql::requireId),
      new BatchUpsert<NewTenant>(
          TenantDaoSql::marks,
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ID_SQL, TenantDaoSql::bindRows),
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ID_MIXED_SQL, TenantDaoSql::bindMixedRows),
          BatchKey.<NewTenant>ofInserts(),
          null,
          INSERT_ALL_IF_ABSENT_BY_ID_STAGING,
          rows_ -> {}));
  static final RowQuery<NewTenant, Tenant> EXISTING_BY_ID =
      FOR_ROWS.query(FIND_BY_ID_SQL, TenantDaoSql::bindKeyById);
  static final Batch<NewTenant> GET_OR_INSERT_ALL_BY_ID = Batch.<NewTenant>of(
      FOR_ROWS.statement(
          INSERT_IF_ABSENT_BY_ID_SQL, TenantDaoSql::bindInsert)
          .checked(TenantDaoSql::requireId),
      new BatchUpsert<NewTenant>(
          TenantDaoSql::marks,
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ID_SQL, TenantDaoSql::bindRows),
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ID_MIXED_SQL, TenantDaoSql::bindMixedRows),
          BatchKey.<NewTenant>ofInserts(),
          FOR_ROWS.arrays(LOOKUP_OF_GET_OR_INSERT_ALL_BY_ID_SQL, TenantDaoSql::bindMixedRows),
          GET_OR_INSERT_ALL_BY_ID_STAGING,
          rows_ -> {}));
  static final BatchKey<NewTenant> KEY_BY_ID = new BatchKey<NewTenant>(row -> row.id, null, null);
  static final Batch<NewTenant> UPSERT_ALL_BY_ID = Batch.<NewTenant>of(
      FOR_ROWS.statement(
          UPSERT_ALL_BY_ID_EACH_SQL, TenantDaoSql::bindInsert)
          .checked(TenantDaoSql::requireId),
      new BatchUpsert<NewTenant>(
          TenantDaoSql::marks,
          FOR_ROWS.arrays(UPSERT_ALL_BY_ID_SQL, TenantDaoSql::bindRows),
          FOR_ROWS.arrays(UPSERT_ALL_BY_ID_MIXED_SQL, TenantDaoSql::bindMixedRows),
          KEY_BY_ID,
          null,
          UPSERT_ALL_BY_ID_STAGING,
          rows_ -> {}));
  static final Batch<NewTenant> UPSERT_ALL_RETURNING_BY_ID = Batch.<NewTenant>of(
      FOR_ROWS.statement(
          UPSERT_BY_ID_SQL, TenantDaoSql::bindInsert)
          .checked(TenantDaoSql::requireId),
      new BatchUpsert<NewTenant>(
          TenantDaoSql::marks,
          FOR_ROWS.arrays(UPSERT_ALL_RETURNING_BY_ID_SQL, TenantDaoSql::bindRows),
          FOR_ROWS.arrays(UPSERT_ALL_RETURNING_BY_ID_MIXED_SQL, TenantDaoSql::bindMixedRows),
          KEY_BY_ID,
          null,
          UPSERT_ALL_RETURNING_BY_ID_STAGING,
          rows_ -> {}));
  static final List<KeyColumn<UUID, ?>> KEYS_BY_ID = List.<KeyColumn<UUID, ?>>of(
      new KeyColumn<UUID, UUID>(Codecs.UUID, key -> Objects.requireNonNull(key)));
  static final KeysStatement<UUID> FIND_ALL_BY_ID =
      new KeysStatement<UUID>(FIND_ALL_BY_ID_SQL, KEYS_BY_ID);
  static final KeysStatement<UUID> DELETE_ALL_BY_ID =
      new KeysStatement<UUID>(DELETE_ALL_BY_ID_SQL, KEYS_BY_ID);
  static final TableDefinition TABLE = TableDefinition.of("tenants")
      .columns(
          ColumnDefinition.of("id", "uuid").defaultsTo("gen_random_uuid()").notNull(),
          ColumnDefinition.of("name", "text").notNull())
      .indexes(BY_ID)
      .statements(INSERT_SQL, INSERT_ALL_SQL, INSERT_ALL_MIXED_SQL, INSERT_ALL_RETURNING_SQL,
          INSERT_ALL_RETURNING_MIXED_SQL, INSERT_IF_ABSENT_SQL, INSERT_ALL_IF_ABSENT_SQL,
          INSERT_ALL_IF_ABSENT_MIXED_SQL, UPSERT_BY_ID_SQL, UPSERT_WITH_OUTCOME_BY_ID_SQL,
          INSERT_IF_ABSENT_BY_ID_SQL, INSERT_ALL_IF_ABSENT_BY_ID_SQL,
          INSERT_ALL_IF_ABSENT_BY_ID_MIXED_SQL, FIND_BY_ID_SQL,
          LOOKUP_OF_GET_OR_INSERT_ALL_BY_ID_SQL, UPSERT_ALL_BY_ID_EACH_SQL, UPSERT_ALL_BY_ID_SQL,
          UPSERT_ALL_BY_ID_MIXED_SQL, UPSERT_ALL_RETURNING_BY_ID_SQL,
          UPSERT_ALL_RETURNING_BY_ID_MIXED_SQL, DELETE_BY_ID_SQL, FIND_ALL_BY_ID_SQL,
          DELETE_ALL_BY_ID_SQL)
      .staging(Staging.statements(INSERT_ALL_IF_ABSENT_STAGING, INSERT_ALL_IF_ABSENT_BY_ID_STAGING,
          GET_OR_INSERT_ALL_BY_ID_STAGING, UPSERT_ALL_BY_ID_STAGING,
          UPSERT_ALL_RETURNING_BY_ID_STAGING))
      .build();

  private TenantDaoSql() {}

  static void requireId(NewTenant row) {
    if (row.id == null) {
      throw new IllegalArgumentException(
          "a row by tenants_pkey has to supply id: the value that the server"
              + " would hand out could be another row's; use insert for a row without one");
    }
  }

  static void bindInsert(PreparedStatement statement, NewTenant row) throws SQLException {
    statement.setBoolean(1, row.id != null);
    Codecs.UUID.set(statement, 2, row.id);
    Codecs.STRING.set(statement, 3, row.name);
  }

  static void bindKeyById(PreparedStatement statement, NewTenant row) throws SQLException {
    Codecs.UUID.set(statement, 1, row.id);
  }

  static String marks(NewTenant row) {
    return BatchUpsert.marks(row.id != null);
  }

  static void bindColumns(RowColumns<NewTenant> rows) throws SQLException {
    rows.add(Codecs.UUID, row -> row.id);
    rows.add(Codecs.STRING, row -> row.name);
  }

  static void bindRows(RowColumns<NewTenant> rows) throws SQLException {
    rows.supplied(row -> row.id != null);
    bindColumns(rows);
    rows.places();
  }

  static void bindMixedRows(RowColumns<NewTenant> rows) throws SQLException {
    bindColumns(rows);
    rows.add(Codecs.STRING, TenantDaoSql::marks);
    rows.places();
  }

  static Tenant read(ResultSet row) throws SQLException {
    return new Tenant(
        Codecs.UUID.get(row, 1),
        row.getString(2));
  }
}
