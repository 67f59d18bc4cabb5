package dev.arbiter.batches;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import dev.arbiter.schema.Schema;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.jdbc.PreferQueryMode;

/** For random rows, a batch leaves and returns what the rows one after the other do. */
final class ExactBatchTest {

  private static final int TRIALS_AS_TEXT = 1 + TrialTables.TRIALS / 8;

  /** The simple protocol has no binary values: arrays travel as text. */
  private static final DataSource AS_TEXT = TrialTables.connection(PreferQueryMode.SIMPLE);

  private static final DataSource AS_USUAL = TrialTables.connection();

  static Stream<Kind<?, ?>> kinds() {
    return Kinds.all(TestPostgres.majorVersion());
  }

  @BeforeAll
  static void createTables() {
    TrialTables.create(Database.of(AS_USUAL), kinds().map(Kind::table));
    TrialTables.create(Database.of(AS_TEXT), kinds().map(Kind::table));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void doesWhatOneByOneDoes(Kind<?, ?> kind) throws SQLException {
    for (int seed = 0; seed < TrialTables.TRIALS; seed++) {
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
    private final TrialTable table;
    private final List<N> stored = new ArrayList<>();
    private final List<N> rows = new ArrayList<>();

    Trial(Kind<N, X> kind, DataSource dataSource, Random random) {
      this.kind = kind;
      this.dataSource = dataSource;
      this.table = new TrialTable(dataSource, kind.table().name());
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
      table.begin(stored, it -> kind.on().apply(Database.of(dataSource)).upsert().apply(it));
      Answer upserted = table.answer(database -> inOne(database, this::upsertEach));
      Answer inserted = table.answer(database -> inOne(database, this::insertEach));
      Answer found = table.answer(database -> inOne(database, this::getOrInsertEach));
      for (Way way : Way.values()) {
        String where = kind + ", " + way + ", " + seed;
        assertThat(table.answer(database -> way.run(dataSource, this::count)))
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
                  TrialTable.shown(
                      method
                          .apply(kind.on().apply(database))
                          .apply(streamed ? rows::iterator : rows)));
      assertThat(table.answer(database -> way.run(dataSource, batch)))
          .as(what)
          .isEqualTo(new Answer(null, oneByOne.returned(), oneByOne.error(), oneByOne.table()));
    }

    private Answer inOne(Database database, Function<Kind.Methods<N, X>, Answer> work) {
      return database.inTransaction(tx -> work.apply(kind.on().apply(tx)));
    }

    private Answer upsertEach(Kind.Methods<N, X> methods) {
      List<Upserted<X>> answers = rows.stream().map(methods.upsert()).toList();
      long count = answers.stream().filter(it -> it.outcome() != Outcome.UNCHANGED).count();
      return new Answer(count, TrialTable.shown(answers.stream().map(Upserted::row).toList()));
    }

    private Answer insertEach(Kind.Methods<N, X> methods) {
      return new Answer(
          null,
          TrialTable.shown(
              rows.stream().flatMap(it -> methods.insertIfAbsent().apply(it).stream()).toList()));
    }

    private Answer getOrInsertEach(Kind.Methods<N, X> methods) {
      return new Answer(null, TrialTable.shown(rows.stream().map(methods.getOrInsert()).toList()));
    }

    private Answer count(Database database, boolean streamed) {
      Iterable<N> given = streamed ? rows::iterator : rows;
      return new Answer(kind.on().apply(database).upsertAll().apply(given), null);
    }
  }
}
