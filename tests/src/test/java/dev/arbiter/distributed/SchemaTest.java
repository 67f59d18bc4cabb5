package dev.arbiter.distributed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Distributed tables are created everywhere, and distributed where there is Citus. */
final class SchemaTest {

  private static final String FOREIGN_KEYS =
      """
      SELECT count(*) FROM pg_constraint
      WHERE contype = 'f' AND conparentid = 0 AND conrelid = ANY (ARRAY[
        'countries'::regclass, '"It''s customers"', 'sales', 'deliveries'])\
      """;

  private static final String DISTRIBUTION =
      """
      SELECT logicalrelid || ' ' || COALESCE(column_to_column_name(logicalrelid, partkey), 'all')
      FROM pg_dist_partition JOIN pg_class c ON c.oid = logicalrelid
      WHERE c.relnamespace = current_schema()::regnamespace
      ORDER BY 1\
      """;

  @Test
  void createdOnPlainPostgres() throws SQLException {
    DataSource server = TestPostgres.freshDatabase();
    Schema.create(Database.of(server), Shop.TABLES);

    assertThat(ask(server, FOREIGN_KEYS)).containsExactly("6");
  }

  @Test
  void scriptOnPlainPostgres() throws SQLException {
    DataSource server = TestPostgres.freshDatabase();
    run(server, Schema.ddl(Shop.TABLES));

    assertThat(ask(server, FOREIGN_KEYS)).containsExactly("6");
  }

  @Test
  void createdOnCitus() throws SQLException {
    DataSource server = Citus.freshSchema();
    Schema.create(Database.of(server), Shop.TABLES);

    assertDistributed(server);
  }

  @Test
  void scriptOnCitus() throws SQLException {
    DataSource server = Citus.freshSchema();
    run(server, Schema.ddl(Shop.TABLES));

    assertDistributed(server);
  }

  private static void assertDistributed(DataSource server) throws SQLException {
    assertThat(ask(server, DISTRIBUTION))
        .containsExactly(
            "\"It's customers\" Tenant",
            "continents all",
            "countries all",
            "deliveries tenant",
            "sales tenant");
    assertThat(ask(server, FOREIGN_KEYS)).containsExactly("6");
  }

  private static void run(DataSource server, String sql) throws SQLException {
    try (Connection connection = server.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> ask(DataSource server, String query) throws SQLException {
    try (Connection connection = server.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }
}
