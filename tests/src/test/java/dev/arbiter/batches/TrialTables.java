package dev.arbiter.batches;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.testing.ConnectionsFrom;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** The databases of trials, and their tables, with the partitions of those that have some. */
final class TrialTables {

  private static final Set<String> PARTITIONED = Set.of("parted", "told", "u_parted");

  private TrialTables() {}

  /** {@code -Darbiter.test.trials=25}: how many random lists each kind of table is given. */
  static final int TRIALS = Integer.getInteger("arbiter.test.trials", 4);

  /** One connection, which nobody closes: thousands of new ones would take minutes. */
  static DataSource connection(PreferQueryMode mode) {
    PGSimpleDataSource server = (PGSimpleDataSource) TestPostgres.freshDatabase();
    server.setPreferQueryMode(mode);
    try {
      Connection connection = server.getConnection();
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET synchronous_commit = off");
      }
      return ConnectionsFrom.sharing(connection);
    } catch (SQLException exception) {
      throw new IllegalStateException(exception);
    }
  }

  static DataSource connection() {
    return connection(PreferQueryMode.EXTENDED);
  }

  static void create(Database database, Stream<TableDefinition> tables) {
    List<TableDefinition> all = tables.toList();
    all.forEach(it -> Schema.create(database, it));
    all.stream()
        .map(TableDefinition::name)
        .filter(it -> PARTITIONED.contains(it))
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
