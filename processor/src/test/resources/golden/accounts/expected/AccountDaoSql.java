package golden.accounts;

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
import dev.arbiter.internal.statement.RowStatement;
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

/** The statements of {@link AccountDao}, and how rows are bound to them and read. */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
final class AccountDaoSql {
  static final String VERSION =
      RuntimeVersion.matching("golden.accounts.AccountDao", "0.1.0-SNAPSHOT");
  private static final IndexDefinition BY_ID =
      IndexDefinition.primaryKey("accounts_pkey", "accounts", "id");
  private static final IndexDefinition BY_EMAIL =
      IndexDefinition.uniqueIndex("accounts_email_lower_idx", "accounts", "LOWER(email)");
  private static final Statements STATEMENTS =
      new Statements("AccountDao", "accounts", "accounts_pkey");
  private static final ColumnDefinition[] COLUMNS = {
      ColumnDefinition.of("id", "uuid").defaultsTo("gen_random_uuid()").notNull(),
      ColumnDefinition.of("email", "text").notNull(),
      ColumnDefinition.of("display_name", "text"),
      ColumnDefinition.of("active", "boolean").defaultsTo("true").notNull(),
      ColumnDefinition.of("created_at", "timestamptz").defaultsTo("now()").notNull(),
      ColumnDefinition.of("updated_at", "timestamptz").defaultsTo("now()").notNull()
  };
  private static final RowText ROW = DeclaredRow.of("accounts", COLUMNS);
  private static final RowsText ROWS = new RowsText(ROW);
  private static final StageText STAGED = new StageText("pg_temp.arbiter_batch_accounts", ROWS);

  private static final String SET_BY_ID = """
      SET email = excluded.email,
        display_name = CASE WHEN ? THEN excluded.display_name ELSE t.display_name END,
        active = true,
        updated_at = now()""";

  private static final String LOOKUP = """
      CROSS JOIN LATERAL (
        SELECT id, email, display_name, active, created_at, updated_at
        FROM accounts AS t
        WHERE id = s.id
      ) AS t""";

  private static final String WHERE_BY_ID = "WHERE id = ANY (ARRAY(SELECT k.k1 FROM k))";

  private static final String KEYS = """
      )
      SELECT r.*, k.place
      FROM k CROSS JOIN r""";

  private static final String DELETE = """
      ORDER BY 1
      FOR UPDATE
      )
      DELETE FROM accounts""";

  private static final String SET_BY_EMAIL = """
      SET display_name = CASE WHEN ? THEN excluded.display_name ELSE t.display_name END,
        active = true,
        updated_at = now()""";

  private static final String LOOKUP_2 = """
      CROSS JOIN LATERAL (
        SELECT id, email, display_name, active, created_at, updated_at
        FROM accounts AS t
        WHERE LOWER(email) = LOWER(s.email)
      ) AS t""";

  private static final String MIXED_SET_BY_EMAIL = """
      SET display_name = CASE WHEN substr(current_setting('arbiter.row'), 2, 1) = '1'
          THEN excluded.display_name
          ELSE t.display_name END,
        active = true,
        updated_at = now()""";

  private static final String WHERE_BY_EMAIL =
      "WHERE LOWER(email) = ANY (ARRAY(SELECT LOWER(k.k1) FROM k))";

  private static final String ROUNDS_STAGE = """
      WITH later AS (
      SELECT r.place, r.round FROM (
      SELECT s.place, row_number() OVER (
        PARTITION BY LOWER(s.email)
        ORDER BY s.place) AS round
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE gen_random_uuid() END AS id,
          u.email,
          u.display_name,
          CASE WHEN substr(u.given, 3, 1) = '1' THEN u.active ELSE true END AS active,
          CASE WHEN substr(u.given, 4, 1) = '1' THEN u.created_at ELSE now() END AS created_at,
          CASE WHEN substr(u.given, 5, 1) = '1' THEN u.updated_at ELSE now() END AS updated_at,
          u.given,
          u.place
        FROM pg_temp.arbiter_batch_accounts AS u
      ) AS s
      ) AS r WHERE r.round > 1
      ), written AS (
        UPDATE pg_temp.arbiter_batch_accounts AS s
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
      "insertAllIfAbsent", null, ROW.insertInto(), ROWS.select(), ROWS.rows(), "ORDER BY s.place",
          "ON CONFLICT DO NOTHING", ROW.returning());
  static final StatementDefinition INSERT_ALL_IF_ABSENT_MIXED_SQL = STATEMENTS.insert(
      "insertAllIfAbsent", null, ROW.insertInto(), ROWS.select(), ROWS.mixedRows(),
          "ORDER BY s.place", "ON CONFLICT DO NOTHING", ROW.returning());
  static final StatementDefinition UPSERT_BY_ID_SQL = STATEMENTS.insert(
      "upsertById", BY_ID, ROW.insertInto(), ROW.values(), "ON CONFLICT (id) DO UPDATE", SET_BY_ID,
          ROW.returning());
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID_SQL = STATEMENTS.insert(
      "upsertWithOutcomeById", BY_ID, ROW.insertInto(), ROW.values(), "ON CONFLICT (id) DO UPDATE",
          SET_BY_ID, ROW.returningOutcome());
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
      STATEMENTS.select("findById", BY_ID, ROW.select(), "FROM accounts", "WHERE id = ?::uuid");
  static final StatementDefinition LOOKUP_OF_GET_OR_INSERT_ALL_BY_ID_SQL =
      STATEMENTS.select("getOrInsertAllById", BY_ID, ROWS.selectStored(), ROWS.mixedRows(), LOOKUP);
  static final StatementDefinition UPSERT_ALL_BY_ID_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, ROW.insertInto(), ROW.values(), "ON CONFLICT (id) DO UPDATE",
          SET_BY_ID);
  static final StatementDefinition DELETE_BY_ID_SQL =
      STATEMENTS.delete("deleteById", BY_ID, "DELETE FROM accounts", "WHERE id = ?::uuid");

  static final StatementDefinition FIND_ALL_BY_ID_SQL = STATEMENTS.select(
      "findAllById", BY_ID, """
          WITH k AS MATERIALIZED (
            SELECT unnest(?::uuid[]) AS k1, unnest(?::integer[]) AS place
          ), r AS MATERIALIZED (""", ROW.select(), "FROM accounts", WHERE_BY_ID, KEYS,
          "WHERE id = k.k1");

  static final StatementDefinition DELETE_ALL_BY_ID_SQL = STATEMENTS.delete(
      "deleteAllById", BY_ID, """
          WITH k AS MATERIALIZED (
            SELECT unnest(?::uuid[]) AS k1, unnest(?::integer[]) AS place
          ), locked AS MATERIALIZED (
          SELECT id AS k1
          FROM accounts""", WHERE_BY_ID, DELETE,
          "WHERE id = ANY (ARRAY(SELECT locked.k1 FROM locked))");

  static final StatementDefinition UPSERT_BY_EMAIL_SQL = STATEMENTS.insert(
      "upsertByEmail", BY_EMAIL, ROW.insertInto(), ROW.values(),
          "ON CONFLICT (LOWER(email)) DO UPDATE", SET_BY_EMAIL, ROW.returning());
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_EMAIL_SQL = STATEMENTS.insert(
      "upsertWithOutcomeByEmail", BY_EMAIL, ROW.insertInto(), ROW.values(),
          "ON CONFLICT (LOWER(email)) DO UPDATE", SET_BY_EMAIL, ROW.returningOutcome());
  static final StatementDefinition INSERT_IF_ABSENT_BY_EMAIL_SQL = STATEMENTS.insert(
      "insertIfAbsentByEmail", BY_EMAIL, ROW.insertInto(), ROW.values(),
          "ON CONFLICT (LOWER(email)) DO NOTHING", ROW.returning());
  static final StatementDefinition INSERT_ALL_IF_ABSENT_BY_EMAIL_SQL = STATEMENTS.insert(
      "insertAllIfAbsentByEmail", BY_EMAIL, ROW.insertInto(), ROWS.selectWithPlace(), ROWS.rows(),
          "ORDER BY LOWER(s.email), s.place", "ON CONFLICT (LOWER(email)) DO NOTHING",
          ROWS.returningPlace());
  static final StatementDefinition INSERT_ALL_IF_ABSENT_BY_EMAIL_MIXED_SQL = STATEMENTS.insert(
      "insertAllIfAbsentByEmail", BY_EMAIL, ROW.insertInto(), ROWS.selectWithPlace(),
          ROWS.mixedRows(), "ORDER BY LOWER(s.email), s.place",
          "ON CONFLICT (LOWER(email)) DO NOTHING", ROWS.returningPlace());
  static final StatementDefinition FIND_BY_EMAIL_SQL = STATEMENTS.select(
      "findByEmail", BY_EMAIL, ROW.select(), "FROM accounts",
          "WHERE LOWER(email) = LOWER(?::text)");
  static final StatementDefinition LOOKUP_OF_GET_OR_INSERT_ALL_BY_EMAIL_SQL = STATEMENTS.select(
      "getOrInsertAllByEmail", BY_EMAIL, ROWS.selectStored(), ROWS.mixedRows(), LOOKUP_2);
  static final StatementDefinition UPSERT_ALL_BY_EMAIL_EACH_SQL = STATEMENTS.insert(
      "upsertAllByEmail", BY_EMAIL, ROW.insertInto(), ROW.values(),
          "ON CONFLICT (LOWER(email)) DO UPDATE", SET_BY_EMAIL);
  static final StatementDefinition UPSERT_ALL_BY_EMAIL_SQL = STATEMENTS.insert(
      "upsertAllByEmail", BY_EMAIL, ROW.insertInto(), ROWS.select(), ROWS.rows(),
          "ORDER BY LOWER(s.email), s.place", "ON CONFLICT (LOWER(email)) DO UPDATE", SET_BY_EMAIL);
  static final StatementDefinition UPSERT_ALL_BY_EMAIL_MIXED_SQL = STATEMENTS.insert(
      "upsertAllByEmail", BY_EMAIL, ROW.insertInto(), ROWS.selectWithMarks(), ROWS.mixedRows(),
          "ORDER BY LOWER(s.email), s.place", "ON CONFLICT (LOWER(email)) DO UPDATE",
          MIXED_SET_BY_EMAIL);

  static final StatementDefinition ROUNDS_OF_UPSERT_ALL_BY_EMAIL_SQL = STATEMENTS.select(
      "upsertAllByEmail", null, """
          SELECT r.place, r.round FROM (
          SELECT s.place, row_number() OVER (
            PARTITION BY LOWER(s.email)
            ORDER BY s.place) AS round""", ROWS.mixedRows(), ") AS r WHERE r.round > 1");

  static final StatementDefinition UPSERT_ALL_RETURNING_BY_EMAIL_SQL = STATEMENTS.insert(
      "upsertAllReturningByEmail", BY_EMAIL, ROW.insertInto(), ROWS.selectWithPlace(), ROWS.rows(),
          "ORDER BY LOWER(s.email), s.place", "ON CONFLICT (LOWER(email)) DO UPDATE", SET_BY_EMAIL,
          ROWS.returningPlace());
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_EMAIL_MIXED_SQL = STATEMENTS.insert(
      "upsertAllReturningByEmail", BY_EMAIL, ROW.insertInto(), ROWS.selectWithMarksAndPlace(),
          ROWS.mixedRows(), "ORDER BY LOWER(s.email), s.place",
          "ON CONFLICT (LOWER(email)) DO UPDATE", MIXED_SET_BY_EMAIL,
          ROWS.returningPlaceBehindMarks());
  static final StatementDefinition DELETE_BY_EMAIL_SQL = STATEMENTS.delete(
      "deleteByEmail", BY_EMAIL, "DELETE FROM accounts", "WHERE LOWER(email) = LOWER(?::text)");

  static final StatementDefinition FIND_ALL_BY_EMAIL_SQL = STATEMENTS.select(
      "findAllByEmail", BY_EMAIL, """
          WITH k AS MATERIALIZED (
            SELECT unnest(?::text[]) AS k1, unnest(?::integer[]) AS place
          ), r AS MATERIALIZED (""", ROW.select(), "FROM accounts", WHERE_BY_EMAIL, KEYS,
          "WHERE LOWER(email) = LOWER(k.k1)");

  static final StatementDefinition DELETE_ALL_BY_EMAIL_SQL = STATEMENTS.delete(
      "deleteAllByEmail", BY_EMAIL, """
          WITH k AS MATERIALIZED (
            SELECT unnest(?::text[]) AS k1, unnest(?::integer[]) AS place
          ), locked AS MATERIALIZED (
          SELECT LOWER(email) AS k1
          FROM accounts""", WHERE_BY_EMAIL, DELETE,
          "WHERE LOWER(email) = ANY (ARRAY(SELECT locked.k1 FROM locked))");

  static final StatementDefinition DEACTIVATE_SQL = STATEMENTS.update(
      "deactivate", BY_EMAIL, "UPDATE accounts AS t", """
          SET active = false,
            updated_at = now()""", "WHERE LOWER(email) = LOWER(?::text)");

  static final RowStatements<NewAccount, Account> FOR_ROWS =
      new RowStatements<NewAccount, Account>(AccountDaoSql::read, 6);
  static final List<KeyColumn<UUID, ?>> KEYS_BY_ID = List.<KeyColumn<UUID, ?>>of(
      new KeyColumn<UUID, UUID>(Codecs.UUID, key -> Objects.requireNonNull(key)));
  static final List<KeyColumn<String, ?>> KEYS_BY_EMAIL = List.<KeyColumn<String, ?>>of(
      new KeyColumn<String, String>(Codecs.STRING, key -> Objects.requireNonNull(key)));
  static final Stage<NewAccount> STAGE = new Stage<NewAccount>(
      STATEMENTS,
      STAGED.create(),
      STAGED.copy(),
      String.join(
          "\n", STAGED.insertInto(), STAGED.select()),
      AccountDaoSql::bindMixedRows,
      STAGED.index(),
      STAGED.drop());
  static final Staging<NewAccount> INSERT_ALL_IF_ABSENT_BY_ID_STAGING = STAGE.of(
      "insertAllIfAbsentById",
      null,
      STATEMENTS.insert(
          "insertAllIfAbsentById", BY_ID, ROW.insertInto(), ROWS.selectWithPlace(), STAGED.rows(),
              "ORDER BY s.id, s.place", "ON CONFLICT (id) DO NOTHING", ROWS.returningPlace()),
      null);
  static final Staging<NewAccount> GET_OR_INSERT_ALL_BY_ID_STAGING = STAGE.of(
      "getOrInsertAllById",
      null,
      STATEMENTS.insert(
          "getOrInsertAllById", BY_ID, ROW.insertInto(), ROWS.selectWithPlace(), STAGED.rows(),
              "ORDER BY s.id, s.place", "ON CONFLICT (id) DO NOTHING", ROWS.returningPlace()),
      String.join(
          "\n", ROWS.selectStored(), STAGED.rows(), LOOKUP, STAGED.atPlaces()));
  static final Staging<NewAccount> INSERT_ALL_IF_ABSENT_BY_EMAIL_STAGING = STAGE.of(
      "insertAllIfAbsentByEmail",
      null,
      STATEMENTS.insert(
          "insertAllIfAbsentByEmail", BY_EMAIL, ROW.insertInto(), ROWS.selectWithPlace(),
              STAGED.rows(), "ORDER BY LOWER(s.email), s.place",
              "ON CONFLICT (LOWER(email)) DO NOTHING", ROWS.returningPlace()),
      null);
  static final Staging<NewAccount> GET_OR_INSERT_ALL_BY_EMAIL_STAGING = STAGE.of(
      "getOrInsertAllByEmail",
      null,
      STATEMENTS.insert(
          "getOrInsertAllByEmail", BY_EMAIL, ROW.insertInto(), ROWS.selectWithPlace(),
              STAGED.rows(), "ORDER BY LOWER(s.email), s.place",
              "ON CONFLICT (LOWER(email)) DO NOTHING", ROWS.returningPlace()),
      String.join(
          "\n", ROWS.selectStored(), STAGED.rows(), LOOKUP_2, STAGED.atPlaces()));
  static final Staging<NewAccount> UPSERT_ALL_BY_EMAIL_STAGING = STAGE.of(
      "upsertAllByEmail",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllByEmail", BY_EMAIL, ROW.insertInto(), ROWS.selectWithMarks(), STAGED.rows(),
              "ORDER BY LOWER(s.email), s.place", "ON CONFLICT (LOWER(email)) DO UPDATE",
              MIXED_SET_BY_EMAIL),
      null);
  static final Staging<NewAccount> UPSERT_ALL_RETURNING_BY_EMAIL_STAGING = STAGE.of(
      "upsertAllReturningByEmail",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllReturningByEmail", BY_EMAIL, ROW.insertInto(), ROWS.selectWithMarksAndPlace(),
              STAGED.rows(), "ORDER BY LOWER(s.email), s.place",
              "ON CONFLICT (LOWER(email)) DO UPDATE", MIXED_SET_BY_EMAIL,
              ROWS.returningPlaceBehindMarks()),
      null);
  static final RowQuery<NewAccount, Account> INSERT =
      FOR_ROWS.query(INSERT_SQL, AccountDaoSql::bindInsert);
  static final RowsInsert<NewAccount> INSERT_ALL = FOR_ROWS.insert(
      AccountDaoSql::marks,
      FOR_ROWS.arrays(INSERT_ALL_SQL, AccountDaoSql::bindRows),
      FOR_ROWS.arrays(INSERT_ALL_MIXED_SQL, AccountDaoSql::bindMixedRows));
  static final RowsInsert<NewAccount> INSERT_ALL_RETURNING = FOR_ROWS.insert(
      AccountDaoSql::marks,
      FOR_ROWS.arrays(INSERT_ALL_RETURNING_SQL, AccountDaoSql::bindRows),
      FOR_ROWS.arrays(INSERT_ALL_RETURNING_MIXED_SQL, AccountDaoSql::bindMixedRows));
  static final RowQuery<NewAccount, Account> INSERT_IF_ABSENT =
      FOR_ROWS.query(INSERT_IF_ABSENT_SQL, AccountDaoSql::bindInsert);
  static final RowsInsert<NewAccount> INSERT_ALL_IF_ABSENT = FOR_ROWS.insert(
      AccountDaoSql::marks,
      FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_SQL, AccountDaoSql::bindRows),
      FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_MIXED_SQL, AccountDaoSql::bindMixedRows));
  static final RowQuery<NewAccount, Account> UPSERT_BY_ID = FOR_ROWS.query(
      UPSERT_BY_ID_SQL, AccountDaoSql::bindUpsertById)
      .checked(AccountDaoSql::requireId);
  static final RowQuery<NewAccount, Upserted<Account>> UPSERT_WITH_OUTCOME_BY_ID =
      FOR_ROWS.queryWritten(
          UPSERT_WITH_OUTCOME_BY_ID_SQL, AccountDaoSql::bindUpsertById)
          .checked(AccountDaoSql::requireId);
  static final RowQuery<NewAccount, Account> INSERT_IF_ABSENT_BY_ID = FOR_ROWS.query(
      INSERT_IF_ABSENT_BY_ID_SQL, AccountDaoSql::bindInsert)
      .checked(AccountDaoSql::requireId);
  static final Batch<NewAccount> INSERT_ALL_IF_ABSENT_BY_ID = Batch.<NewAccount>of(
      FOR_ROWS.statement(
          INSERT_IF_ABSENT_BY_ID_SQL, AccountDaoSql::bindInsert)
          .checked(AccountDaoSql::requireId),
      new BatchUpsert<NewAccount>(
          AccountDaoSql::marks,
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ID_SQL, AccountDaoSql::bindRows),
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ID_MIXED_SQL, AccountDaoSql::bindMixedRows),
          BatchKey.<NewAccount>ofInserts(),
          null,
          INSERT_ALL_IF_ABSENT_BY_ID_STAGING,
          rows_ -> {}));
  static final RowQuery<NewAccount, Account> EXISTING_BY_ID =
      FOR_ROWS.query(FIND_BY_ID_SQL, AccountDaoSql::bindKeyById);
  static final Batch<NewAccount> GET_OR_INSERT_ALL_BY_ID = Batch.<NewAccount>of(
      FOR_ROWS.statement(
          INSERT_IF_ABSENT_BY_ID_SQL, AccountDaoSql::bindInsert)
          .checked(AccountDaoSql::requireId),
      new BatchUpsert<NewAccount>(
          AccountDaoSql::marks,
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ID_SQL, AccountDaoSql::bindRows),
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ID_MIXED_SQL, AccountDaoSql::bindMixedRows),
          BatchKey.<NewAccount>ofInserts(),
          FOR_ROWS.arrays(LOOKUP_OF_GET_OR_INSERT_ALL_BY_ID_SQL, AccountDaoSql::bindMixedRows),
          GET_OR_INSERT_ALL_BY_ID_STAGING,
          rows_ -> {}));
  static final RowStatement<NewAccount> UPSERT_ALL_BY_ID = FOR_ROWS.statement(
      UPSERT_ALL_BY_ID_SQL, AccountDaoSql::bindUpsertById)
      .checked(AccountDaoSql::requireId);
  static final KeysStatement<UUID> FIND_ALL_BY_ID =
      new KeysStatement<UUID>(FIND_ALL_BY_ID_SQL, KEYS_BY_ID);
  static final KeysStatement<UUID> DELETE_ALL_BY_ID =
      new KeysStatement<UUID>(DELETE_ALL_BY_ID_SQL, KEYS_BY_ID);
  static final RowQuery<NewAccount, Account> UPSERT_BY_EMAIL =
      FOR_ROWS.query(UPSERT_BY_EMAIL_SQL, AccountDaoSql::bindUpsertById);
  static final RowQuery<NewAccount, Upserted<Account>> UPSERT_WITH_OUTCOME_BY_EMAIL =
      FOR_ROWS.queryWritten(UPSERT_WITH_OUTCOME_BY_EMAIL_SQL, AccountDaoSql::bindUpsertById);
  static final RowQuery<NewAccount, Account> INSERT_IF_ABSENT_BY_EMAIL =
      FOR_ROWS.query(INSERT_IF_ABSENT_BY_EMAIL_SQL, AccountDaoSql::bindInsert);
  static final Batch<NewAccount> INSERT_ALL_IF_ABSENT_BY_EMAIL = Batch.<NewAccount>of(
      FOR_ROWS.statement(
          INSERT_IF_ABSENT_BY_EMAIL_SQL, AccountDaoSql::bindInsert),
      new BatchUpsert<NewAccount>(
          AccountDaoSql::marks,
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_EMAIL_SQL, AccountDaoSql::bindRows),
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_EMAIL_MIXED_SQL, AccountDaoSql::bindMixedRows),
          BatchKey.<NewAccount>ofInserts(),
          null,
          INSERT_ALL_IF_ABSENT_BY_EMAIL_STAGING,
          rows_ -> {}));
  static final RowQuery<NewAccount, Account> EXISTING_BY_EMAIL =
      FOR_ROWS.query(FIND_BY_EMAIL_SQL, AccountDaoSql::bindKeyByEmail);
  static final Batch<NewAccount> GET_OR_INSERT_ALL_BY_EMAIL = Batch.<NewAccount>of(
      FOR_ROWS.statement(
          INSERT_IF_ABSENT_BY_EMAIL_SQL, AccountDaoSql::bindInsert),
      new BatchUpsert<NewAccount>(
          AccountDaoSql::marks,
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_EMAIL_SQL, AccountDaoSql::bindRows),
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_EMAIL_MIXED_SQL, AccountDaoSql::bindMixedRows),
          BatchKey.<NewAccount>ofInserts(),
          FOR_ROWS.arrays(LOOKUP_OF_GET_OR_INSERT_ALL_BY_EMAIL_SQL, AccountDaoSql::bindMixedRows),
          GET_OR_INSERT_ALL_BY_EMAIL_STAGING,
          rows_ -> {}));
  static final BatchKey<NewAccount> KEY_BY_EMAIL = new BatchKey<NewAccount>(
      row -> row.email,
      null,
      FOR_ROWS.arrays(ROUNDS_OF_UPSERT_ALL_BY_EMAIL_SQL, AccountDaoSql::bindMixedRows));
  static final Batch<NewAccount> UPSERT_ALL_BY_EMAIL = Batch.<NewAccount>of(
      FOR_ROWS.statement(
          UPSERT_ALL_BY_EMAIL_EACH_SQL, AccountDaoSql::bindUpsertById),
      new BatchUpsert<NewAccount>(
          AccountDaoSql::marks,
          FOR_ROWS.arrays(UPSERT_ALL_BY_EMAIL_SQL, AccountDaoSql::bindRowsByEmail),
          FOR_ROWS.arrays(UPSERT_ALL_BY_EMAIL_MIXED_SQL, AccountDaoSql::bindMixedRows),
          KEY_BY_EMAIL,
          null,
          UPSERT_ALL_BY_EMAIL_STAGING,
          rows_ -> {}));
  static final Batch<NewAccount> UPSERT_ALL_RETURNING_BY_EMAIL = Batch.<NewAccount>of(
      FOR_ROWS.statement(
          UPSERT_BY_EMAIL_SQL, AccountDaoSql::bindUpsertById),
      new BatchUpsert<NewAccount>(
          AccountDaoSql::marks,
          FOR_ROWS.arrays(UPSERT_ALL_RETURNING_BY_EMAIL_SQL, AccountDaoSql::bindRowsByEmail),
          FOR_ROWS.arrays(UPSERT_ALL_RETURNING_BY_EMAIL_MIXED_SQL, AccountDaoSql::bindMixedRows),
          KEY_BY_EMAIL,
          null,
          UPSERT_ALL_RETURNING_BY_EMAIL_STAGING,
          rows_ -> {}));
  static final KeysStatement<String> FIND_ALL_BY_EMAIL =
      new KeysStatement<String>(FIND_ALL_BY_EMAIL_SQL, KEYS_BY_EMAIL);
  static final KeysStatement<String> DELETE_ALL_BY_EMAIL =
      new KeysStatement<String>(DELETE_ALL_BY_EMAIL_SQL, KEYS_BY_EMAIL);
  static final TableDefinition TABLE = TableDefinition.of("accounts")
      .columns(COLUMNS)
      .indexes(BY_ID, BY_EMAIL)
      .statements(INSERT_SQL, INSERT_ALL_SQL, INSERT_ALL_MIXED_SQL, INSERT_ALL_RETURNING_SQL,
          INSERT_ALL_RETURNING_MIXED_SQL, INSERT_IF_ABSENT_SQL, INSERT_ALL_IF_ABSENT_SQL,
          INSERT_ALL_IF_ABSENT_MIXED_SQL, UPSERT_BY_ID_SQL, UPSERT_WITH_OUTCOME_BY_ID_SQL,
          INSERT_IF_ABSENT_BY_ID_SQL, INSERT_ALL_IF_ABSENT_BY_ID_SQL,
          INSERT_ALL_IF_ABSENT_BY_ID_MIXED_SQL, FIND_BY_ID_SQL,
          LOOKUP_OF_GET_OR_INSERT_ALL_BY_ID_SQL, UPSERT_ALL_BY_ID_SQL, DELETE_BY_ID_SQL,
          FIND_ALL_BY_ID_SQL, DELETE_ALL_BY_ID_SQL, UPSERT_BY_EMAIL_SQL,
          UPSERT_WITH_OUTCOME_BY_EMAIL_SQL, INSERT_IF_ABSENT_BY_EMAIL_SQL,
          INSERT_ALL_IF_ABSENT_BY_EMAIL_SQL, INSERT_ALL_IF_ABSENT_BY_EMAIL_MIXED_SQL,
          FIND_BY_EMAIL_SQL, LOOKUP_OF_GET_OR_INSERT_ALL_BY_EMAIL_SQL, UPSERT_ALL_BY_EMAIL_EACH_SQL,
          UPSERT_ALL_BY_EMAIL_SQL, UPSERT_ALL_BY_EMAIL_MIXED_SQL, ROUNDS_OF_UPSERT_ALL_BY_EMAIL_SQL,
          UPSERT_ALL_RETURNING_BY_EMAIL_SQL, UPSERT_ALL_RETURNING_BY_EMAIL_MIXED_SQL,
          DELETE_BY_EMAIL_SQL, FIND_ALL_BY_EMAIL_SQL, DELETE_ALL_BY_EMAIL_SQL, DEACTIVATE_SQL)
      .staging(Staging.statements(INSERT_ALL_IF_ABSENT_BY_ID_STAGING,
          GET_OR_INSERT_ALL_BY_ID_STAGING, INSERT_ALL_IF_ABSENT_BY_EMAIL_STAGING,
          GET_OR_INSERT_ALL_BY_EMAIL_STAGING, UPSERT_ALL_BY_EMAIL_STAGING,
          UPSERT_ALL_RETURNING_BY_EMAIL_STAGING))
      .build();

  private AccountDaoSql() {}

  static void requireId(NewAccount row) {
    if (row.id == null) {
      throw new IllegalArgumentException(
          "a row by accounts_pkey has to supply id: the value that the server"
              + " would hand out could be another row's; use insert for a row without one");
    }
  }

  static void bindInsert(PreparedStatement statement, NewAccount row) throws SQLException {
    statement.setBoolean(1, row.id != null);
    Codecs.UUID.set(statement, 2, row.id);
    Codecs.STRING.set(statement, 3, row.email);
    Codecs.STRING.set(statement, 4, row.displayName);
    statement.setBoolean(5, row.activeSupplied);
    statement.setBoolean(6, row.active);
    statement.setBoolean(7, row.createdAt != null);
    Codecs.INSTANT.set(statement, 8, row.createdAt);
    statement.setBoolean(9, row.updatedAt != null);
    Codecs.INSTANT.set(statement, 10, row.updatedAt);
  }

  static void bindUpsertById(PreparedStatement statement, NewAccount row) throws SQLException {
    bindInsert(statement, row);
    statement.setBoolean(11, row.displayNameSupplied);
  }

  static void bindKeyById(PreparedStatement statement, NewAccount row) throws SQLException {
    Codecs.UUID.set(statement, 1, row.id);
  }

  static void bindKeyByEmail(PreparedStatement statement, NewAccount row) throws SQLException {
    Codecs.STRING.set(statement, 1, row.email);
  }

  static String marks(NewAccount row) {
    return BatchUpsert.marks(
        row.id != null,
        row.displayNameSupplied,
        row.activeSupplied,
        row.createdAt != null,
        row.updatedAt != null);
  }

  static void bindColumns(RowColumns<NewAccount> rows) throws SQLException {
    rows.add(Codecs.UUID, row -> row.id);
    rows.add(Codecs.STRING, row -> row.email);
    rows.add(Codecs.STRING, row -> row.displayName);
    rows.add(Codecs.BOOLEAN, row -> row.active);
    rows.add(Codecs.INSTANT, row -> row.createdAt);
    rows.add(Codecs.INSTANT, row -> row.updatedAt);
  }

  static void bindRows(RowColumns<NewAccount> rows) throws SQLException {
    rows.supplied(row -> row.id != null);
    rows.supplied(row -> row.activeSupplied);
    rows.supplied(row -> row.createdAt != null);
    rows.supplied(row -> row.updatedAt != null);
    bindColumns(rows);
    rows.places();
  }

  static void bindMixedRows(RowColumns<NewAccount> rows) throws SQLException {
    bindColumns(rows);
    rows.add(Codecs.STRING, AccountDaoSql::marks);
    rows.places();
  }

  static void bindRowsByEmail(RowColumns<NewAccount> rows) throws SQLException {
    bindRows(rows);
    rows.supplied(row -> row.displayNameSupplied);
  }

  static Account read(ResultSet row) throws SQLException {
    return new Account(
        Codecs.UUID.get(row, 1),
        row.getString(2),
        row.getString(3),
        row.getBoolean(4),
        Codecs.INSTANT.get(row, 5),
        Codecs.INSTANT.get(row, 6));
  }
}
