package dev.arbiter.batches;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.stream.Stream;

/** Creates the tables of trials, with the partitions of those that have some. */
final class TrialTables {

  private TrialTables() {}

  static void create(Database database, Stream<TableDefinition> tables) {
    List<TableDefinition> all = tables.toList();
    all.forEach(it -> Schema.create(database, it));
    all.stream()
        .map(TableDefinition::name)
        .filter(it -> it.equals("parted") || it.equals("told"))
        .forEach(it -> partitions(database, it));
  }

  private static void partitions(Database database, String table) {
    database
        .executor()
        .script(
            new StatementDefinition(
                "partitions",
                table,
                StatementDefinition.Kind.SCRIPT,
                """
                CREATE TABLE %1$s_north PARTITION OF %1$s FOR VALUES IN ('north');
                CREATE TABLE %1$s_south PARTITION OF %1$s FOR VALUES IN ('south');
                """
                    .formatted(table),
                null,
                null));
  }
}
