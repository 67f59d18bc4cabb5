package dev.arbiter.batches;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows are inserted in the order of their list, without a sort, whatever the planner is asked. */
final class ListOrderTest {

  private static final DataSource DATA_SOURCE = TrialTables.connection();

  static Stream<TableDefinition> tables() {
    return InsertKinds.all().map(it -> it.kind().table());
  }

  @BeforeAll
  static void createTables() {
    TrialTables.create(Database.of(DATA_SOURCE), tables());
  }

  static Stream<StatementDefinition> inserts() {
    return tables()
        .flatMap(it -> it.statements().stream())
        .filter(it -> it.kind() == StatementDefinition.Kind.INSERT)
        .filter(it -> it.sql().contains("unnest(") && !it.sql().contains("ORDER BY"));
  }

  @ParameterizedTest
  @MethodSource("inserts")
  void arraysAreReadInTheirOrder(StatementDefinition insert) throws SQLException {
    for (String mode : List.of("force_generic_plan", "force_custom_plan")) {
      assertThat(plan(insert.sql(), mode))
          .contains("ProjectSet")
          .doesNotContain("Sort", "Join", "Nested Loop", "Append", "Gather");
    }
  }

  /** With everything that makes parallel plans cheap. */
  private static String plan(String sql, String mode) throws SQLException {
    String[] parts = sql.split("\\?", -1);
    String numbered =
        IntStream.range(0, parts.length)
            .mapToObj(it -> (it == 0 ? "" : "$" + it) + parts[it])
            .collect(Collectors.joining());
    String nulls = String.join(", ", Collections.nCopies(parts.length - 1, "NULL"));
    try (Connection connection = DATA_SOURCE.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "SET plan_cache_mode = %s; SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0"
              .formatted(mode));
      statement.execute("PREPARE inserting AS " + numbered);
      StringBuilder plan = new StringBuilder();
      try (ResultSet lines =
          statement.executeQuery("EXPLAIN (COSTS OFF) EXECUTE inserting(" + nulls + ")")) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }
      statement.execute("DEALLOCATE inserting; RESET ALL");
      return plan.toString();
    }
  }

  @Test
  void newIdentitiesAscendWithTheList() {
    Tables_NumberedDao numbered = new Tables_NumberedDao(Database.of(DATA_SOURCE).withChunkSize(7));
    List<NewTables_Numbered> rows =
        IntStream.range(0, 100)
            .mapToObj(it -> NewTables_Numbered.builder().name("n" + (it * 37 % 100)).n(it).build())
            .toList();

    List<Tables.Numbered> stored = numbered.insertAllReturning(rows);

    assertThat(stored).extracting(Tables.Numbered::id).isSorted();
    assertThat(stored).extracting(Tables.Numbered::n).isSorted();
  }

  /** A default, a partition and a trigger each see the rows in their turn. */
  @Test
  void defaultsPartitionsAndTriggersSeeTheRowsInTheirOrder() throws SQLException {
    try (Connection connection = DATA_SOURCE.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE SEQUENCE seen;
          CREATE FUNCTION note_turn() RETURNS trigger LANGUAGE plpgsql AS $$
          BEGIN
            NEW.note := nextval('seen');
            RETURN NEW;
          END $$;
          CREATE TRIGGER noted BEFORE INSERT ON parted FOR EACH ROW EXECUTE FUNCTION note_turn()
          """);
      List<NewTables_Parted> rows =
          IntStream.range(0, 1_000)
              .mapToObj(it -> row(it % 3 == 0 ? "north" : "south", it, it % 2 == 0))
              .toList();

      List<Tables.Parted> stored =
          new Tables_PartedDao(Database.of(DATA_SOURCE)).insertAllReturning(rows);

      assertThat(stored)
          .extracting(Tables.Parted::note)
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, rows.size()).mapToObj(String::valueOf).toList());
      statement.execute("DROP FUNCTION note_turn CASCADE; DROP SEQUENCE seen; TRUNCATE parted");
    }
  }

  private static NewTables_Parted row(String region, int number, boolean marked) {
    var row = NewTables_Parted.builder().region(region).number(number);
    return marked ? row.n(number).build() : row.build();
  }
}
