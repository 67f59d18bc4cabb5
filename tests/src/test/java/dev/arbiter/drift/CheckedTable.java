package dev.arbiter.drift;

import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** A table with some CHECK constraints, found where others are declared. */
record CheckedTable(Server server, String name) {

  private static final AtomicInteger TABLES = new AtomicInteger();

  /** Creates it; {@code needed} and {@code sure} are the columns that are NOT NULL. */
  static CheckedTable with(Server server, String... found) {
    CheckedTable table = new CheckedTable(server, "checked" + TABLES.incrementAndGet());
    server.execute(
        "CREATE TABLE "
            + table.name
            + " (id int PRIMARY KEY, needed int NOT NULL, given int, other int, sure boolean NOT"
            + " NULL, flag boolean, word text)");
    Arrays.stream(found)
        .forEach(it -> server.execute("ALTER TABLE " + table.name + " ADD CHECK (" + it + ")"));
    return table;
  }

  /** Compares it with its columns and these CHECK constraints. */
  DriftReport check(String... declared) {
    TableDefinition.Builder builder =
        TableDefinition.of(name)
            .columns(
                ColumnDefinition.of("id", "int").notNull(),
                ColumnDefinition.of("needed", "int").notNull(),
                ColumnDefinition.of("given", "int"),
                ColumnDefinition.of("other", "int"),
                ColumnDefinition.of("sure", "boolean").notNull(),
                ColumnDefinition.of("flag", "boolean"),
                ColumnDefinition.of("word", "text"))
            .indexes(IndexDefinition.primaryKey(name + "_pkey", name, "id"));
    Arrays.stream(declared).forEach(builder::check);
    return server.check(builder.build());
  }
}
