package dev.arbiter;

import dev.arbiter.Items.Item;
import dev.arbiter.internal.statement.Query;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every kind of call that writes: of one statement, of several, and with a body. */
final class Writes {

  static final Map<String, Consumer<Database>> ALL =
      Map.of(
          "insert", database -> new Items(database).insert(item(1)),
          "batch", database -> new Items(database).upsertAllByKey(List.of(item(2), item(3))),
          "getOrInsert", database -> new Items(database).getOrInsertByKey(item(4)),
          "skipUnchanged", database -> unlessUnchanged(database, item(5)),
          "transaction", database -> database.transaction(tx -> new Items(tx).insert(item(6))));

  static final List<Item> ITEMS = List.of(item(1), item(2), item(3), item(4), item(5), item(6));

  private Writes() {}

  static void all(Database database) {
    ALL.values().forEach(write -> write.accept(database));
  }

  private static Item item(int id) {
    return new Item(id, "key " + id, 10 * id);
  }

  private static Item unlessUnchanged(Database database, Item item) {
    return database
        .executor()
        .upserts()
        .oneUnlessUnchanged(
            Items.UPSERT_ROW_BY_KEY.with(item),
            new Query<>(
                Items.FIND_BY_KEY, statement -> statement.setString(1, item.key()), Items::read));
  }
}
