package golden.users;

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
 * The statements of {@link UserDao}, and how rows are bound to them and read.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
final class UserDaoSql {
  static final String VERSION = RuntimeVersion.matching(
      "golden.users.UserDao", "0.1.0-SNAPSHOT");

  private static final IndexDefinition BY_ID = IndexDefinition.primaryKey(
      "users_pkey", "users", "id");

  private static final IndexDefinition BY_EMAIL = IndexDefinition.uniqueConstraint(
      "users_email_key", "users", "email");

  private static final Statements STATEMENTS = new Statements("UserDao", "users", "users_pkey");

  private static final String INSERT_INTO = """
      INSERT INTO users AS t
        (id, email, first_name, last_name, picture_url, created_at, updated_at)""";

  private static final String VALUES = """
      VALUES (
        CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
        ?::text,
        ?::text,
        ?::text,
        ?::text,
        CASE WHEN ? THEN ?::timestamptz ELSE now() END,
        CASE WHEN ? THEN ?::timestamptz ELSE now() END)""";

  private static final String RETURNING =
      "RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at";

  private static final String SET_BY_ID = """
      SET email = excluded.email,
        first_name = excluded.first_name,
        last_name = excluded.last_name,
        picture_url = CASE WHEN ? THEN excluded.picture_url ELSE t.picture_url END,
        updated_at = now()""";

  private static final String RETURNING_OUTCOME = """
      RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at,
        xmax = 0 AS inserted""";

  private static final String SELECT =
      "SELECT id, email, first_name, last_name, picture_url, created_at, updated_at";

  private static final String SET_BY_EMAIL = """
      SET first_name = excluded.first_name,
        last_name = excluded.last_name,
        picture_url = CASE WHEN ? THEN excluded.picture_url ELSE t.picture_url END,
        updated_at = now()""";

  private static final String ROWS = """
      FROM (
        SELECT CASE WHEN ? THEN u.id ELSE gen_random_uuid() END AS id,
          u.email,
          u.first_name,
          u.last_name,
          u.picture_url,
          CASE WHEN ? THEN u.created_at ELSE now() END AS created_at,
          CASE WHEN ? THEN u.updated_at ELSE now() END AS updated_at,
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
      ) AS s""";

  private static final String SELECT_2 = """
      SELECT CASE WHEN set_config('arbiter.row', s.given::text, true) IS NOT NULL
          THEN s.id END,
        s.email, s.first_name, s.last_name, s.picture_url, s.created_at, s.updated_at""";

  private static final String MIXED_ROWS = """
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE gen_random_uuid() END AS id,
          u.email,
          u.first_name,
          u.last_name,
          u.picture_url,
          CASE WHEN substr(u.given, 3, 1) = '1' THEN u.created_at ELSE now() END AS created_at,
          CASE WHEN substr(u.given, 4, 1) = '1' THEN u.updated_at ELSE now() END AS updated_at,
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
      ) AS s""";

  private static final String MIXED_SET_BY_EMAIL = """
      SET first_name = excluded.first_name,
        last_name = excluded.last_name,
        picture_url = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1' THEN excluded.picture_url
          ELSE t.picture_url END,
        updated_at = now()""";

  private static final String SELECT_3 = """
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.email, s.first_name, s.last_name, s.picture_url, s.created_at, s.updated_at""";

  private static final String RETURNING_PLACE = """
      RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at,
        substr(current_setting('arbiter.row'), 5)::bigint AS place""";

  private static final String CREATE_STAGE = """
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
      ) ON COMMIT DROP""";

  private static final String INSERT_INTO_2 = """
      INSERT INTO pg_temp.arbiter_batch_users
        (id, email, first_name, last_name, picture_url, created_at, updated_at, given, place)""";

  private static final String SELECT_4 = """
      SELECT s.id, s.email, s.first_name, s.last_name, s.picture_url, s.created_at, s.updated_at,
        s.given, start.rows + s.place""";

  private static final String FROM = "CROSS JOIN (SELECT ?::bigint) AS start (rows)";

  private static final String INDEX_STAGE = "CREATE INDEX ON pg_temp.arbiter_batch_users (round)";

  private static final String ROUNDS_STAGE = """
      WITH later AS (
      SELECT r.place, r.round FROM (
      SELECT s.place, row_number() OVER (PARTITION BY s.email ORDER BY s.place) AS round
      FROM pg_temp.arbiter_batch_users AS s
      ) AS r WHERE r.round > 1
      ), written AS (
        UPDATE pg_temp.arbiter_batch_users AS s
        SET round = later.round
        FROM later
        WHERE s.place = later.place
        RETURNING later.round
      )
      SELECT max(round) FROM written""";

  private static final String FROM_2 = """
      FROM pg_temp.arbiter_batch_users AS s
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
      "findById", BY_ID, SELECT, "FROM users", "WHERE id = ?::uuid");
  static final StatementDefinition UPSERT_ALL_BY_ID_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO UPDATE", SET_BY_ID);
  static final StatementDefinition DELETE_BY_ID_SQL = STATEMENTS.delete(
      "deleteById", BY_ID, "DELETE FROM users", "WHERE id = ?::uuid");
  static final StatementDefinition UPSERT_BY_EMAIL_SQL = STATEMENTS.insert(
      "upsertByEmail", BY_EMAIL, INSERT_INTO, VALUES, "ON CONFLICT (email) DO UPDATE", SET_BY_EMAIL,
          RETURNING);
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_EMAIL_SQL = STATEMENTS.insert(
      "upsertWithOutcomeByEmail", BY_EMAIL, INSERT_INTO, VALUES, "ON CONFLICT (email) DO UPDATE",
          SET_BY_EMAIL, RETURNING_OUTCOME);
  static final StatementDefinition INSERT_IF_ABSENT_BY_EMAIL_SQL = STATEMENTS.insert(
      "insertIfAbsentByEmail", BY_EMAIL, INSERT_INTO, VALUES, "ON CONFLICT (email) DO NOTHING",
          RETURNING);
  static final StatementDefinition FIND_BY_EMAIL_SQL = STATEMENTS.select(
      "findByEmail", BY_EMAIL, SELECT, "FROM users", "WHERE email = ?::text");
  static final StatementDefinition UPSERT_ALL_BY_EMAIL_EACH_SQL = STATEMENTS.insert(
      "upsertAllByEmail", BY_EMAIL, INSERT_INTO, VALUES, "ON CONFLICT (email) DO UPDATE",
          SET_BY_EMAIL);
  static final StatementDefinition UPSERT_ALL_BY_EMAIL_SQL = STATEMENTS.insert(
      "upsertAllByEmail", BY_EMAIL, INSERT_INTO,
          "SELECT s.id, s.email, s.first_name, s.last_name, s.picture_url, s.created_at, s.updated_at",
          ROWS, "ORDER BY s.email, s.place", "ON CONFLICT (email) DO UPDATE", SET_BY_EMAIL);
  static final StatementDefinition UPSERT_ALL_BY_EMAIL_MIXED_SQL = STATEMENTS.insert(
      "upsertAllByEmail", BY_EMAIL, INSERT_INTO, SELECT_2, MIXED_ROWS, "ORDER BY s.email, s.place",
          "ON CONFLICT (email) DO UPDATE", MIXED_SET_BY_EMAIL);
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_EMAIL_SQL = STATEMENTS.insert(
      "upsertAllReturningByEmail", BY_EMAIL, INSERT_INTO, """
          SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
              THEN s.id END,
            s.email, s.first_name, s.last_name, s.picture_url, s.created_at, s.updated_at""", ROWS,
          "ORDER BY s.email, s.place", "ON CONFLICT (email) DO UPDATE", SET_BY_EMAIL, """
          RETURNING id, email, first_name, last_name, picture_url, created_at, updated_at,
            current_setting('arbiter.row')::bigint AS place""");
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_EMAIL_MIXED_SQL = STATEMENTS.insert(
      "upsertAllReturningByEmail", BY_EMAIL, INSERT_INTO, SELECT_3, MIXED_ROWS,
          "ORDER BY s.email, s.place", "ON CONFLICT (email) DO UPDATE", MIXED_SET_BY_EMAIL,
          RETURNING_PLACE);
  static final StatementDefinition DELETE_BY_EMAIL_SQL = STATEMENTS.delete(
      "deleteByEmail", BY_EMAIL, "DELETE FROM users", "WHERE email = ?::text");

  static final Stage<NewUser> STAGE = new Stage<>(
      STATEMENTS,
      CREATE_STAGE,
      String.join(
          "\n", INSERT_INTO_2, SELECT_4, MIXED_ROWS, FROM),
      UserDaoSql::bindMixedRows,
      INDEX_STAGE,
      "DROP TABLE pg_temp.arbiter_batch_users");

  static final Staging<NewUser> UPSERT_ALL_BY_EMAIL_STAGING = STAGE.of(
      "upsertAllByEmail",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllByEmail", BY_EMAIL, INSERT_INTO, SELECT_2, FROM_2, "ORDER BY s.email, s.place",
              "ON CONFLICT (email) DO UPDATE", MIXED_SET_BY_EMAIL));

  static final Staging<NewUser> UPSERT_ALL_RETURNING_BY_EMAIL_STAGING = STAGE.of(
      "upsertAllReturningByEmail",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllReturningByEmail", BY_EMAIL, INSERT_INTO, SELECT_3, FROM_2,
              "ORDER BY s.email, s.place", "ON CONFLICT (email) DO UPDATE", MIXED_SET_BY_EMAIL,
              RETURNING_PLACE));

  static final RowQuery<NewUser, User> INSERT = RowQuery.of(
      INSERT_SQL, UserDaoSql::bindInsert, UserDaoSql::read);

  static final RowQuery<NewUser, User> UPSERT_BY_ID = RowQuery.of(
      UserDaoSql::requireId, UPSERT_BY_ID_SQL, UserDaoSql::bindUpsertById, UserDaoSql::read);

  static final RowReader<Upserted<User>> WITH_OUTCOME = RowReader.withOutcome(UserDaoSql::read, 8);

  static final RowQuery<NewUser, Upserted<User>> UPSERT_WITH_OUTCOME_BY_ID = RowQuery.of(
      UserDaoSql::requireId, UPSERT_WITH_OUTCOME_BY_ID_SQL, UserDaoSql::bindUpsertById,
          UserDaoSql.WITH_OUTCOME);

  static final RowQuery<NewUser, User> INSERT_IF_ABSENT_BY_ID = RowQuery.of(
      UserDaoSql::requireId, INSERT_IF_ABSENT_BY_ID_SQL, UserDaoSql::bindInsert, UserDaoSql::read);

  static final RowQuery<NewUser, User> EXISTING_BY_ID = RowQuery.of(
      FIND_BY_ID_SQL, UserDaoSql::bindKeyById, UserDaoSql::read);

  static final RowStatement<NewUser> UPSERT_ALL_BY_ID = RowStatement.of(
      UserDaoSql::requireId, UPSERT_ALL_BY_ID_SQL, UserDaoSql::bindUpsertById);

  static final RowQuery<NewUser, User> UPSERT_BY_EMAIL = RowQuery.of(
      UPSERT_BY_EMAIL_SQL, UserDaoSql::bindUpsertById, UserDaoSql::read);

  static final RowQuery<NewUser, Upserted<User>> UPSERT_WITH_OUTCOME_BY_EMAIL = RowQuery.of(
      UPSERT_WITH_OUTCOME_BY_EMAIL_SQL, UserDaoSql::bindUpsertById, UserDaoSql.WITH_OUTCOME);

  static final RowQuery<NewUser, User> INSERT_IF_ABSENT_BY_EMAIL = RowQuery.of(
      INSERT_IF_ABSENT_BY_EMAIL_SQL, UserDaoSql::bindInsert, UserDaoSql::read);

  static final RowQuery<NewUser, User> EXISTING_BY_EMAIL = RowQuery.of(
      FIND_BY_EMAIL_SQL, UserDaoSql::bindKeyByEmail, UserDaoSql::read);

  static final BatchKey<NewUser> KEY_BY_EMAIL = new BatchKey<>(
      row -> row.email,
      null,
      null);

  static final Batch<NewUser> UPSERT_ALL_BY_EMAIL = Batch.of(
      RowStatement.of(
          UPSERT_ALL_BY_EMAIL_EACH_SQL, UserDaoSql::bindUpsertById),
      new BatchUpsert<>(
          UserDaoSql::marks,
          new ArrayStatement<>(UPSERT_ALL_BY_EMAIL_SQL, UserDaoSql::bindRowsByEmail),
          new ArrayStatement<>(UPSERT_ALL_BY_EMAIL_MIXED_SQL, UserDaoSql::bindMixedRows),
          KEY_BY_EMAIL,
          UPSERT_ALL_BY_EMAIL_STAGING,
          rows_ -> {}));

  static final Batch<NewUser> UPSERT_ALL_RETURNING_BY_EMAIL = Batch.of(
      RowStatement.of(
          UPSERT_BY_EMAIL_SQL, UserDaoSql::bindUpsertById),
      new BatchUpsert<>(
          UserDaoSql::marks,
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_EMAIL_SQL, UserDaoSql::bindRowsByEmail),
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_EMAIL_MIXED_SQL, UserDaoSql::bindMixedRows),
          KEY_BY_EMAIL,
          UPSERT_ALL_RETURNING_BY_EMAIL_STAGING,
          rows_ -> {}));

  static final TableDefinition TABLE = TableDefinition.of("users")
      .ddl("""
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
          """)
      .columns(
          ColumnDefinition.of("id", "uuid").defaultsTo("gen_random_uuid()").notNull(),
          ColumnDefinition.of("email", "text").notNull(),
          ColumnDefinition.of("first_name", "text").notNull(),
          ColumnDefinition.of("last_name", "text").notNull(),
          ColumnDefinition.of("picture_url", "text"),
          ColumnDefinition.of("created_at", "timestamptz").defaultsTo("now()").notNull(),
          ColumnDefinition.of("updated_at", "timestamptz").defaultsTo("now()").notNull())
      .indexes(BY_ID, BY_EMAIL)
      .statements(INSERT_SQL, UPSERT_BY_ID_SQL, UPSERT_WITH_OUTCOME_BY_ID_SQL,
          INSERT_IF_ABSENT_BY_ID_SQL, FIND_BY_ID_SQL, UPSERT_ALL_BY_ID_SQL, DELETE_BY_ID_SQL,
          UPSERT_BY_EMAIL_SQL, UPSERT_WITH_OUTCOME_BY_EMAIL_SQL, INSERT_IF_ABSENT_BY_EMAIL_SQL,
          FIND_BY_EMAIL_SQL, UPSERT_ALL_BY_EMAIL_EACH_SQL, UPSERT_ALL_BY_EMAIL_SQL,
          UPSERT_ALL_BY_EMAIL_MIXED_SQL, UPSERT_ALL_RETURNING_BY_EMAIL_SQL,
          UPSERT_ALL_RETURNING_BY_EMAIL_MIXED_SQL, DELETE_BY_EMAIL_SQL)
      .staging(Staging.statements(UPSERT_ALL_BY_EMAIL_STAGING,
          UPSERT_ALL_RETURNING_BY_EMAIL_STAGING))
      .build();

  private UserDaoSql() {}

  static void requireId(NewUser row) {
    if (row.id == null) {
      throw new IllegalArgumentException(
          "a row by users_pkey has to supply id: the value that the server"
              + " would hand out could be another row's; use insert for a row without one");
    }
  }

  static void bindInsert(PreparedStatement statement, NewUser row) throws SQLException {
    statement.setBoolean(1, row.id != null);
    Codecs.UUID.set(statement, 2, row.id);
    statement.setString(3, row.email);
    statement.setString(4, row.firstName);
    statement.setString(5, row.lastName);
    statement.setString(6, row.pictureUrl);
    statement.setBoolean(7, row.createdAt != null);
    Codecs.INSTANT.set(statement, 8, row.createdAt);
    statement.setBoolean(9, row.updatedAt != null);
    Codecs.INSTANT.set(statement, 10, row.updatedAt);
  }

  static void bindUpsertById(PreparedStatement statement, NewUser row) throws SQLException {
    bindInsert(statement, row);
    statement.setBoolean(11, row.pictureUrlSupplied);
  }

  static void bindKeyById(PreparedStatement statement, NewUser row) throws SQLException {
    Codecs.UUID.set(statement, 1, row.id);
  }

  static void bindKeyByEmail(PreparedStatement statement, NewUser row) throws SQLException {
    statement.setString(1, row.email);
  }

  static String marks(NewUser row) {
    return BatchUpsert.marks(
        row.id != null,
        row.pictureUrlSupplied,
        row.createdAt != null,
        row.updatedAt != null);
  }

  static void bindRowsByEmail(RowArrays<NewUser> rows) throws SQLException {
    rows.supplied(row -> row.id != null);
    rows.supplied(row -> row.createdAt != null);
    rows.supplied(row -> row.updatedAt != null);
    rows.add(Codecs.UUID, row -> row.id);
    rows.add(Codecs.STRING, row -> row.email);
    rows.add(Codecs.STRING, row -> row.firstName);
    rows.add(Codecs.STRING, row -> row.lastName);
    rows.add(Codecs.STRING, row -> row.pictureUrl);
    rows.add(Codecs.INSTANT, row -> row.createdAt);
    rows.add(Codecs.INSTANT, row -> row.updatedAt);
    rows.places();
    rows.supplied(row -> row.pictureUrlSupplied);
  }

  static void bindMixedRows(RowArrays<NewUser> rows) throws SQLException {
    rows.add(Codecs.UUID, row -> row.id);
    rows.add(Codecs.STRING, row -> row.email);
    rows.add(Codecs.STRING, row -> row.firstName);
    rows.add(Codecs.STRING, row -> row.lastName);
    rows.add(Codecs.STRING, row -> row.pictureUrl);
    rows.add(Codecs.INSTANT, row -> row.createdAt);
    rows.add(Codecs.INSTANT, row -> row.updatedAt);
    rows.add(Codecs.STRING, UserDaoSql::marks);
    rows.places();
  }

  static User read(ResultSet row) throws SQLException {
    return new User(
        Codecs.UUID.get(row, 1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        Codecs.INSTANT.get(row, 6),
        Codecs.INSTANT.get(row, 7));
  }
}
