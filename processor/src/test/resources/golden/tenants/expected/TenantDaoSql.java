package golden.tenants;

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
import dev.arbiter.schema.TableDefinition;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The statements of {@link TenantDao}, and how rows are bound to them and read. */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
final class TenantDaoSql {
  static final String VERSION =
      RuntimeVersion.matching("golden.tenants.TenantDao", "0.1.0-SNAPSHOT");
  private static final IndexDefinition INDEX_BY_ID =
      IndexDefinition.primaryKey("tenants_pkey", "tenants", "id");
  private static final Statements STATEMENTS =
      new Statements("TenantDao", "tenants", "tenants_pkey");
  private static final ColumnDefinition[] COLUMNS = {
      ColumnDefinition.of("id", "uuid").defaultsTo("gen_random_uuid()").notNull(),
      ColumnDefinition.of("name", "text").notNull()
  };
  private static final RowText ROW = DeclaredRow.of("tenants", COLUMNS);
  static final List<KeyColumn<UUID, ?>> KEYS_BY_ID = KeyColumn.only(Codecs.UUID, "id");
  static final TableRows<NewTenant, Tenant> ROWS = new TableRows<NewTenant, Tenant>(
      STATEMENTS, "pg_temp.arbiter_batch_tenants", ROW, TenantDaoSql::read,
          TenantDaoSql::bindInsert, TenantDaoSql::marks, TenantDaoSql::bindColumns);
  static final InsertRows<NewTenant, Tenant> INSERTS =
      new InsertRows<>(ROWS, KeyText.of(ROW).column("id"));
  static final KeyRows<NewTenant, Tenant, UUID> BY_ID = new KeyRows<>(
      ROWS, "Id", INDEX_BY_ID,
      KeyText.of(ROW).column("id").toldInJava().replacing("name"),
      KEYS_BY_ID, TenantDaoSql::bindInsert, TenantDaoSql::bindKeyById, TenantDaoSql::requireId,
      new RowKeys<NewTenant>(row -> row.id, null, false));
  static final TableDefinition TABLE = TableDefinition.of("tenants")
      .columns(COLUMNS)
      .indexes(INDEX_BY_ID)
      .statements(Composed.statements(INSERTS.statements(), BY_ID.statements()))
      .staging(Composed.staging(INSERTS.staging(), BY_ID.staging()))
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

  static Tenant read(ResultSet row) throws SQLException {
    return new Tenant(
        Codecs.UUID.get(row, 1),
        row.getString(2));
  }
}
