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
import dev.arbiter.internal.sql.RowText;
import dev.arbiter.internal.sql.RowsText;
import dev.arbiter.internal.sql.StageText;
import dev.arbiter.internal.statement.DeclaredRow;
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
  private static final ColumnDefinition[] COLUMNS = {
      ColumnDefinition.of("id", "uuid").defaultsTo("gen_random_uuid()").notNull(),
      ColumnDefinition.of("name", "text").notNull()
  };
  private static final RowText ROW = DeclaredRow.of("tenants", COLUMNS);
  private static final RowsText ROWS = new RowsText(ROW);
  private static final StageText STAGED = new StageText("pg_temp.arbiter_batch_tenants", ROWS);

  private static final String LOOKUP = """
      CROSS JOIN LATERAL (
        SELECT id, name
        FROM tenants AS t
        WHERE id = s.id
      ) AS t""";

  private static final String WHERE_BY_ID = "WHERE id = ANY (ARRAY(SELECT k.k1 FROM k))";

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
      STATEMENTS.insert("insert", null, ROW.insertInto(), ROW.values(), ROW.returning());
  static final StatementDefinition INSERT_ALL_SQL = STATEMENTS.insert(
      "insertAll", null, ROW.insertInto(), ROWS.select(), ROWS.rows(), "ORDER BY s.place");
  static final StatementDefinition INSERT_ALL_MIXED_SQL = STATEMENTS.insert(
      "insertAll", null, ROW.insertInto(), ROWS.select(), ROWS.mixedRows(), "ORDER BY s.place");
  static final StatementDefinition INSERT_ALL_RETURNING_SQL = STATEMENTS.insert(
      "insertAllReturning", null, ROW.insertInto(), ROWS.select(), ROWS.rows(), "ORDER BY s.place",
          ROW.returning());
  static final StatementDefinition INSERT_ALL_RETURNING_MIXED_SQL = STATEMENTS.insert(
      "insertAllReturning", null, ROW.insertInto(), ROWS.select(), ROWS.mixedRows(),
          "ORDER BY s.place", ROW.returning());
  static final StatementDefinition INSERT_IF_ABSENT_SQL = STATEMENTS.insert(
      "insertIfAbsent", null, ROW.insertInto(), ROW.values(), "ON CONFLICT DO NOTHING",
          ROW.returning());
  static final StatementDefinition INSERT_ALL_IF_ABSENT_SQL = STATEMENTS.insert(
      "insertAllIfAbsent", null, ROW.insertInto(), ROWS.selectWithPlace(), ROWS.rows(),
          "ORDER BY s.id, s.place", "ON CONFLICT DO NOTHING", ROWS.returningPlace());
  static final StatementDefinition INSERT_ALL_IF_ABSENT_MIXED_SQL = STATEMENTS.insert(
      "insertAllIfAbsent", null, ROW.insertInto(), ROWS.selectWithPlace(), ROWS.mixedRows(),
          "ORDER BY s.id, s.place", "ON CONFLICT DO NOTHING", ROWS.returningPlace());
  static final StatementDefinition UPSERT_BY_ID_SQL = STATEMENTS.insert(
      "upsertById", BY_ID, ROW.insertInto(), ROW.values(), "ON CONFLICT (id) DO UPDATE",
          "SET name = excluded.name", ROW.returning());
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID_SQL = STATEMENTS.insert(
      "upsertWithOutcomeById", BY_ID, ROW.insertInto(), ROW.values(), "ON CONFLICT (id) DO UPDATE",
          "SET name = excluded.name", ROW.returningOutcome());
  static final StatementDefinition INSERT_IF_ABSENT_BY_ID_SQL = STATEMENTS.insert(
      "insertIfAbsentById", BY_ID, ROW.insertInto(), ROW.values(), "ON CONFLICT (id) DO NOTHING",
          ROW.returning());
  static final StatementDefinition INSERT_ALL_IF_ABSENT_BY_ID_SQL = STATEMENTS.insert(
      "insertAllIfAbsentById", BY_ID, ROW.insertInto(), ROWS.selectWithPlace(), ROWS.rows(),
          "ORDER BY s.id, s.place", "ON CONFLICT (id) DO NOTHING", ROWS.returningPlace());
  static final StatementDefinition INSERT_ALL_IF_ABSENT_BY_ID_MIXED_SQL = STATEMENTS.insert(
      "insertAllIfAbsentById", BY_ID, ROW.insertInto(), ROWS.selectWithPlace(), ROWS.mixedRows(),
          "ORDER BY s.id, s.place", "ON CONFLICT (id) DO NOTHING", ROWS.returningPlace());
  static final StatementDefinition FIND_BY_ID_SQL =
      STATEMENTS.select("findById", BY_ID, ROW.select(), "FROM tenants", "WHERE id = ?::uuid");
  static final StatementDefinition LOOKUP_OF_GET_OR_INSERT_ALL_BY_ID_SQL =
      STATEMENTS.select("getOrInsertAllById", BY_ID, ROWS.selectStored(), ROWS.mixedRows(), LOOKUP);
  static final StatementDefinition UPSERT_ALL_BY_ID_EACH_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, ROW.insertInto(), ROW.values(), "ON CONFLICT (id) DO UPDATE",
          "SET name = excluded.name");
  static final StatementDefinition UPSERT_ALL_BY_ID_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, ROW.insertInto(), ROWS.select(), ROWS.rows(),
          "ORDER BY s.id, s.place", "ON CONFLICT (id) DO UPDATE", "SET name = excluded.name");
  static final StatementDefinition UPSERT_ALL_BY_ID_MIXED_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, ROW.insertInto(), ROWS.select(), ROWS.mixedRows(),
          "ORDER BY s.id, s.place", "ON CONFLICT (id) DO UPDATE", "SET name = excluded.name");
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_ID_SQL = STATEMENTS.insert(
      "upsertAllReturningById", BY_ID, ROW.insertInto(), ROWS.selectWithPlace(), ROWS.rows(),
          "ORDER BY s.id, s.place", "ON CONFLICT (id) DO UPDATE", "SET name = excluded.name",
          ROWS.returningPlace());
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_ID_MIXED_SQL = STATEMENTS.insert(
      "upsertAllReturningById", BY_ID, ROW.insertInto(), ROWS.selectWithMarksAndPlace(),
          ROWS.mixedRows(), "ORDER BY s.id, s.place", "ON CONFLICT (id) DO UPDATE",
          "SET name = excluded.name", ROWS.returningPlaceBehindMarks());
  static final StatementDefinition DELETE_BY_ID_SQL =
      STATEMENTS.delete("deleteById", BY_ID, "DELETE FROM tenants", "WHERE id = ?::uuid");

  static final StatementDefinition FIND_ALL_BY_ID_SQL = STATEMENTS.select(
      "findAllById", BY_ID, """
          WITH k AS MATERIALIZED (
            SELECT unnest(?::uuid[]) AS k1, unnest(?::integer[]) AS place
          ), r AS MATERIALIZED (""", ROW.select(), "FROM tenants", WHERE_BY_ID, """
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
  static final List<KeyColumn<UUID, ?>> KEYS_BY_ID = List.<KeyColumn<UUID, ?>>of(
      new KeyColumn<UUID, UUID>(Codecs.UUID, key -> Objects.requireNonNull(key)));
  static final Stage<NewTenant> STAGE = new Stage<NewTenant>(
      STATEMENTS,
      STAGED.create(),
      STAGED.copy(),
      String.join(
          "\n", STAGED.insertInto(), STAGED.select()),
      TenantDaoSql::bindMixedRows,
      STAGED.index(),
      STAGED.drop());
  static final Staging<NewTenant> INSERT_ALL_IF_ABSENT_STAGING = STAGE.of(
      "insertAllIfAbsent",
      null,
      STATEMENTS.insert(
          "insertAllIfAbsent", null, ROW.insertInto(), ROWS.selectWithPlace(), STAGED.rows(),
              "ORDER BY s.id, s.place", "ON CONFLICT DO NOTHING", ROWS.returningPlace()),
      null);
  static final Staging<NewTenant> INSERT_ALL_IF_ABSENT_BY_ID_STAGING = STAGE.of(
      "insertAllIfAbsentById",
      null,
      STATEMENTS.insert(
          "insertAllIfAbsentById", BY_ID, ROW.insertInto(), ROWS.selectWithPlace(), STAGED.rows(),
              "ORDER BY s.id, s.place", "ON CONFLICT (id) DO NOTHING", ROWS.returningPlace()),
      null);
  static final Staging<NewTenant> GET_OR_INSERT_ALL_BY_ID_STAGING = STAGE.of(
      "getOrInsertAllById",
      null,
      STATEMENTS.insert(
          "getOrInsertAllById", BY_ID, ROW.insertInto(), ROWS.selectWithPlace(), STAGED.rows(),
              "ORDER BY s.id, s.place", "ON CONFLICT (id) DO NOTHING", ROWS.returningPlace()),
      String.join(
          "\n", ROWS.selectStored(), STAGED.rows(), LOOKUP, STAGED.atPlaces()));
  static final Staging<NewTenant> UPSERT_ALL_BY_ID_STAGING = STAGE.of(
      "upsertAllById",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllById", BY_ID, ROW.insertInto(), ROWS.select(), STAGED.rows(),
              "ORDER BY s.id, s.place", "ON CONFLICT (id) DO UPDATE", "SET name = excluded.name"),
      null);
  static final Staging<NewTenant> UPSERT_ALL_RETURNING_BY_ID_STAGING = STAGE.of(
      "upsertAllReturningById",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllReturningById", BY_ID, ROW.insertInto(), ROWS.selectWithMarksAndPlace(),
              STAGED.rows(), "ORDER BY s.id, s.place", "ON CONFLICT (id) DO UPDATE",
              "SET name = excluded.name", ROWS.returningPlaceBehindMarks()),
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
  static final KeysStatement<UUID> FIND_ALL_BY_ID =
      new KeysStatement<UUID>(FIND_ALL_BY_ID_SQL, KEYS_BY_ID);
  static final KeysStatement<UUID> DELETE_ALL_BY_ID =
      new KeysStatement<UUID>(DELETE_ALL_BY_ID_SQL, KEYS_BY_ID);
  static final TableDefinition TABLE = TableDefinition.of("tenants")
      .columns(COLUMNS)
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
