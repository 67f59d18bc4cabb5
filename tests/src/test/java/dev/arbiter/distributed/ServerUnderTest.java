package dev.arbiter.distributed;

import dev.arbiter.Database;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.testing.TestPostgres;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A server that the promises about distributed tables are held against: PostgreSQL, and {@link
 * Citus} where there is one.
 */
record ServerUnderTest(String name, DataSource dataSource, boolean distributes) {

  /** Every server that there is. */
  static Stream<ServerUnderTest> all() {
    ServerUnderTest postgres =
        new ServerUnderTest("PostgreSQL", TestPostgres.freshDatabase(), false);
    return Citus.isThere()
        ? Stream.of(postgres, new ServerUnderTest("Citus", Citus.freshSchema(), true))
        : Stream.of(postgres);
  }

  /** Creates a table anew, distributed where the server does. */
  void create(TableDefinition table) {
    script(table, "DROP TABLE IF EXISTS " + table.name() + " CASCADE");
    script(table, table.ddl());
    if (distributes) {
      script(table, table.distribution().orElseThrow());
    }
  }

  private void script(TableDefinition table, String sql) {
    Database.of(dataSource)
        .executor()
        .script(
            new StatementDefinition(
                "create", table.name(), StatementDefinition.Kind.SCRIPT, sql, null, null));
  }

  @Override
  public String toString() {
    return name;
  }
}
