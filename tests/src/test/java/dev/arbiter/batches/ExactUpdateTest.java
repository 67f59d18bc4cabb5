package dev.arbiter.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.testing.TestPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For random rows, or keys, updates of many leave and return what those of one do, one after the
 * other.
 */
final class ExactUpdateTest {

  private static final DataSource DATA_SOURCE = TrialTables.connection();

  private final List<String> executed = new ArrayList<>();
  private final Database database = Database.of(DATA_SOURCE);

  static Stream<UpdateKind<?, ?, ?>> kinds() {
    return UpdateKinds.all(TestPostgres.majorVersion());
  }

  @BeforeAll
  static void createTables() {
    TrialTables.create(Database.of(DATA_SOURCE), kinds().map(UpdateKind::table));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void manyAreUpdatedAsOneByOne(UpdateKind<?, ?, ?> kind) throws SQLException {
    for (int seed = 0; seed < TrialTables.TRIALS; seed++) {
      new Trial<>(kind, new Random(seed)).run("seed " + seed);
    }
  }

  /** One set of stored rows and one list of rows and their keys. */
  private static final class Trial<N, X, K extends @Nullable Object> {

    private final UpdateKind<N, X, K> kind;
    private final TrialTable table;
    private final List<N> stored;
    private final List<N> rows;

    Trial(UpdateKind<N, X, K> kind, Random random) {
      this.kind = kind;
      this.table = new TrialTable(DATA_SOURCE, kind.table().name());
      this.stored = Stream.generate(() -> kind.row().apply(random)).limit(12).toList();
      this.rows =
          Stream.generate(() -> kind.row().apply(random)).limit(random.nextInt(20)).toList();
    }

    void run(String seed) throws SQLException {
      table.begin(stored, it -> kind.insert().apply(Database.of(DATA_SOURCE)).accept(it));
      if (kind.rows() != null) {
        run(rows, kind.rows(), "rows, " + seed);
        run(storedOf(rows, kind.rows()), kind.rows(), "stored rows, " + seed);
      }
      List<K> keys = new ArrayList<>();
      rows.forEach(it -> keys.add(kind.keyOf().apply(it)));
      run(keys, kind.keys(), "keys, " + seed);
      run(storedOf(keys, kind.keys()), kind.keys(), "keys that are stored, " + seed);
    }

    /** Without those that would fail a statement which returns rows. */
    private <V extends @Nullable Object> List<V> storedOf(
        List<V> values, Function<Database, UpdateKind.Updates<V, X>> updates) throws SQLException {
      List<V> present = new ArrayList<>();
      table.answer(
          database -> {
            for (V it : values) {
              try {
                updates.apply(database).oneReturning().apply(it);
                present.add(it);
              } catch (DatabaseException absent) {
                // Not there, or not any more.
              }
            }
            return new Answer(null, null);
          });
      return present;
    }

    private <V extends @Nullable Object> void run(
        List<V> values, Function<Database, UpdateKind.Updates<V, X>> updates, String what)
        throws SQLException {
      Answer counted =
          table.answer(database -> inOne(database, tx -> count(values, updates.apply(tx))));
      Answer returned =
          table.answer(database -> inOne(database, tx -> returned(values, updates.apply(tx))));
      for (Way way : Way.values()) {
        Way.Batch count =
            (on, streamed) ->
                new Answer(updates.apply(on).many().apply(given(values, streamed)), null);
        Way.Batch returning =
            (on, streamed) ->
                new Answer(
                    null,
                    TrialTable.shown(
                        updates.apply(on).manyReturning().apply(given(values, streamed))));
        assertThat(table.answer(database -> way.run(DATA_SOURCE, count)))
            .as("%s, %s, count, %s", kind, way, what)
            .isEqualTo(counted);
        assertThat(table.answer(database -> way.run(DATA_SOURCE, returning)))
            .as("%s, %s, returning, %s", kind, way, what)
            .isEqualTo(returned);
      }
    }

    private Answer inOne(Database database, Function<Database, Answer> work) {
      return database.inTransaction(work::apply);
    }

    private <V extends @Nullable Object> Answer count(
        List<V> values, UpdateKind.Updates<V, X> updates) {
      return new Answer(values.stream().filter(it -> updates.one().apply(it)).count(), null);
    }

    private <V extends @Nullable Object> Answer returned(
        List<V> values, UpdateKind.Updates<V, X> updates) {
      return new Answer(
          null, TrialTable.shown(values.stream().map(updates.oneReturning()).toList()));
    }

    private static <V extends @Nullable Object> Iterable<V> given(
        List<V> values, boolean streamed) {
      return streamed ? values::iterator : values;
    }
  }

  @Test
  void failsWhereARowIsNotThere() {
    UpdatedTables_LoweredDao dao = filled(database);

    assertThatExceptionOfType(DatabaseException.class)
        .isThrownBy(() -> dao.replaceAll(List.of(named("a"), named("nobody"))))
        .withMessageContaining("found no row with this key to update");
    assertThatExceptionOfType(DatabaseException.class)
        .isThrownBy(() -> dao.growingAll(List.of("a", "nobody"), 3))
        .withMessageContaining("found no row with this key to update");
    assertThat(dao.findByName("a")).get().extracting(UpdatedTables.Lowered::n).isEqualTo(1);
  }

  @Test
  void isOneStatementBesideTheQuestionForDuplicates() {
    UpdatedTables_LoweredDao dao = filled(database.with(event -> executed.add(event.sql())));
    executed.clear();
    dao.updateAll(List.of(named("c"), named("b"), named("a")), 50);
    dao.growAll(List.of("c", "b", "a"), 3, 50);

    assertThat(executed).hasSize(4);
    assertThat(executed.get(1)).contains("FOR NO KEY UPDATE");
    assertThat(executed.get(3)).contains("FOR NO KEY UPDATE");
  }

  @Test
  void isOneStatementWhereJavaKnowsTheDuplicates() {
    UpdatedTables_PlainDao dao =
        new UpdatedTables_PlainDao(database.with(event -> executed.add(event.statement())));
    dao.insertAll(
        Stream.of("x", "y")
            .map(it -> NewUpdatedTables_Plain.builder().key(it).n(1).build())
            .toList());
    executed.clear();
    dao.annotate(List.of("y", "z", "x"), "seen");
    assertThat(executed).containsExactly("UpdatedTables_PlainDao.annotate");

    assertThat(dao.countUp(List.of("y", "x", "y"))).isEqualTo(3);
    assertThat(executed).hasSize(3);
    assertThat(dao.findAllByKey(List.of("x", "y")))
        .extracting(it -> it.orElseThrow().note() + it.orElseThrow().n())
        .containsExactly("seen2", "seen3");
  }

  @Test
  void takesNoNullForAKey() {
    assertThatNullPointerException()
        .isThrownBy(
            () -> new UpdatedTables_PlainDao(database).annotate(Arrays.asList("a", null), "n"));
  }

  private static UpdatedTables_LoweredDao filled(Database database) {
    UpdatedTables_LoweredDao dao = new UpdatedTables_LoweredDao(database);
    dao.upsertAllByName(List.of(named("a"), named("b"), named("c")));
    return dao;
  }

  private static NewUpdatedTables_Lowered named(String name) {
    return NewUpdatedTables_Lowered.builder().name(name).n(1).build();
  }
}
