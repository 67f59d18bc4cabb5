package dev.arbiter.distributed;

import dev.arbiter.Database;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.testing.TestPostgres;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A server that the promises about distributed tables are held against: PostgreSQL, one that passes
 * for a cluster, so that it is sent the same statements, and {@link Citus} where there is one.
 *
 * @param isCluster whether DAOs take it for a cluster
 * @param distributes whether it is one
 */
record ServerUnderTest(String name, DataSource dataSource, boolean isCluster, boolean distributes) {

  /** Every server that there is. */
  static Stream<ServerUnderTest> all() {
    Stream<ServerUnderTest> postgres =
        Stream.of(
            new ServerUnderTest("PostgreSQL", TestPostgres.freshDatabase(), false, false),
            new ServerUnderTest(
                "PostgreSQL as a cluster",
                passingForCluster(TestPostgres.freshDatabase()),
                true,
                false));
    return Citus.isThere()
        ? Stream.concat(
            postgres, Stream.of(new ServerUnderTest("Citus", Citus.freshSchema(), true, true)))
        : postgres;
  }

  /** The catalog by which a cluster is known is looked for in the search path. */
  private static DataSource passingForCluster(DataSource dataSource) {
    run(dataSource, "pg_dist_partition", "CREATE VIEW pg_dist_partition AS SELECT");
    return dataSource;
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
    run(dataSource, table.name(), sql);
  }

  private static void run(DataSource dataSource, String table, String sql) {
    Database.of(dataSource)
        .executor()
        .script(
            new StatementDefinition(
                "create", table, StatementDefinition.Kind.SCRIPT, sql, null, null));
  }

  @Override
  public String toString() {
    return name;
  }
}
