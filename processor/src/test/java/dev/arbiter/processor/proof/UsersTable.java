package dev.arbiter.processor.proof;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table as its user would create it by hand, each expression wherever the server takes it. */
final class UsersTable {

  private final Server server;
  private final String table;
  private final List<Declared> declared = new ArrayList<>();

  private UsersTable(Server server, String table) {
    this.server = server;
    this.table = table;
  }

  static List<Declared> create(
      Server server, String schema, List<BaseColumn> columns, List<String> expressions)
      throws SQLException {
    UsersTable users = new UsersTable(server, schema + ".accounts");
    server.execute("CREATE SCHEMA " + schema);
    server.execute(
        columns.stream()
            .map(BaseColumn::sql)
            .collect(Collectors.joining(", ", "CREATE TABLE " + users.table + " (", ")")));
    server.execute("CREATE UNIQUE INDEX plain ON " + users.table + " (id)");
    for (int i = 0; i < expressions.size(); i++) {
      users.declare(expressions.get(i), i);
    }
    return users.declared;
  }

  private void declare(String sql, int number) throws SQLException {
    if (key(sql, "k" + number)) {
      add(Place.KEY, number, sql, "");
    }
    Optional<String> type = typeOf(sql);
    if (type.isEmpty()) {
      return;
    }
    String condition = type.get().equals("boolean") ? sql : "(" + sql + ") IS NOT NULL";
    String partial = "CREATE UNIQUE INDEX p" + number + " ON " + table;
    if (server.accepts(partial + " (id) WHERE " + condition)) {
      add(Place.PREDICATE, number, condition, "");
    }
    if (server.accepts("ALTER TABLE " + table + " ADD CHECK (" + condition + ")")) {
      add(Place.CHECK, number, condition, "");
    }
    columns(sql, number, type.get());
  }

  /** An index that no conflict target infers is taken back: what folds to a column makes one. */
  private boolean key(String sql, String name) throws SQLException {
    String index = "CREATE UNIQUE INDEX " + name + " ON " + table;
    if (!server.accepts(index + " (" + sql + ")") && !server.accepts(index + " ((" + sql + "))")) {
      return false;
    }
    String schema = table.substring(0, table.indexOf('.') + 1);
    String key =
        server.column("SELECT pg_get_indexdef('" + schema + name + "'::regclass, 1, false)").get(0);
    String insert = "EXPLAIN INSERT INTO " + table + " (id) VALUES (1) ON CONFLICT ((" + key + "))";
    boolean inferred = server.accepts(insert + " DO NOTHING");
    if (!inferred) {
      server.execute("DROP INDEX " + schema + name);
    }
    return inferred;
  }

  private void columns(String sql, int number, String type) throws SQLException {
    String add = "ALTER TABLE " + table + " ADD COLUMN ";
    server.execute(add + "s" + number + " " + type);
    if (server.accepts("EXPLAIN UPDATE " + table + " SET s" + number + " = " + sql)) {
      add(Place.SET, number, sql, type);
    } else {
      server.execute("ALTER TABLE " + table + " DROP COLUMN s" + number);
    }
    String computed = " GENERATED ALWAYS AS (" + sql + ") STORED";
    if (server.accepts(add + "g" + number + " " + type + computed)) {
      add(Place.COMPUTED, number, sql, type);
    }
  }

  /** The type that a column of such values has; empty if the text has no value to store. */
  private Optional<String> typeOf(String sql) throws SQLException {
    server.execute("DROP VIEW IF EXISTS pg_temp.probe");
    if (!server.accepts(
        "CREATE TEMP VIEW probe AS SELECT (" + sql + ") AS c FROM " + table + " AS accounts")) {
      return Optional.empty();
    }
    List<String> types =
        server.column(
            "SELECT format_type(atttypid, atttypmod) FROM pg_attribute"
                + " WHERE attrelid = 'pg_temp.probe'::regclass AND attnum = 1");
    return types.stream().findFirst();
  }

  private void add(Place place, int number, String sql, String type) {
    declared.add(new Declared(place, place.letter() + number, sql, type));
  }
}
