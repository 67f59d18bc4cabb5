package golden.accounts;

import dev.arbiter.internal.RuntimeVersion;
import dev.arbiter.internal.batch.statement.BatchUpsert;
import dev.arbiter.internal.dao.Composed;
import dev.arbiter.internal.dao.InsertRows;
import dev.arbiter.internal.dao.KeyRows;
import dev.arbiter.internal.dao.RowKeys;
import dev.arbiter.internal.dao.TableRows;
import dev.arbiter.internal.keys.KeyColumn;
import dev.arbiter.internal.sql.KeyText;
import dev.arbiter.internal.sql.RowText;
import dev.arbiter.internal.statement.DeclaredRow;
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
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The statements of {@link AccountDao}, and how rows are bound to them and read. */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
final class AccountDaoSql {
  static final String VERSION =
      RuntimeVersion.matching("golden.accounts.AccountDao", "0.1.0-SNAPSHOT");
  private static final IndexDefinition INDEX_BY_ID =
      IndexDefinition.primaryKey("accounts_pkey", "accounts", "id");
  private static final IndexDefinition INDEX_BY_EMAIL =
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

  static final StatementDefinition DEACTIVATE_SQL = STATEMENTS.update(
      "deactivate", INDEX_BY_EMAIL, "UPDATE accounts AS t", """
          SET active = false,
            updated_at = now()""", "WHERE LOWER(email) = LOWER(?::text)");

  static final List<KeyColumn<UUID, ?>> KEYS_BY_ID = KeyColumn.only(Codecs.UUID, "id");
  static final List<KeyColumn<String, ?>> KEYS_BY_EMAIL = KeyColumn.only(Codecs.STRING, "email");
  static final TableRows<NewAccount, Account> ROWS = new TableRows<NewAccount, Account>(
      STATEMENTS, "pg_temp.arbiter_batch_accounts", ROW, AccountDaoSql::read,
          AccountDaoSql::bindInsert, AccountDaoSql::marks, AccountDaoSql::bindColumns);
  static final InsertRows<NewAccount, Account> INSERTS = new InsertRows<>(ROWS);
  static final KeyRows<NewAccount, Account, UUID> BY_ID = new KeyRows<>(
      ROWS, "Id", INDEX_BY_ID,
      KeyText.of(ROW).column("id").toldInJava().replacing("email", "display_name").setting("active",
          "true").setting("updated_at", "now()"),
      KEYS_BY_ID, AccountDaoSql::bindUpsertById, AccountDaoSql::bindKeyById,
          AccountDaoSql::requireId,
      null);
  static final KeyRows<NewAccount, Account, String> BY_EMAIL = new KeyRows<>(
      ROWS, "Email", INDEX_BY_EMAIL,
      KeyText.of(ROW).part("LOWER(email)", "LOWER({email})").replacing("display_name")
          .setting("active", "true").setting("updated_at", "now()"),
      KEYS_BY_EMAIL, AccountDaoSql::bindUpsertById, AccountDaoSql::bindKeyByEmail, null,
      new RowKeys<NewAccount>(row -> row.email, null, true));
  static final TableDefinition TABLE = TableDefinition.of("accounts")
      .columns(COLUMNS)
      .indexes(INDEX_BY_ID, INDEX_BY_EMAIL)
      .statements(Composed.statements(INSERTS.statements(), BY_ID.statements(),
          BY_EMAIL.statements(), List.of(DEACTIVATE_SQL)))
      .staging(Composed.staging(BY_ID.staging(), BY_EMAIL.staging()))
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
