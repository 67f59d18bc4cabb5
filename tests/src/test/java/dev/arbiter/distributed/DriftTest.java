package dev.arbiter.distributed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.schema.Difference;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.TableDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A cluster is compared with the declarations, as one server is. */
final class DriftTest {

  private static final TableDefinition METRICS = Tables_MetricDao.TABLE;

  private final DataSource server = Citus.freshSchema();
  private final Database database = Database.of(server);

  @Test
  void whatSchemaCreatesIsAsDeclared() throws SQLException {
    Schema.create(database, Shop.TABLES);
    run("CREATE TABLE some_sales PARTITION OF sales DEFAULT");
    DriftReport report = Drift.check(database, Shop.TABLES);

    assertThat(report.unchecked()).isEmpty();
    assertThat(report.differences()).isEmpty();
  }

  @Test
  void everyKindOfTableIsAsDeclared() {
    List<TableDefinition> tables =
        Kinds.all().<TableDefinition>map(it -> it.table()).distinct().toList();
    for (TableDefinition table : tables) {
      Database fresh = Database.of(Citus.freshSchema());
      Schema.create(fresh, table);

      assertThat(Drift.check(fresh, table)).hasToString(table.name() + ": as declared");
    }
  }

  @Test
  void notDistributed() throws SQLException {
    run(METRICS.ddl());

    assertThat(distribution(METRICS))
        .returns("distributed by tenant", Difference::declared)
        .returns("not distributed", Difference::found);
    assertMended(METRICS);
  }

  @Test
  void distributedByAnotherColumn() throws SQLException {
    run("CREATE TABLE bookings (tenant bigint, year int, PRIMARY KEY (tenant, year))");
    run("SELECT create_distributed_table('bookings', 'year')");
    TableDefinition declared = TableDefinition.of("bookings").distributedBy("tenant").build();

    assertThat(distribution(declared))
        .returns("distributed by tenant", Difference::declared)
        .returns("distributed by year", Difference::found)
        .returns(
            """
            SELECT undistribute_table('bookings');
            SELECT create_distributed_table('bookings', 'tenant');\
            """,
            Difference::ddl);
  }

  @Test
  void onEveryServer() throws SQLException {
    run(METRICS.ddl() + "SELECT create_reference_table('metrics')");

    assertThat(distribution(METRICS)).returns("a reference table", Difference::found);
    assertMended(METRICS);
  }

  @Test
  void undeclared() throws SQLException {
    run("CREATE TABLE bookings (tenant bigint); SELECT create_reference_table('bookings')");

    assertThat(distribution(TableDefinition.of("bookings").build()))
        .returns("not distributed", Difference::declared)
        .returns(
            "-- bookings is a reference table: declare that, as Citus refuses some of what"
                + " PostgreSQL takes.",
            Difference::ddl);
  }

  @Test
  void withoutTheArbiterIndex() throws SQLException {
    Schema.create(database, METRICS);
    run("DROP INDEX metrics_tenant_name_idx");

    assertThat(Drift.check(database, METRICS).differences())
        .extracting(Difference::kind)
        .containsExactly(Kind.INDEX_MISSING);
  }

  @Test
  void anotherIndexResolvesConflicts() throws SQLException {
    Schema.create(database, METRICS);
    run("CREATE UNIQUE INDEX twin ON metrics (tenant, lower(name))");

    assertThat(Drift.check(database, METRICS).notes().toString())
        .contains(
            "the conflicts of \"metrics_tenant_name_idx\" are those of twin too: a row that"
                + " conflicts with any of these is updated.");
  }

  private Difference distribution(TableDefinition table) {
    return Drift.check(database, table).differences().stream()
        .filter(it -> it.kind() == Kind.DISTRIBUTION)
        .findFirst()
        .orElseThrow();
  }

  private void assertMended(TableDefinition table) throws SQLException {
    run(distribution(table).ddl());

    assertThat(Drift.check(database, table)).hasToString(table.name() + ": as declared");
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = server.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
