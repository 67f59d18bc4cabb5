package dev.arbiter.batches;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.testing.ConnectionsFrom;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** For random rows, a batch leaves and returns what the rows one after the other do. */
final class ExactBatchTest {

  private static final int TRIALS = 25;
  private static final int TRIALS_AS_TEXT = 3;

  /** What the server hands out differs from run to run; which rows share it does not. */
  private static final Pattern HANDED_OUT = Pattern.compile("\\bid=[^,\\]]+|\\[B@[0-9a-f]+");

  private static final PGSimpleDataSource SERVER =
      (PGSimpleDataSource) TestPostgres.freshDatabase();

  /** The simple protocol has no binary values: arrays travel as text. */
  private static final DataSource AS_TEXT = connection(PreferQueryMode.SIMPLE);

  private static final DataSource AS_USUAL = connection(PreferQueryMode.EXTENDED);

  /** One connection, which nobody closes: thousands of new ones would take minutes. */
  private static DataSource connection(PreferQueryMode mode) {
    try {
      SERVER.setPreferQueryMode(mode);
      Connection connection = SERVER.getConnection();
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET synchronous_commit = off");
      }
      return ConnectionsFrom.sharing(connection);
    } catch (SQLException exception) {
      throw new IllegalStateException(exception);
    }
  }

  static Stream<Kind<?, ?>> kinds() {
    return Kinds.all(TestPostgres.majorVersion());
  }

  @BeforeAll
  static void createTables() {
    Database database = Database.of(AS_USUAL);
    kinds().forEach(it -> Schema.create(database, it.table()));
    database
        .executor()
        .script(
            new StatementDefinition(
                "partitions",
                "parted",
                StatementDefinition.Kind.SCRIPT,
                """
                CREATE TABLE north PARTITION OF parted FOR VALUES IN ('north');
                CREATE TABLE south PARTITION OF parted FOR VALUES IN ('south');
                CREATE TABLE told_north PARTITION OF told FOR VALUES IN ('north');
                CREATE TABLE told_south PARTITION OF told FOR VALUES IN ('south');
                """,
                null,
                null));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void doesWhatOneByOneDoes(Kind<?, ?> kind) throws SQLException {
    for (int seed = 0; seed < TRIALS; seed++) {
      new Trial<>(kind, AS_USUAL, new Random(seed)).run("seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void doesSoInTextToo(Kind<?, ?> kind) throws SQLException {
    for (int seed = 0; seed < TRIALS_AS_TEXT; seed++) {
      new Trial<>(kind, AS_TEXT, new Random(seed)).run("as text, seed " + seed);
    }
  }

  @Test
  void onlyAKeysOwnCollationNeedsAStatementForEachRow() {
    List<String> told = new ArrayList<>();
    Database database = Database.of(AS_USUAL).with(event -> told.add(event.statement()));
    Schema.create(Database.of(AS_USUAL), Tables_SortedDao.TABLE);

    new Tables_CollatedDao(database)
        .upsertAllByKey(
            Stream.of("a", "b", "c")
                .map(it -> NewTables_Collated.builder().key(it).least(it).build())
                .toList());
    assertThat(told).containsExactly("Tables_CollatedDao.upsertAllByKey");

    told.clear();
    new Tables_SortedDao(database)
        .upsertAllById(
            Stream.of("a", "b", "c")
                .map(it -> NewTables_Sorted.builder().name(it).n(1).build())
                .toList());
    assertThat(told).hasSize(3);
  }

  /** One set of stored rows and one batch, run in every way. */
  private static final class Trial<N, X> {

    private final Kind<N, X> kind;
    private final DataSource dataSource;
    private final List<N> stored = new ArrayList<>();
    private final List<N> rows = new ArrayList<>();

    Trial(Kind<N, X> kind, DataSource dataSource, Random random) {
      this.kind = kind;
      this.dataSource = dataSource;
      int many = random.nextInt(12);
      for (int i = 0; i < many; i++) {
        stored.add(kind.row().apply(random));
      }
      int inBatch = 1 + random.nextInt(25);
      boolean alike = random.nextBoolean();
      for (int tries = 0; tries < 200 && rows.size() < inBatch; tries++) {
        N row = kind.row().apply(random);
        if (!alike || rows.isEmpty() || supplied(row).equals(supplied(rows.get(0)))) {
          rows.add(row);
        }
      }
    }

    /** The columns that a row supplies: those that it shows. */
    private static String supplied(Object row) {
      return row.toString().replaceAll("=(null|true|false|[^,\\]]*)", "");
    }

    void run(String seed) throws SQLException {
      Answer upserted = answer(database -> inOne(database, this::upsertEach));
      Answer inserted = answer(database -> inOne(database, this::insertEach));
      Answer found = answer(database -> inOne(database, this::getOrInsertEach));
      for (Way way : Way.values()) {
        String where = kind + ", " + way + ", " + seed;
        assertThat(answer(database -> way.run(dataSource, this::count)))
            .as("count, %s", where)
            .isEqualTo(new Answer(upserted.count(), null, upserted.error(), upserted.table()));
        assertSame(upserted, way, Kind.Methods::upsertAllReturning, "upsert, " + where);
        assertSame(inserted, way, Kind.Methods::insertAllIfAbsent, "insert, " + where);
        assertSame(found, way, Kind.Methods::getOrInsertAll, "get or insert, " + where);
      }
    }

    private void assertSame(
        Answer oneByOne,
        Way way,
        Function<Kind.Methods<N, X>, Function<Iterable<N>, List<X>>> method,
        String what)
        throws SQLException {
      Way.Batch batch =
          (database, streamed) ->
              new Answer(
                  null,
                  shown(
                      method
                          .apply(kind.on().apply(database))
                          .apply(streamed ? rows::iterator : rows)));
      assertThat(answer(database -> way.run(dataSource, batch)))
          .as(what)
          .isEqualTo(new Answer(null, oneByOne.returned(), oneByOne.error(), oneByOne.table()));
    }

    private Answer inOne(Database database, Function<Kind.Methods<N, X>, Answer> work) {
      return database.inTransaction(tx -> work.apply(kind.on().apply(tx)));
    }

    private Answer upsertEach(Kind.Methods<N, X> methods) {
      List<Upserted<X>> answers = rows.stream().map(methods.upsert()).toList();
      long count = answers.stream().filter(it -> it.outcome() != Outcome.UNCHANGED).count();
      return new Answer(count, shown(answers.stream().map(Upserted::row).toList()));
    }

    private Answer insertEach(Kind.Methods<N, X> methods) {
      return new Answer(
          null,
          shown(rows.stream().flatMap(it -> methods.insertIfAbsent().apply(it).stream()).toList()));
    }

    private Answer getOrInsertEach(Kind.Methods<N, X> methods) {
      return new Answer(null, shown(rows.stream().map(methods.getOrInsert()).toList()));
    }

    private Answer count(Database database, boolean streamed) {
      Iterable<N> given = streamed ? rows::iterator : rows;
      return new Answer(kind.on().apply(database).upsertAll().apply(given), null);
    }

    private Answer answer(Work work) throws SQLException {
      Database database = Database.of(dataSource);
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("DELETE FROM " + kind.table().name());
        for (N row : stored) {
          try {
            kind.on().apply(database).upsert().apply(row);
          } catch (DatabaseException alreadyThere) {
            // Of a table with several keys, not every random row can be stored.
          }
        }
        Answer answer;
        try {
          answer = work.on(database);
        } catch (DatabaseException exception) {
          answer = new Answer(null, null, exception.sqlState(), null);
        }
        return answer.with(table(statement));
      }
    }

    private List<String> table(Statement statement) throws SQLException {
      List<String> rows = new ArrayList<>();
      try (ResultSet found =
          statement.executeQuery(
              "SELECT (to_jsonb(t) - 'id')::text FROM "
                  + kind.table().name()
                  + " AS t ORDER BY 1")) {
        while (found.next()) {
          rows.add(found.getString(1));
        }
      }
      return rows;
    }

    private static List<String> shown(List<?> rows) {
      Map<String, String> known = new HashMap<>();
      return rows.stream()
          .map(
              row ->
                  HANDED_OUT
                      .matcher(row.toString())
                      .replaceAll(
                          it ->
                              it.group().startsWith("[")
                                  ? "bytes"
                                  : known.computeIfAbsent(it.group(), id -> "id" + known.size())))
          .toList();
    }
  }

  /** Something that answers. */
  private interface Work {

    Answer on(Database database) throws SQLException;
  }
}
