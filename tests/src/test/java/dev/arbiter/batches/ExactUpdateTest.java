package dev.arbiter.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.ConnectionsFrom;
import dev.arbiter.testing.TestPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** For random rows, updates of many leave and return what the rows one after the other do. */
final class ExactUpdateTest {

  private static final int TRIALS = 20;
  private static final List<String> NAMES = List.of("a", "A", "b", "B", "c", "C", "d");
  private static final DataSource DATA_SOURCE = shared();

  private final List<String> executed = new ArrayList<>();

  private static DataSource shared() {
    try {
      return ConnectionsFrom.sharing(TestPostgres.freshDatabase().getConnection());
    } catch (SQLException exception) {
      throw new IllegalStateException(exception);
    }
  }

  @BeforeAll
  static void createTable() {
    Schema.create(Database.of(DATA_SOURCE), Tables_AdjustedDao.TABLE);
  }

  @Test
  void doesWhatOneByOneDoes() throws SQLException {
    for (int seed = 0; seed < TRIALS; seed++) {
      Random random = new Random(seed);
      List<NewTables_Adjusted> rows = Stream.generate(() -> row(random)).limit(15).toList();
      Answer oneByOne = answer(dao -> rows.stream().filter(it -> dao.adjust(it, 50)).count());
      for (Way way : Way.values()) {
        fill();
        Answer answer =
            way.run(
                DATA_SOURCE,
                (database, streamed) ->
                    new Answer(
                        new Tables_AdjustedDao(database)
                            .adjustAll(streamed ? rows::iterator : rows, 50),
                        null));
        assertThat(answer.with(table())).as("%s, seed %s", way, seed).isEqualTo(oneByOne);
      }
    }
  }

  @Test
  void returnsWhatOneByOneReturns() throws SQLException {
    List<NewTables_Adjusted> rows =
        Stream.of("b", "A", "B", "a", "b").map(it -> named(it).n(it.charAt(0)).build()).toList();
    fill();
    Tables_AdjustedDao dao = new Tables_AdjustedDao(Database.of(DATA_SOURCE));
    List<Tables.Adjusted> oneByOne = rows.stream().map(dao::replace).toList();
    for (Way way : Way.values()) {
      fill();
      way.run(
          DATA_SOURCE,
          (database, streamed) -> {
            assertThat(
                    new Tables_AdjustedDao(database).replaceAll(streamed ? rows::iterator : rows))
                .as("%s", way)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .isEqualTo(oneByOne);
            return new Answer(null, null);
          });
    }
  }

  @Test
  void failsWhereARowIsNotThere() throws SQLException {
    fill();
    List<String> before = table();
    Tables_AdjustedDao dao = new Tables_AdjustedDao(Database.of(DATA_SOURCE));

    assertThatExceptionOfType(DatabaseException.class)
        .isThrownBy(
            () -> dao.replaceAll(List.of(named("a").n(7).build(), named("nobody").n(7).build())))
        .withMessageContaining("found no row with this key to update");
    assertThat(table()).isEqualTo(before);
  }

  @Test
  void isOneStatementBesideTheQuestionForDuplicates() throws SQLException {
    fill();
    Database observed = Database.of(DATA_SOURCE).with(event -> executed.add(event.sql()));
    new Tables_AdjustedDao(observed)
        .adjustAll(Stream.of("c", "b", "a").map(it -> named(it).n(1).build()).toList(), 50);

    assertThat(executed).hasSize(2);
    assertThat(executed.get(1)).contains("FOR NO KEY UPDATE");
  }

  private static NewTables_Adjusted row(Random random) {
    var row = named(NAMES.get(random.nextInt(NAMES.size()))).n(random.nextInt(100));
    if (random.nextBoolean()) {
      row.note(random.nextBoolean() ? null : "note " + random.nextInt(9));
    }
    return random.nextBoolean() ? row.level("l" + random.nextInt(9)).build() : row.build();
  }

  private static NewTables_Adjusted.NeedsN named(String name) {
    return NewTables_Adjusted.builder().name(name);
  }

  private Answer answer(Function<Tables_AdjustedDao, Long> work) throws SQLException {
    fill();
    return new Answer(work.apply(new Tables_AdjustedDao(Database.of(DATA_SOURCE))), null)
        .with(table());
  }

  private static void fill() throws SQLException {
    try (var connection = DATA_SOURCE.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "TRUNCATE adjusted;"
              + " INSERT INTO adjusted (name, n, note) VALUES ('A', 1, 'x'), ('b', 60, NULL),"
              + " ('C', 3, 'y')");
    }
  }

  private static List<String> table() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (var connection = DATA_SOURCE.getConnection();
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "SELECT (to_jsonb(t) - 'id')::text FROM adjusted t ORDER BY 1")) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }
}
