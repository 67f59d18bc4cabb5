package dev.arbiter.batches;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The index of a key serves the methods of many keys, whatever it is made of. */
final class KeysPlanTest {

  private static final DataSource DATA_SOURCE = TestPostgres.freshDatabase();

  static Stream<KeyKind<?, ?, ?>> kinds() {
    return KeyKinds.all(TestPostgres.majorVersion());
  }

  @BeforeAll
  static void createTables() {
    TrialTables.create(Database.of(DATA_SOURCE), kinds().map(it -> it.kind().table()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyFormOfKeyIsServedByItsIndex(KeyKind<?, ?, ?> kind) throws SQLException {
    for (StatementDefinition statement : ofManyKeys(kind)) {
      String plan =
          plan(
              statement,
              "NULL",
              "SET enable_seqscan = off",
              "SET plan_cache_mode = force_generic_plan");

      assertThat(plan).as(statement.name()).doesNotContain("Seq Scan");
    }
  }

  @Test
  void evenForAQuarterOfTheTable() throws SQLException {
    try (Connection connection = DATA_SOURCE.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO lowered (email, n) SELECT 'User' || i, i FROM generate_series(1, 40000) i");
      statement.execute("ANALYZE lowered");
    }
    String keys =
        IntStream.rangeClosed(1, 10_000)
            .mapToObj(it -> "user" + it)
            .collect(Collectors.joining(",", "'{", "}'"));
    String places =
        IntStream.rangeClosed(1, 10_000)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(",", "'{", "}'"));
    List<StatementDefinition> lookups =
        Tables_LoweredDao.TABLE.statements().stream()
            .filter(it -> it.name().matches(".*\\.(find|getOrInsert)AllByEmail"))
            .filter(it -> it.kind() == StatementDefinition.Kind.SELECT)
            .toList();

    assertThat(lookups).hasSize(2);
    for (StatementDefinition lookup : lookups) {
      String given =
          lookup.name().contains("find")
              ? keys + ", " + places
              : "NULL, " + keys + ", NULL, NULL, NULL, " + places;
      for (String mode : List.of("force_custom_plan", "force_generic_plan")) {
        assertThat(plan(lookup, given, "SET plan_cache_mode = " + mode))
            .as(lookup.name())
            .contains("lowered_email_idx")
            .doesNotContain("Seq Scan");
      }
    }
  }

  private static List<StatementDefinition> ofManyKeys(KeyKind<?, ?, ?> kind) {
    return kind.kind().table().statements().stream()
        .filter(it -> it.name().matches(".*\\.(find|delete)AllBy.*"))
        .toList();
  }

  /** Each parameter has the values, if there is one of them. */
  private static String plan(StatementDefinition definition, String values, String... settings)
      throws SQLException {
    try (Connection connection = DATA_SOURCE.getConnection();
        Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      for (String setting : settings) {
        statement.execute(setting);
      }
      int parameters = 0;
      StringBuilder sql = new StringBuilder();
      // JDBC writes an operator's question mark twice.
      for (String part : definition.sql().split("(?<!\\?)(?=\\?)(?!\\?\\?)", -1)) {
        boolean parameter = part.startsWith("?") && !part.startsWith("??");
        sql.append(parameter ? "$" + ++parameters + part.substring(1) : part);
      }
      statement.execute("PREPARE p AS " + sql.toString().replace("??", "?"));
      String given =
          values.equals("NULL")
              ? IntStream.range(0, parameters)
                  .mapToObj(it -> "NULL")
                  .collect(Collectors.joining(", "))
              : values;
      StringBuilder plan = new StringBuilder();
      try (ResultSet lines = statement.executeQuery("EXPLAIN EXECUTE p(" + given + ")")) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }
      return plan.toString();
    }
  }
}
