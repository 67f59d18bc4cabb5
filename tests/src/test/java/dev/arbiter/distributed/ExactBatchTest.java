package dev.arbiter.distributed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.testing.ConnectionsFrom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For random rows, a batch leaves and answers what the rows one after the other do. */
final class ExactBatchTest {

  private static final int TRIALS = Integer.getInteger("arbiter.test.trials", 12);

  /** What the server makes differs from run to run; which rows share it does not. */
  private static final Pattern MADE =
      Pattern.compile("\\b(id|token|updatedAt|createdAt|seenAt)=[^,\\]]+");

  private static final String OF_THE_SERVER =
      "ARRAY['id', 'token', 'updated_at', 'created_at', 'seen_at']";

  static Stream<Arguments> tables() throws SQLException {
    List<Arguments> tables = new ArrayList<>();
    for (ServerUnderTest server : ServerUnderTest.all().toList()) {
      Connection connection = server.dataSource().getConnection();
      DataSource shared = ConnectionsFrom.sharing(connection);
      Kinds.all().forEach(it -> tables.add(Arguments.of(server, it, shared)));
    }
    return tables.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void doesWhatOneByOneDoes(ServerUnderTest server, Kind<?> kind, DataSource dataSource)
      throws SQLException {
    server.create(kind.table());
    for (int seed = 0; seed < TRIALS; seed++) {
      new Trial<>(kind, dataSource, new Random(seed)).run("seed " + seed);
    }
  }

  /** What is answered, and what is in the table then. */
  private record Result(@Nullable String answer, List<String> table) {}

  /** Some stored rows, and a batch. */
  private static final class Trial<N> {

    private final Kind<N> kind;
    private final DataSource dataSource;
    private final List<N> stored = new ArrayList<>();
    private final List<N> rows = new ArrayList<>();

    Trial(Kind<N> kind, DataSource dataSource, Random random) {
      this.kind = kind;
      this.dataSource = dataSource;
      int many = random.nextInt(12);
      for (int i = 0; i < many; i++) {
        stored.add(kind.row().apply(random));
      }
      int inBatch = 1 + random.nextInt(random.nextInt(4) == 0 ? 90 : 25);
      for (int i = 0; i < inBatch; i++) {
        rows.add(kind.row().apply(random));
      }
    }

    void run(String seed) throws SQLException {
      Database database = Database.of(dataSource);
      for (Kind.Pair<N> pair : kind.pairs()) {
        String what = kind + "." + pair.name() + ", " + seed;
        Result expected = result(() -> pair.oneByOne().answer(database, rows));
        assertThat(result(() -> pair.atOnce().answer(database, rows))).as(what).isEqualTo(expected);
        assertThat(result(() -> database.inTransaction(tx -> pair.atOnce().answer(tx, rows))))
            .as("%s, in a transaction", what)
            .isEqualTo(expected);
        assertThat(result(() -> pair.atOnce().answer(database.withChunkSize(4), rows::iterator)))
            .as("%s, chunk by chunk", what)
            .isEqualTo(expected);
      }
    }

    private interface Work {

      Object answer();
    }

    private Result result(Work work) throws SQLException {
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("DELETE FROM " + kind.table().name());
        for (N row : stored) {
          try {
            kind.store().answer(Database.of(dataSource), List.of(row));
          } catch (DatabaseException alreadyThere) {
            // Of a table with several keys, not every random row can be stored.
          }
        }
        String answer;
        try {
          answer = shown(work.answer());
        } catch (DatabaseException exception) {
          answer = exception.sqlState();
        }
        return new Result(answer, table(statement));
      }
    }

    private List<String> table(Statement statement) throws SQLException {
      List<String> found = new ArrayList<>();
      try (ResultSet row =
          statement.executeQuery(
              "SELECT (to_jsonb(t) - "
                  + OF_THE_SERVER
                  + ")::text FROM "
                  + kind.table().name()
                  + " AS t ORDER BY 1")) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
      return found;
    }

    private static String shown(Object answer) {
      Map<String, String> known = new HashMap<>();
      return MADE.matcher(answer.toString())
          .replaceAll(
              it -> known.computeIfAbsent(it.group(), made -> it.group(1) + "#" + known.size()));
    }
  }
}
