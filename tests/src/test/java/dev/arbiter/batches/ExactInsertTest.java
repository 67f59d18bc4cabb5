package dev.arbiter.batches;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For random rows, the inserts of many of them do what those of one do, one after the other. */
final class ExactInsertTest {

  private static final DataSource DATA_SOURCE = TrialTables.connection();

  static Stream<InsertKind<?, ?>> kinds() {
    return InsertKinds.all();
  }

  @BeforeAll
  static void createTables() {
    TrialTables.create(Database.of(DATA_SOURCE), kinds().map(it -> it.kind().table()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void manyRowsAreInsertedAsOneByOne(InsertKind<?, ?> kind) throws SQLException {
    for (int seed = 0; seed < TrialTables.TRIALS; seed++) {
      new Trial<>(kind, new Random(seed)).run("seed " + seed);
    }
  }

  /** One set of stored rows and one list. */
  private static final class Trial<N, X> {

    private final InsertKind<N, X> kind;
    private final TrialTable table;
    private final List<N> stored = new ArrayList<>();
    private final List<N> rows = new ArrayList<>();

    Trial(InsertKind<N, X> kind, Random random) {
      this.kind = kind;
      this.table = new TrialTable(DATA_SOURCE, kind.kind().table().name());
      boolean fits = random.nextBoolean();
      int many = fits ? 0 : random.nextInt(12);
      for (int i = 0; i < many; i++) {
        stored.add(kind.row().apply(random));
      }
      int inList = random.nextInt(fits ? 4 : 25);
      for (int i = 0; i < inList; i++) {
        rows.add(kind.row().apply(random));
      }
    }

    void run(String seed) throws SQLException {
      table.begin(stored, it -> kind.on().apply(Database.of(DATA_SOURCE)).insert().apply(it));
      Answer all = table.answer(this::oneByOne);
      Answer absent = table.answer(this::absentOneByOne);
      for (Way way : Way.values()) {
        assertThat(table.answer(database -> way.run(DATA_SOURCE, this::insertAll)))
            .as("%s, %s, count, %s", kind, way, seed)
            .isEqualTo(new Answer(all.count(), null, all.error(), all.table()));
        assertThat(table.answer(database -> way.run(DATA_SOURCE, this::insertAllReturning)))
            .as("%s, %s, returning, %s", kind, way, seed)
            .isEqualTo(new Answer(null, all.returned(), all.error(), all.table()));
        assertThat(table.answer(database -> way.run(DATA_SOURCE, this::insertAllIfAbsent)))
            .as("%s, %s, if absent, %s", kind, way, seed)
            .isEqualTo(absent);
      }
    }

    private Answer oneByOne(Database database) throws SQLException {
      return database.inTransaction(
          tx -> {
            List<X> inserted = rows.stream().map(kind.on().apply(tx).insert()).toList();
            return new Answer((long) inserted.size(), TrialTable.shown(inserted));
          });
    }

    private Answer absentOneByOne(Database database) throws SQLException {
      return database.inTransaction(
          tx ->
              new Answer(
                  null,
                  TrialTable.shown(
                      rows.stream()
                          .map(kind.on().apply(tx).insertIfAbsent())
                          .flatMap(Optional::stream)
                          .toList())));
    }

    private Answer insertAll(Database database, boolean streamed) {
      return new Answer(kind.on().apply(database).insertAll().apply(given(streamed)), null);
    }

    private Answer insertAllReturning(Database database, boolean streamed) {
      return new Answer(
          null,
          TrialTable.shown(kind.on().apply(database).insertAllReturning().apply(given(streamed))));
    }

    private Answer insertAllIfAbsent(Database database, boolean streamed) {
      return new Answer(
          null,
          TrialTable.shown(kind.on().apply(database).insertAllIfAbsent().apply(given(streamed))));
    }

    private Iterable<N> given(boolean streamed) {
      return streamed ? rows::iterator : rows;
    }
  }
}
