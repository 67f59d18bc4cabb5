package golden.apikeys;

import dev.arbiter.Upserted;
import dev.arbiter.internal.RuntimeVersion;
import dev.arbiter.internal.batch.ArrayStatement;
import dev.arbiter.internal.batch.Batch;
import dev.arbiter.internal.batch.BatchKey;
import dev.arbiter.internal.batch.BatchUpsert;
import dev.arbiter.internal.batch.Stage;
import dev.arbiter.internal.batch.Staging;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.statement.RowStatement;
import dev.arbiter.internal.statement.Statements;
import dev.arbiter.internal.type.Codecs;
import dev.arbiter.internal.type.RowArrays;
import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The statements of {@link ApiKeyDao}, and how rows are bound to them and read.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
final class ApiKeyDaoSql {
  static final String VERSION = RuntimeVersion.matching(
      "golden.apikeys.ApiKeyDao", "0.1.0-SNAPSHOT");

  private static final IndexDefinition BY_ID = IndexDefinition.primaryKey(
      "api_keys_pkey", "api_keys", "id");

  private static final IndexDefinition BY_KEY_HASH = IndexDefinition.uniqueConstraint(
      "api_keys_key_hash_key", "api_keys", "key_hash");

  private static final Statements STATEMENTS =
      new Statements("ApiKeyDao", "api_keys", "api_keys_pkey");

  private static final String INSERT_INTO = """
      INSERT INTO api_keys AS t
        (id, key_hash, label, last_used_at, created_at, updated_at)""";

  private static final String VALUES = """
      VALUES (
        CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
        ?::text,
        ?::text,
        ?::timestamptz,
        CASE WHEN ? THEN ?::timestamptz ELSE now() END,
        CASE WHEN ? THEN ?::timestamptz ELSE now() END)""";

  private static final String RETURNING =
      "RETURNING id, key_hash, label, last_used_at, created_at, updated_at";

  private static final String SET_BY_ID = """
      SET key_hash = excluded.key_hash,
        label = excluded.label,
        last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
        updated_at = now()""";

  private static final String RETURNING_OUTCOME =
      "RETURNING id, key_hash, label, last_used_at, created_at, updated_at, xmax = 0 AS inserted";

  private static final String SELECT =
      "SELECT id, key_hash, label, last_used_at, created_at, updated_at";

  private static final String SET_BY_KEY_HASH = """
      SET label = excluded.label,
        last_used_at = CASE WHEN ? THEN excluded.last_used_at ELSE t.last_used_at END,
        updated_at = now()""";

  private static final String ROWS = """
      FROM (
        SELECT CASE WHEN ? THEN u.id ELSE gen_random_uuid() END AS id,
          u.key_hash,
          u.label,
          u.last_used_at,
          CASE WHEN ? THEN u.created_at ELSE now() END AS created_at,
          CASE WHEN ? THEN u.updated_at ELSE now() END AS updated_at,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS key_hash,
            unnest(?::text[]) AS label,
            unnest(?::timestamptz[]) AS last_used_at,
            unnest(?::timestamptz[]) AS created_at,
            unnest(?::timestamptz[]) AS updated_at,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s""";

  private static final String SELECT_2 = """
      SELECT CASE WHEN set_config('arbiter.row', s.given::text, true) IS NOT NULL
          THEN s.id END,
        s.key_hash, s.label, s.last_used_at, s.created_at, s.updated_at""";

  private static final String MIXED_ROWS = """
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE gen_random_uuid() END AS id,
          u.key_hash,
          u.label,
          u.last_used_at,
          CASE WHEN substr(u.given, 3, 1) = '1' THEN u.created_at ELSE now() END AS created_at,
          CASE WHEN substr(u.given, 4, 1) = '1' THEN u.updated_at ELSE now() END AS updated_at,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::text[]) AS key_hash,
            unnest(?::text[]) AS label,
            unnest(?::timestamptz[]) AS last_used_at,
            unnest(?::timestamptz[]) AS created_at,
            unnest(?::timestamptz[]) AS updated_at,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s""";

  private static final String MIXED_SET_BY_KEY_HASH = """
      SET label = excluded.label,
        last_used_at = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.last_used_at
          ELSE t.last_used_at END,
        updated_at = now()""";

  private static final String SELECT_3 = """
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.key_hash, s.label, s.last_used_at, s.created_at, s.updated_at""";

  private static final String RETURNING_PLACE = """
      RETURNING id, key_hash, label, last_used_at, created_at, updated_at,
        substr(current_setting('arbiter.row'), 5)::bigint AS place""";

  private static final String CREATE_STAGE = """
      CREATE TEMPORARY TABLE pg_temp.arbiter_batch_api_keys (
        id uuid,
        key_hash text,
        label text,
        last_used_at timestamptz,
        created_at timestamptz,
        updated_at timestamptz,
        given text,
        place bigint,
        round bigint NOT NULL DEFAULT 1
      ) ON COMMIT DROP""";

  private static final String INSERT_INTO_2 = """
      INSERT INTO pg_temp.arbiter_batch_api_keys
        (id, key_hash, label, last_used_at, created_at, updated_at, given, place)""";

  private static final String SELECT_4 = """
      SELECT s.id, s.key_hash, s.label, s.last_used_at, s.created_at, s.updated_at, s.given,
        start.rows + s.place""";

  private static final String FROM = "CROSS JOIN (SELECT ?::bigint) AS start (rows)";

  private static final String INDEX_STAGE =
      "CREATE INDEX ON pg_temp.arbiter_batch_api_keys (round)";

  private static final String DROP_STAGE = "DROP TABLE pg_temp.arbiter_batch_api_keys";

  private static final String ROUNDS_STAGE = """
      WITH later AS (
      SELECT r.place, r.round FROM (
      SELECT s.place, row_number() OVER (PARTITION BY s.key_hash ORDER BY s.place) AS round
      FROM pg_temp.arbiter_batch_api_keys AS s
      ) AS r WHERE r.round > 1
      ), written AS (
        UPDATE pg_temp.arbiter_batch_api_keys AS s
        SET round = later.round
        FROM later
        WHERE s.place = later.place
        RETURNING later.round
      )
      SELECT max(round) FROM written""";

  private static final String FROM_2 = """
      FROM pg_temp.arbiter_batch_api_keys AS s
      WHERE s.round = ?""";

  static final StatementDefinition INSERT_SQL = STATEMENTS.insert(
      "insert", null, INSERT_INTO, VALUES, RETURNING);
  static final StatementDefinition UPSERT_BY_ID_SQL = STATEMENTS.insert(
      "upsertById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO UPDATE", SET_BY_ID, RETURNING);
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID_SQL = STATEMENTS.insert(
      "upsertWithOutcomeById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO UPDATE", SET_BY_ID,
          RETURNING_OUTCOME);
  static final StatementDefinition INSERT_IF_ABSENT_BY_ID_SQL = STATEMENTS.insert(
      "insertIfAbsentById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO NOTHING", RETURNING);
  static final StatementDefinition FIND_BY_ID_SQL = STATEMENTS.select(
      "findById", BY_ID, SELECT, "FROM api_keys", "WHERE id = ?::uuid");
  static final StatementDefinition UPSERT_ALL_BY_ID_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO UPDATE", SET_BY_ID);
  static final StatementDefinition DELETE_BY_ID_SQL = STATEMENTS.delete(
      "deleteById", BY_ID, "DELETE FROM api_keys", "WHERE id = ?::uuid");
  static final StatementDefinition UPSERT_BY_KEY_HASH_SQL = STATEMENTS.insert(
      "upsertByKeyHash", BY_KEY_HASH, INSERT_INTO, VALUES, "ON CONFLICT (key_hash) DO UPDATE",
          SET_BY_KEY_HASH, RETURNING);
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_KEY_HASH_SQL = STATEMENTS.insert(
      "upsertWithOutcomeByKeyHash", BY_KEY_HASH, INSERT_INTO, VALUES,
          "ON CONFLICT (key_hash) DO UPDATE", SET_BY_KEY_HASH, RETURNING_OUTCOME);
  static final StatementDefinition INSERT_IF_ABSENT_BY_KEY_HASH_SQL = STATEMENTS.insert(
      "insertIfAbsentByKeyHash", BY_KEY_HASH, INSERT_INTO, VALUES,
          "ON CONFLICT (key_hash) DO NOTHING", RETURNING);
  static final StatementDefinition FIND_BY_KEY_HASH_SQL = STATEMENTS.select(
      "findByKeyHash", BY_KEY_HASH, SELECT, "FROM api_keys", "WHERE key_hash = ?::text");
  static final StatementDefinition UPSERT_ALL_BY_KEY_HASH_EACH_SQL = STATEMENTS.insert(
      "upsertAllByKeyHash", BY_KEY_HASH, INSERT_INTO, VALUES, "ON CONFLICT (key_hash) DO UPDATE",
          SET_BY_KEY_HASH);
  static final StatementDefinition UPSERT_ALL_BY_KEY_HASH_SQL = STATEMENTS.insert(
      "upsertAllByKeyHash", BY_KEY_HASH, INSERT_INTO,
          "SELECT s.id, s.key_hash, s.label, s.last_used_at, s.created_at, s.updated_at", ROWS,
          "ORDER BY s.key_hash, s.place", "ON CONFLICT (key_hash) DO UPDATE", SET_BY_KEY_HASH);
  static final StatementDefinition UPSERT_ALL_BY_KEY_HASH_MIXED_SQL = STATEMENTS.insert(
      "upsertAllByKeyHash", BY_KEY_HASH, INSERT_INTO, SELECT_2, MIXED_ROWS,
          "ORDER BY s.key_hash, s.place", "ON CONFLICT (key_hash) DO UPDATE",
          MIXED_SET_BY_KEY_HASH);
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_KEY_HASH_SQL = STATEMENTS.insert(
      "upsertAllReturningByKeyHash", BY_KEY_HASH, INSERT_INTO, """
          SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
              THEN s.id END,
            s.key_hash, s.label, s.last_used_at, s.created_at, s.updated_at""", ROWS,
          "ORDER BY s.key_hash, s.place", "ON CONFLICT (key_hash) DO UPDATE", SET_BY_KEY_HASH, """
          RETURNING id, key_hash, label, last_used_at, created_at, updated_at,
            current_setting('arbiter.row')::bigint AS place""");
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_KEY_HASH_MIXED_SQL = STATEMENTS.insert(
      "upsertAllReturningByKeyHash", BY_KEY_HASH, INSERT_INTO, SELECT_3, MIXED_ROWS,
          "ORDER BY s.key_hash, s.place", "ON CONFLICT (key_hash) DO UPDATE", MIXED_SET_BY_KEY_HASH,
          RETURNING_PLACE);
  static final StatementDefinition DELETE_BY_KEY_HASH_SQL = STATEMENTS.delete(
      "deleteByKeyHash", BY_KEY_HASH, "DELETE FROM api_keys", "WHERE key_hash = ?::text");
  static final StatementDefinition RECORD_USE_SQL = STATEMENTS.update(
      "recordUse", BY_KEY_HASH, "UPDATE api_keys AS t", """
          SET last_used_at = now(),
            updated_at = now()""", "WHERE key_hash = ?::text", RETURNING);

  static final Stage<NewApiKey> STAGE = new Stage<>(
      STATEMENTS,
      CREATE_STAGE,
      String.join(
          "\n", INSERT_INTO_2, SELECT_4, MIXED_ROWS, FROM),
      ApiKeyDaoSql::bindMixedRows,
      INDEX_STAGE,
      DROP_STAGE);

  static final Staging<NewApiKey> UPSERT_ALL_BY_KEY_HASH_STAGING = STAGE.of(
      "upsertAllByKeyHash",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllByKeyHash", BY_KEY_HASH, INSERT_INTO, SELECT_2, FROM_2,
              "ORDER BY s.key_hash, s.place", "ON CONFLICT (key_hash) DO UPDATE",
              MIXED_SET_BY_KEY_HASH));

  static final Staging<NewApiKey> UPSERT_ALL_RETURNING_BY_KEY_HASH_STAGING = STAGE.of(
      "upsertAllReturningByKeyHash",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllReturningByKeyHash", BY_KEY_HASH, INSERT_INTO, SELECT_3, FROM_2,
              "ORDER BY s.key_hash, s.place", "ON CONFLICT (key_hash) DO UPDATE",
              MIXED_SET_BY_KEY_HASH, RETURNING_PLACE));

  static final RowQuery<NewApiKey, ApiKey> INSERT = RowQuery.of(
      INSERT_SQL, ApiKeyDaoSql::bindInsert, ApiKeyDaoSql::read);

  static final RowQuery<NewApiKey, ApiKey> UPSERT_BY_ID = RowQuery.of(
      ApiKeyDaoSql::requireId, UPSERT_BY_ID_SQL, ApiKeyDaoSql::bindUpsertById, ApiKeyDaoSql::read);

  static final RowReader<Upserted<ApiKey>> WITH_OUTCOME =
      RowReader.withOutcome(ApiKeyDaoSql::read, 7);

  static final RowQuery<NewApiKey, Upserted<ApiKey>> UPSERT_WITH_OUTCOME_BY_ID = RowQuery.of(
      ApiKeyDaoSql::requireId, UPSERT_WITH_OUTCOME_BY_ID_SQL, ApiKeyDaoSql::bindUpsertById,
          ApiKeyDaoSql.WITH_OUTCOME);

  static final RowQuery<NewApiKey, ApiKey> INSERT_IF_ABSENT_BY_ID = RowQuery.of(
      ApiKeyDaoSql::requireId, INSERT_IF_ABSENT_BY_ID_SQL, ApiKeyDaoSql::bindInsert,
          ApiKeyDaoSql::read);

  static final RowQuery<NewApiKey, ApiKey> EXISTING_BY_ID = RowQuery.of(
      FIND_BY_ID_SQL, ApiKeyDaoSql::bindKeyById, ApiKeyDaoSql::read);

  static final RowStatement<NewApiKey> UPSERT_ALL_BY_ID = RowStatement.of(
      ApiKeyDaoSql::requireId, UPSERT_ALL_BY_ID_SQL, ApiKeyDaoSql::bindUpsertById);

  static final RowQuery<NewApiKey, ApiKey> UPSERT_BY_KEY_HASH = RowQuery.of(
      UPSERT_BY_KEY_HASH_SQL, ApiKeyDaoSql::bindUpsertById, ApiKeyDaoSql::read);

  static final RowQuery<NewApiKey, Upserted<ApiKey>> UPSERT_WITH_OUTCOME_BY_KEY_HASH = RowQuery.of(
      UPSERT_WITH_OUTCOME_BY_KEY_HASH_SQL, ApiKeyDaoSql::bindUpsertById, ApiKeyDaoSql.WITH_OUTCOME);

  static final RowQuery<NewApiKey, ApiKey> INSERT_IF_ABSENT_BY_KEY_HASH = RowQuery.of(
      INSERT_IF_ABSENT_BY_KEY_HASH_SQL, ApiKeyDaoSql::bindInsert, ApiKeyDaoSql::read);

  static final RowQuery<NewApiKey, ApiKey> EXISTING_BY_KEY_HASH = RowQuery.of(
      FIND_BY_KEY_HASH_SQL, ApiKeyDaoSql::bindKeyByKeyHash, ApiKeyDaoSql::read);

  static final BatchKey<NewApiKey> KEY_BY_KEY_HASH = new BatchKey<>(
      row -> row.keyHash,
      null,
      null);

  static final Batch<NewApiKey> UPSERT_ALL_BY_KEY_HASH = Batch.of(
      RowStatement.of(
          UPSERT_ALL_BY_KEY_HASH_EACH_SQL, ApiKeyDaoSql::bindUpsertById),
      new BatchUpsert<>(
          ApiKeyDaoSql::marks,
          new ArrayStatement<>(UPSERT_ALL_BY_KEY_HASH_SQL, ApiKeyDaoSql::bindRowsByKeyHash),
          new ArrayStatement<>(UPSERT_ALL_BY_KEY_HASH_MIXED_SQL, ApiKeyDaoSql::bindMixedRows),
          KEY_BY_KEY_HASH,
          UPSERT_ALL_BY_KEY_HASH_STAGING,
          rows_ -> {}));

  static final Batch<NewApiKey> UPSERT_ALL_RETURNING_BY_KEY_HASH = Batch.of(
      RowStatement.of(
          UPSERT_BY_KEY_HASH_SQL, ApiKeyDaoSql::bindUpsertById),
      new BatchUpsert<>(
          ApiKeyDaoSql::marks,
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_KEY_HASH_SQL, ApiKeyDaoSql::bindRowsByKeyHash),
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_KEY_HASH_MIXED_SQL, ApiKeyDaoSql::bindMixedRows),
          KEY_BY_KEY_HASH,
          UPSERT_ALL_RETURNING_BY_KEY_HASH_STAGING,
          rows_ -> {}));

  static final TableDefinition TABLE = TableDefinition.of("api_keys")
      .ddl("""
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
          """)
      .columns(
          ColumnDefinition.of("id", "uuid").defaultsTo("gen_random_uuid()").notNull(),
          ColumnDefinition.of("key_hash", "text").notNull(),
          ColumnDefinition.of("label", "text").notNull(),
          ColumnDefinition.of("last_used_at", "timestamptz"),
          ColumnDefinition.of("created_at", "timestamptz").defaultsTo("now()").notNull(),
          ColumnDefinition.of("updated_at", "timestamptz").defaultsTo("now()").notNull())
      .indexes(BY_ID, BY_KEY_HASH)
      .statements(INSERT_SQL, UPSERT_BY_ID_SQL, UPSERT_WITH_OUTCOME_BY_ID_SQL,
          INSERT_IF_ABSENT_BY_ID_SQL, FIND_BY_ID_SQL, UPSERT_ALL_BY_ID_SQL, DELETE_BY_ID_SQL,
          UPSERT_BY_KEY_HASH_SQL, UPSERT_WITH_OUTCOME_BY_KEY_HASH_SQL,
          INSERT_IF_ABSENT_BY_KEY_HASH_SQL, FIND_BY_KEY_HASH_SQL, UPSERT_ALL_BY_KEY_HASH_EACH_SQL,
          UPSERT_ALL_BY_KEY_HASH_SQL, UPSERT_ALL_BY_KEY_HASH_MIXED_SQL,
          UPSERT_ALL_RETURNING_BY_KEY_HASH_SQL, UPSERT_ALL_RETURNING_BY_KEY_HASH_MIXED_SQL,
          DELETE_BY_KEY_HASH_SQL, RECORD_USE_SQL)
      .staging(Staging.statements(UPSERT_ALL_BY_KEY_HASH_STAGING,
          UPSERT_ALL_RETURNING_BY_KEY_HASH_STAGING))
      .build();

  private ApiKeyDaoSql() {}

  static void requireId(NewApiKey row) {
    if (row.id == null) {
      throw new IllegalArgumentException(
          "a row by api_keys_pkey has to supply id: the value that the server"
              + " would hand out could be another row's; use insert for a row without one");
    }
  }

  static void bindInsert(PreparedStatement statement, NewApiKey row) throws SQLException {
    statement.setBoolean(1, row.id != null);
    Codecs.UUID.set(statement, 2, row.id);
    statement.setString(3, row.keyHash);
    statement.setString(4, row.label);
    Codecs.INSTANT.set(statement, 5, row.lastUsedAt);
    statement.setBoolean(6, row.createdAt != null);
    Codecs.INSTANT.set(statement, 7, row.createdAt);
    statement.setBoolean(8, row.updatedAt != null);
    Codecs.INSTANT.set(statement, 9, row.updatedAt);
  }

  static void bindUpsertById(PreparedStatement statement, NewApiKey row) throws SQLException {
    bindInsert(statement, row);
    statement.setBoolean(10, row.lastUsedAtSupplied);
  }

  static void bindKeyById(PreparedStatement statement, NewApiKey row) throws SQLException {
    Codecs.UUID.set(statement, 1, row.id);
  }

  static void bindKeyByKeyHash(PreparedStatement statement, NewApiKey row) throws SQLException {
    statement.setString(1, row.keyHash);
  }

  static String marks(NewApiKey row) {
    return BatchUpsert.marks(
        row.id != null,
        row.lastUsedAtSupplied,
        row.createdAt != null,
        row.updatedAt != null);
  }

  static void bindRowsByKeyHash(RowArrays<NewApiKey> rows) throws SQLException {
    rows.supplied(row -> row.id != null);
    rows.supplied(row -> row.createdAt != null);
    rows.supplied(row -> row.updatedAt != null);
    rows.add(Codecs.UUID, row -> row.id);
    rows.add(Codecs.STRING, row -> row.keyHash);
    rows.add(Codecs.STRING, row -> row.label);
    rows.add(Codecs.INSTANT, row -> row.lastUsedAt);
    rows.add(Codecs.INSTANT, row -> row.createdAt);
    rows.add(Codecs.INSTANT, row -> row.updatedAt);
    rows.places();
    rows.supplied(row -> row.lastUsedAtSupplied);
  }

  static void bindMixedRows(RowArrays<NewApiKey> rows) throws SQLException {
    rows.add(Codecs.UUID, row -> row.id);
    rows.add(Codecs.STRING, row -> row.keyHash);
    rows.add(Codecs.STRING, row -> row.label);
    rows.add(Codecs.INSTANT, row -> row.lastUsedAt);
    rows.add(Codecs.INSTANT, row -> row.createdAt);
    rows.add(Codecs.INSTANT, row -> row.updatedAt);
    rows.add(Codecs.STRING, ApiKeyDaoSql::marks);
    rows.places();
  }

  static ApiKey read(ResultSet row) throws SQLException {
    return new ApiKey(
        Codecs.UUID.get(row, 1),
        row.getString(2),
        row.getString(3),
        Codecs.INSTANT.get(row, 4),
        Codecs.INSTANT.get(row, 5),
        Codecs.INSTANT.get(row, 6));
  }
}
