package dev.arbiter;

import dev.arbiter.internal.statement.Binder;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.internal.statement.Statements;
import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A DAO as the generator would write it, small enough to do it by hand. */
final class Items {

  record Item(int id, String key, int n) {}

  static final IndexDefinition KEY =
      IndexDefinition.uniqueConstraint("items_key_key", "items", "key");

  static final Statements STATEMENTS = new Statements("ItemDao", "items", "items_pkey");

  static final StatementDefinition INSERT =
      STATEMENTS.insert(
          "insert", null, "INSERT INTO items (id, key, n) VALUES (?, ?, ?) RETURNING id, key, n");

  static final StatementDefinition UPSERT_BY_KEY =
      STATEMENTS.insert(
          "upsertByKey",
          KEY,
          "INSERT INTO items AS t (id, key, n) VALUES (?, ?, ?)"
              + " ON CONFLICT (key) DO UPDATE SET n = excluded.n RETURNING id, key, n");

  static final StatementDefinition INSERT_IF_ABSENT_BY_KEY =
      STATEMENTS.insert(
          "insertIfAbsentByKey",
          KEY,
          "INSERT INTO items (id, key, n) VALUES (?, ?, ?)"
              + " ON CONFLICT (key) DO NOTHING RETURNING id, key, n");

  static final StatementDefinition FIND_BY_KEY =
      STATEMENTS.select("findByKey", KEY, "SELECT id, key, n FROM items WHERE key = ?");

  static final StatementDefinition FIND_BY_ID =
      STATEMENTS.select(
          "findById", null, "SELECT id, key, n FROM items WHERE id = CAST(? AS integer)");

  static final StatementDefinition DELETE_BY_ID =
      STATEMENTS.delete("deleteById", null, "DELETE FROM items WHERE id = CAST(? AS integer)");

  static final RowQuery<Item, Item> UPSERT_ROW_BY_KEY =
      RowQuery.of(UPSERT_BY_KEY, Items::bind, Items::read);

  static final RowQuery<Item, Item> INSERT_ROW_IF_ABSENT_BY_KEY =
      RowQuery.of(INSERT_IF_ABSENT_BY_KEY, Items::bind, Items::read);

  static final RowQuery<Item, Item> FIND_ROW_BY_KEY =
      RowQuery.of(FIND_BY_KEY, Items::bindKey, Items::read);

  static final TableDefinition TABLE =
      TableDefinition.of("items")
          .columns(
              ColumnDefinition.of("id", "integer").notNull(),
              ColumnDefinition.of("key", "text").notNull(),
              ColumnDefinition.of("n", "integer").notNull().check("items_n_check", "n >= 0"))
          .indexes(IndexDefinition.primaryKey("items_pkey", "items", "id"), KEY)
          .statements(INSERT, UPSERT_BY_KEY, INSERT_IF_ABSENT_BY_KEY, FIND_BY_KEY)
          .build();

  private final Database database;

  Items(Database database) {
    this.database = database;
  }

  Item insert(Item item) {
    return database.executor().one(INSERT, bind(item), Items::read);
  }

  Item upsertByKey(Item item) {
    return database.executor().one(UPSERT_BY_KEY, bind(item), Items::read);
  }

  Item getOrInsertByKey(Item item) {
    return database
        .executor()
        .getOrInsert(INSERT_ROW_IF_ABSENT_BY_KEY.with(item), FIND_ROW_BY_KEY.with(item));
  }

  Optional<Item> findByKey(String key) {
    return database
        .executor()
        .find(FIND_BY_KEY, statement -> statement.setString(1, key), Items::read);
  }

  Optional<Item> findById(long id) {
    return database.executor().find(FIND_BY_ID, statement -> statement.setLong(1, id), Items::read);
  }

  boolean deleteById(long id) {
    return database.executor().delete(DELETE_BY_ID, statement -> statement.setLong(1, id));
  }

  long upsertAllByKey(Iterable<Item> items) {
    return database.executor().oneByOne().countEach(UPSERT_ROW_BY_KEY.statement(), items);
  }

  List<Item> upsertAllReturningByKey(Iterable<Item> items) {
    return database.executor().oneByOne().each(UPSERT_ROW_BY_KEY, items);
  }

  static Binder bind(Item item) {
    return statement -> bind(statement, item);
  }

  static void bind(PreparedStatement statement, Item item) throws SQLException {
    statement.setInt(1, item.id());
    statement.setString(2, item.key());
    statement.setInt(3, item.n());
  }

  private static void bindKey(PreparedStatement statement, Item item) throws SQLException {
    statement.setString(1, item.key());
  }

  static Item read(ResultSet row) throws SQLException {
    return new Item(row.getInt(1), row.getString(2), row.getInt(3));
  }
}
